import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/config/settings.ts';
import { ownerOf } from '../../src/domain/destination.ts';
import { SecretValue } from '../../src/domain/secret-value.ts';
import { protocolTimes } from '../../src/domain/times.ts';
import { ADMIN, CLIENT, enough, onGitHub, SECRET, settingsOf, sourceOf, TENANT, TOKEN } from './given-inputs.ts';

const DAY = 86_400_000;
const list = (...entries: string[]): string => entries.map((entry) => `- { ${entry} }`).join('\n');

describe('settings', () => {
  it('have the documented defaults', async () => {
    const settings = await settingsOf();
    expect(settings).toEqual({
      owner: 'acme/ingest',
      name: 'acme/ingest:CONNECT_CLIENT_SECRET',
      connect: {
        url: 'https://uswe.datahub.connect.aveva.com',
        primaryUrl: 'https://uswe.datahub.connect.aveva.com',
        tenantId: TENANT,
        clientId: CLIENT,
        clientType: 'client-credential',
      },
      identity: { role: 'self', clientId: CLIENT, secret: expect.any(SecretValue) },
      destinations: [{ repository: 'acme/ingest', secret: 'CONNECT_CLIENT_SECRET' }],
      policy: {
        rotateBefore: 30 * DAY,
        lifetime: 90 * DAY,
        gracePeriod: DAY,
        acceptTimeout: 300_000,
        allowUnverified: false,
        retireIds: [],
        revokeOthers: false,
        force: false,
        waitForRuns: false,
      },
      verifications: [{ repository: 'acme/ingest', workflow: 'verify-connect.yml', timeout: 900_000 }],
      github: { apiUrl: 'https://api.github.com', access: { token: expect.any(SecretValue) }, pace: 'polite' },
      receiptRepository: 'acme/ingest',
      sourceRepository: 'acme/ingest',
      concurrency: 8,
      dryRun: false,
      summary: true,
      times: protocolTimes,
      run: 'acme/ingest/1234567890.2',
      warnings: [],
    });
  });

  it('take everything that can be given', async () => {
    const settings = await settingsOf({
      name: 'ingest-prod',
      owner: 'acme/ops',
      'connect-url': 'https://euno.datahub.connect.aveva.com/',
      'rotate-before': '14d',
      lifetime: '60d',
      'grace-period': '0s',
      'accept-timeout': '90s',
      'verify-workflow': '42',
      'verify-repository': 'acme/verify',
      'verify-ref': 'release/1',
      'verify-timeout': '1h',
      'retire-ids': '1, 4\n1',
      'revoke-others': 'true',
      force: 'true',
      'dry-run': 'true',
      'run-token': 'ghs_run',
      'github-api-url': 'https://ghes.example/api/v3/',
      pace: 'limit',
      concurrency: '3',
      summary: 'false',
      'result-file': 'out/report.json',
      environment: 'production',
    });
    expect(settings).toMatchObject({
      name: 'ingest-prod',
      owner: 'acme/ops',
      connect: {
        url: 'https://euno.datahub.connect.aveva.com',
        primaryUrl: 'https://uswe.datahub.connect.aveva.com',
      },
      destinations: [{ repository: 'acme/ingest', environment: 'production', secret: 'CONNECT_CLIENT_SECRET' }],
      policy: {
        rotateBefore: 14 * DAY,
        lifetime: 60 * DAY,
        gracePeriod: 0,
        acceptTimeout: 90_000,
        retireIds: [1, 4],
        revokeOthers: true,
        force: true,
      },
      verifications: [{ repository: 'acme/verify', workflow: '42', ref: 'release/1', timeout: 3_600_000 }],
      github: { apiUrl: 'https://ghes.example/api/v3', runToken: expect.any(SecretValue), pace: 'limit' },
      concurrency: 3,
      dryRun: true,
      summary: false,
      resultFile: 'out/report.json',
    });
  });

  it.each([
    ['https://euno.datahub.connect.aveva.com', '', 'https://uswe.datahub.connect.aveva.com'],
    ['https://connect.example/base', '', 'https://connect.example/base'],
    ['https://datahub.connect.aveva.com.evil.example', '', 'https://datahub.connect.aveva.com.evil.example'],
    ['http://127.0.0.1:8080/', '', 'http://127.0.0.1:8080'],
    ['https://euno.datahub.connect.aveva.com', 'https://connect.example', 'https://connect.example'],
  ])('send writes for %s (primary %j) to %s', async (url, primary, expected) => {
    const settings = await settingsOf({ 'connect-url': url, 'connect-primary-url': primary });
    expect(settings.connect.primaryUrl).toBe(expected);
  });

  it('read a list of destinations; the repository that action.yml fills in does not get in its way', async () => {
    const { destinations, receiptRepository, verifications } = await settingsOf({
      'secret-name': '',
      repository: 'acme/ingest',
      name: 'ingest-prod',
      destinations: list(
        'repository: acme/billing, environment: "on", secret: A_SECRET',
        'repository: acme/ingest, secret: A_SECRET',
      ),
    });
    expect(destinations).toEqual([
      { repository: 'acme/billing', environment: 'on', secret: 'A_SECRET' },
      { repository: 'acme/ingest', secret: 'A_SECRET' },
    ]);
    expect(receiptRepository).toBe('acme/billing');
    expect(verifications[0]?.repository).toBe('acme/billing');
  });

  it('read an indented list and one with anchors', async () => {
    const { destinations } = await settingsOf({
      'secret-name': '',
      name: 'both',
      destinations: '- repository: &here acme/ingest\n  secret: A\n- { repository: *here, secret: B }\n',
    });
    expect(destinations.map(ownerOf)).toEqual(['acme/ingest', 'acme/ingest']);
    const indented = await settingsOf({
      'secret-name': '',
      name: 'both',
      destinations: '  - repository: acme/ingest\n    secret: A\n  - { repository: acme/ingest, secret: B }\n',
    });
    expect(indented.destinations).toHaveLength(2);
  });

  it('keep the receipt where a destination is, and where none has a repository, in the one that runs this', async () => {
    const shared = 'organization: acme, secret: A';
    const settings = async (...entries: string[]) =>
      settingsOf({
        'secret-name': '',
        name: 'shared',
        'verify-repository': 'acme/verify',
        'allow-external-source': 'true',
        destinations: list(...entries),
      });
    expect((await settings(shared)).receiptRepository).toBe('acme/ingest');
    const mixed = await settings(shared, 'repository: acme/billing, app: dependabot, secret: A');
    expect(mixed.receiptRepository).toBe('acme/billing');
    expect(mixed.verifications[0]?.repository).toBe('acme/verify');
  });

  it('let a client rotate itself with a secret of its organization', async () => {
    const settings = await settingsOf({
      'secret-name': '',
      'verify-repository': 'acme/ingest',
      destinations: list('organization: Acme, secret: A, visibility: selected, repositories: [Acme/Ingest]'),
    });
    expect(settings).toMatchObject({ name: 'Acme:A', sourceRepository: 'acme/ingest', identity: { role: 'self' } });
    expect(settings.warnings).toEqual([]);
  });

  it('act through an administrator, who may serve hybrid clients and clients of other repositories', async () => {
    const settings = await settingsOf({
      'client-secret': '',
      'client-type': 'hybrid',
      'admin-client-id': ADMIN,
      'admin-client-secret': 'admin-value',
      repository: 'acme/elsewhere',
    });
    expect(settings.identity).toEqual({ role: 'administrator', clientId: ADMIN, secret: expect.any(SecretValue) });
    expect(settings.sourceRepository).toBeUndefined();
  });

  it('let a client rotate itself from elsewhere only when told so', async () => {
    const settings = await settingsOf({ repository: 'acme/elsewhere', 'allow-external-source': 'true' });
    expect(settings.destinations.map(ownerOf)).toEqual(['acme/elsewhere']);
    expect((await settingsOf({ repository: 'Acme/INGEST' })).identity.role).toBe('self');
  });

  it('warn when the secret that is rotated can be read in some environments only', async () => {
    const warned = async (changes: Record<string, string>) => (await settingsOf({ name: 'both', ...changes })).warnings;
    const [warning, second] = await warned({ environment: 'production' });
    expect(warning).toBe(
      'All destinations in acme/ingest are secrets of environments. This job must have environment: "production", ' +
        'so that client-secret reads the secret that is rotated: any other would be dead in the next run. ' +
        'If client-secret comes from elsewhere and is updated there, set allow-external-source to true.',
    );
    expect(second).toBeUndefined();
    const two = list(
      'repository: acme/ingest, environment: a, secret: S',
      'repository: Acme/Ingest, environment: b, secret: S',
    );
    expect(await warned({ 'secret-name': '', destinations: two })).toEqual([
      expect.stringContaining('must have environment: "a" or environment: "b", so that'),
    ]);
    const one = `${two}\n${list('repository: acme/ingest, secret: S')}`;
    expect(await warned({ 'secret-name': '', destinations: one })).toEqual([]);
    expect(await warned({ environment: 'production', 'allow-external-source': 'true' })).toEqual([]);
    const administered = { 'client-secret': '', 'admin-client-id': ADMIN, 'admin-client-secret': 'admin-value' };
    expect(await warned({ environment: 'production', ...administered })).toEqual([]);
  });

  it('go without a verification when that is allowed, and never when a workflow is given', async () => {
    const without = await settingsOf({ 'verify-workflow': '', 'allow-unverified': 'true', 'verify-ref': 'main' });
    expect(without.verifications).toEqual([]);
    expect(without.policy.allowUnverified).toBe(true);
    expect(without.warnings).toEqual(['verify-ref has no effect without verify-workflow.']);
    const both = await settingsOf({ 'allow-unverified': 'true' });
    expect(both.policy.allowUnverified).toBe(false);
    expect(both.warnings).toEqual([
      'allow-unverified has no effect, because verify-workflow is given and will be run.',
    ]);
  });

  it('name runs outside of GitHub by chance', async () => {
    const settings = await settingsOf(
      { owner: 'acme/ops', repository: 'acme/ingest', 'allow-external-source': 'true' },
      {},
    );
    expect(settings.run).toBe('external/4f9c2a7d1be0');
    expect(settings.github.apiUrl).toBe('https://api.github.com');
  });

  it('protect each secret, trimmed, before anything else', async () => {
    const protectedOnes: string[] = [];
    const source = sourceOf(
      { ...enough, 'client-secret': `  ${SECRET}\r\n`, 'run-token': 'ghs_run' },
      onGitHub,
      (value) => {
        protectedOnes.push(value);
        return new SecretValue(value);
      },
    );
    const result = await readSettings(source);
    expect(protectedOnes).toEqual([SECRET, TOKEN, 'ghs_run']);
    expect(JSON.stringify(result)).not.toContain(SECRET);
    if (!('settings' in result)) throw new Error('There should be no problem.');
    expect(result.settings.credentials[0]?.identity.secret.open('authenticate')).toBe(SECRET);
  });
});

describe('the time scale', () => {
  const sandbox = {
    'connect-url': 'http://127.0.0.1:4001',
    'github-api-url': 'http://localhost:4002',
  };
  const scaled = { ...onGitHub, ROTATE_CLIENT_SECRETS_TIME_SCALE: '0.02' };

  it('multiplies waits and timeouts on loopback, but not lives', async () => {
    const settings = await settingsOf(sandbox, scaled);
    expect(settings.times).toMatchObject({ fence: 600, wait: 1200, clockSkew: 1000 });
    expect(settings.policy).toMatchObject({ acceptTimeout: 6000, lifetime: 90 * DAY, gracePeriod: DAY });
    expect(settings.verifications[0]?.timeout).toBe(18_000);
    expect(settings.warnings).toEqual([]);
  });

  it.each([
    { ...sandbox, 'connect-url': 'https://euno.datahub.connect.aveva.com' },
    { ...sandbox, 'connect-primary-url': 'https://connect.example' },
    { ...sandbox, 'github-api-url': 'https://api.github.com' },
    { ...sandbox, 'connect-url': 'https://127.0.0.1.example' },
  ])('is ignored, with a warning, when an address is not loopback: %j', async (inputs) => {
    const settings = await settingsOf(inputs, scaled);
    expect(settings.times).toEqual(protocolTimes);
    expect(settings.policy.acceptTimeout).toBe(300_000);
    expect(settings.warnings).toEqual([
      'ROTATE_CLIENT_SECRETS_TIME_SCALE is ignored: it is for the sandbox, where all addresses are loopback.',
    ]);
  });

  it.each(['0', '2', '-1', '1e-3', '0x1', 'fast', 'NaN'])('refuses %s', async (text) => {
    await expect(settingsOf(sandbox, { ...onGitHub, ROTATE_CLIENT_SECRETS_TIME_SCALE: text })).rejects.toThrow(
      `ROTATE_CLIENT_SECRETS_TIME_SCALE is`,
    );
  });
});
