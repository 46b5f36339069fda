import { execFile } from 'node:child_process';
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SandboxSeed } from '../../src/sandbox/sandbox-seed.ts';
import { workbench } from '../support/command.ts';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'package-'));
const program = join(folder, 'node_modules/.bin/rotate-client-secrets');
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

it('is started by npx out of the tarball', async () => {
  const { stdout } = await run(
    'npm',
    ['exec', '--yes', `--package=${tarball}`, '--', 'rotate-client-secrets', '--version'],
    {
      env,
      cwd: mkdtempSync(join(folder, 'empty-')),
    },
  );
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

it('works in an empty folder: demo, init, and a rotation against its sandbox', async () => {
  const bench = workbench({}, program);
  const demo = await bench.run(['demo']);
  expect(demo.code, demo.stdout + demo.stderr).toBe(0);
  expect(demo.stdout).toContain('the old one is gone.');

  let rotated: ReturnType<typeof bench.run> | undefined;
  const rotate = async ({ connect, github }: SandboxSeed) => {
    const args = ['--repository', github.repository, '--connect-url', connect.url, '--tenant-id', connect.tenantId];
    const more = ['--client-id', connect.clientId, '--owner', 'acme/ops', '--admin-client-id', connect.adminClientId];
    const init = await bench.run(['init', '--ci', 'other', '--name', 'ingest', ...args, ...more]);
    expect(init.code, init.stderr).toBe(0);
    return bench.run(['rotate', '--dry-run', '--json'], {
      env: {
        GITHUB_TOKEN: github.token,
        GITHUB_API_URL: github.apiUrl,
        CONNECT_ADMIN_SECRET: connect.adminClientSecret,
      },
    });
  };
  const sandbox = await bench.run(['sandbox'], {
    onStart: (child) => {
      child.stdout.once('data', (line) => {
        rotated = rotate(JSON.parse(line) as SandboxSeed).finally(() => child.kill('SIGINT'));
      });
    },
  });
  expect(sandbox).toMatchObject({ code: 0, stderr: '' });
  const report = await rotated;
  expect(report?.code, report?.stderr).toBe(0);
  expect(JSON.parse(report?.stdout ?? '')).toMatchObject({
    dryRun: true,
    credentials: [{ name: 'ingest', status: 'planned', reason: 'FirstRotation' }],
  });
}, 60_000);
