import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { RotationReport } from '../../src/domain/report.ts';
import { type CommandResult, workbench } from '../support/command.ts';
import { type Fleet, fleet } from '../support/fleet.ts';
import { scenario } from '../support/scenario.ts';
import { expectSound } from '../support/sound.ts';

const reportIn = ({ stdout }: CommandResult): RotationReport => JSON.parse(stdout) as RotationReport;

const benchOf = (world: Fleet) =>
  workbench({ '.github/secret-rotation.yml': stringify({ ...world.config, owner: 'acme/ops' }) });

const writesOf = (world: Pick<Fleet, 'traffic'>) =>
  world.traffic.seen.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/connect/token'));

it('rotates by a config file that it finds, with the report on standard output and all else on standard error', async () => {
  const world = await fleet({ credentials: 2 });
  const bench = benchOf(world);
  const run = await bench.run(['rotate', '--json', '--pace', 'limit'], { env: world.environment });
  expect(run.code, run.stderr).toBe(0);
  expect(reportIn(run).credentials.map(({ name, status }) => [name, status])).toEqual([
    ['credential-0', 'rotated'],
    ['credential-1', 'rotated'],
  ]);
  expect(run.stderr).toContain('Config file: .github/secret-rotation.yml\n');
  expect(run.stderr).toMatch(/^credential-\d: rotated in .* · 2 done, 0 left$/m);
  expect(run.stderr).toMatch(/^ {2}▸ Deliver /m);
  // Neither commands of GitHub's runner, nor colors where there is no terminal.
  expect(run.stdout + run.stderr).not.toMatch(/^::/m);
  expect(run.stdout + run.stderr).not.toContain('\u001b');
  expect(world.works()).toBe(true);
  expect(world.traffic.violations).toEqual([]);
  expect(world.leaks(run)).toEqual([]);

  const again = await bench.run(['rotate', '--json'], { env: world.environment });
  expect(again.code).toBe(0);
  expect(reportIn(again).credentials.map(({ status }) => status)).toEqual(['unchanged', 'unchanged']);
  const chosen = await bench.run(['rotate', '--credential', 'credential-1', '--force', '--result-file', 'out/report'], {
    env: world.environment,
  });
  expect(chosen.code).toBe(0);
  expect(chosen.stdout).toBe('');
  expect(JSON.parse(chosen.files['out/report'] ?? '')).toMatchObject({
    credentials: [{ name: 'credential-1', status: 'rotated', reason: 'Forced' }],
  });
  expect([again, chosen].flatMap(world.leaks)).toEqual([]);
}, 120_000);

it('refuses a flag for a single credential beside a file, also one that says what is the default, and asks for no other', async () => {
  const world = await fleet({ credentials: 1 });
  const run = await benchOf(world).run(['rotate', '--lifetime', '90d', '--grace-period', '24h'], {
    env: world.environment,
  });
  expect(run).toMatchObject({
    code: 2,
    stdout: '',
    stderr: [
      'Config file: .github/secret-rotation.yml',
      'error CONFIG_INVALID: --lifetime is given beside --config; expected one of the two.',
      '  Next: Say it in the file, and leave --lifetime out.',
      'error CONFIG_INVALID: --grace-period is given beside --config; expected one of the two.',
      '  Next: Say it in the file, and leave --grace-period out.',
      '2 mistakes. Nothing was called, and nothing was changed.',
      '',
    ].join('\n'),
  });
}, 60_000);

it('prints the plan of a dry run, and changes nothing', async () => {
  const world = await fleet({ credentials: 2 });
  const bench = benchOf(world);
  const run = await bench.run(['rotate', '--dry-run'], { env: world.environment });
  expect(run.code, run.stderr).toBe(0);
  expect(run.stdout.replaceAll(/\d{4}-\d\d-\d\d/g, '<date>')).toBe(`${['0', '1']
    .map((one) =>
      [
        `credential-${one}: rotate, FirstRotation (no secret of this client was made by this tool for these destinations)`,
        '  + create   secret, expires <date>',
        `  ~ write    acme/app-0:CONNECT_CLIENT_SECRET_${one}             (written <date>)`,
        `  ~ write    acme/app-0#production:CONNECT_CLIENT_SECRET_${one}  (written <date>)`,
        `  ~ write    acme/app-0#staging:CONNECT_CLIENT_SECRET_${one}     (written <date>)`,
        '  ? verify   verify.yml on acme/app-0',
        '  = keep     secret 1, not ours',
      ].join('\n'),
    )
    .join('\n\n')}

Plan: 2 to rotate. Nothing was changed.
`);
  const json = await bench.run(['rotate', '--dry-run', '--json'], { env: world.environment });
  expect(reportIn(json)).toMatchObject({ dryRun: true, credentials: [{ status: 'planned' }, { status: 'planned' }] });
  expect(json.stderr).toContain('  + create   secret, expires');
  expect(writesOf(world)).toEqual([]);
}, 60_000);

it('takes one credential by flags, a secret from standard input, and an administrator before what stands around', async () => {
  const world = await scenario({ kind: 'hybrid' });
  const { 'admin-client-secret': secret = '', 'github-token': token = '', ...inputs } = world.inputs;
  const flags = Object.entries(inputs).flatMap(([name, value]) => [`--${name}`, value]);
  const env = {
    GITHUB_TOKEN: token,
    GITHUB_API_URL: world.github.apiUrl,
    // Of something else in this job; the flag for the administrator says who acts.
    CONNECT_CLIENT_SECRET: 'a-secret-of-another-client',
    ROTATE_CLIENT_SECRETS_TIME_SCALE: '0.2',
  };
  const args = ['rotate', ...flags, '--owner', 'acme/ops', '--admin-client-secret', '-', '--json'];
  const run = await workbench().run(args, { env, input: `${secret}\n` });
  expect(run.code, run.stderr).toBe(0);
  expect(reportIn(run)).toMatchObject({ credentials: [{ name: 'ingest-prod', status: 'rotated' }] });
  expect(run.stderr).toMatch(/^ingest-prod: rotated in .* next rotation from /m);
  expect(run.stdout + run.stderr).not.toContain(secret);
  expectSound(world);
}, 60_000);

it('a credential that fails ends it with 1, and says what happened, what is safe, and what to do', async () => {
  const world = await fleet({ credentials: 2 });
  const dead = { connect: { ...connectOf(world, 1), 'tenant-id': '00000000-0000-4000-8000-000000000000' } };
  Object.assign((world.config.credentials as Record<string, object>)['credential-1'] ?? {}, dead);
  const run = await benchOf(world).run(['rotate', '--json'], { env: world.environment });
  expect(run.code).toBe(1);
  expect(reportIn(run).credentials.map(({ status }) => status)).toEqual(['rotated', 'failed']);
  expect(run.stderr).toMatch(/^error [A-Z_]+: credential-1: .*\n.*\n {2}Next: /m);
  expect(world.leaks(run)).toEqual([]);
}, 60_000);

const connectOf = (world: Fleet, index: number): object => {
  const { credentials } = world.config as { credentials: Record<string, { connect: object }> };
  return credentials[`credential-${index}`]?.connect ?? {};
};

it.each(['SIGINT', 'SIGTERM'] as const)(
  '%s takes back what no destination was sent, and ends it with 130',
  async (signal) => {
    const world = await fleet({ credentials: 1 });
    let interrupt = (): void => expect.fail('no process was started');
    const server = world.connect.server();
    const before = server.intercept;
    server.intercept = async (request, handler) => {
      const answer = await (before?.(request, handler) ?? handler(request));
      if (request.method === 'POST' && /\/secrets$/i.test(new URL(request.url).pathname)) interrupt();
      return answer;
    };
    const run = await benchOf(world).run(['rotate', '--json'], {
      env: world.environment,
      onStart: (child) => {
        interrupt = () => child.kill(signal);
      },
    });
    expect(run.code, run.stderr).toBe(130);
    expect(run.stderr).toContain('Interrupted: no new step is begun');
    expect(reportIn(run)).toMatchObject({ credentials: [{ status: 'failed', error: { code: 'CANCELLED' } }] });
    const [credential] = world.credentials;
    expect(world.connect.secretsOf(credential?.clientId ?? '').map(({ id }) => id)).toEqual([1]);
    expect(world.works()).toBe(true);
    expect(world.leaks(run)).toEqual([]);
  },
  60_000,
);
