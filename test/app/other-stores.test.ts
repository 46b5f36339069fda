import { describe, expect, it } from 'vitest';
import { lookAt } from '../../src/app/status.ts';
import { destinationHash } from '../../src/domain/destination.ts';
import { parseMarker } from '../../src/domain/marker.ts';
import type { Witness } from '../../src/domain/witness.ts';
import { force, once, PLACE, place } from './rotated-world.ts';
import { DAY, type Held, HOUR, World } from './world.ts';

type Kind = 'version' | 'tag';
const kinds: readonly Kind[] = ['version', 'tag'];

/** Each write gets a number of its own. */
const versions = (): World['witnessOf'] => {
  const known = new WeakMap<Held, string>();
  let last = 0;
  return (held) => {
    const version = known.get(held) ?? `v${++last}`;
    known.set(held, version);
    return { kind: 'version', version };
  };
};

/** What this tool has written bears the nonce, and nothing else does. */
const tags =
  (world: World): World['witnessOf'] =>
  ({ value }) => {
    const made = world.secrets.find(({ id }) => world.values.get(id) === value);
    return { kind: 'tag', nonce: parseMarker(made?.description ?? null)?.nonce ?? 'ffffffffffff' };
  };

/** A client with one secret made by hand, and a first generation, a day old, in a store that tells no times. */
const rotated = async (kind: Kind, given: Parameters<World['task']>[0] = {}): Promise<World> => {
  const world = new World();
  world.witnessOf = kind === 'version' ? versions() : tags(world);
  world.addSecret('by hand', world.time.now() + 900 * DAY);
  world.writeByHand(place, 'value-of-1');
  world.time.advance(HOUR);
  expect(await world.rotate(given)).toMatchObject({ status: 'rotated', secretId: 2 });
  world.time.advance(DAY);
  return world;
};
const noted = (world: World): Witness | undefined => world.receipt?.notes[destinationHash(place)]?.witness;

describe.each(kinds)('a store that tells a %s', (kind) => {
  it('is rotated, noted and left alone, and no moment is made up', async () => {
    const world = await rotated(kind);
    expect(noted(world)).toMatchObject({ kind });
    const quiet = await world.rotate();
    expect(quiet).toMatchObject({ status: 'unchanged', reason: 'NotDue' });
    expect(quiet.destinations).toEqual([{ destination: PLACE, status: 'unchanged' }]);
    const report = await world.rotate(force);
    expect(report).toMatchObject({ status: 'rotated', retiredSecretIds: [2] });
    expect(report.destinations).toEqual([{ destination: PLACE, status: 'verified' }]);
    expect(world.ids).toEqual([1, 3]);
    const { destinations } = await lookAt(world.task(), world.ports());
    expect(destinations).toEqual([{ destination: PLACE, status: 'delivered' }]);
  });

  it('is rotated at once in a dry run that shows what is there', async () => {
    const world = await rotated(kind);
    const { details } = await world.rotate({ ...force, dryRun: true });
    expect(details.plannedChanges?.write).toEqual([{ destination: PLACE, witness: noted(world) }]);
  });

  it('retires once the grace period is over', async () => {
    const grace = { policy: { gracePeriod: HOUR } };
    const world = await rotated(kind, grace);
    expect(await world.rotate({ policy: { ...grace.policy, force: true } })).toMatchObject({ status: 'rotated' });
    expect(await world.rotate(grace)).toMatchObject({ status: 'pending', reason: 'GracePeriod' });
    world.time.advance(HOUR);
    expect(await world.rotate(grace)).toMatchObject({ status: 'retired', retiredSecretIds: [2] });
  });

  it('is looked at before a deletion', async () => {
    const world = await rotated(kind);
    world.conclude = () => 'succeeded';
    once(world, 'run', () => {
      world.time.advance(5000);
      world.writeByHand(place, 'value-of-2');
    });
    expect((await world.rotate(force)).error?.code).toBe('DESTINATION_CHANGED');
    expect(world.ids).toEqual([1, 2, 3]);
  });

  it('is rotated when somebody has written there since', async () => {
    const world = await rotated(kind);
    world.writeByHand(place, 'value-of-1');
    expect(await world.rotate()).toMatchObject({
      status: 'rotated',
      reason: kind === 'version' ? 'DestinationChanged' : 'Unfinished',
      retiredSecretIds: [2],
    });
  });

  it('needs receipts if it cannot tell by itself what it holds', async () => {
    const world = await rotated(kind);
    world.receiptsAllowed = false;
    const { destinations } = await lookAt(world.task(), world.ports());
    expect(destinations[0]?.status).toBe(kind === 'version' ? 'unknown' : 'delivered');
    expect(await world.rotate()).toMatchObject(
      kind === 'version' ? { status: 'rotated', reason: 'Unproven' } : { status: 'unchanged', reason: 'NotDue' },
    );
  });

  it('asks for runs until now, as nobody knows when it was written', async () => {
    const world = await rotated(kind);
    let until = 0;
    world.unfinishedRuns = (_, queuedBy) => {
      until = queuedBy;
      return { count: 0, urls: [] };
    };
    const report = await world.rotate({ policy: { force: true, waitForRuns: true } });
    expect(report.status).toBe('rotated');
    const writing = report.steps.find(({ step }) => step === 'deliver');
    expect(until).toBeGreaterThan(Date.parse(writing?.startedAt ?? '') + (writing?.durationMs ?? 0));
  });

  it('that never shows our write is not believed', async () => {
    const world = await rotated(kind);
    const before = noted(world);
    const tell = world.witnessOf;
    world.witnessOf = (held) => (world.calls.at(-1)?.startsWith('read') && before ? before : tell(held));
    const { error } = await world.rotate(force);
    expect(error).toMatchObject({ code: 'DELIVERY_FAILED', message: expect.stringContaining('shows another write') });
    expect(world.ids).toEqual([1, 2, 3]);
    world.witnessOf = tell;
    expect(await world.rotate()).toMatchObject({ status: 'rotated', reason: 'Unproven' });
    expect(world.ids).toEqual([1, 4]);
  });
});
