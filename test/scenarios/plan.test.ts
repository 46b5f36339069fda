import { describe, expect, it } from 'vitest';
import { type Fleet, fleet } from '../support/fleet.ts';

const names = (...indexes: number[]): string => indexes.map((index) => `credential-${index}`).join(',');

/** Plans, and looks that nothing was written anywhere: tokens are asked for, and everything else is read. */
const planned = async (world: Fleet, inputs: Record<string, string> = {}) => {
  const run = await world.run(inputs, { action: 'plan' });
  const writes = run.requests.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/token'));
  expect(writes).toEqual([]);
  expect(world.traffic.violations).toEqual([]);
  expect(world.leaks(run)).toEqual([]);
  return run;
};

describe('plan', () => {
  it('makes batches of what needs work, and leaves out what does not', async () => {
    const world = await fleet({ credentials: 5, perRepository: 5 });
    const first = await planned(world, { 'batch-size': '2', 'result-file': 'report.json' });
    expect(first.code).toBe(0);
    expect(first.outputs).toEqual({
      matrix: JSON.stringify({
        include: [
          { batch: '1', credentials: names(0, 1) },
          { batch: '2', credentials: names(2, 3) },
          { batch: '3', credentials: names(4) },
        ],
      }),
      count: '5',
    });
    expect(first.stdout).toContain('5 of 5 credentials need work, in 3 batches');
    expect(first.report).toMatchObject({ dryRun: true, credentials: Array(5).fill({ status: 'planned' }) });
    expect(first.summary).toContain('## Client secrets: 5 planned (dry run, nothing was changed)');
    expect(first.requests.every(({ userAgent }) => userAgent?.endsWith('(plan)'))).toBe(true);

    expect((await world.run({ credentials: names(0, 2, 4) })).code).toBe(0);
    const second = await planned(world, { 'batch-size': '2' });
    expect(second.outputs).toEqual({
      matrix: JSON.stringify({ include: [{ batch: '1', credentials: names(1, 3) }] }),
      count: '2',
    });
    // Of those with nothing to do the table is enough.
    expect(second.summary).toContain('2 planned, 3 unchanged');
    expect(second.summary.match(/^Nothing was changed\.$/gm)).toHaveLength(2);

    expect((await world.run({ credentials: names(1, 3) })).code).toBe(0);
    const third = await planned(world);
    expect(third.outputs).toEqual({ matrix: '{"include":[]}', count: '0' });
    expect(third.stdout).toContain('0 of 5 credentials need work');
    const forced = await planned(world, { force: 'true', credentials: names(3) });
    expect(forced.outputs.matrix).toBe(`{"include":[{"batch":"1","credentials":"${names(3)}"}]}`);
  });

  it('hands one that cannot be read to a job of its own, and the others with it', async () => {
    const world = await fleet({ credentials: 3, perRepository: 1 });
    expect((await world.run()).code).toBe(0);
    world.github.failNext({ method: 'GET', path: /acme\/app-1\/actions\/secrets/, status: 403 });
    const run = await planned(world);
    expect(run.outputs).toEqual({
      matrix: JSON.stringify({ include: [{ batch: '1', credentials: names(1) }] }),
      count: '1',
    });
    expect(run.code).toBe(0);
    expect(run.stdout).toMatch(/^::warning title=FORBIDDEN::credential-1: /m);
    expect(run.stdout).not.toMatch(/^::error/m);
    expect(run.summary).toContain('1 failed, 2 unchanged');
  });

  it('gives no matrix when it is refused or cancelled: an empty one would say that there is nothing to do', async () => {
    const world = await fleet({ credentials: 2 });
    const refused = await world.run({ 'batch-size': '0', summary: 'yes' }, { action: 'plan' });
    expect(refused.code).toBe(1);
    expect(refused.outputs).toEqual({});
    expect(refused.requests).toEqual([]);
    expect(refused.stdout.match(/^::error title=CONFIG_INVALID::.*/gm)).toEqual([
      expect.stringContaining('summary is "yes"'),
      expect.stringContaining('batch-size is "0"; expected a whole number from 1 to 100'),
    ]);

    let pid = 0;
    const { intercept } = world.connect.server();
    world.connect.server().intercept = async (request, handle) => {
      process.kill(pid, 'SIGINT');
      return intercept ? intercept(request, handle) : handle(request);
    };
    const cancelled = await world.run({}, { action: 'plan', onStart: (started) => (pid = started) });
    expect(cancelled.code).toBe(1);
    expect(cancelled.outputs).toEqual({});
    expect(cancelled.stdout).toMatch(/^::error title=CANCELLED::The run was cancelled before the matrix was made\./m);
  });
});
