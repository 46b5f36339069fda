import { expect, it } from 'vitest';
import type { CheckReportJson } from '../../src/adapters/report/check-json.ts';
import { checkWorld, DAY } from '../support/check-world.ts';
import { type CommandResult, workbench } from '../support/command.ts';

const credentials = [
  { name: 'ingest-prod', secret: 'INGEST_SECRET', secrets: [{ daysLeft: 9, madeDaysAgo: 81 }], receipt: true },
  { name: 'billing', secret: 'BILLING_SECRET', secrets: [{ daysLeft: 72, madeDaysAgo: 18 }], receipt: true },
];

const resultIn = ({ stdout }: CommandResult): CheckReportJson => JSON.parse(stdout) as CheckReportJson;

const withoutDates = (text: string): string =>
  text.replaceAll(/\d{4}-\d\d-\d\d(?: \d\d:\d\d UTC)?/g, '<date>').replaceAll(/ {2,}<date>/g, '  <date>');

it('prints a table and what to do, and ends with 3 only where somebody is about to be hurt', async () => {
  const world = await checkWorld(credentials);
  const bench = workbench(world.folder);
  const before = world.requests.length;
  const warned = await bench.run(['check'], { env: world.environment });
  expect(warned.code, warned.stderr).toBe(0);
  expect(withoutDates(warned.stdout)).toMatchInlineSnapshot(`
    "Client secrets: 1 expires in 9 days

    STATUS   CREDENTIAL   SECRET  EXPIRES     DAYS LEFT  USED BY
    warning  ingest-prod       1  <date>          9  deploy.yml:6
    ok       billing           1  <date>         72  -

    warning NearingExpiry: ingest-prod: secret 1 expires in 9 days, on <date>.
      Next: Run the workflow "Rotate client secrets" for ingest-prod.
    warning RotationOverdue: ingest-prod: secret 1 should have been rotated from <date> on (rotate-before 30d).
      Next: See whether the workflow "Rotate client secrets" still runs on its schedule, and how its last runs ended.
    "
  `);
  expect(warned.stderr).toContain('Config file: secret-rotation.yml\n');
  const failed = await bench.run(['check', '--fail-before', '10d'], { env: world.environment });
  expect(failed.code).toBe(3);
  expect(failed.stdout).toMatch(/^failure {2}ingest-prod /m);
  // It reads, and nothing else.
  const sent = world.requests.slice(before);
  expect(sent.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/token'))).toEqual([]);
  expect(sent.every(({ userAgent }) => userAgent?.endsWith('(check)'))).toBe(true);
  for (const run of [warned, failed]) {
    expect(run.stdout + run.stderr).not.toMatch(/^::/m);
    expect(run.stdout + run.stderr).not.toContain('\u001b');
    expect(world.leaks(run)).toEqual([]);
  }
});

it('prints the result as JSON alone, which a job without secrets judges anew; and the file for code scanning', async () => {
  const world = await checkWorld(credentials);
  const bench = workbench(world.folder);
  const args = ['check', '--json', '--result-file', 'out/check.json', '--sarif-file', 'out/check.sarif'];
  const run = await bench.run(args, { env: world.environment });
  expect(run.code, run.stderr).toBe(0);
  expect(resultIn(run)).toMatchObject({
    status: 'warning',
    credentials: [
      { name: 'ingest-prod', daysLeft: 9, usedBy: [{ file: '.github/workflows/deploy.yml', line: 6 }] },
      { name: 'billing', status: 'ok' },
    ],
    leftOut: [],
  });
  expect(run.files['out/check.json']).toBe(run.stdout);
  expect(JSON.parse(run.files['out/check.sarif'] ?? '').runs[0].results[0]).toMatchObject({
    ruleId: 'client-secret/NearingExpiry',
  });
  expect(run.stderr).toMatch(/^warning {2}ingest-prod /m);

  const report = resultIn(run);
  for (const one of report.credentials) {
    one.expiresAt = new Date(Date.parse(one.expiresAt ?? '') - 4 * DAY).toISOString();
  }
  const before = world.requests.length;
  // A fork's job, in a folder without a config file.
  const fork = workbench({ 'check.json': JSON.stringify(report) });
  const judged = await fork.run(['check', '--report', 'check.json', '--json']);
  expect(judged.code, judged.stderr).toBe(3);
  expect(resultIn(judged).credentials[0]).toMatchObject({ name: 'ingest-prod', daysLeft: 5, status: 'failure' });
  const unknown = await workbench(world.folder).run(['check', '--report', 'nowhere.json']);
  expect(unknown.code).toBe(1);
  expect(unknown.stdout).toContain('Client secrets: 2 unknown\n');
  expect(unknown.stderr).toContain('there is no such file');
  expect(world.requests).toHaveLength(before);
});

it('ends with 1 where it does not know, as of a credential that cannot be read; a failure counts for more', async () => {
  const world = await checkWorld([...credentials, { name: 'gone', secret: 'GONE', secrets: [] }]);
  const gone = world.folder['secret-rotation.yml'].replace(
    world.clients[2]?.clientId ?? '',
    '00000000-0000-4000-8000-000000000000',
  );
  const bench = workbench({ ...world.folder, 'secret-rotation.yml': gone });
  const unknown = await bench.run(['check'], { env: world.environment });
  expect(unknown.code, unknown.stderr).toBe(1);
  expect(unknown.stdout).toMatch(/^unknown {2}gone +- +- +- +-$/m);
  expect(unknown.stdout).toMatch(/^unknown NOT_FOUND: gone: .*\n {2}Next: /m);
  const failed = await bench.run(['check', '--fail-before', '10d'], { env: world.environment });
  expect(failed.code).toBe(3);
});

it('without its secrets and without a report it is refused, and nobody is asked: it would be green for ever', async () => {
  const world = await checkWorld(credentials);
  const run = await workbench(world.folder).run(['check']);
  expect(run.code).toBe(2);
  expect(run.stdout).toBe('');
  expect(
    run.stderr.match(
      /^error CONFIG_INVALID: .*There is no secret to check (ingest-prod|billing) with: the environment/gm,
    ),
  ).toHaveLength(2);
  for (const [, variable] of run.stderr.matchAll(/with: the environment variable (\w+) is not set\.$/gm)) {
    expect(Object.keys(world.environment)).toContain(variable);
    expect(run.stderr).toContain(`  Next: Set ${variable} in the environment of this command`);
  }
  expect(run.stderr).toContain(' Or give --report, the file of an earlier check.');
  expect(world.requests).toEqual([]);
});

it('without a token for GitHub it looks at the expiry alone, and says so', async () => {
  const world = await checkWorld(credentials);
  const { GITHUB_TOKEN: _, ...env } = world.environment;
  const run = await workbench(world.folder).run(['check', '--json'], { env });
  expect(run.code, run.stderr).toBe(0);
  expect(resultIn(run).leftOut).toEqual([
    'Whether the secrets reached GitHub, and whether a workflow that rotates is enabled, was not looked at: GITHUB_TOKEN is not given.',
  ]);
});

it('one credential by flags, whose secret comes from standard input', async () => {
  const world = await checkWorld([]);
  const { clientId, secret } = world.connect.seed.selfRotating({
    secret: { expiresAt: world.clock.now() + 3.5 * DAY },
  });
  const flags = ['--name', 'ingest-prod', '--owner', 'acme/ops', '--connect-url', world.connect.url];
  const more = ['--tenant-id', world.connect.tenantId, '--client-id', clientId];
  const place = ['--repository', 'acme/ingest', '--secret-name', 'CONNECT_CLIENT_SECRET'];
  const args = ['check', ...flags, ...more, ...place, '--client-secret', '-', '--json'];
  const run = await workbench().run(args, { input: `${secret}\n` });
  expect(run.code, run.stderr).toBe(3);
  expect(resultIn(run).credentials).toMatchObject([{ name: 'ingest-prod', daysLeft: 3, status: 'failure' }]);
  expect(run.stdout + run.stderr).not.toContain(secret);
});

it('interrupted, it tells nothing that it does not know, and ends with 130', async () => {
  const world = await checkWorld(credentials);
  let interrupt = (): void => expect.fail('no process was started');
  const server = world.connect.server();
  const { intercept } = server;
  server.intercept = async (request, handle) => {
    interrupt();
    return intercept ? intercept(request, handle) : handle(request);
  };
  const run = await workbench(world.folder).run(['check', '--json'], {
    env: world.environment,
    onStart: (child) => {
      interrupt = () => child.kill('SIGINT');
    },
  });
  expect(run.code, run.stderr).toBe(130);
  expect(run.stdout).toBe('');
  expect(run.stderr).toContain('Interrupted: nothing was changed.');
  expect(run.stderr).toMatch(/^error CANCELLED: /m);
});
