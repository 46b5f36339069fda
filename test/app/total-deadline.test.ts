import { describe, expect, it } from 'vitest';
import { RotationError } from '../../src/domain/errors.ts';
import { protocolTimes } from '../../src/domain/times.ts';
import { DAY, destination, World } from './world.ts';

const MINUTE = 60_000;
/** What a credential may take: an hour, and the timeout of its verification. */
const LIMIT = protocolTimes.credential + 15 * MINUTE;

/** A world whose only secret was made by hand and stands everywhere; in it a call takes as long as it is told to. */
const worldWithDelay = (slow: string, ms = LIMIT) => {
  const world = new World();
  const first = world.addSecret('made by hand', world.time.now() + 12 * DAY);
  const places = [destination('A'), destination('B')];
  for (const place of places) world.writeByHand(place, world.values.get(first.id) ?? '');
  world.time.advance(5000);
  let left = 1;
  world.before = (call) => {
    if (call.startsWith(slow) && left-- > 0) world.time.advance(ms);
  };
  return { world, task: { destinations: places } };
};

const unanswered = () =>
  new RotationError({ code: 'SERVICE_UNAVAILABLE', message: 'No answer.', hint: 'Again.', effect: 'unknown' });

const settles = async ({ world, task }: ReturnType<typeof worldWithDelay>): Promise<void> => {
  await world.rotate(task);
  await world.rotate(task);
  expect(world.everyDestinationWorks).toBe(true);
  // The one made by hand, and one of ours.
  expect(world.ids).toHaveLength(2);
};

describe('a credential that takes too long', () => {
  it.each([
    ['read acme/ingest:A', 'preflight', 'This run changed no client secret and no destination.'],
    ['check workflow', 'create', 'Nothing stopped working: every destination holds what it held before.'],
  ])('at "%s" does not begin %s', async (slow, step, safety) => {
    const slowWorld = worldWithDelay(slow);
    const { world, task } = slowWorld;
    const { status, error, details } = await world.rotate(task);
    expect({ status, code: error?.code }).toEqual({ status: 'failed', code: 'CANCELLED' });
    expect(error?.message).toMatch(
      /^The step "\w+" was not begun: this credential has taken 75m, and after 75m nothing/,
    );
    expect(error?.message).toContain(`"${step}"`);
    expect(details.safety).toBe(safety);
    expect(world.calls).not.toContain('create');
    await settles(slowWorld);
  });

  it.each([['create'], ['authenticate primary']])('at "%s" deletes the new secret again', async (slow) => {
    const slowWorld = worldWithDelay(slow);
    const { world, task } = slowWorld;
    const { status, error, details } = await world.rotate(task);
    expect({ status, code: error?.code }).toEqual({ status: 'failed', code: 'CANCELLED' });
    expect(details.safety).toContain('The new secret 2 was deleted again.');
    expect(world.calls.filter((call) => call.startsWith('write acme'))).toEqual([]);
    expect(world.ids).toEqual([1]);
    await settles(slowWorld);
  });

  it('at a write finishes the delivery, and leaves the verification to the next run', async () => {
    const slowWorld = worldWithDelay('write acme/ingest:B');
    const { world, task } = slowWorld;
    const { error, destinations } = await world.rotate(task);
    expect(error).toMatchObject({ code: 'CANCELLED', message: expect.stringContaining('"verify" was not begun') });
    expect(destinations.map(({ status }) => status)).toEqual(['acknowledged', 'acknowledged']);
    expect(world.calls).not.toContain('dispatch');
    expect(world.everyDestinationWorks).toBe(true);
    expect(world.ids).toEqual([1, 2]);
    await settles(slowWorld);
  });

  it('at its verification deletes nothing', async () => {
    const slowWorld = worldWithDelay('run');
    const { world, task } = slowWorld;
    const older = await world.rotate(task).then(() => world.ids);
    world.before = (call) => {
      if (call === 'run') world.time.advance(LIMIT);
    };
    const { error } = await world.rotate({ ...task, policy: { force: true } });
    expect(error).toMatchObject({ code: 'CANCELLED', message: expect.stringContaining('"retire" was not begun') });
    expect(world.ids).toEqual(expect.arrayContaining(older));
    expect(world.everyDestinationWorks).toBe(true);
    world.before = () => {};
    await settles(slowWorld);
  });

  it('is told in seconds where it is that short', async () => {
    const { world, task } = worldWithDelay('check workflow', 50_000);
    const verifications = [{ repository: 'acme/ingest', workflow: 'verify.yml', timeout: 10_000 }];
    const { error } = await world.rotate({
      ...task,
      verifications,
      times: { ...protocolTimes, credential: 30_000 },
    });
    expect(error?.message).toContain('has taken 50s, and after 40s nothing new is begun');
  });

  it('is not taken for one that was cancelled, nor the other way round', async () => {
    const { world, task } = worldWithDelay('list');
    const cancel = new AbortController();
    cancel.abort();
    const { error } = await world.rotate(task, cancel.signal);
    expect(error).toMatchObject({
      code: 'CANCELLED',
      message: expect.stringContaining('The run was cancelled before'),
    });
    expect(world.calls).not.toContain('create');
  });

  it('is not one that takes a moment less', async () => {
    const { world, task } = worldWithDelay('check workflow', LIMIT - MINUTE);
    expect(await world.rotate(task)).toMatchObject({ status: 'rotated' });
  });

  it('makes no second secret when the answer to the first was lost', async () => {
    const { world, task } = worldWithDelay('list', 0);
    const lost = { call: 'create', applied: true, error: unanswered() };
    world.faults = [lost, { ...lost }];
    world.before = (call) => {
      if (call === 'create') world.time.advance(LIMIT);
    };
    const { error } = await world.rotate(task);
    expect(error).toMatchObject({ code: 'CREATE_UNCONFIRMED' });
    expect(world.calls.filter((call) => call === 'create')).toHaveLength(1);
    expect(world.ids).toEqual([1]);
  });
});
