import { describe, expect, it } from 'vitest';
import { destinationHash } from '../../src/domain/destination.ts';
import { formatMarker } from '../../src/domain/marker.ts';
import { DAY, destination, HOUR, World } from './world.ts';

const place = destination('CONNECT_CLIENT_SECRET');
const PLACE = 'acme/ingest:CONNECT_CLIENT_SECRET';
const force = { policy: { force: true } };

interface Quicker {
  /** Whether its value has reached the destination. */
  readonly wrote: boolean;
  readonly audience?: string;
}

/** A client that was rotated a day ago. While the next run makes secret 4, another one has made secret 3. */
const overtakenBy = async ({ wrote, audience = destinationHash(place) }: Quicker): Promise<World> => {
  const world = new World();
  const old = world.addSecret('by hand', world.time.now() + 900 * DAY);
  world.writeByHand(place, world.values.get(old.id) ?? '');
  world.time.advance(HOUR);
  expect((await world.rotate()).status).toBe('rotated');
  world.time.advance(DAY);
  world.before = (call) => {
    if (call !== 'create' || world.ids.length > 2) return;
    const marker = { owner: 'acme/ops', credential: 'ingest-prod', nonce: 'eeeeeeeeeeee', run: 'acme/ops/9.1' };
    const created = Math.floor(world.time.now() / 1000) * 1000 - 5000;
    world.addSecret(formatMarker({ ...marker, created, audience: [audience] }), world.time.now() + 90 * DAY);
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
