import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CheckReportJson } from '../../src/adapters/report/check-json.ts';
import type { RotationReport } from '../../src/domain/report.ts';
import type { SandboxSeed } from '../../src/sandbox/sandbox-seed.ts';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'package-'));
// Nothing is fetched: there is nothing left to install.
const env = {
  ...process.env,
  PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`,
  npm_config_offline: 'true',
  npm_config_cache: join(folder, 'cache'),
};
let tarball = '';
let packed: string[] = [];

beforeAll(async () => {
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { env });
  const [{ filename, files }] = JSON.parse(stdout) as [{ filename: string; files: { path: string }[] }];
  tarball = join(folder, filename);
  packed = files.map(({ path }) => path);
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefix', folder, tarball], { env, cwd: folder });
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('holds the bundle, what the actions are described by, the schemas, and the usual three files; nothing else', () => {
  const described = globSync(['action.yml', '*/action.yml']);
  const rest = packed.filter((path) => !/^dist\/[\w.]+\.js$/.test(path) && !described.includes(path));
  expect(rest.sort()).toEqual([
    'LICENSE',
    'README.md',
    'dist/THIRD_PARTY_NOTICES.txt',
    'dist/package.json',
    'package.json',
    'schema/check-report.schema.json',
    'schema/secret-rotation.schema.json',
  ]);
  expect(packed).toEqual(expect.arrayContaining([...described, 'dist/cli.js', 'dist/index.js', 'dist/rotate.js']));
});

it('is the only thing that npm installs', async () => {
  const { stdout } = await run('npm', ['ls', '--all', '--parseable'], { env, cwd: folder });
  const installed = stdout.trim().split('\n').slice(1);
  expect(installed.map((path) => path.slice(path.indexOf('node_modules')))).toEqual([
    'node_modules/rotate-client-secrets',
  ]);
});

/** Runs the program as npx does, out of the tarball and in an empty folder. */
const npx = (cwd: string, args: readonly string[], more: Readonly<Record<string, string>> = {}) =>
  spawn('npm', ['exec', '--yes', `--package=${tarball}`, '--', 'rotate-client-secrets', ...args], {
    env: { ...env, ...more },
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** What it printed and how it ended, once nothing holds its output any more. */
const ended = async (child: ReturnType<typeof npx>) => {
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((done) => child.on('close', done)),
  ]);
  return { stdout, stderr, code };
};

const emptyFolder = () => mkdtempSync(join(folder, 'empty-'));

it('is started by npx out of the tarball, and knows its version', async () => {
  expect((await ended(npx(emptyFolder(), ['--version']))).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

it('by npx in an empty folder: the demo', async () => {
  const demo = await ended(npx(emptyFolder(), ['demo']));
  expect(demo.code, demo.stdout + demo.stderr).toBe(0);
  expect(demo.stdout).toContain('the old one is gone.');
}, 60_000);

it('by npx in an empty folder: sandbox, init, rotate, check and status, until the sandbox is told to end', async () => {
  const cwd = emptyFolder();
  const sandbox = npx(cwd, ['sandbox', '--workflows', '.github/workflows']);
  const over = ended(sandbox);
  const [line] = (await once(sandbox.stdout, 'data')) as [Buffer];
  const { connect, github } = JSON.parse(line.toString()) as SandboxSeed;
  const variables = {
    GITHUB_TOKEN: github.token,
    GITHUB_API_URL: github.apiUrl,
    CONNECT_ADMIN_SECRET: connect.adminClientSecret,
    ROTATE_CLIENT_SECRETS_TIME_SCALE: '0.1',
  };
  const run = async (...args: string[]) => {
    const result = await ended(npx(cwd, args, variables));
    expect(result.code, result.stderr).toBe(0);
    return result.stdout;
  };
  const ids = ['--connect-url', connect.url, '--tenant-id', connect.tenantId, '--client-id', connect.clientId];
  const actor = ['--ci', 'other', '--owner', 'acme/ops', '--admin-client-id', connect.adminClientId];
  await run('init', '--repository', github.repository, '--environment', github.environment, ...ids, ...actor);
  const report = JSON.parse(await run('rotate', '--json')) as RotationReport;
  expect(report.credentials).toMatchObject([
    { name: 'ingest', status: 'rotated', verification: { status: 'succeeded', evidence: 'fingerprint' } },
  ]);
  const checked = JSON.parse(await run('check', '--json')) as CheckReportJson;
  expect(checked.credentials).toMatchObject([{ name: 'ingest', secretId: report.credentials[0]?.secretId }]);
  expect(await run('status')).toMatch(/^ingest +2 +89 +1 of 1 /m);
  expect(JSON.parse(await run('plan', '--json'))).toEqual({ include: [] });
  // npm hands the signal to a shell, which dies of it alone; the sandbox notices, or its output would never end.
  sandbox.kill('SIGTERM');
  expect((await over).stderr).toBe('');
}, 120_000);

it('by npx, that is killed: what it has started ends, too', async () => {
  const sandbox = npx(emptyFolder(), ['sandbox']);
  const over = ended(sandbox);
  await once(sandbox.stdout, 'data');
  sandbox.kill('SIGKILL');
  expect(await over).toMatchObject({ stderr: '', code: null });
}, 60_000);
