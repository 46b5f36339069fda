import { describe, expect, it } from 'vitest';
import { lookAt } from '../../src/app/status.ts';
import { RotationError } from '../../src/domain/errors.ts';
import { emptyReceipt } from '../../src/domain/receipt.ts';
import { PLACE, rotated as rotatedOnce } from './rotated-world.ts';
import { DAY, World } from './world.ts';

/** Secret 1 is made by hand and has no description; secret 2 is a first generation, a day old. */
const rotated = (): Promise<World> => rotatedOnce({}, null);

const lookedAt = async (world: World, given: Parameters<World['task']>[0] = {}) => {
  const before = world.calls.length;
  const status = await lookAt(world.task(given), world.ports());
  expect(world.calls.slice(before).filter((call) => /^(create|write|delete|dispatch)/.test(call))).toEqual([]);
  return status;
};

describe('how a credential stands', () => {
  it('after a rotation: its secret, its days, its destinations, and what is not ours', async () => {
    const world = await rotated();
    expect(await lookedAt(world)).toEqual({
      name: 'ingest-prod',
      action: 'unchanged',
      reason: 'NotDue',
      secretId: 2,
      managed: true,
      createdAt: expect.stringMatching(/Z$/),
      expiresAt: expect.stringMatching(/Z$/),
      daysLeft: 88,
      destinations: [{ destination: PLACE, status: 'delivered', updatedAt: expect.stringMatching(/Z$/) }],
      supersededSecretIds: [],
      unmanaged: [{ id: 1, description: '', expiresAt: expect.stringMatching(/Z$/) }],
      nextRotationAt: expect.stringMatching(/Z$/),
    });
    expect(await lookedAt(world, { policy: { retireIds: [1] } })).toMatchObject({
      action: 'retire',
      supersededSecretIds: [1],
      unmanaged: [],
    });
  });

  it('before the first one: of the secrets made by hand the one that lasts longest', async () => {
    const world = new World();
    expect(await lookedAt(world)).toEqual({
      name: 'ingest-prod',
      action: 'rotate',
      reason: 'FirstRotation',
      destinations: [{ destination: PLACE, status: 'absent' }],
      supersededSecretIds: [],
      unmanaged: [],
    });
    const now = world.time.now();
    world.addSecret('short', now + DAY);
    world.addSecret('long', now + 13 * DAY);
    world.held.set(PLACE, { value: 'by hand', updatedAt: now });
    expect(await lookedAt(world, { policy: { retireIds: [1] } })).toMatchObject({
      secretId: 2,
      managed: false,
      daysLeft: 12,
      destinations: [{ status: 'unknown' }],
      supersededSecretIds: [],
      unmanaged: [{ id: 1 }, { id: 2 }],
    });
    world.addSecret('for ever', null);
    world.addSecret('a week', now + 7 * DAY);
    const forever = await lookedAt(world);
    expect(forever).toMatchObject({ secretId: 3, expiresAt: null });
    expect(forever).not.toHaveProperty('daysLeft');
    expect(forever).not.toHaveProperty('nextRotationAt');
  });

  it('where a delivery is not finished', async () => {
    const world = await rotated();
    world.held.set(PLACE, { value: 'an old one', updatedAt: 0 });
    expect(await lookedAt(world)).toMatchObject({ reason: 'Unfinished', destinations: [{ status: 'behind' }] });
  });

  it('after a run whose end nobody can see: by what its receipt shows', async () => {
    const grace = { policy: { gracePeriod: DAY } };
    const world = await rotated();
    world.makers = 'unknown';
    expect((await world.rotate({ policy: { ...grace.policy, force: true } })).status).toBe('rotated');
    // It has done all that it could, and waits for the grace period as anybody would.
    const done = await lookedAt(world, grace);
    expect(done).toMatchObject({ action: 'pending', reason: 'GracePeriod', secretId: 3, supersededSecretIds: [2] });
    expect(Date.parse(done.createdAt ?? '')).toBeLessThanOrEqual(world.time.now());
    // Without a grace period the older one would be gone, were that run over.
    expect(await lookedAt(world)).toMatchObject({ action: 'skip', reason: 'InProgressElsewhere' });
    // The verification has succeeded, and nobody has written it down yet.
    const { verifiedAt, ...proven } = world.receipt ?? emptyReceipt('ingest-prod');
    expect(verifiedAt).toBeGreaterThan(0);
    world.receipt = proven;
    expect(await lookedAt(world, grace)).toMatchObject({ action: 'skip' });
  });

  it('that cannot be looked at, says why', async () => {
    const world = new World();
    const error = new RotationError({ code: 'NOT_FOUND', message: 'There is no such client.', hint: 'Look.' });
    world.faults.push({ call: 'list', applied: false, error });
    expect(await lookedAt(world)).toEqual({
      name: 'ingest-prod',
      destinations: [{ destination: PLACE, status: 'unknown' }],
      supersededSecretIds: [],
      unmanaged: [],
      error: { code: 'NOT_FOUND', message: 'There is no such client.', hint: 'Look.' },
    });
  });
});
