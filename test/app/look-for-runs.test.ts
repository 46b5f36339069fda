import { describe, expect, it } from 'vitest';
import { lookForRuns } from '../../src/app/look-for-runs.ts';
import type { Destination } from '../../src/domain/destination.ts';
import { RotationError } from '../../src/domain/errors.ts';
import { DAY, destination, HOUR, World } from './world.ts';

const places = [destination('CONNECT_CLIENT_SECRET'), destination('CONNECT_CLIENT_SECRET', 'acme/other')];
const RUN = 'https://github.test/acme/ingest/actions/runs/77';
const MINUTE = 60_000;

/** A first generation that is due, and superseded secrets that may go as soon as a newer one is verified. */
const due = async (): Promise<World> => {
  const world = new World();
  const old = world.addSecret('by hand', world.time.now() + 900 * DAY);
  for (const place of places) world.writeByHand(place, world.values.get(old.id) ?? '');
  world.time.advance(HOUR);
  expect((await world.rotate({ destinations: places })).status).toBe('rotated');
  world.time.advance(61 * DAY);
  return world;
};

const busy = (world: World, repository = 'acme/ingest') => {
  world.unfinishedRuns = (asked) => (asked === repository ? { count: 1, urls: [RUN] } : { count: 0, urls: [] });
};
const idle = (world: World) => {
  world.unfinishedRuns = () => ({ count: 0, urls: [] });
};
const forbidden = new RotationError({ code: 'FORBIDDEN', message: 'No look.', hint: 'Give "Actions: read".' });
const blind = (world: World, error = forbidden) => {
  world.unfinishedRuns = () => {
    throw error;
  };
};
const waiting = { destinations: places, policy: { waitForRuns: true } };
const notWaiting = { destinations: places };
const grace = (waitForRuns: boolean) => ({ destinations: places, policy: { waitForRuns, gracePeriod: HOUR } });
const looks = (world: World) => world.calls.filter((call) => call.startsWith('look for runs'));

describe('runs that were queued before the delivery and are not over', () => {
  it('are told of, and do not keep the superseded secret unless asked to', async () => {
    const world = await due();
    busy(world);
    const report = await world.rotate(notWaiting);
    expect(report).toMatchObject({ status: 'rotated', retiredSecretIds: [2] });
    expect(report.details.unfinishedRuns).toBe(
      `1 workflow run that was queued before the delivery is not finished: ${RUN}.`,
    );
  });

  it('are not told of where there are none', async () => {
    const world = await due();
    const report = await world.rotate(notWaiting);
    expect(report.details.unfinishedRuns).toBeUndefined();
    expect(looks(world)).toEqual(['look for runs acme/ingest', 'look for runs acme/other']);
  });

  it('keep the superseded secret in the run that rotates, and in later ones until they are over', async () => {
    const world = await due();
    busy(world, 'acme/other');
    const rotation = await world.rotate(waiting);
    expect(rotation).toMatchObject({ status: 'rotated', retiredSecretIds: [], pendingRetirement: [{ secretId: 2 }] });
    expect(world.ids).toEqual([1, 2, 3]);
    const later = await world.rotate(waiting);
    expect(later).toMatchObject({
      status: 'pending',
      reason: 'RunsInProgress',
      retiredSecretIds: [],
      pendingRetirement: [{ secretId: 2 }],
      verification: { status: 'none' },
    });
    expect(later.details.message).toContain(RUN);
    idle(world);
    expect(await world.rotate(waiting)).toMatchObject({ status: 'retired', retiredSecretIds: [2] });
    expect(world.ids).toEqual([1, 3]);
  });

  it('are looked at once the grace period is over, and not before', async () => {
    const world = await due();
    busy(world);
    await world.rotate(grace(true));
    expect(looks(world)).toEqual([]);
    expect(await world.rotate(grace(true))).toMatchObject({ status: 'pending', reason: 'GracePeriod' });
    expect(looks(world)).toEqual([]);
    world.time.advance(HOUR + MINUTE);
    expect(await world.rotate(grace(true))).toMatchObject({ status: 'pending', reason: 'RunsInProgress' });
    const report = await world.rotate(grace(false));
    expect(report).toMatchObject({ status: 'retired', retiredSecretIds: [2] });
    expect(report.details.unfinishedRuns).toContain(RUN);
  });

  it('keep it after a verification that was repeated', async () => {
    const world = await due();
    world.conclude = () => 'failed';
    expect((await world.rotate(waiting)).error?.code).toBe('VERIFICATION_FAILED');
    world.conclude = () => 'succeeded';
    busy(world);
    expect(await world.rotate(waiting)).toMatchObject({ status: 'pending', reason: 'RunsInProgress' });
    expect(world.ids).toEqual([1, 2, 3]);
  });

  it('do not save anything from an incident, but are told of', async () => {
    const world = await due();
    busy(world);
    const report = await world.rotate({ destinations: places, policy: { waitForRuns: true, revokeOthers: true } });
    expect(report).toMatchObject({ status: 'rotated', retiredSecretIds: [1, 2] });
    expect(report.details.unfinishedRuns).toContain(RUN);
  });

  it('are those until the second of the delivery to that repository, without this run and the verification', async () => {
    const world = await due();
    const asked = new Map<string, { queuedBy: number; except: readonly number[] }>();
    world.unfinishedRuns = (repository, queuedBy, except) => {
      asked.set(repository, { queuedBy, except });
      return { count: 0, urls: [] };
    };
    const wrote = () => [...world.held.values()].map(({ updatedAt }) => updatedAt);
    await world.rotate({ ...notWaiting, run: 'ACME/other/4711.2' });
    const [first = 0, second = 0] = wrote();
    expect(asked.get('acme/ingest')).toEqual({ queuedBy: first + 1000, except: [2] });
    expect(asked.get('acme/other')).toEqual({ queuedBy: second + 1000, except: [4711] });
  });

  it('are those until now where no note says when a destination was written', async () => {
    const world = await due();
    busy(world);
    await world.rotate(waiting);
    const receipt = world.receipt;
    if (!receipt) throw new Error('No receipt was kept.');
    let queuedBy = 0;
    world.unfinishedRuns = (_, until) => {
      queuedBy = until;
      return { count: 0, urls: [] };
    };
    const shared: Destination = { organization: 'acme', secret: 'SHARED', visibility: 'all' };
    const task = world.task({ destinations: [...places, shared], run: 'ci/1' });
    const asked = world.time.now();
    await lookForRuns({ ports: world.ports(), task }, { ...receipt, notes: {} });
    expect(queuedBy).toBeGreaterThanOrEqual(asked + 1000);
  });

  it('are not looked for once the run was cancelled', async () => {
    const world = await due();
    blind(world, new RotationError({ code: 'CANCELLED', message: 'Cancelled.', hint: 'Run again.' }));
    const report = await world.rotate(notWaiting);
    expect(report).toMatchObject({ status: 'failed', error: { code: 'CANCELLED' }, retiredSecretIds: [] });
    expect(world.ids).toEqual([1, 2, 3]);
  });

  it('are looked for a second time before something is deleted that waits for them', async () => {
    const world = await due();
    let asked = 0;
    world.unfinishedRuns = () => {
      asked += 1;
      // It was changing its state while the first answers were made.
      return asked > 2 ? { count: 1, urls: [RUN] } : { count: 0, urls: [] };
    };
    expect(await world.rotate(waiting)).toMatchObject({ status: 'rotated', retiredSecretIds: [] });
  });

  it('of many repositories are looked for in twenty, and the number of the others is told', async () => {
    const world = new World();
    const many = Array.from({ length: 23 }, (_, index) => destination('A', `acme/${index}`));
    const old = world.addSecret('by hand', null);
    for (const place of many) world.writeByHand(place, world.values.get(old.id) ?? '');
    world.time.advance(HOUR);
    const report = await world.rotate({ destinations: many, policy: { retireIds: [1] } });
    expect(report.retiredSecretIds).toEqual([1]);
    expect(looks(world)).toHaveLength(20);
    expect(report.details.unfinishedRuns).toBe('The runs of 3 more repositories were not looked at.');
  });
});

describe('where the token may not look at runs', () => {
  it('the deletion goes on, and it is said that nobody could look', async () => {
    const world = await due();
    blind(world);
    const report = await world.rotate(notWaiting);
    expect(report).toMatchObject({ status: 'rotated', retiredSecretIds: [2] });
    expect(report.details.unfinishedRuns).toContain('not known: No look. Give "Actions: read".');
  });

  it('a rotation that waits for runs fails before anything is made', async () => {
    const world = await due();
    world.faults.push({ call: 'check runs acme/other', applied: false, error: forbidden });
    const report = await world.rotate(waiting);
    expect(report.error).toMatchObject({ code: 'FORBIDDEN', hint: 'Give "Actions: read".' });
    expect(world.ids).toEqual([1, 2]);
    expect(world.calls).not.toContain('create');
  });

  it('a later deletion that waits for runs fails, and does not wait for ever', async () => {
    const world = await due();
    busy(world);
    await world.rotate(waiting);
    blind(world);
    const report = await world.rotate(waiting);
    expect(report).toMatchObject({ status: 'failed', error: { code: 'FORBIDDEN' } });
    expect(world.ids).toEqual([1, 2, 3]);
  });

  it('a passing trouble leaves the deletion to a later run where it waits for runs', async () => {
    const world = await due();
    blind(world, new RotationError({ code: 'SERVICE_UNAVAILABLE', message: 'Down.', hint: 'Again.' }));
    const report = await world.rotate(waiting);
    expect(report).toMatchObject({ status: 'rotated', retiredSecretIds: [], pendingRetirement: [{ secretId: 2 }] });
    idle(world);
    expect(await world.rotate(waiting)).toMatchObject({ status: 'retired' });
  });

  it('a dry run says the same as the real one', async () => {
    const world = await due();
    busy(world);
    await world.rotate(waiting);
    expect(await world.rotate({ ...waiting, dryRun: true })).toMatchObject({
      status: 'pending',
      reason: 'RunsInProgress',
    });
    idle(world);
    expect(await world.rotate({ ...waiting, dryRun: true })).toMatchObject({ status: 'planned', reason: 'Superseded' });
    expect(world.ids).toEqual([1, 2, 3]);
  });
});

describe('runs that read the secret of an organization', () => {
  const shared = { organization: 'acme', secret: 'SHARED' } as const;
  const selected = { ...shared, visibility: 'selected', repositories: ['acme/a', 'acme/b'] } as const;

  /** A client whose hand-made secret may go once a newer one is verified. */
  const owned = async (place: Destination) => {
    const world = new World();
    const old = world.addSecret('by hand', null);
    world.writeByHand(place, world.values.get(old.id) ?? '');
    world.time.advance(HOUR);
    return {
      world,
      rotate: (waitForRuns: boolean) =>
        world.rotate({ destinations: [place], policy: { retireIds: [1], waitForRuns } }),
    };
  };

  it('are looked for in the repositories that the destination names', async () => {
    const { world, rotate } = await owned(selected);
    busy(world, 'acme/b');
    expect(await rotate(true)).toMatchObject({ status: 'rotated', retiredSecretIds: [] });
    expect(world.calls).toContain('check runs acme/a');
    expect(new Set(looks(world))).toEqual(new Set(['look for runs acme/a', 'look for runs acme/b']));
  });

  it('are not looked for where nothing says who reads it, and that is told', async () => {
    const { world, rotate } = await owned({ ...shared, visibility: 'all' });
    const report = await rotate(false);
    expect(report).toMatchObject({ status: 'rotated', retiredSecretIds: [1] });
    expect(looks(world)).toEqual([]);
    expect(report.details.unfinishedRuns).toContain('Which repositories read acme:SHARED is not said');
  });

  it('cannot be waited for there, and nothing is made', async () => {
    const { world, rotate } = await owned({ ...shared, visibility: 'all' });
    const report = await rotate(true);
    expect(report.error).toMatchObject({ code: 'CONFIG_INVALID' });
    expect(report.error?.hint).toContain('`repositories`');
    expect(world.ids).toEqual([1]);
  });

  it('are none where codespaces read it', async () => {
    const { world, rotate } = await owned({ ...shared, app: 'codespaces' });
    const report = await rotate(true);
    expect(report).toMatchObject({ status: 'rotated', retiredSecretIds: [1] });
    expect(report.details.unfinishedRuns).toBeUndefined();
    expect(looks(world)).toEqual([]);
  });
});
