import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SecretValue } from '../../src/domain/secret-value.ts';
import { connect, oneCredential, readFileWith, withSecrets } from './given-file.ts';
import { ADMIN, CLIENT, onGitHub, TENANT } from './given-inputs.ts';

const DAY = 86_400_000;

const settingsOf = async (...given: Parameters<typeof readFileWith>) => {
  const { settings, problems } = await readFileWith(...given);
  if (!settings) throw new Error(JSON.stringify(problems));
  return settings;
};

describe('a config file', () => {
  it('has the defaults of the inputs', async () => {
    const settings = await settingsOf(oneCredential('verify: { workflow: verify.yml }'));
    expect(settings).toMatchObject({ owner: 'acme/ingest', concurrency: 8, dryRun: false, warnings: [] });
    expect(settings.credentials).toEqual([
      {
        name: 'ingest-prod',
        connect: {
          url: 'https://uswe.datahub.connect.aveva.com',
          primaryUrl: 'https://uswe.datahub.connect.aveva.com',
          tenantId: TENANT,
          clientId: CLIENT,
          clientType: 'client-credential',
        },
        identity: {
          role: 'self',
          clientId: CLIENT,
          secret: expect.any(SecretValue),
          variable: 'INGEST_CLIENT_SECRET',
        },
        destinations: [{ repository: 'acme/ingest', secret: 'CONNECT_CLIENT_SECRET' }],
        policy: {
          rotateBefore: 30 * DAY,
          lifetime: 90 * DAY,
          gracePeriod: DAY,
          acceptTimeout: 300_000,
          allowUnverified: false,
          retireIds: [],
          waitForRuns: false,
          revokeOthers: false,
          force: false,
        },
        verifications: [{ repository: 'acme/ingest', workflow: 'verify.yml', timeout: 900_000 }],
        receiptRepository: 'acme/ingest',
        sourceRepository: 'acme/ingest',
        warnings: [],
      },
    ]);
    expect(settings.credentials[0]?.identity.secret.open('authenticate')).toBe(withSecrets.INGEST_CLIENT_SECRET);
  });

  it('takes everything that the example shows', async () => {
    const example = readFileSync(new URL('../../examples/secret-rotation.yml', import.meta.url), 'utf8');
    const { owner, credentials } = await settingsOf(
      example,
      {},
      {
        ...onGitHub,
        GITHUB_REPOSITORY: 'acme/ops',
        REPORTS_CLIENT_SECRET: 'reports',
        CONNECT_ADMIN_SECRET: 'admin',
      },
    );
    expect(owner).toBe('acme/ops');
    expect(credentials.map(({ name, identity }) => [name, identity.role])).toEqual([
      ['ops-reports', 'self'],
      ['ingest-prod', 'administrator'],
      ['web-portal', 'administrator'],
    ]);
    const [reports, ingest, portal] = credentials;
    expect(reports?.verifications).toEqual([
      { repository: 'acme/ops', workflow: 'verify-connect.yml', timeout: 900_000 },
    ]);
    expect(ingest).toMatchObject({
      connect: { url: 'https://euno.datahub.connect.aveva.com', clientType: 'client-credential' },
      policy: { rotateBefore: 14 * DAY, lifetime: 90 * DAY, retireIds: [1] },
      verifications: [
        { repository: 'acme/ingest', workflow: 'verify-connect.yml', ref: 'main', timeout: 900_000 },
        { repository: 'acme/billing', workflow: 'verify-connect.yml', timeout: 900_000 },
      ],
    });
    expect(portal).toMatchObject({
      connect: { clientType: 'hybrid' },
      identity: { clientId: ADMIN },
      policy: { gracePeriod: 7 * DAY },
      verifications: [{ repository: 'acme/portal', timeout: 2_700_000 }],
    });
    // What two credentials name alike is one secret, so that one token serves both.
    expect(ingest?.identity.secret).toBe(portal?.identity.secret);
  });

  it('lets a credential overrule the defaults, key by key', async () => {
    const text = [
      'version: 1',
      'defaults: { rotate-before: 10d, lifetime: 40d, grace-period: 0s, verify: { workflow: 42, ref: main } }',
      'credentials:',
      `  a: { connect: ${connect()}, rotate-before: 5d, destinations: [{ repository: acme/ingest, secret: A }] }`,
      `  b: { connect: ${connect()}, destinations: [{ repository: acme/ingest, secret: B }],`,
      '       verify: [], allow-unverified: true }',
    ].join('\n');
    const { credentials } = await settingsOf(text);
    expect(
      credentials.map(({ policy, verifications }) => [policy.rotateBefore, policy.lifetime, verifications]),
    ).toEqual([
      [5 * DAY, 40 * DAY, [{ repository: 'acme/ingest', workflow: '42', ref: 'main', timeout: 900_000 }]],
      [10 * DAY, 40 * DAY, []],
    ]);
    expect(credentials.map(({ policy }) => policy.allowUnverified)).toEqual([false, true]);
  });

  it('takes the switches of the run from the inputs beside it', async () => {
    const { credentials, dryRun } = await settingsOf(oneCredential('allow-unverified: true'), {
      force: 'true',
      'revoke-others': 'true',
      credentials: 'ingest-prod',
      'dry-run': 'true',
    });
    expect(credentials[0]?.policy).toMatchObject({ force: true, revokeOthers: true });
    expect(dryRun).toBe(true);
  });

  it('warns of destinations that no verification workflow can prove', async () => {
    const { credentials } = await settingsOf(
      [
        oneCredential('verify: { workflow: verify.yml, repository: acme/ingest }').trimEnd(),
        `  other: { connect: ${connect()}, allow-unverified: true, destinations: [{ repository: acme/ingest, secret: B }] }`,
        `  third: { connect: ${connect()}, verify: [{ workflow: verify.yml }],`,
        '           destinations: [{ repository: acme/ingest, secret: C }, { repository: acme/b, secret: C }] }',
      ].join('\n'),
    );
    expect(credentials.map(({ warnings }) => warnings)).toEqual([
      [],
      [],
      [
        'No verification workflow can read acme/b:C, so that its value is written and acknowledged, but proven by nobody.',
      ],
    ]);
  });
});

describe('credentials that are selected', () => {
  const two = [
    'version: 1',
    'defaults: { allow-unverified: true }',
    'credentials:',
    `  ingest-prod: { connect: ${connect()}, destinations: [{ repository: acme/ingest, secret: A }] }`,
    `  billing: { connect: ${connect(ADMIN, 'BILLING_SECRET')}, destinations: [{ repository: acme/ingest, secret: B }] }`,
  ].join('\n');

  it('need their secrets alone', async () => {
    const { credentials } = await settingsOf(two, { credentials: 'ingest-prod' });
    expect(credentials.map(({ name }) => name)).toEqual(['ingest-prod']);
    const { problems } = await readFileWith(two);
    expect(problems.map(({ message }) => message)).toEqual([
      'rotation.yml, line 5, column 142: billing: the environment variable BILLING_SECRET, which connect.client-secret-env names, is not set.',
    ]);
    expect(problems[0]?.hint).toMatch(/^Add to this step: env: { BILLING_SECRET: \${{ secrets.BILLING_SECRET }} }\. /);
  });

  it('are named by commas or lines, in the order of the file', async () => {
    const environment = { ...withSecrets, BILLING_SECRET: 'billing' };
    for (const credentials of ['billing,ingest-prod', ' billing \n\n ingest-prod\n', 'billing,,billing, ingest-prod']) {
      const settings = await settingsOf(two, { credentials }, environment);
      expect(settings.credentials.map(({ name }) => name)).toEqual(['ingest-prod', 'billing']);
    }
  });

  it('must be in the file, and all others are checked too', async () => {
    const { problems } = await readFileWith(`${two.replace('secret: B', 'secret: 1B')}`, {
      credentials: 'ingest-prd, unheard-of',
    });
    expect(problems.map(({ message, hint }) => [message, hint])).toEqual([
      ['credentials names "ingest-prd", which is not in the file.', 'Did you mean ingest-prod?'],
      ['credentials names "unheard-of", which is not in the file.', 'The file has ingest-prod, billing.'],
      [
        expect.stringContaining('billing: destinations.secret is "1B"; expected the name of a GitHub secret'),
        'Correct it.',
      ],
    ]);
  });
});

describe('secrets for a file', () => {
  it('come from the environment, or as lines of one variable that a reusable workflow passes on', async () => {
    const bundle = 'OTHER=x\r\nINGEST_CLIENT_SECRET=bundled=value==\n\n  CONNECT_ADMIN_SECRET= spaced \n';
    const environment = { ...onGitHub, CONNECT_CLIENT_SECRETS: bundle };
    const { settings, protectedOnes } = await readFileWith(oneCredential('allow-unverified: true'), {}, environment);
    expect(settings?.credentials[0]?.identity.secret.open('authenticate')).toBe('bundled=value==');
    expect(protectedOnes).toContain('bundled=value==');
    const own = { ...environment, INGEST_CLIENT_SECRET: 'own' };
    const { settings: second } = await readFileWith(oneCredential('allow-unverified: true'), {}, own);
    expect(second?.credentials[0]?.identity.secret.open('authenticate')).toBe('own');
  });

  it('that are no lines of that variable are not repeated', async () => {
    const environment = { ...withSecrets, CONNECT_CLIENT_SECRETS: 'hunter2pw\nlower=hunter2pw\n=hunter2pw' };
    const { problems } = await readFileWith(oneCredential('allow-unverified: true'), {}, environment);
    expect(problems.map(({ message }) => message)).toEqual([
      'CONNECT_CLIENT_SECRETS, line 1: expected NAME=value.',
      'CONNECT_CLIENT_SECRETS, line 2: expected NAME=value.',
      'CONNECT_CLIENT_SECRETS, line 3: expected NAME=value.',
    ]);
    expect(JSON.stringify(problems)).not.toContain('hunter2pw');
  });

  it('are cut out of every message, wherever else they stand', async () => {
    const secret = withSecrets.INGEST_CLIENT_SECRET ?? '';
    const { problems } = await readFileWith(oneCredential(`lifetime: "${secret}"`, `"${secret}": 1`));
    expect(problems).toHaveLength(3);
    expect(JSON.stringify(problems)).not.toContain(secret);
    expect(problems.some(({ message }) => message.includes('lifetime is "***"'))).toBe(true);
  });

  it('that no client secret can be are refused', async () => {
    const { problems } = await readFileWith(
      oneCredential('allow-unverified: true'),
      {},
      { ...onGitHub, INGEST_CLIENT_SECRET: 'two\u0007words' },
    );
    expect(problems.map(({ message }) => message)).toEqual([
      'INGEST_CLIENT_SECRET holds a control character; expected text.',
    ]);
  });

  it('that are odd are taken, and told', async () => {
    const text = oneCredential('allow-unverified: true');
    const { warnings } = await settingsOf(text, {}, { ...onGitHub, INGEST_CLIENT_SECRET: 'two words' });
    expect(warnings).toEqual([expect.stringMatching(/^INGEST_CLIENT_SECRET holds a space or a line break\. /)]);
  });

  it.each(['kT8/w3+Zq~9_x-AbC=', 'ingest_client_secret', 'GITHUB_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'INPUT_X', '1ABC'])(
    'are never read from %s, and what may be one is not repeated',
    async (name) => {
      const text = oneCredential('allow-unverified: true').replace('INGEST_CLIENT_SECRET', `"${name}"`);
      const { problems, protectedOnes } = await readFileWith(text, {}, { ...onGitHub, [name]: 'value-of-it' });
      expect(problems.map(({ message }) => message)).toEqual([
        'rotation.yml, line 4, column 133: ingest-prod: connect.client-secret-env is not the name of an environment variable; ' +
          'expected its name: capital letters, digits and _, not beginning with ACTIONS_, GITHUB_, INPUT_ or RUNNER_.',
      ]);
      expect(JSON.stringify(problems)).not.toContain(name);
      expect(protectedOnes).not.toContain('value-of-it');
    },
  );
});
