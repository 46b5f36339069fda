import { generateKeyPairSync } from 'node:crypto';
import { SignJWT } from 'jose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sandboxClock } from '../../src/sandbox/clock.ts';
import type { Installation } from '../../src/sandbox/github/apps.ts';
import { type Visitor, visitGitHub } from './github-client.ts';

const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
const others = generateKeyPairSync('rsa', { modulusLength: 2048 });
const CLIENT_ID = 'Iv23liSandbox00000001';

describe('an app in the GitHub sandbox', () => {
  const clock = sandboxClock();
  let visitor: Visitor;
  let installation: Installation;

  beforeEach(async () => {
    visitor = await visitGitHub({ clock });
    for (const fullName of ['acme/ingest', 'acme/billing', 'globex/app']) visitor.sandbox.addRepository({ fullName });
    const app = visitor.sandbox.addApp({ slug: 'bot', clientId: CLIENT_ID, publicKeys: [keys.publicKey] });
    installation = visitor.sandbox.install({
      app,
      owner: 'acme',
      permissions: { metadata: 'read', secrets: 'write', variables: 'read' },
    });
  });

  afterEach(async () => {
    expect(visitor.traffic.violations).toEqual([]);
    await visitor.sandbox.close();
  });

  const signed = ({ iat = -60, exp = 540, iss = CLIENT_ID, key = keys.privateKey, alg = 'RS256' } = {}) => {
    const now = Math.floor(clock.now() / 1000);
    const jwt = new SignJWT().setProtectedHeader({ alg }).setIssuer(iss);
    return jwt
      .setIssuedAt(now + iat)
      .setExpirationTime(now + exp)
      .sign(key);
  };
  const find = async (path = '/orgs/acme/installation', token?: string) =>
    visitor.request('GET', path, { token: token ?? (await signed()) });
  const mint = async (body: unknown = {}) =>
    visitor.request('POST', `/app/installations/${installation.id}/access_tokens`, { token: await signed(), body });

  it('finds its installations by organization, person and repository', async () => {
    const { status, body } = await find();
    expect(status).toBe(200);
    expect(body).toMatchObject({
      id: installation.id,
      app_slug: 'bot',
      permissions: { metadata: 'read', secrets: 'write', actions_variables: 'read' },
      suspended_at: null,
    });
    expect((await find('/repos/ACME/ingest/installation')).body.id).toBe(installation.id);
    expect((await find('/users/acme/installation')).body.id).toBe(installation.id);
    expect((await find('/orgs/globex/installation')).status).toBe(404);
    expect((await find('/repos/globex/app/installation')).status).toBe(404);
  });

  it.each<[string, Parameters<typeof signed>[0], number, RegExp]>([
    ['signed with another key', { key: others.privateKey }, 401, /could not be decoded/],
    ['signed in another way', { alg: 'PS256' }, 401, /could not be decoded/],
    ['of an app that is not there', { iss: 'Iv1.other' }, 404, /Integration not found/],
    ['from the future', { iat: 30 }, 401, /'iat'/],
    ['that has ended', { exp: -1 }, 401, /'exp'.* must be/],
    ['that lives too long', { exp: 660 }, 401, /too far in the future/],
  ])('is refused with a token %s', async (_, how, status, message) => {
    const answer = await find(undefined, await signed(how));
    expect(answer.status).toBe(status);
    expect(answer.body.message).toMatch(message);
  });

  it('is refused with what is no token of its own', async () => {
    expect((await find(undefined, 'github_pat_of_a_test')).status).toBe(401);
  });

  it('gets a token for all that it was granted, or for less', async () => {
    const all = await mint();
    expect(all.status).toBe(201);
    expect(visitor.sandbox.installationTokens()[0]).toMatchObject({
      permissions: { metadata: 'read', secrets: 'write', variables: 'read' },
      repositories: ['acme/ingest', 'acme/billing'],
    });
    const less = await mint({ repositories: ['INGEST'], permissions: { secrets: 'read' } });
    const token = String(less.body.token);
    const secrets = (repository: string) =>
      visitor.request('GET', `/repos/${repository}/actions/secrets`, { token }).then(({ status }) => status);
    expect(await secrets('acme/ingest')).toBe(200);
    expect(await secrets('acme/billing')).toBe(404);
    const denied = await visitor.request('GET', '/repos/acme/ingest/actions/variables/A', { token });
    expect(denied).toMatchObject({ status: 403, body: { message: 'Resource not accessible by integration' } });
  });

  it.each<[string, unknown, RegExp]>([
    ['a permission that it was not granted', { permissions: { environments: 'read' } }, /permissions requested/],
    ['more of one than it was granted', { permissions: { actions_variables: 'write' } }, /level of access/],
    ['a permission that there is not', { permissions: { variables: 'read' } }, /permissions requested/],
    ['a repository that there is not', { repositories: ['nothing'] }, /at least one repository/],
    ['a repository of another owner', { repositories: ['app'] }, /at least one repository/],
    ['no repository', { repositories: [] }, /1 to 500/],
  ])('gets no token for %s', async (_, body, message) => {
    const answer = await mint(body);
    expect(answer.status).toBe(422);
    expect(answer.body.message).toMatch(message);
    expect(visitor.sandbox.installationTokens()).toEqual([]);
  });

  it('gets none for a repository that the installation was not given, nor while it is suspended', async () => {
    installation.repositories = ['acme/ingest'];
    expect((await mint({ repositories: ['billing'] })).status).toBe(422);
    expect((await find('/repos/acme/billing/installation')).status).toBe(404);
    installation.suspended = true;
    expect((await find()).body.suspended_at).not.toBeNull();
    expect(await mint()).toMatchObject({ status: 403, body: { message: 'This installation has been suspended' } });
  });

  it('loses a token after an hour, or by giving it back', async () => {
    const [first, second] = [await mint(), await mint()].map(({ body }) => String(body.token));
    const ask = (token = '') => visitor.request('GET', '/repos/acme/ingest', { token }).then(({ status }) => status);
    expect([await ask(first), await ask(second)]).toEqual([200, 200]);
    expect((await visitor.request('DELETE', '/installation/token', { token: first ?? '' })).status).toBe(204);
    expect([await ask(first), await ask(second)]).toEqual([401, 200]);
    expect(visitor.sandbox.installationTokens().map(({ revoked }) => revoked)).toEqual([true, false]);
    clock.advance(3_601_000);
    expect(await ask(second)).toBe(401);
    expect((await visitor.request('DELETE', '/installation/token')).status).toBe(403);
  });
});
