import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { destinationHash } from '../../src/domain/destination.ts';
import { formatMarker } from '../../src/domain/marker.ts';
import type { Receipt } from '../../src/domain/receipt.ts';
import { description, identity, trueMarker } from '../support/hostile-markers.ts';
import { force, once, rotated } from './rotated-world.ts';
import { DAY, destination, HOUR, World } from './world.ts';

const places = [destination('A'), destination('B')];

/** A secret as somebody left it: when it ends, in days from now, and what is written on it. */
const left = fc.record({ description: description(places), days: fc.option(fc.integer({ min: -2, max: 90 })) });

/** What was written where, in hours before now; nothing is not there. */
const writes = fc.tuple(fc.option(fc.nat(2000)), fc.option(fc.nat(2000)));

const worldOf = (
  secrets: readonly { description: string | null; days: number | null }[],
  written: (number | null)[],
) => {
  const world = new World();
  world.addSecret('made by hand', world.time.now() + 20 * DAY);
  for (const one of secrets)
    world.addSecret(one.description, one.days === null ? null : world.time.now() + one.days * DAY);
  const held = world.values.get(1) ?? '';
  for (const [index, hours] of written.entries()) {
    const place = places[index];
    if (!place || hours === null) continue;
    world.writeByHand(place, held);
    world.held.set(`acme/ingest:${place.secret}`, { value: held, updatedAt: world.time.now() - hours * HOUR });
  }
  return world;
};

/** Ids of what no protocol would call ours, whatever the run goes on to do. */
const neverOurs = (world: World): number[] => {
  const nonces = world.secrets.map((one) => trueMarker(one.description)?.nonce);
  return world.secrets
    .filter((one) => {
      const marker = trueMarker(one.description, identity);
      const alone = marker && nonces.filter((nonce) => nonce === marker.nonce).length === 1;
      return !alone || marker.created > world.time.now() + 5 * 60_000;
    })
    .map(({ id }) => id);
};

const note = fc.record({
  nonce: fc.constantFrom('4f9c2a7d1be0', '00000000000a', '00000000000b'),
  witness: fc.oneof(
    fc.record({ kind: fc.constant('time' as const), at: fc.nat(4e12) }),
    fc.record({ kind: fc.constant('version' as const), version: fc.constantFrom('1', '2') }),
    fc.record({ kind: fc.constant('tag' as const), nonce: fc.constantFrom('4f9c2a7d1be0', '00000000000a') }),
  ),
});
const run = fc.record({ repository: fc.constantFrom('acme/ingest', 'evil/repository'), id: fc.nat(3) });

/** A receipt as whoever may write variables could leave it. */
const receipt: fc.Arbitrary<Receipt> = fc
  .record(
    {
      generation: fc.record({
        secretId: fc.integer({ min: 1, max: 12 }),
        nonce: fc.constantFrom('4f9c2a7d1be0', '00000000000a', '00000000000b'),
        fingerprint: fc.constant('0'.repeat(32)),
      }),
      dispatchedAt: fc.nat(4e12),
      verifiedAt: fc.nat(4e12),
      proven: fc.constantFrom('4f9c2a7d1be0', '00000000000a'),
    },
    { requiredKeys: [] },
  )
  .chain((given) =>
    fc
      .record({
        credential: fc.constant('ingest-prod'),
        runs: fc.array(run, { maxLength: 3 }),
        notes: fc.dictionary(fc.constantFrom(...places.map(destinationHash), 'abcdef'), note),
      })
      .map((rest) => ({ ...rest, ...given })),
  );

describe('whatever stands in the client and in the receipt', () => {
  it('no run deletes a secret that is not marked as ours to the letter, marked once, and not of the future', async () => {
    let rotations = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(left, { maxLength: 8 }),
        writes,
        fc.option(receipt),
        fc.boolean(),
        async (secrets, written, kept, verifies) => {
          const world = worldOf(secrets, written);
          world.receipt = kept;
          if (!verifies) world.conclude = () => 'failed';
          const safe = neverOurs(world);
          for (const policy of [{}, { gracePeriod: DAY }, { force: true }]) {
            const { error, status } = await world.rotate({ destinations: places, policy });
            expect(error?.code).not.toBe('INTERNAL');
            if (status === 'rotated') rotations += 1;
            expect(world.ids).toEqual(expect.arrayContaining(safe));
          }
        },
      ),
      { numRuns: 120 },
    );
    // The worlds are not so odd that nothing ever happens in them.
    expect(rotations).toBeGreaterThan(50);
  });

  it('nor one whose description is made a copy of ours while the run is at work', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(40), fc.array(left, { maxLength: 5 }), async (moment, secrets) => {
        const world = worldOf(secrets, [1000, 1000]);
        await world.rotate({ destinations: places });
        const safe = neverOurs(world);
        let calls = 0;
        world.before = () => {
          if (calls++ !== moment) return;
          const model = world.secrets.find((one) => trueMarker(one.description, identity) && !safe.includes(one.id));
          world.secrets = world.secrets.map((one) =>
            one.id === 1 && model ? { ...one, description: model.description } : one,
          );
        };
        await world.rotate({ destinations: places, policy: { force: true } });
        expect(world.ids).toContain(1);
        expect(world.ids).toEqual(expect.arrayContaining(safe));
      }),
      { numRuns: 60 },
    );
  });

  it('nor one that it made itself, once somebody has written something else on it', async () => {
    const world = await rotated();
    once(world, 'authenticate', () => {
      world.secrets = world.secrets.map((one) => (one.id === 3 ? { ...one, description: 'Mine now. Ann' } : one));
    });
    const report = await world.rotate(force);
    expect(report).toMatchObject({ status: 'failed', error: { code: 'DELIVERY_FAILED' } });
    expect(report.details.safety).toContain('The new secret 3 is still there, and in use nowhere: delete it in the');
    expect(world.ids).toEqual([1, 2, 3]);
    expect((await world.rotate(force)).details.unmanaged).toMatchObject([
      { id: 1 },
      { id: 3, description: 'Mine now. Ann' },
    ]);
  });

  it('nor one that was there before, although the answer to a create call names it', async () => {
    const world = await rotated();
    const ports = world.ports();
    const create: typeof ports.credentials.create = async (wish) => ({
      ...(await ports.credentials.create(wish)),
      id: 1,
    });
    world.ports = () => ({ ...ports, credentials: { ...ports.credentials, create } });
    const report = await world.rotate(force);
    expect(report.error).toMatchObject({ code: 'CREATE_UNCONFIRMED' });
    // The three that were made are known by their nonces.
    expect(world.ids).toEqual([1, 2]);
    expect(world.everyDestinationWorks).toBe(true);
  });
});

describe('a receipt that is dated back', () => {
  it('ends no grace period sooner than it would have ended at the earliest', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(4e12),
        fc.nat(4e12),
        fc.integer({ min: 0, max: 47 }),
        async (dispatchedAt, verifiedAt, hours) => {
          const world = worldOf([], [1000, 1000]);
          await world.rotate({ destinations: places, policy: { gracePeriod: DAY } });
          world.time.advance(HOUR);
          const created = world.time.now();
          const forced = await world.rotate({ destinations: places, policy: { gracePeriod: DAY, force: true } });
          expect(forced.pendingRetirement.map(({ secretId }) => secretId)).toEqual([2]);
          if (!world.receipt) return expect.fail('there should be a receipt');
          world.receipt = { ...world.receipt, dispatchedAt, verifiedAt };
          world.time.advance(hours * HOUR);
          await world.rotate({ destinations: places, policy: { gracePeriod: DAY } });
          if (world.time.now() < created + DAY) expect(world.ids).toContain(2);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a perfect forgery', () => {
  // What docs/threat-model.md says that it can do, and what not.
  const forged = (world: World, hoursAgo: number, nonce = '00000000000a') =>
    formatMarker({
      ...identity,
      created: world.time.now() - hoursAgo * HOUR,
      nonce,
      run: 'acme/ops/1.1',
      audience: places.map(destinationHash).sort(),
    });

  it('makes a secret go, but no sooner than a newer one is verified everywhere', async () => {
    const world = worldOf([], [1, 1]);
    world.secrets = world.secrets.map((one) => ({ ...one, description: forged(world, 500) }));
    world.conclude = () => 'failed';
    expect(await world.rotate({ destinations: places })).toMatchObject({ status: 'failed' });
    expect(world.ids).toContain(1);
    expect(world.everyDestinationWorks).toBe(true);
  });

  it('that no destination can hold is pruned, as its forger could have done', async () => {
    const world = worldOf([{ description: 'a secret of somebody', days: 50 }], [900, 900]);
    world.secrets = world.secrets.map((one) => (one.id === 2 ? { ...one, description: forged(world, 500) } : one));
    await world.rotate({ destinations: places });
    expect(world.ids).not.toContain(2);
    expect(world.everyDestinationWorks).toBe(true);
  });
});
