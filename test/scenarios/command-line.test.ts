import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { StatusReport } from '../../src/domain/credential-status.ts';
import type { SandboxSeed } from '../../src/sandbox/sandbox-seed.ts';
import { type Workbench, workbench } from '../support/command.ts';
import { fleet } from '../support/fleet.ts';

it('status shows how every credential stands, and changes nothing', async () => {
  const world = await fleet({ credentials: 3 });
  const bench = workbench({ 'secret-rotation.yml': stringify({ ...world.config, owner: 'acme/ops' }) });
  const rotated = await bench.run(['rotate', '--credential', 'credential-1'], { env: world.environment });
  expect(rotated.code, rotated.stderr).toBe(0);
  const { credentials } = world.config as { credentials: Record<string, { connect: Record<string, string> }> };
  const third = credentials['credential-2'];
  if (third) third.connect['tenant-id'] = '00000000-0000-4000-8000-000000000000';
  const other = workbench({ 'secret-rotation.yml': stringify({ ...world.config, owner: 'acme/ops' }) });
  const before = world.traffic.seen.length;
  const run = await other.run(['status'], { env: world.environment });
  expect(run.code).toBe(1);
  expect(run.stdout.replaceAll(/\d{4}-\d\d-\d\d/g, '<date>')).toMatchInlineSnapshot(`
    "CREDENTIAL    SECRET            DAYS LEFT  DESTINATIONS  SUPERSEDED  UNMANAGED  NEXT ROTATION
    credential-0  1 (made by hand)  89         3             -           1          now, first rotation
    credential-1  2                 89         3 of 3        -           1          from <date>
    credential-2  -                 -          -             -           -          NOT_FOUND
    "
  `);
  expect(run.stderr).toMatch(/^error [A-Z_]+: credential-2: /m);

  const json = await bench.run(['status', '--json', '--credential', 'credential-1'], { env: world.environment });
  expect(json.code, json.stderr).toBe(0);
  const report = JSON.parse(json.stdout) as StatusReport;
  expect(report.credentials).toMatchObject([
    {
      name: 'credential-1',
      action: 'unchanged',
      reason: 'NotDue',
      secretId: 2,
      managed: true,
      daysLeft: 89,
      destinations: [{ status: 'delivered' }, { status: 'delivered' }, { status: 'delivered' }],
      supersededSecretIds: [],
      unmanaged: [{ id: 1 }],
    },
  ]);
  const after = world.traffic.seen.slice(before);
  expect(after.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/connect/token'))).toEqual([]);
  expect([run, json].flatMap(world.leaks)).toEqual([]);
}, 60_000);

/** Starts the sandbox of the command line; `work` may use it, then it is told to stop. */
const inSandbox = async (
  args: readonly string[],
  work: (seed: SandboxSeed) => Promise<void>,
  bench: Workbench = workbench(),
) => {
  let working: Promise<void> | undefined;
  let failure: unknown;
  const ended = await bench.run(['sandbox', ...args], {
    onStart: (child) => {
      let line = '';
      child.stdout.on('data', (text) => {
        line += text;
        if (!line.includes('\n') || working) return;
        working = work(JSON.parse(line) as SandboxSeed)
          .catch((error) => {
            failure = error;
          })
          .then(() => void child.kill('SIGTERM'));
      });
    },
  });
  await working;
  if (failure) throw failure;
  return ended;
};

it('sandbox, rotate, status and verify go together, through faults and lag, and the state outlives a restart', async () => {
  const bench = workbench();
  const secrets: string[] = [];
  const args = [
    '--state',
    'state.sqlite',
    '--create-lag',
    '2s',
    '--github-fault',
    'PUT /secrets/ 503 x2',
    '--connect-fault',
    'GET /Secrets 500',
  ];
  const ended = await inSandbox(
    args,
    async ({ connect, github }) => {
      secrets.push(connect.clientSecret);
      const env = {
        GITHUB_TOKEN: github.token,
        GITHUB_API_URL: github.apiUrl,
        CONNECT_ADMIN_CLIENT_SECRET: connect.adminClientSecret,
        ROTATE_CLIENT_SECRETS_TIME_SCALE: '0.1',
      };
      const flags = [
        ['--name', 'ingest'],
        ['--connect-url', connect.url],
        ['--tenant-id', connect.tenantId],
        ['--client-id', connect.clientId],
        ['--admin-client-id', connect.adminClientId],
        ['--owner', 'acme/ops'],
        [
          '--destinations',
          `- { repository: ${github.repository}, secret: CONNECT_CLIENT_SECRET }\n- { repository: ${github.repository}, environment: ${github.environment}, secret: CONNECT_CLIENT_SECRET }`,
        ],
        ['--verify-workflow', 'verify-connect.yml'],
        ['--grace-period', '0s'],
      ].flat();
      const good = await bench.run(['rotate', ...flags], { env });
      expect(good.code, good.stderr).toBe(0);
      const status = await bench.run(['status', ...flags], { env });
      expect(status.stdout).toMatch(/^ingest +\d+ +89 +2 of 2 +/m);
      const consumer = ['--connect-url', connect.url, '--client-id', connect.clientId];
      const proof = await bench.run(['verify', ...consumer, '--client-secret', '-', '--json'], {
        input: connect.clientSecret,
      });
      expect(proof).toMatchObject({ code: 0, stdout: '{"evidence":"token"}\n' });
      const wrong = await bench.run(['verify', ...consumer, '--json'], {
        env: { ...env, CONNECT_CLIENT_SECRET: 'a-secret-of-nobody' },
      });
      expect(wrong.code).toBe(1);
      const { code, message, hint } = JSON.parse(wrong.stdout).error;
      // Whoever waits is told why.
      expect(wrong.stderr).toBe(
        `${message} It is asked again for up to 6s.\nerror ${code}: ${message}\n  Next: ${hint}\n`,
      );
      expect(wrong.stderr).toMatch(/^error [A-Z_]+: /m);
      expect(wrong.stderr).not.toContain('a-secret-of-nobody');
    },
    bench,
  );
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  const again = await inSandbox(
    ['--state', 'state.sqlite'],
    async ({ connect }) => {
      expect(connect.clientSecret).toBe(secrets[0]);
    },
    bench,
  );
  expect(again.code).toBe(0);
}, 120_000);

it('sandbox runs the workflows of a folder as they are at each moment, beside its own', async () => {
  const bench = workbench();
  const verify = '.github/workflows/verify-connect.yml';
  const ended = await inSandbox(
    ['--workflows', '.github/workflows'],
    async ({ connect, github }) => {
      const env = {
        GITHUB_TOKEN: github.token,
        GITHUB_API_URL: github.apiUrl,
        CONNECT_ADMIN_SECRET: connect.adminClientSecret,
        ROTATE_CLIENT_SECRETS_TIME_SCALE: '0.1',
      };
      const ids = ['--tenant-id', connect.tenantId, '--client-id', connect.clientId, '--connect-url', connect.url];
      const place = ['--repository', github.repository, '--environment', github.environment, '--repository-secret'];
      const init = ['init', '--ci', 'other', '--owner', 'acme/ops', '--admin-client-id', connect.adminClientId];
      const written = await bench.run([...init, ...place, ...ids]);
      expect(written.code, written.stderr).toBe(0);
      const text = written.files[verify] ?? '';
      // A job that reads another secret than the one that was written.
      writeFileSync(
        join(bench.folder, verify),
        text.replace('secrets.CONNECT_CLIENT_SECRET', 'secrets.ROTATION_TOKEN'),
      );
      const failed = await bench.run(['rotate'], { env });
      expect(failed.code).toBe(1);
      const [, page = ''] = /^error VERIFICATION_FAILED: ingest: .* (http:\S+)\.$/m.exec(failed.stderr) ?? [];
      // What the message points to can be opened, and says what there is to mend.
      const shown = await (await fetch(page)).text();
      expect(shown).toMatch(/^Verify ingest [0-9a-f]{12} [0-9a-f]{32}: failure$/m);
      expect(shown).toMatch(/^Job repository: failure$/m);
      expect(shown).toContain('This job holds another client secret than the one that was delivered.');
      expect(shown).not.toContain(github.token);
      writeFileSync(join(bench.folder, verify), text);
      const good = await bench.run(['rotate'], { env });
      expect(good.code, good.stderr).toBe(0);
      // Its own is there again, and one job of it proves whichever secret is written.
      rmSync(join(bench.folder, '.github/workflows'), { recursive: true });
      const own = await bench.run(['rotate', '--force'], { env });
      expect(own.code, own.stderr).toBe(0);
    },
    bench,
  );
  expect(ended).toMatchObject({ code: 0, stderr: '' });
}, 60_000);

it.each([
  ['the repository', []],
  ['its environment', ['--environment', 'production']],
  ['both', ['--environment', 'production', '--repository-secret']],
])(
  'sandbox, init, rotate, check and status go together as they come, for the secret of %s',
  async (_, place) => {
    const bench = workbench();
    const ended = await inSandbox(
      [],
      async ({ connect, github }) => {
        const env = {
          GITHUB_TOKEN: github.token,
          GITHUB_API_URL: github.apiUrl,
          CONNECT_ADMIN_SECRET: connect.adminClientSecret,
          ROTATE_CLIENT_SECRETS_TIME_SCALE: '0.1',
        };
        const ids = ['--tenant-id', connect.tenantId, '--client-id', connect.clientId, '--connect-url', connect.url];
        const actor = ['--ci', 'other', '--owner', 'acme/ops', '--admin-client-id', connect.adminClientId];
        const init = await bench.run(['init', '--repository', github.repository, ...place, ...ids, ...actor]);
        expect(init.code, init.stderr).toBe(0);
        const rotated = await bench.run(['rotate'], { env });
        expect(rotated.code, rotated.stderr).toBe(0);
        const check = await bench.run(['check'], { env });
        expect(check.code, check.stderr).toBe(0);
        const status = await bench.run(['status'], { env });
        expect(status.stdout).toMatch(/^ingest +2 +89 +(\d) of \1 /m);
      },
      bench,
    );
    expect(ended).toMatchObject({ code: 0, stderr: '' });
  },
  60_000,
);

it('what init writes for a workflow of GitHub is looked at from a shell, and rotated there only by who can go on', async () => {
  const bench = workbench();
  const ended = await inSandbox(
    [],
    async ({ connect, github }) => {
      const env = {
        GITHUB_TOKEN: github.token,
        GITHUB_API_URL: github.apiUrl,
        CONNECT_CLIENT_SECRET: connect.clientSecret,
        ROTATE_CLIENT_SECRETS_TIME_SCALE: '0.1',
      };
      const ids = ['--tenant-id', connect.tenantId, '--client-id', connect.clientId, '--connect-url', connect.url];
      expect((await bench.run(['init', '--repository', github.repository, ...ids])).code).toBe(0);
      const plan = await bench.run(['rotate', '--dry-run'], { env });
      expect(plan.code, plan.stderr).toBe(0);
      expect(plan.stderr).toMatch(/^warning ingest: connect\.client-secret-env cannot be read again after this/m);
      for (const command of ['plan', 'check', 'status']) {
        const run = await bench.run([command], { env });
        expect(run.code, run.stderr).toBe(0);
        expect(run.stdout).toMatch(/\bingest\b/);
      }
      const refused = await bench.run(['rotate'], { env });
      expect(refused.code).toBe(2);
      expect(refused.stderr).toContain('let an administrator client act instead');
      // As a job of that repository it may.
      const job = await bench.run(['rotate'], { env: { ...env, GITHUB_REPOSITORY: github.repository } });
      expect(job.code, job.stderr).toBe(0);
    },
    bench,
  );
  expect(ended).toMatchObject({ code: 0, stderr: '' });
}, 60_000);

it('sandbox refuses what it does not understand, all at once', async () => {
  const run = await workbench().run([
    'sandbox',
    '--connect-port',
    'x',
    '--create-lag',
    '5',
    '--connect-fault',
    'GET /a 418',
    '--github-fault',
    'x',
  ]);
  expect(run.code).toBe(2);
  expect(run.stderr.match(/^error CONFIG_INVALID/gm)).toHaveLength(4);
});

it('demo shows one complete rotation, and ends well', async () => {
  const run = await workbench().run(['demo']);
  expect(run.code, run.stdout + run.stderr).toBe(0);
  expect(run.stdout).toContain('▸ Deliver');
  expect(run.stdout).toContain('the old one is gone.');
}, 60_000);

it('init writes files once, and over them only when it is told to', async () => {
  const bench = workbench();
  const flags = ['--repository', 'acme/ingest', '--tenant-id', '7f0a1a7c-58b0-4c11-9b1c-2d8e7f7a5f10'];
  const client = ['--client-id', '0b8e0b54-6a2e-4b1e-9a74-0c7a8f8f6c0d'];
  expect((await bench.run(['init', ...flags])).code).toBe(2);
  const run = await bench.run(['init', ...flags, ...client, '--json']);
  expect(run.code, run.stderr).toBe(0);
  const { written } = JSON.parse(run.stdout) as { written: string[] };
  expect(Object.keys(run.files).sort()).toEqual(written.toSorted());
  const again = await bench.run(['init', ...flags, ...client]);
  expect(again.code).toBe(2);
  expect(again.stderr.match(/is there already\./g)).toHaveLength(written.length);
  expect((await bench.run(['init', ...flags, ...client, '--force'])).code).toBe(0);
});
