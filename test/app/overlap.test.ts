import { describe, expect, it } from 'vitest';
import { destinationHash } from '../../src/domain/destination.ts';
import { formatMarker } from '../../src/domain/marker.ts';
import { protocolTimes } from '../../src/domain/times.ts';
import { rotated } from './rotated-world.ts';
import { DAY, destination, HOUR, type World } from './world.ts';

const place = destination('CONNECT_CLIENT_SECRET');
const PLACE = 'acme/ingest:CONNECT_CLIENT_SECRET';
const force = { policy: { force: true } };

interface Quicker {
  /** Whether its value has reached the destination. */
  readonly wrote: boolean;
  readonly audience?: string;
}

/** The generation of another run. */
const makeAnother = (world: World, audience: string, madeAt: number): void => {
  const marker = { owner: 'acme/ops', credential: 'ingest-prod', nonce: 'eeeeeeeeeeee', run: 'acme/ops/9.1' };
  const created = Math.floor(madeAt / 1000) * 1000;
  world.addSecret(formatMarker({ ...marker, created, audience: [audience] }), created + 90 * DAY);
};

/** While the next run makes secret 4, another one has made secret 3. */
const overtakenBy = async ({ wrote, audience = destinationHash(place) }: Quicker): Promise<World> => {
  const world = await rotated();
  world.before = (call) => {
    if (call !== 'create' || world.ids.length > 2) return;
    makeAnother(world, audience, world.time.now() - 5000);
    if (wrote) world.writeByHand(place, 'value-of-3');
  };
  return world;
};

describe('a run that finds that another one was quicker', () => {
  it('takes back what it made, and leaves the rest to the other one', async () => {
    const world = await overtakenBy({ wrote: true });
    world.makers = 'active';
    const report = await world.rotate(force);
    expect(report).toMatchObject({ status: 'skipped', reason: 'InProgressElsewhere' });
    expect(report.details.message).toBe(`Run acme/ops/9.1 has written secret 3 to ${PLACE} meanwhile.`);
    expect(world.ids).toEqual([1, 2, 3]);
    expect(world.calls).not.toContain(`write ${PLACE}`);
    expect(world.held.get(PLACE)?.value).toBe('value-of-3');
  });

  it.each([
    ['that one died before anything proved its secret', { wrote: true }],
    ['that one has not written its secret everywhere', { wrote: false }],
    ['that one rotates for other destinations', { wrote: true, audience: 'ffffff' }],
  ])('goes on when %s', async (_, quicker) => {
    const world = await overtakenBy(quicker);
    const report = await world.rotate(force);
    expect(report.status).toBe('rotated');
    expect(report.secretId).toBe(4);
    expect(world.held.get(PLACE)?.value).toBe('value-of-4');
    expect(world.everyDestinationWorks).toBe(true);
  });

  it('goes on after an incident, whatever the other one does', async () => {
    const world = await overtakenBy({ wrote: true });
    world.makers = 'active';
    expect(await world.rotate({ policy: { revokeOthers: true } })).toMatchObject({ status: 'rotated', secretId: 4 });
    expect(world.ids).toEqual([4]);
  });
});

it('a write that stood in a queue waits for a run that showed only meanwhile', async () => {
  const world = await rotated();
  const ports = world.ports();
  const { write } = ports.destinations;
  let madeAt = 0;
  ports.destinations.write = async (...call) => {
    madeAt = world.time.now();
    await world.time.sleep(protocolTimes.fence + 1000);
    makeAnother(world, destinationHash(place), madeAt - HOUR / 4);
    return write(...call);
  };
  world.ports = () => ports;
  expect((await world.rotate(force)).status).toBe('rotated');
  expect((world.held.get(PLACE)?.updatedAt ?? 0) - madeAt).toBeGreaterThanOrEqual(protocolTimes.wait - 2000);
});

it('a write waits for a run whose secret somebody has copied the description of', async () => {
  const world = await rotated();
  makeAnother(world, destinationHash(place), world.time.now() - 5000);
  world.addSecret(world.secrets.find(({ id }) => id === 3)?.description ?? null, null);
  let madeAt = 0;
  world.before = (call) => {
    if (call === 'create') madeAt = world.time.now();
  };
  expect(await world.rotate(force)).toMatchObject({ status: 'rotated', secretId: 5, unmanagedSecretIds: [1, 3, 4] });
  expect((world.held.get(PLACE)?.updatedAt ?? 0) - madeAt).toBeGreaterThanOrEqual(protocolTimes.wait - 2000);
});

it('says once why nothing seems to happen while it waits', async () => {
  const said: string[] = [];
  const places = { destinations: [place, destination('ANOTHER_PLACE')] };
  const told = (world: World) => {
    const ports = world.ports();
    return () => ({
      ...ports,
      reporter: { ...ports.reporter, info: (_: string, text: string) => void said.push(text) },
    });
  };
  const world = await rotated(places);
  world.ports = told(world);
  await world.rotate({ ...places, ...force });
  expect(said.filter((text) => text.startsWith('waits'))).toEqual([]);
  makeAnother(world, 'ffffff', world.time.now() - 5000);
  await world.rotate({ ...places, ...force });
  expect(said.filter((text) => text.startsWith('waits'))).toEqual([
    'waits up to 1m before it writes: another run made a secret within the last 31m, and may still be writing it',
  ]);
});
