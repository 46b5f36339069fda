import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { RotationReport } from '../../src/domain/report.ts';
import { workbench } from '../support/command.ts';
import { type Fleet, fleet } from '../support/fleet.ts';

const benchOf = (world: Fleet) =>
  workbench({ '.github/secret-rotation.yml': stringify({ ...world.config, owner: 'acme/ops' }) });

const writesOf = ({ traffic }: Fleet) =>
  traffic.seen.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/connect/token'));

it('shares what needs work among batches, which rotate takes as they are, until nothing is left', async () => {
  const world = await fleet({ credentials: 3, perRepository: 3 });
  const bench = benchOf(world);
  const shown = await bench.run(['plan', '--batch-size', '2'], { env: world.environment });
  expect(shown.code, shown.stderr).toBe(0);
  expect(shown.stdout).toBe(`3 of 3 credentials need work, in 2 batches

BATCH  CREDENTIAL    WHY
    1  credential-0  first rotation: no secret of this client was made by this tool for these destinations
    1  credential-1  first rotation: no secret of this client was made by this tool for these destinations
    2  credential-2  first rotation: no secret of this client was made by this tool for these destinations
`);
  const args = ['plan', '--batch-size', '2', '--json', '--result-file', 'plan.json'];
  const run = await bench.run(args, { env: world.environment });
  expect(run.code, run.stderr).toBe(0);
  const matrix = JSON.parse(run.stdout) as { include: { batch: string; credentials: string }[] };
  expect(matrix).toEqual({
    include: [
      { batch: '1', credentials: 'credential-0,credential-1' },
      { batch: '2', credentials: 'credential-2' },
    ],
  });
  expect(JSON.parse(run.files['plan.json'] ?? '') as RotationReport).toMatchObject({
    dryRun: true,
    credentials: [{ status: 'planned' }, { status: 'planned' }, { status: 'planned' }],
  });
  expect(writesOf(world)).toEqual([]);
  expect(world.traffic.seen.every(({ userAgent }) => userAgent?.endsWith('(plan)'))).toBe(true);
  for (const { credentials } of matrix.include) {
    const rotated = await bench.run(['rotate', '--credential', credentials], { env: world.environment });
    expect(rotated.code, rotated.stderr).toBe(0);
  }
  const done = await bench.run(['plan', '--json'], { env: world.environment });
  expect(done).toMatchObject({ code: 0, stdout: '{"include":[]}\n' });
  expect((await bench.run(['plan'], { env: world.environment })).stdout).toBe('0 of 3 credentials need work\n');
  expect(world.works()).toBe(true);
  expect([shown, run, done].flatMap(world.leaks)).toEqual([]);
}, 120_000);

it('hands one that cannot be read to a job of its own, with a warning', async () => {
  const world = await fleet({ credentials: 2, perRepository: 1 });
  const bench = benchOf(world);
  world.github.failNext({ method: 'GET', path: /acme\/app-1\/actions\/secrets/, status: 403 });
  const run = await bench.run(['plan'], { env: world.environment });
  expect(run.code, run.stderr).toBe(0);
  expect(run.stdout).toMatch(/^ {4}1 {2}credential-1 {2}not looked at, FORBIDDEN$/m);
  expect(run.stderr).toMatch(/^warning FORBIDDEN: credential-1: .*\n.*\n {2}Next: /m);
  expect(run.stderr).not.toMatch(/^error/m);
}, 60_000);

it('prints no plan when it is refused or interrupted: half of one would say that there is nothing else to do', async () => {
  const world = await fleet({ credentials: 2 });
  const bench = benchOf(world);
  const refused = await bench.run(['plan', '--batch-size', '0', '--comment'], { env: world.environment });
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain('The flag --comment is unknown.');
  const wrong = await bench.run(['plan', '--batch-size', '0'], { env: world.environment });
  expect(wrong).toMatchObject({ code: 2, stdout: '' });
  expect(wrong.stderr).toContain('CONFIG_INVALID: --batch-size is "0"; expected a whole number from 1 to 100');
  expect(world.traffic.seen).toEqual([]);

  let interrupt = (): void => expect.fail('no process was started');
  const server = world.connect.server();
  const { intercept } = server;
  server.intercept = async (request, handle) => {
    interrupt();
    return intercept ? intercept(request, handle) : handle(request);
  };
  const run = await bench.run(['plan', '--json'], {
    env: world.environment,
    onStart: (child) => {
      interrupt = () => child.kill('SIGTERM');
    },
  });
  expect(run).toMatchObject({ code: 130, stdout: '' });
  expect(run.stderr).toMatch(/^error CANCELLED: The run was cancelled before the plan was made\./m);
}, 60_000);
