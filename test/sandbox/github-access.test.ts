import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sandboxClock } from '../../src/sandbox/clock.ts';
import { type Visitor, visitGitHub } from './github-client.ts';

const SECRETS = '/repos/acme/ingest/actions/secrets';
const VARIABLES = '/repos/acme/ingest/actions/variables';

describe('who may do what in the GitHub sandbox', () => {
  const clock = sandboxClock();
  let visitor: Visitor;

  beforeEach(async () => {
    visitor = await visitGitHub({ clock });
    visitor.sandbox.addRepository({
      fullName: 'acme/ingest',
      environments: [{ name: 'production' }],
      files: { 'docs/a b.md': 'grüße\n' },
      variables: { REGION: 'euno' },
    });
  });

  afterEach(async () => {
    expect(visitor.traffic.violations).toEqual([]);
    await visitor.sandbox.close();
  });

  it('knows only the tokens that it was given', async () => {
    const { status, body } = await visitor.request('GET', SECRETS, { token: 'wrong' });
    expect(status).toBe(401);
    expect(body).toEqual({
      message: 'Bad credentials',
      documentation_url: expect.stringMatching(/^https:\/\/docs\.github\.com/),
      status: '401',
    });
  });

  it('announces the end of a personal token and forgets the token then', async () => {
    const expiresAt = clock.now() + 60_000;
    visitor.sandbox.addToken({ token: 'short', login: 'x', permissions: { secrets: 'read' }, expiresAt });
    const { status, headers } = await visitor.request('GET', SECRETS, { token: 'short' });
    expect(status).toBe(200);
    expect(headers.get('github-authentication-token-expiration')).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC$/);
    clock.advance(61_000);
    expect((await visitor.request('GET', SECRETS, { token: 'short' })).status).toBe(401);
  });

  it.each([
    ['GET', SECRETS, { environments: 'write' }, 'secrets=read'],
    ['PUT', `${SECRETS}/A`, { secrets: 'read' }, 'secrets=write'],
    ['GET', '/repos/acme/ingest/environments/production/secrets', { secrets: 'write' }, 'environments=read'],
    ['PATCH', `${VARIABLES}/REGION`, { variables: 'read' }, 'actions_variables=write'],
    ['GET', '/repos/acme/ingest/contents/docs/a%20b.md', { secrets: 'write' }, 'contents=read'],
    ['GET', '/repos/acme/ingest/actions/runs', { contents: 'write' }, 'actions=read'],
    ['GET', '/orgs/acme/actions/secrets', { secrets: 'write' }, 'organization_secrets=read'],
    ['GET', '/repos/acme/ingest/codespaces/secrets', { secrets: 'write' }, 'codespaces_secrets=write'],
    ['PUT', '/repos/acme/ingest/agents/secrets/A', { agent_secrets: 'read' }, 'agent_secrets=write'],
    ['GET', '/orgs/acme/dependabot/secrets', { dependabot_secrets: 'write' }, 'organization_dependabot_secrets=read'],
    ['GET', '/repos/acme/ingest/environments', { environments: 'write' }, 'actions=read'],
  ] as const)('names the missing permission: %s %s', async (method, path, permissions, wanted) => {
    visitor.sandbox.addToken({ token: 'poor', login: 'x', permissions, repositories: ['Acme/Ingest'] });
    const { status, headers, body } = await visitor.request(method, path, {
      token: 'poor',
      ...(method === 'PUT' ? { body: { encrypted_value: 'AAAA', key_id: '1' } } : {}),
      ...(method === 'PATCH' ? { body: { value: 'v' } } : {}),
    });
    expect(status).toBe(403);
    expect(headers.get('x-accepted-github-permissions')).toBe(wanted);
    expect(body.message).toBe('Resource not accessible by personal access token');
  });

  it('hides repositories and organizations that a token was not given', async () => {
    visitor.sandbox.addRepository({ fullName: 'other/thing' });
    visitor.sandbox.addToken({
      token: 'narrow',
      login: 'x',
      permissions: { secrets: 'write' },
      repositories: ['other/thing'],
    });
    expect((await visitor.request('GET', SECRETS, { token: 'narrow' })).status).toBe(404);
    expect((await visitor.request('GET', '/orgs/acme/actions/secrets', { token: 'narrow' })).status).toBe(404);
    expect((await visitor.request('GET', '/repos/other/thing/actions/secrets', { token: 'narrow' })).status).toBe(200);
  });

  it('calls an installation by its own name', async () => {
    visitor.sandbox.addToken({ token: 'ghs_1', login: 'bot', permissions: { actions: 'write' }, kind: 'installation' });
    const { status, body } = await visitor.request('GET', SECRETS, { token: 'ghs_1' });
    expect(status).toBe(403);
    expect(body.message).toBe('Resource not accessible by integration');
  });

  it('counts requests, refuses the one too many, and starts again after an hour', async () => {
    visitor.sandbox.addToken({ token: 'few', login: 'x', permissions: {}, rateLimit: 2 });
    const ask = () => visitor.request('GET', '/repos/acme/ingest', { token: 'few' });
    const { headers } = await ask();
    expect(headers.get('x-ratelimit-limit')).toBe('2');
    expect(headers.get('x-ratelimit-remaining')).toBe('1');
    expect(headers.get('x-ratelimit-resource')).toBe('core');
    expect(Number(headers.get('x-ratelimit-reset')) * 1000).toBeGreaterThan(clock.now());
    await ask();
    const refused = await ask();
    expect(refused.status).toBe(403);
    expect(refused.headers.get('x-ratelimit-remaining')).toBe('0');
    clock.advance(3_600_001);
    expect((await ask()).status).toBe(200);
  });

  it('describes a repository', async () => {
    const { status, body } = await visitor.request('GET', '/repos/ACME/ingest');
    expect(status).toBe(200);
    expect(body).toMatchObject({ full_name: 'acme/ingest', default_branch: 'main', private: true });
    expect((await visitor.request('GET', '/repos/acme/nothing')).status).toBe(404);
  });

  it('hands out files in base64 and raw, of any branch', async () => {
    visitor.sandbox.repository('acme/ingest').setFile('docs/a b.md', 'on a branch', 'topic');
    const path = '/repos/acme/ingest/contents/docs/a%20b.md';
    const { body } = await visitor.request('GET', path);
    expect(Buffer.from(String(body.content), 'base64').toString()).toBe('grüße\n');
    const raw = await visitor.request('GET', `${path}?ref=topic`, {
      headers: { accept: 'application/vnd.github.raw+json' },
    });
    expect(raw.text).toBe('on a branch');
    expect((await visitor.request('GET', `${path}?ref=nowhere`)).status).toBe(404);
    expect((await visitor.request('GET', '/repos/acme/ingest/contents/nothing')).status).toBe(404);
  });

  it('describes an organization to everybody who has a token', async () => {
    visitor.sandbox.addToken({ token: 'poor', login: 'x', permissions: {}, repositories: [] });
    const { status, body } = await visitor.request('GET', '/orgs/ACME', { token: 'poor' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ login: 'acme', type: 'Organization', public_repos: 0 });
    expect((await visitor.request('GET', '/orgs/nobody')).status).toBe(404);
  });

  it('lists environments', async () => {
    const { body } = await visitor.request('GET', '/repos/acme/ingest/environments');
    expect(body).toMatchObject({ total_count: 1, environments: [{ name: 'production' }] });
  });

  it('describes an environment', async () => {
    const { body } = await visitor.request('GET', '/repos/acme/ingest/environments/production');
    expect(body).toMatchObject({ name: 'production', protection_rules: [] });
    expect((await visitor.request('GET', '/repos/acme/ingest/environments/nowhere')).status).toBe(404);
  });

  it('keeps variables', async () => {
    expect((await visitor.request('GET', `${VARIABLES}/region`)).body).toMatchObject({ name: 'REGION', value: 'euno' });
    const made = await visitor.request('POST', VARIABLES, { body: { name: 'receipt', value: '{}' } });
    expect(made.status).toBe(201);
    expect((await visitor.request('POST', VARIABLES, { body: { name: 'RECEIPT', value: '' } })).status).toBe(409);
    expect((await visitor.request('PATCH', `${VARIABLES}/RECEIPT`, { body: { value: '1' } })).status).toBe(204);
    expect((await visitor.request('PATCH', `${VARIABLES}/NOPE`, { body: { value: '1' } })).status).toBe(404);
    const { body } = await visitor.request('GET', VARIABLES);
    expect(body).toMatchObject({ total_count: 2, variables: [{ name: 'RECEIPT', value: '1' }, { name: 'REGION' }] });
    const big = { name: 'BIG', value: 'x'.repeat(48 * 1024 + 1) };
    expect((await visitor.request('POST', VARIABLES, { body: big })).status).toBe(422);
    expect((await visitor.request('DELETE', `${VARIABLES}/RECEIPT`)).status).toBe(204);
    expect((await visitor.request('DELETE', `${VARIABLES}/RECEIPT`)).status).toBe(404);
  });

  it('speaks the API versions that GitHub supports', async () => {
    const ask = (version: string) =>
      visitor.request('GET', '/repos/acme/ingest', { headers: { 'x-github-api-version': version } });
    expect((await ask('2026-03-10')).headers.get('x-github-api-version-selected')).toBe('2026-03-10');
    expect((await ask('1999-01-01')).status).toBe(400);
  });
});

describe('faults of the GitHub sandbox', () => {
  let visitor: Visitor;

  beforeEach(async () => {
    visitor = await visitGitHub();
    visitor.sandbox.addRepository({ fullName: 'acme/ingest' });
  });

  afterEach(async () => {
    expect(visitor.traffic.violations).toEqual([]);
    expect(visitor.sandbox.pendingFaults()).toEqual([]);
    await visitor.sandbox.close();
  });

  it('answers wrongly once, with or without having done what was asked', async () => {
    visitor.sandbox.failNext({ method: 'PUT', path: '/secrets/A', status: 502, body: '<html>bad gateway</html>' });
    expect(await visitor.putSecret(SECRETS, 'A', 'lost')).toMatchObject({
      status: 502,
      text: '<html>bad gateway</html>',
    });
    expect(visitor.sandbox.secretValue('acme/ingest', 'A')).toBeUndefined();
    visitor.sandbox.failNext({ path: /secrets\/A$/, status: 503, applied: true, headers: { 'retry-after': '7' } });
    const answer = await visitor.putSecret(SECRETS, 'A', 'applied');
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('7');
    expect(visitor.sandbox.secretValue('acme/ingest', 'A')).toBe('applied');
    expect((await visitor.putSecret(SECRETS, 'A', 'again')).status).toBe(204);
  });

  it('breaks the connection', async () => {
    visitor.sandbox.failNext({ method: 'GET', path: SECRETS, drop: true });
    await expect(visitor.request('GET', SECRETS)).rejects.toThrow('fetch failed');
    expect((await visitor.request('GET', SECRETS)).status).toBe(200);
  });
});
