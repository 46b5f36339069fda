import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, it } from 'vitest';
import { checkWorld, DAY } from '../support/check-world.ts';

const generation = (daysLeft: number) => [{ daysLeft, madeDaysAgo: 90 - daysLeft }];

it('40 credentials: the worst first, ten annotations of a type, one token, one list each', async () => {
  const credentials = Array.from({ length: 40 }, (_, index) => ({
    name: `credential-${index}`,
    secret: `SECRET_${index}`,
    secrets: generation(index < 15 ? 6 - (index % 6) : index < 30 ? 29 : 72),
    receipt: true,
  }));
  const world = await checkWorld(credentials);
  const run = await world.check({ inputs: { 'sarif-file': 'check.sarif' } });
  expect(run.code).toBe(1);
  expect(run.requests.filter(({ path }) => path.endsWith('/token'))).toHaveLength(1);
  expect(run.requests.filter(({ host, path }) => host === 'connect' && path.endsWith('/Secrets'))).toHaveLength(40);
  // One list of the repository's secrets tells when all forty were written.
  expect(run.requests.filter(({ path }) => path.endsWith('/actions/secrets'))).toHaveLength(1);
  const errors = run.annotations('error');
  expect(errors).toHaveLength(10);
  expect(errors[0]).toContain('deploy.yml');
  expect(errors[0]).toContain('changed here');
  expect(errors[1]).toContain('expires in 1 day,');
  expect(errors[9]).toContain('6 more findings');
  expect(run.annotations('warning')).toHaveLength(10);
  expect(JSON.parse(run.outputs.expiring ?? '')).toHaveLength(30);
  const rows = run.summary.split('\n').filter((line) => /^\| (❌|⚠️|✅) /.test(line));
  expect(rows).toHaveLength(40);
  expect(rows.map((row) => row.slice(2, 3))).toEqual(
    [...rows.map((row) => row.slice(2, 3))].sort((a, b) => '❌⚠✅'.indexOf(a) - '❌⚠✅'.indexOf(b)),
  );
  expect(run.summary).toContain('## Client secrets: 30 expire (the first in 1 day)');
  expect(run.summary.match(/^ {2}section credential-\d+$/gm)).toHaveLength(40);
  expect(world.violations).toEqual([]);
  expect(world.leaks(run)).toEqual([]);

  const sarif = JSON.parse(run.files['check.sarif'] ?? '');
  const schema = JSON.parse(readFileSync('test/contract/sarif-2.1.0.json', 'utf8'));
  const validate = addFormats.default(new Ajv({ strict: false, unicodeRegExp: false })).compile(schema);
  expect(validate(sarif), JSON.stringify(validate.errors)).toBe(true);
  const [{ results }] = sarif.runs;
  expect(results.length).toBeGreaterThan(30);
  expect(results[0]).toMatchObject({ ruleId: 'client-secret/NearingExpiry', level: 'error' });
});

it('one that cannot be read is unknown, and the others go on', async () => {
  const world = await checkWorld([
    { name: 'gone', secret: 'GONE', secrets: generation(80) },
    { name: 'billing', secret: 'BILLING', secrets: generation(80) },
  ]);
  const { credentials } = world.config as { credentials: Record<string, { connect: Record<string, unknown> }> };
  Object.assign(credentials.gone?.connect ?? {}, { 'client-id': '00000000-0000-4000-8000-000000000000' });
  const run = await world.check();
  expect(run.code).toBe(0);
  expect(run.outputs.status).toBe('unknown');
  expect(run.result.credentials).toMatchObject([
    { name: 'gone', status: 'unknown', findings: [{ reason: 'NOT_FOUND' }] },
    { name: 'billing', status: 'ok', findings: [] },
  ]);
  expect(run.annotations('warning')).toHaveLength(1);
  expect(world.leaks(run)).toEqual([]);
});

it('a client that asks for itself with a secret that is refused fails: its consumers are refused, too', async () => {
  const world = await checkWorld([{ name: 'ingest-prod', secret: 'INGEST', secrets: [] }]);
  const { clientId, secret } = world.connect.seed.selfRotating({ secret: { expiresAt: world.clock.now() + DAY } });
  const inputs = {
    config: '',
    name: 'ingest-prod',
    'connect-url': world.connect.url,
    'tenant-id': world.connect.tenantId,
    'client-id': clientId,
    'client-secret': secret,
    'secret-name': 'INGEST',
  };
  expect((await world.check({ inputs })).reasons('ingest-prod')).toContain('NearingExpiry');
  world.clock.advance(2 * DAY);
  const run = await world.check({ inputs });
  expect(run.code).toBe(1);
  expect(run.reasons('ingest-prod')).toEqual(['NotAccepted']);
  expect(run.result.credentials[0]?.usedBy).toHaveLength(1);
});

it('files that cannot be read take no room from the warnings of secrets that end, and are all named', async () => {
  const world = await checkWorld(
    Array.from({ length: 12 }, (_, at) => ({ name: `c-${at}`, secret: `SECRET_${at}`, secrets: generation(20) })),
  );
  const broken = Array.from({ length: 30 }, (_, at) => [`.github/workflows/broken-${at}.yml`, 'on: [push']);
  const run = await world.check({ workspace: Object.fromEntries(broken) });
  expect(run.outputs.status).toBe('warning');
  const warnings = run.annotations('warning');
  expect(warnings).toHaveLength(10);
  expect(warnings[0]).toContain('In 30 places the checkout could not be read');
  expect(warnings[1]).toContain('NearingExpiry');
  expect(warnings[9]).toContain('more findings');
  expect(run.result.leftOut).toHaveLength(30);
  expect(run.summary).toContain('.github/workflows/broken-0.yml was skipped: it is not YAML');
  expect(run.summary).toContain('and 20 more of the kind');
  expect(run.stdout.match(/^\.github\/workflows\/broken-\d+\.yml was skipped/gm)).toHaveLength(30);
});

const HOSTILE =
  'x\n::error file=a::owned\n::add-mask::y\n##[group]z</td><img src=x>@acme/admins [a](javascript:b) | ```';

it('hostile descriptions are harmless in the log, the summary, the comment and SARIF', async () => {
  const world = await checkWorld([
    {
      name: 'ingest-prod',
      secret: 'INGEST',
      secrets: [
        { daysLeft: 3, description: HOSTILE },
        { daysLeft: 5, description: HOSTILE },
      ],
    },
  ]);
  const run = await world.check({ inputs: { comment: 'true', 'sarif-file': 'check.sarif' } });
  expect(run.reasons()).toContain('HandMadeNearingExpiry');
  const commands = run.stdout.split('\n').filter((line) => line.startsWith('::') && !line.startsWith('::add-mask::'));
  expect(commands.every((line) => /^::(error|warning|notice|debug|group|endgroup)[ :]/.test(line))).toBe(true);
  expect(run.stdout).not.toMatch(/^::error file=a::|^::add-mask::y|##\[group\]z/m);
  for (const text of [run.summary, world.comments()[0]?.body ?? '']) {
    expect(text).toContain('owned');
    expect(text).not.toMatch(/<img|@acme|(?<!\\)\]\(javascript|^::/m);
  }
  expect(JSON.parse(run.files['check.sarif'] ?? '').runs[0].results.length).toBeGreaterThan(0);
  expect(run.outputs.result).not.toContain('\\n::error');
});
