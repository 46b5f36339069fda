import { describe, expect, it } from 'vitest';
import { type Destination, destinationLabel } from '../../../src/domain/destination.ts';
import { SecretValue } from '../../../src/domain/secret-value.ts';
import type { Permissions } from '../../../src/sandbox/github/token.ts';
import { timed } from '../../domain/examples.ts';
import { everything, failure, github, openFence, START, without } from './github-fixture.ts';

const value = new SecretValue('S3cr3t/value');
const secret = 'CONNECT_CLIENT_SECRET';
const repository = 'acme/ingest';
const shared = { organization: 'acme', secret, visibility: 'all' } as const;

/** Each kind of secret, what its path ends in, the token's permission for it, and what people are told to give. */
const kinds: readonly [Destination, string, keyof Permissions, string][] = [
  [{ repository, secret }, '/repos/acme/ingest/actions/secrets', 'secrets', '"Secrets: write" on acme/ingest'],
  [
    { repository, environment: 'production', secret },
    '/repos/acme/ingest/environments/production/secrets',
    'environments',
    '"Environments: write" on acme/ingest',
  ],
  [
    { repository, app: 'dependabot', secret },
    '/repos/acme/ingest/dependabot/secrets',
    'dependabot_secrets',
    '"Dependabot secrets: write" on acme/ingest',
  ],
  [
    { repository, app: 'codespaces', secret },
    '/repos/acme/ingest/codespaces/secrets',
    'codespaces_secrets',
    '"Codespaces secrets: write" on acme/ingest',
  ],
  [
    { repository, app: 'agents', secret },
    '/repos/acme/ingest/agents/secrets',
    'agent_secrets',
    '"Agent secrets: write" on acme/ingest',
  ],
  [
    shared,
    '/orgs/acme/actions/secrets',
    'organization_secrets',
    'the organization permission "Secrets: write" on acme',
  ],
  [
    { ...shared, app: 'dependabot' },
    '/orgs/acme/dependabot/secrets',
    'organization_dependabot_secrets',
    'the organization permission "Organization dependabot secrets: write" on acme',
  ],
  [
    { ...shared, app: 'codespaces' },
    '/orgs/acme/codespaces/secrets',
    'organization_codespaces_secrets',
    'the organization permission "Organization codespaces secrets: write" on acme',
  ],
  [
    { ...shared, app: 'agents' },
    '/orgs/acme/agents/secrets',
    'organization_agent_secrets',
    'the organization permission "Agent secrets: write" on acme',
  ],
];

const scopeOf = (destination: Destination) => destinationLabel(destination).split(':')[0] ?? '';
const nameOf = (destination: Destination) => destinationLabel(destination).split(':')[1] ?? '';

describe.each(kinds)('%o', (destination, path, permission, needed) => {
  it('is prepared, written and read where it belongs', async () => {
    const { github: gh, sandbox, time, requests } = await github();
    await gh.destinations.prepare(destination);
    expect(await gh.destinations.read(destination)).toBeNull();
    time.advance(2000);
    expect(await gh.destinations.write(destination, value, openFence(time))).toEqual(timed(START + 2000));
    expect(await gh.destinations.read(destination)).toEqual(timed(START + 2000));
    expect(sandbox.secretValue(scopeOf(destination), nameOf(destination))).toBe(value.open('seal'));
    expect(requests()).toEqual([
      `GET ${path}/public-key`,
      `GET ${path}/${secret}`,
      `PUT ${path}/${secret}`,
      `GET ${path}/${secret}`,
    ]);
  });

  it('is read with one request together with others of its scope, beside those of every other kind', async () => {
    const { github: gh, sandbox, requests } = await github();
    const label = destinationLabel(destination);
    sandbox.writeByHand(label, 'x');
    sandbox.writeByHand(label.replace(secret, 'ANOTHER'), 'x');
    const wanted = kinds.flatMap(([one]) => [one, { ...one, secret: 'ANOTHER' }]);
    const ours = new Set([label, label.replace(secret, 'ANOTHER')]);
    const times = await Promise.all(
      wanted.map(async (one) => [destinationLabel(one), await gh.destinations.read(one)]),
    );
    for (const [one, told] of times) expect([one, told]).toEqual([one, ours.has(String(one)) ? timed(START) : null]);
    expect(requests().filter((request) => request.endsWith(path))).toHaveLength(1);
    expect(requests().filter((request) => request.endsWith('/secrets'))).toHaveLength(kinds.length);
  });

  it('names the permission that is missing, when it is prepared or read', async () => {
    const { github: gh } = await github({ permissions: without(permission) });
    for (const method of ['prepare', 'read'] as const) {
      const error = await failure(gh.destinations[method](destination));
      expect(error).toMatchObject({ code: 'FORBIDDEN', effect: 'none' });
      expect(error.hint).toContain(`Give the token ${needed}`);
      expect(error.hint).toContain(`GitHub says that it accepts: ${permission}=`);
    }
  });

  it('is refused to a token that may only read, with the permission that is missing', async () => {
    const { github: gh, time } = await github({ permissions: { ...everything, [permission]: 'read' } });
    const error = await failure(gh.destinations.write(destination, value, openFence(time)));
    expect(error).toMatchObject({ code: 'FORBIDDEN', effect: 'none' });
    expect(error.hint).toContain(`Give the token ${needed}`);
    // Codespaces alone does not let it read the key either.
    expect(error.hint.includes('is enough where nothing is to be written')).toBe(false);
  });
});

describe('what is not there', () => {
  it.each(['codespaces', 'agents'] as const)('%s secrets, on an Enterprise Server', async (app) => {
    const { github: gh, requests } = await github({ ghes: true });
    for (const destination of [
      { repository, app, secret },
      { ...shared, app },
    ]) {
      for (const method of ['prepare', 'read'] as const) {
        const error = await failure(gh.destinations[method](destination));
        expect(error).toMatchObject({ code: 'NOT_FOUND', effect: 'none' });
        const noun = app === 'agents' ? 'Agents' : 'Codespaces';
        expect(error.message).toContain(`This server has no ${noun} secrets for ${scopeOf(destination)}`);
        expect(error.hint).toContain('Take the destination out.');
      }
    }
    expect(requests().some((request) => request.startsWith('PUT'))).toBe(false);
  });

  it.each(['actions', 'dependabot'] as const)('but %s secrets are there', async (app) => {
    const { github: gh, sandbox, time } = await github({ ghes: true });
    for (const destination of [
      { repository, app, secret },
      { ...shared, app },
    ]) {
      await gh.destinations.write(destination, value, openFence(time));
      expect(sandbox.secretValue(scopeOf(destination), nameOf(destination))).toBe(value.open('seal'));
    }
  });

  it('an organization', async () => {
    const { github: gh } = await github();
    const error = await failure(gh.destinations.prepare({ ...shared, organization: 'acne' }));
    expect(error).toMatchObject({ code: 'NOT_FOUND', message: 'There is no organization acne.', effect: 'none' });
    expect(error.hint).toContain('Correct its name.');
  });

  it('an organization of which the token sees nothing is told from one that does not exist', async () => {
    const { github: gh, sandbox } = await github();
    sandbox.addRepository({ fullName: 'other/thing' });
    sandbox.failNext({ path: '/orgs/other/actions/secrets/public-key', status: 404, body: { message: 'Not Found' } });
    const error = await failure(gh.destinations.prepare({ ...shared, organization: 'other' }));
    expect(error).toMatchObject({ code: 'NOT_FOUND', effect: 'none' });
    expect(error.message).toContain('at other');
    expect(error.hint).toContain('Give the token the organization permission "Secrets: write" on other');
  });
});
