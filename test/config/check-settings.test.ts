import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCheckSettings } from '../../src/config/check-settings.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { CLIENT, enough, onGitHub, SECRET, sourceOf, TENANT, TOKEN } from './given-inputs.ts';

const DAY = 86_400_000;
const { 'verify-workflow': _, 'github-token': __, ...least } = enough;
type Texts = Readonly<Record<string, string>>;

const read = (changes: Texts = {}, environment: Texts = {}) =>
  readCheckSettings(sourceOf({ ...least, ...changes }, { ...onGitHub, ...environment }));
const settingsOf = async (...given: Parameters<typeof read>) => {
  const result = await read(...given);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.settings;
};
const messagesOf = async (...given: Parameters<typeof read>): Promise<readonly string[]> => {
  const result = await read(...given);
  return 'problems' in result ? result.problems.map(({ message, hint }) => `${message} ${hint}`) : [];
};
const noSecret = { 'client-secret': '' };
const onPullRequest = { GITHUB_EVENT_NAME: 'pull_request' };
const onSchedule = { GITHUB_EVENT_NAME: 'schedule' };

describe('the inputs of a check', () => {
  it('need no more than where the client is, its secret and its name', async () => {
    const settings = await settingsOf();
    expect(settings).toMatchObject({
      owner: 'acme/ingest',
      thresholds: { warnBefore: 30 * DAY, failBefore: 7 * DAY },
      reportMaxAge: 7 * DAY,
      comment: false,
      concurrency: 8,
      summary: true,
      warnings: [],
      github: { apiUrl: 'https://api.github.com' },
    });
    expect(settings.github).not.toHaveProperty('token');
    expect(settings.credentials).toMatchObject([
      {
        name: 'acme/ingest:CONNECT_CLIENT_SECRET',
        policy: { rotateBefore: 30 * DAY, gracePeriod: DAY, retireIds: [] },
        receiptRepository: 'acme/ingest',
        client: { connect: { tenantId: TENANT, clientId: CLIENT }, identity: { role: 'self' } },
      },
    ]);
  });

  it('have everything that is wrong told at once', async () => {
    const wrong = { 'warn-before': '30', 'report-max-age': 'x', comment: 'yes', concurrency: '0', 'tenant-id': 'x' };
    const messages = await messagesOf(wrong);
    for (const name of Object.keys(wrong)) expect(messages.join('\n')).toContain(`${name} is "`);
  });

  it('let nothing fail sooner than it warns', async () => {
    expect(await messagesOf({ 'warn-before': '5d' })).toEqual([
      'fail-before is "7d"; expected at most warn-before, which is 5d. Make warn-before longer, or fail-before shorter.',
    ]);
    expect(await messagesOf({ 'warn-before': '7d' })).toEqual([]);
  });

  it('tell a misspelt input, and repeat no secret in the wrong place', async () => {
    expect(await messagesOf({}, { INPUT_WARN_BEFORE: '5d' })).toEqual([
      'There is no input warn_before. Did you mean warn-before?',
    ]);
    expect((await messagesOf({ 'warn-before': SECRET })).join()).not.toContain(SECRET);
  });

  it('warn of a comment that nobody can write', async () => {
    expect((await settingsOf({ comment: 'true' })).warnings.join()).toContain('nothing is commented');
    expect((await settingsOf({ comment: 'true', 'github-token': TOKEN })).warnings).toEqual([]);
  });
});

describe('a missing secret', () => {
  it('is nothing wrong on a pull request, of Dependabot, and beside a report', async () => {
    for (const environment of [onPullRequest, { ...onSchedule, GITHUB_ACTOR: 'dependabot[bot]' }, {}]) {
      const [credential] = (await settingsOf(noSecret, environment)).credentials;
      expect(credential).not.toHaveProperty('client');
    }
    expect((await settingsOf({ ...noSecret, report: 'r.json' }, onSchedule)).credentials).toHaveLength(1);
  });

  it('is wrong on a schedule, and named', async () => {
    const [message = ''] = await messagesOf(noSecret, onSchedule);
    expect(message).toContain('There is no secret to check acme/ingest:CONNECT_CLIENT_SECRET with');
  });

  it('takes tenant and client with it, as variables are missing too; but what is there must be right', async () => {
    expect(await messagesOf({ ...noSecret, 'tenant-id': '', 'client-id': '' }, onPullRequest)).toEqual([]);
    expect(await messagesOf({ ...noSecret, 'tenant-id': 'x' }, onPullRequest)).toHaveLength(1);
    expect(await messagesOf({ 'tenant-id': '' })).toEqual(['tenant-id is missing. Give tenant-id.']);
  });

  it('with everything else missing means whatever the report knows', async () => {
    const nothing = { ...noSecret, 'secret-name': '', 'tenant-id': '', 'client-id': '' };
    expect((await settingsOf({ ...nothing, report: 'r.json' }, onPullRequest)).credentials).toEqual([]);
    expect((await settingsOf(nothing, onPullRequest)).credentials).toEqual([]);
    expect((await messagesOf(nothing, onSchedule)).join()).toContain('secret-name is missing');
  });
});

describe('a config file', () => {
  const inFile = (text: string, changes: Texts = {}, environment: Texts = {}) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'rotation.yml'), text);
    const inputs: Texts = { config: join(folder, 'rotation.yml'), ...changes };
    return readCheckSettings(sourceOf(inputs, { ...onGitHub, ...environment }));
  };
  const one = (name: string, variable: string) => `  ${name}:
    connect: { tenant-id: ${TENANT}, client-id: ${CLIENT}, client-secret-env: ${variable} }
    destinations: [{ repository: acme/ingest, secret: ${name.toUpperCase()} }]
    allow-unverified: true
    rotate-before: 14d
`;
  const two = `version: 1\ncredentials:\n${one('ingest', 'INGEST_SECRET')}${one('billing', 'BILLING_SECRET')}`;

  it('gives each credential its own policy, and those without a secret to the report', async () => {
    const result = await inFile(two, {}, { INGEST_SECRET: SECRET });
    expect(result).toMatchObject({
      settings: {
        credentials: [{ name: 'ingest', policy: { rotateBefore: 14 * DAY }, client: {} }, { name: 'billing' }],
      },
    });
    expect('settings' in result && result.settings.credentials[1]).not.toHaveProperty('client');
  });

  it('is read for the credentials that are named, and refuses what describes a single one', async () => {
    const chosen = await inFile(two, { credentials: 'billing' });
    expect('settings' in chosen && chosen.settings.credentials.map(({ name }) => name)).toEqual(['billing']);
    const both = await inFile(two, { 'rotate-before': '1d' });
    expect('problems' in both && both.problems.map(({ message }) => message)).toEqual([
      'rotate-before is given beside config; expected one of the two.',
    ]);
    const none = await inFile(two, { credentials: 'bilings' });
    expect('problems' in none && none.problems[0]?.hint).toBe('Did you mean billing?');
  });

  it('names every credential whose secret a schedule lacks', async () => {
    const result = await inFile(two, {}, onSchedule);
    expect('problems' in result && result.problems).toHaveLength(2);
  });
});
