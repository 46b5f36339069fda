import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { CheckReportJson } from '../../src/adapters/report/check-json.ts';
import type { SandboxSeed } from '../../src/sandbox/sandbox-seed.ts';
import { workbench } from '../support/command.ts';
import { projectRoot, startSandboxes } from '../support/sandboxes.ts';
import { runScript, scriptsIn } from '../support/shell-script.ts';

const PAGE = 'docs/command-line.md';
const TOKEN = 'github_pat_of_a_new_user';

it('whoever tries it without a tenant gets a rotation that is proven, a check and a status, by what the page says', async () => {
  const [script = '', ...more] = scriptsIn(PAGE, 'Try it without a tenant');
  expect(more).toEqual([]);
  const { folder } = workbench();
  const run = await runScript(script, { folder, env: { ROTATE_CLIENT_SECRETS_TIME_SCALE: '0.1' } });
  expect(run.code, run.stderr).toBe(0);
  const { connect, github } = JSON.parse(readFileSync(join(folder, 'sandbox.json'), 'utf8')) as SandboxSeed;
  const places = [
    `${github.repository}:CONNECT_CLIENT_SECRET`,
    `${github.repository}#${github.environment}:CONNECT_CLIENT_SECRET`,
  ];
  // First the plan, then the check, then the table of the status.
  const [plan = '', check = '', status = ''] = run.stdout.split(/^(?=Client secrets: |CREDENTIAL )/m);
  expect(plan).toMatch(/^ingest: rotate, FirstRotation /);
  for (const place of places) expect(plan).toContain(`~ write    ${place}`);
  expect(check).toMatch(/^warning {2}ingest +2 /m);
  expect(status).toMatch(/^ingest +2 +89 +2 of 2 +- +1 +from \d{4}-\d\d-\d\d$/m);
  expect(run.stderr).toMatch(/^▸ Verify .*fingerprint confirmed/m);
  expect(run.stderr).toMatch(/^ingest: rotated in /m);
  for (const secret of [connect.adminClientSecret, connect.clientSecret, github.token]) {
    expect(run.stdout + run.stderr).not.toContain(secret);
  }
}, 60_000);

it('whoever begins with a tenant gets from nothing to a rotation, with nothing but other addresses and ids', async () => {
  const { connect, github, close } = await startSandboxes({
    github: { runner: { actionsRoot: projectRoot, env: { ROTATE_CLIENT_SECRETS_TIME_SCALE: '0.1' } } },
  });
  onTestFinished(close);
  const [client, admin] = [connect.seed.selfRotating(), connect.seed.administrator()];
  const ids: Readonly<Record<string, string>> = {
    'https://euno.datahub.connect.aveva.com': connect.url,
    '7f0a1a7c-58b0-4c11-9b1c-2d8e7f7a5f10': connect.tenantId,
    '0b8e0b54-6a2e-4b1e-9a74-0c7a8f8f6c0d': client.clientId,
    '2c6f1f0e-3a63-4b0c-8c52-6f3d0f4d7a11': admin.clientId,
  };
  const local = (script: string) =>
    Object.entries(ids).reduce((said, [there, here]) => said.replaceAll(there, here), script);
  const { folder } = workbench();
  const secrets = { GITHUB_TOKEN: TOKEN, CONNECT_ADMIN_SECRET: admin.secret };
  const run = async (script: string, env: Readonly<Record<string, string>> = secrets) => {
    const more = { GITHUB_API_URL: github.apiUrl, ROTATE_CLIENT_SECRETS_TIME_SCALE: '0.1' };
    const ended = await runScript(local(script), { folder, env: { ...env, ...more } });
    expect(ended.code, script + ended.stderr).toBe(0);
    for (const secret of [TOKEN, admin.secret]) expect(ended.stdout + ended.stderr).not.toContain(secret);
    return ended;
  };

  const [init = '', rotate = '', ...rest] = scriptsIn(PAGE, 'From nothing to a rotation');
  expect(rest).toEqual([]);
  const told = await run(init, {});
  // What it asks for by name is what the token is given.
  const granted = /a token with (.*) on acme\/ingest\./.exec(told.stderr)?.[1] ?? expect.fail(told.stderr);
  const permissions = granted.split(/, | and /).map((one) => one.toLowerCase().split(': '));
  github.addToken({
    token: TOKEN,
    login: 'bot',
    permissions: Object.fromEntries(permissions),
    repositories: ['acme/ingest'],
  });
  const verify = '.github/workflows/verify-connect.yml';
  github.addRepository({
    fullName: 'acme/ingest',
    files: { [verify]: readFileSync(join(folder, verify), 'utf8') },
    secrets: { CONNECT_CLIENT_SECRET: client.secret },
  });
  const rotated = await run(rotate);
  expect(rotated.stderr).toMatch(/^ingest: rotated in /m);
  expect(rotated.stdout).toMatch(/^ingest +2 +89 +1 of 1 /m);
  const value = github.secretValue('acme/ingest', 'CONNECT_CLIENT_SECRET') ?? '';
  expect(value).not.toBe(client.secret);
  expect(connect.accepts(client.clientId, value)).toBe(true);

  const [check = '', byReport = '', ...others] = scriptsIn(PAGE, 'Before a secret ends');
  expect(others).toEqual([]);
  const { GITHUB_TOKEN: _, ...without } = secrets;
  expect((await run(check, without)).stderr).toContain('GITHUB_TOKEN is not given');
  const report = JSON.parse(readFileSync(join(folder, 'check.json'), 'utf8')) as CheckReportJson;
  expect(report.credentials).toMatchObject([{ name: 'ingest', secretId: 2, daysLeft: 89 }]);
  expect((await run(byReport, {})).stdout).toMatch(/^ok +ingest +2 /m);
  const [plan = ''] = scriptsIn(PAGE, 'Many credentials');
  await run(plan);
  expect(JSON.parse(readFileSync(join(folder, 'matrix.json'), 'utf8'))).toEqual({ include: [] });
}, 60_000);
