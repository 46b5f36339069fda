import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { workbench } from '../support/command.ts';
import { fleet } from '../support/fleet.ts';
import { runScript } from '../support/shell-script.ts';

/** The program, as it stands in a script. */
const PROGRAM = `'${process.execPath}' '${resolve('dist/cli.js')}'`;

/** A folder with a config file, in which a shell runs scripts; `$P` in them is the program. */
const shellIn = async () => {
  const world = await fleet({ credentials: 1 });
  const { folder } = workbench({ 'secret-rotation.yml': stringify({ ...world.config, owner: 'acme/ops' }) });
  return (script: string, env: Readonly<Record<string, string>> = world.environment) =>
    runScript(script.replaceAll('$P', PROGRAM), { folder, env });
};

it('a reader that leaves ends nothing; a disk that is full is told', async () => {
  const run = await shellIn();
  for (const [command, status] of [
    ['rotate --dry-run', 0],
    ['status', 0],
    ['plan', 0],
    ['rotate --help', 0],
    // Whoever parses half a report must not take it for a whole one.
    ['check --json', 1],
    ['plan --json', 1],
  ] as const) {
    const left = await run(`{ $P ${command} && echo "ended with 0" >&2 || echo "ended with $?" >&2; } | true`);
    expect(left.stderr, command).toContain(`ended with ${status}\n`);
    expect(left.stderr).not.toContain('error');
  }
  const first = await run('$P status | head -n 1');
  expect(first.stdout).toMatch(/^CREDENTIAL .*\n$/);
  const rotated = await run('$P rotate --json 2>&1 >report.json | true; cat report.json');
  expect(rotated.stdout).toContain('"status": "rotated"');
  const closed = await run('$P status >&-');
  expect(closed.code, closed.stderr).toBe(0);
  const full = await run('$P status > /dev/full');
  expect(full.code).toBe(1);
  expect(full.stderr).toMatch(/^error: Standard output could not be written: ENOSPC\.$/m);
}, 60_000);

it('a pipe, a device, a folder and a path through a file are no files', async () => {
  const run = await shellIn();
  const pipe = await run('mkfifo pipe; $P status --config pipe');
  expect(pipe.code).toBe(2);
  expect(pipe.stderr).toContain('--config is "pipe", which cannot be read: it is not a file.');
  for (const path of ['/dev/zero', '.', 'secret-rotation.yml/x']) {
    const other = await run(`$P status --config ${path}`);
    expect(other.code, path).toBe(2);
    expect(other.stderr).toMatch(/^error CONFIG_INVALID: --config is ".*", which cannot be read: /m);
  }
  const self = await run('ln -s self self; $P status --config self');
  expect(self.stderr).toContain(
    'cannot be read: it is a link that leads to itself.\n  Next: Give the path of a file.\n',
  );
  const report = await run('mkfifo other; $P check --report other', {});
  expect(report.code).toBe(1);
  expect(report.stderr).toContain('The report "other" cannot be used: it is not a file.');
  const kept = await run('$P check --result-file /dev/null/x');
  expect(kept.code).toBe(0);
  expect(kept.stderr).toMatch(/^warning The --result-file could not be written: /m);
}, 60_000);

it('neither a folder that is gone, nor an environment that is empty, nor an input without an end is a riddle', async () => {
  const run = await shellIn();
  const gone = await run('mkdir gone; cd gone; rmdir ../gone; $P status');
  expect(gone.code).toBe(2);
  expect(gone.stderr).toContain('The folder that this was started in is not there any more.');
  const empty = await run('env -i $P status');
  expect(empty.code).toBe(2);
  expect(empty.stderr).toContain('CONFIG_INVALID: GITHUB_TOKEN is missing.');
  const client = '--connect-url http://127.0.0.1:1 --client-id 0b8e0b54-6a2e-4b1e-9a74-0c7a8f8f6c0d';
  const endless = await run(`yes | $P verify ${client} --client-secret -`);
  expect(endless.code).toBe(2);
  expect(endless.stderr).toContain('Standard input holds more than 65536 characters, which no secret does.');
  const nothing = await run(`$P verify ${client} --client-secret - < /dev/null`);
  expect(nothing.code).toBe(2);
  expect(nothing.stderr).toContain('CONNECT_CLIENT_SECRET is missing.');
  const demo = await run('TMPDIR=/nowhere/at/all $P demo');
  expect(demo.code).toBe(1);
  expect(demo.stdout).toMatch(/could not be run: .*ENOENT.*'\/nowhere\/at\/all/);
}, 60_000);

it('init writes nowhere else, and says what it could not write', async () => {
  const { folder } = workbench();
  const ids = '--tenant-id 7f0a1a7c-58b0-4c11-9b1c-2d8e7f7a5f10 --client-id 0b8e0b54-6a2e-4b1e-9a74-0c7a8f8f6c0d';
  const init = (script: string) =>
    runScript(script.replaceAll('$P', `${PROGRAM} init --repository acme/ingest ${ids}`), { folder, env: {} });
  for (const path of ['../out.yml', 'a/../../out.yml', '/tmp/out-of-it.yml']) {
    const outside = await init(`$P --config ${path}`);
    expect(outside.code, path).toBe(2);
    expect(outside.stderr).toContain('expected a path below this folder');
  }
  const blocked = await init('echo > .github; $P --config a.yml');
  expect(blocked.code).toBe(2);
  expect(blocked.stderr).toBe(
    'Wrote a.yml\n' +
      'error CONFIG_INVALID: .github/workflows/rotate-client-secrets.yml cannot be written: something else is in the way.\n' +
      '  Next: Mend that, or run this in another folder.\n',
  );
  // Without a workflow that reads it, it may lie anywhere.
  const elsewhere = await init(
    `mkdir -p deep/er; cd deep/er; $P --ci other --owner acme/ops --admin-client-id 2c6f1f0e-3a63-4b0c-8c52-6f3d0f4d7a11 --config ../rotation.yml`,
  );
  expect(elsewhere.code, elsewhere.stderr).toBe(0);
});

it('init in a folder of a repository says that GitHub looks for workflows in the root alone', async () => {
  const { folder } = workbench();
  const ids = '--tenant-id 7f0a1a7c-58b0-4c11-9b1c-2d8e7f7a5f10 --client-id 0b8e0b54-6a2e-4b1e-9a74-0c7a8f8f6c0d';
  const init = (script: string) => {
    const filled = script.replaceAll('$P', `${PROGRAM} init --repository acme/ingest ${ids}`);
    return runScript(filled, { folder, env: { PATH: process.env.PATH ?? '' } });
  };
  const below = await init('git init -q . && mkdir -p ops/prod && cd ops/prod && $P');
  expect(below.code, below.stderr).toBe(0);
  expect(below.stderr).toContain('warning This folder is ops/prod/ of its repository. GitHub finds workflows only in');
  for (const script of [
    '$P',
    'mkdir other && cd other && $P --ci other --admin-client-id 2c6f1f0e-3a63-4b0c-8c52-6f3d0f4d7a11',
  ]) {
    const well = await init(script);
    expect(well.code, well.stderr).toBe(0);
    expect(well.stderr).not.toContain('warning');
  }
});

it('sandbox says which file or port it cannot use, and leaves a file of others as it is', async () => {
  const { folder } = workbench({ 'notes.txt': 'no database\n' });
  const run = (script: string) => runScript(script.replaceAll('$P', `${PROGRAM} sandbox`), { folder, env: {} });
  const tables = `const { DatabaseSync } = require('node:sqlite'); new DatabaseSync('cookies.sqlite').exec('create table cookies (a)');`;
  for (const [args, told] of [
    ['--state no/such/folder', '--state cannot be used: unable to open database file.'],
    ['--state notes.txt', '--state cannot be used: file is not a database.'],
    ['--state cookies.sqlite', '--state cannot be used: it holds tables of another program.'],
    ['--workflows notes.txt', '--workflows cannot be used: it is no folder.'],
    ['--workflows self', '--workflows cannot be used: it is no folder.'],
    ['--state new.sqlite', '--state cannot be used: new.sqlite.seed.json beside it is not what an earlier start has'],
  ] as const) {
    const ended = await run(
      `'${process.execPath}' -e "${tables}" || true; echo '{' > new.sqlite.seed.json; ln -sf self self; $P ${args}`,
    );
    expect(ended, args).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toContain(told);
  }
  const unchanged = await run(`cat notes.txt; ls`);
  expect(unchanged.stdout).toContain('no database\n');
  expect(unchanged.stdout).not.toContain('cookies.sqlite-wal');

  const ports = await run(`$P > first.json & first=$!
until [ -s first.json ]; do sleep 0.1; done
port() { sed "s/.*$1\\":\\"http:..127.0.0.1:\\([0-9]*\\).*/\\1/" first.json; }
$P --connect-port "$(port '"connect":{"url')" || echo "ended with $?"
$P --github-port "$(port apiUrl)" || echo "ended with $?"
kill "$first"`);
  expect(ports.stdout).toBe('ended with 2\nended with 2\n');
  expect(ports.stderr).toContain('--connect-port cannot be used: something listens there already.');
  expect(ports.stderr).toContain('--github-port cannot be used: something listens there already.');
}, 60_000);
