import { describe, expect, it } from 'vitest';
import type { Shortage } from '../../src/ports/hourly-budget.ts';
import { DAY, destination, HOUR, World } from './world.ts';

const place = destination('CONNECT_CLIENT_SECRET');
const MINUTE = 60_000;

/** A client with one secret made by hand, and a first generation that is due. */
const due = async (handEnds = 900 * DAY): Promise<World> => {
  const world = new World();
  const old = world.addSecret('by hand', world.time.now() + handEnds);
  world.writeByHand(place, world.values.get(old.id) ?? '');
  world.time.advance(HOUR);
  expect((await world.rotate()).status).toBe('rotated');
  world.time.advance(61 * DAY);
  return world;
};

/** Not enough until that long from now, then enough. */
const shortFor = (world: World, ms: number, more: Partial<Shortage> = {}) => {
  const resetsAt = world.time.now() + ms;
  const promised: number[] = [];
  let held = 0;
  world.budget = (cost) => {
    const needed = [...cost.values()].reduce((sum, each) => sum + each, 0);
    if (world.time.now() < resetsAt) {
      return { fits: false, shortage: { needed, left: 7, limit: 5000, resetsAt, ...more } };
    }
    promised.push(needed);
    held += needed;
    return {
      fits: true,
      release() {
        held -= needed;
      },
    };
  };
  return { promised, held: () => held };
};

const writes = (world: World) =>
  world.calls.filter((call) => /^(create|write|dispatch|delete|prepare|check)/.test(call));

describe("the hour's requests", () => {
  it('are set aside before anything is written, and given back however the rotation ends', async () => {
    const world = await due();
    const { promised, held } = shortFor(world, 0);
    const aside: [call: string, held: number][] = [];
    world.before = (call) => {
      if (/^(write|create|dispatch)/.test(call)) aside.push([call.split(' ')[0] ?? '', held()]);
    };
    expect((await world.rotate()).status).toBe('rotated');
    expect(aside.map(([call]) => call)).toEqual(['create', 'write', 'dispatch', 'write', 'write']);
    expect(aside.filter(([, requests]) => requests <= 0)).toEqual([]);
    world.conclude = () => 'failed';
    expect((await world.rotate({ policy: { force: true } })).status).toBe('failed');
    expect(promised).toHaveLength(2);
    expect(held()).toBe(0);
  });

  it('are asked for only where something is rotated', async () => {
    const world = await due();
    const { promised } = shortFor(world, 0);
    await world.rotate();
    await world.rotate();
    expect(promised).toHaveLength(1);
  });

  it('that do not suffice leave the whole rotation to a later run, and that is said', async () => {
    const world = await due();
    shortFor(world, HOUR);
    const report = await world.rotate();
    expect(report).toMatchObject({ status: 'pending', reason: 'DeferredByRateLimit', secretId: 2 });
    expect(report.details.message).toContain('ask 7 more times until');
    expect(world.warnings.at(-1)).toContain('left to a later run');
    expect(writes(world)).toEqual([]);
    world.time.advance(HOUR);
    expect((await world.rotate()).status).toBe('rotated');
  });

  it('leave a first rotation to a later run, too', async () => {
    const world = new World();
    const old = world.addSecret('by hand', null);
    world.writeByHand(place, world.values.get(old.id) ?? '');
    shortFor(world, HOUR);
    expect(await world.rotate()).toMatchObject({ status: 'pending', reason: 'DeferredByRateLimit' });
    expect(writes(world)).toEqual([]);
  });

  it('are waited for where the hour is over within the ten minutes that a run waits anyway', async () => {
    const world = await due();
    const before = world.time.now();
    shortFor(world, 9 * MINUTE);
    expect((await world.rotate()).status).toBe('rotated');
    expect(world.time.now() - before).toBeGreaterThan(9 * MINUTE);
    expect(world.everyDestinationWorks).toBe(true);
  });

  it('are waited for once, not hour after hour', async () => {
    const world = await due();
    world.budget = () => ({
      fits: false,
      shortage: { needed: 300, left: 7, limit: 5000, resetsAt: world.time.now() + 5 * MINUTE },
    });
    expect(await world.rotate()).toMatchObject({ status: 'pending', reason: 'DeferredByRateLimit' });
    expect(world.time.slept.filter((ms) => ms >= 5 * MINUTE)).toHaveLength(1);
  });

  it('do not keep an incident waiting', async () => {
    const world = await due();
    shortFor(world, HOUR);
    const report = await world.rotate({ policy: { revokeOthers: true } });
    expect(report).toMatchObject({ status: 'rotated', reason: 'Incident' });
    expect(world.warnings.join()).toContain('goes ahead all the same, because secrets are to be revoked');
  });

  it.each([
    ['expires before the hour is over', 90 * DAY - 30 * MINUTE, 'expires before that'],
    ['has expired', 91 * DAY, 'the secret in use has expired'],
  ])('do not keep a rotation waiting whose secret %s', async (_, age, because) => {
    const world = await due();
    world.time.advance(age - 61 * DAY);
    shortFor(world, HOUR);
    expect((await world.rotate()).status).toBe('rotated');
    expect(world.warnings.join()).toContain(because);
  });

  it('that no hour has fail the rotation before anything was changed, with what to do', async () => {
    const world = await due();
    shortFor(world, 5 * MINUTE, { limit: 20 });
    const report = await world.rotate();
    expect(report.error).toMatchObject({ code: 'RATE_LIMITED' });
    expect(report.error?.message).toContain('may make 20 in an hour');
    expect(report.error?.hint).toContain('GitHub App');
    expect(writes(world)).toEqual([]);
  });

  it('are not asked for by a dry run', async () => {
    const world = await due();
    const { promised } = shortFor(world, 0);
    expect((await world.rotate({ dryRun: true })).status).toBe('planned');
    expect(promised).toEqual([]);
  });
});
