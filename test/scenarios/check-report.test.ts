import { expect, it } from 'vitest';
import { checkWorld, DAY, deployWith } from '../support/check-world.ts';

const credentials = [
  { name: 'ingest-prod', secret: 'INGEST_SECRET', secrets: [{ daysLeft: 9, madeDaysAgo: 81 }], receipt: true },
  { name: 'billing', secret: 'BILLING_SECRET', secrets: [{ daysLeft: 72, madeDaysAgo: 18 }], receipt: true },
];

it('a fork without a report ends unknown, with a notice, and not red', async () => {
  const world = await checkWorld(credentials);
  const run = await world.check({ fork: true });
  expect(run.code).toBe(0);
  expect(run.requests).toEqual([]);
  expect(run.outputs).toMatchObject({ status: 'unknown', expiring: '[]', expired: '[]' });
  expect(run.annotations('notice')).toHaveLength(1);
  expect(run.annotations('notice')[0]).toContain('billing, ingest-prod');
  expect(run.annotations('error')).toEqual([]);
  expect(run.summary).toContain('2 unknown');
  const absent = await world.check({ fork: true, inputs: { report: 'nowhere/report.json' } });
  expect(absent.code).toBe(0);
  expect(absent.outputs.status).toBe('unknown');
  expect(absent.stdout).toContain('there is no such file');
});

it('a fork with a report has its days counted again, and the places of its own checkout', async () => {
  const world = await checkWorld(credentials);
  const scheduled = await world.check({
    env: { GITHUB_EVENT_NAME: 'schedule', GITHUB_REF: 'refs/heads/main' },
    inputs: { 'result-file': 'out/check.json' },
  });
  expect(scheduled.outputs).toMatchObject({ status: 'warning', expiring: '["ingest-prod"]' });
  expect(world.leaks(scheduled)).toEqual([]);
  const report = JSON.parse(scheduled.files['out/check.json'] ?? '');
  // Four days pass.
  report.checkedAt = new Date(Date.parse(report.checkedAt) - 4 * DAY).toISOString();
  for (const one of report.credentials) one.expiresAt = new Date(Date.parse(one.expiresAt) - 4 * DAY).toISOString();
  const workspace = {
    'report.json': JSON.stringify(report),
    '.github/workflows/new.yaml': deployWith('INGEST_SECRET'),
  };
  const fork = await world.check({ fork: true, workspace, inputs: { report: 'report.json' } });
  expect(fork.requests).toEqual([]);
  expect(fork.code).toBe(1);
  expect(fork.outputs).toMatchObject({ status: 'failure', expiring: '["ingest-prod"]' });
  expect(fork.result.credentials).toMatchObject([
    { name: 'ingest-prod', daysLeft: 5, status: 'failure' },
    { name: 'billing', daysLeft: 68, status: 'ok' },
  ]);
  expect(fork.result.credentials[0]?.usedBy.map(({ file, line }) => `${file}:${line}`)).toEqual([
    '.github/workflows/deploy.yml:6',
    '.github/workflows/new.yaml:6',
  ]);
  expect(fork.result.checkedAt).toBe(report.checkedAt.replace(/\.\d+Z/, 'Z'));
  expect(fork.annotations('error')[0]).toContain('expires in 5 days');
});

it('a report that is too old is a warning of its own; so is what it does not know', async () => {
  const world = await checkWorld(credentials);
  const { result } = await world.check({ inputs: { credentials: 'billing' } });
  const old = { ...result, checkedAt: new Date(Date.parse(result.checkedAt) - 8 * DAY).toISOString() };
  const workspace = { 'report.json': JSON.stringify(old) };
  const stale = await world.check({ fork: true, workspace, inputs: { report: 'report.json', credentials: 'billing' } });
  expect(stale.outputs.status).toBe('warning');
  expect(stale.result.findings.map(({ reason }) => reason)).toEqual(['ReportTooOld']);
  expect(stale.annotations('warning')[0]).toContain('report-max-age 7d');
  expect(stale.summary).toContain('## Client secrets: all is well, but the report is too old\n');
  const patient = { report: 'report.json', credentials: 'billing', 'report-max-age': '9d' };
  expect((await world.check({ fork: true, workspace, inputs: patient })).outputs.status).toBe('ok');
  const both = await world.check({ fork: true, workspace, inputs: { report: 'report.json', 'report-max-age': '9d' } });
  expect(both.outputs.status).toBe('unknown');
  expect(both.reasons('ingest-prod')).toEqual(['NotChecked']);
});

it('a report that is dated ahead is no report: it would never be too old', async () => {
  const world = await checkWorld(credentials);
  const { result } = await world.check();
  const ahead = { ...result, checkedAt: new Date(Date.parse(result.checkedAt) + 400 * DAY).toISOString() };
  const workspace = { 'report.json': JSON.stringify(ahead) };
  const run = await world.check({ fork: true, workspace, inputs: { report: 'report.json' } });
  expect([run.code, run.outputs.status]).toEqual([0, 'unknown']);
  expect(run.annotations('warning')[0]).toMatch(/cannot be used: it is dated [\d-]+ \d\d:\d\d UTC, and now it is/);
});

it.each([
  ['not JSON', '{'],
  ['something else', '{"version":1,"checkedAt":"yesterday","credentials":[]}'],
  [
    'a name that commands',
    '{"version":1,"checkedAt":"2026-11-23T08:15:41Z","credentials":[{"name":"x\\n::error::y","status":"ok","findings":[],"usedBy":[]}]}',
  ],
])('a report that is %s is no report', async (_, text) => {
  const world = await checkWorld(credentials);
  const run = await world.check({ fork: true, workspace: { 'report.json': text }, inputs: { report: 'report.json' } });
  expect(run.code).toBe(0);
  expect(run.outputs.status).toBe('unknown');
  expect(run.annotations('warning')[0]).toContain('cannot be used');
});

it('a fork that knows nothing but the report works by it', async () => {
  const world = await checkWorld(credentials);
  const { result } = await world.check();
  const workspace = { 'report.json': JSON.stringify(result) };
  const inputs = { config: '', report: 'report.json', 'tenant-id': '', 'client-id': '' };
  const run = await world.check({ fork: true, workspace, inputs });
  expect(run.result.credentials.map(({ name, status }) => [name, status])).toEqual([
    ['ingest-prod', 'warning'],
    ['billing', 'ok'],
  ]);
  expect(run.result.credentials[0]?.usedBy).toHaveLength(1);
  expect(run.stdout).toMatch(/^rotate-client-secrets \S+ · the credentials of the report$/m);
  const without = await world.check({ fork: true, inputs: { config: '' } });
  expect([without.code, without.outputs.status]).toEqual([0, 'unknown']);
  expect(without.stdout).toMatch(/^rotate-client-secrets \S+ · no credential is given$/m);
  expect(without.summary).toContain('## Client secrets: none was checked\n');
});

it('a scheduled run without its secret is an error, not unknown', async () => {
  const world = await checkWorld(credentials);
  const run = await world.check({ fork: true, env: { GITHUB_EVENT_NAME: 'schedule' } });
  expect(run.code).toBe(1);
  expect(run.stdout).toContain('title=CONFIG_INVALID');
  expect(run.stdout).toContain('ingest-prod');
  expect(run.outputs).toMatchObject({ status: 'unknown', expiring: '[]', expired: '[]' });
});
