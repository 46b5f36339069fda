import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sandboxClock } from '../../src/sandbox/clock.ts';
import { type Visitor, visitGitHub } from './github-client.ts';

const REPO = '/repos/acme/ingest/actions/secrets';
const ENVIRONMENT = '/repos/acme/ingest/environments/production/secrets';
const ORG = '/orgs/acme/actions/secrets';
/** What reads secrets beside Actions. */
const apps = ['dependabot', 'codespaces', 'agents'] as const;

describe('secrets of the GitHub sandbox', () => {
  const clock = sandboxClock();
  let visitor: Visitor;

  beforeEach(async () => {
    visitor = await visitGitHub({ clock });
    visitor.sandbox.addRepository({ fullName: 'acme/ingest', environments: [{ name: 'production' }, { name: 'a/b' }] });
  });

  afterEach(async () => {
    expect(visitor.traffic.violations).toEqual([]);
    await visitor.sandbox.close();
  });

  it.each([
    ['repository', REPO, 'acme/ingest', {}],
    ['environment', ENVIRONMENT, 'acme/ingest#production', {}],
    ['environment with a slash', '/repos/acme/ingest/environments/a%2Fb/secrets', 'acme/ingest#a/b', {}],
    ['organization', ORG, 'acme', { visibility: 'all' }],
    ...apps.flatMap((app) => [
      [`repository, ${app}`, `/repos/acme/ingest/${app}/secrets`, 'acme/ingest', {}, `${app}/`] as const,
      [`organization, ${app}`, `/orgs/acme/${app}/secrets`, 'acme', { visibility: 'private' }, `${app}/`] as const,
    ]),
  ] as const)(
    'opens what was sealed for a %s, 201 first and 204 afterwards',
    async (_, path, scope, more, app: string = '') => {
      expect((await visitor.putSecret(path, 'client_secret', 'first', more)).status).toBe(201);
      expect(visitor.sandbox.secretValue(scope, `${app}CLIENT_SECRET`)).toBe('first');
      expect((await visitor.putSecret(path, 'CLIENT_SECRET', 'sécond', more)).status).toBe(204);
      expect(visitor.sandbox.secretValue(scope, `${app}client_secret`)).toBe('sécond');
      expect(visitor.sandbox.secretHistory(scope, `${app}CLIENT_SECRET`).map(({ value }) => value)).toEqual([
        'first',
        'sécond',
      ]);
      if (app !== '') expect(visitor.sandbox.secretValue(scope, 'CLIENT_SECRET')).toBeUndefined();
      const { body } = await visitor.request('GET', path);
      expect(body).toMatchObject({ total_count: 1, secrets: [{ name: 'CLIENT_SECRET' }] });
      expect((await visitor.request('DELETE', `${path}/CLIENT_SECRET`)).status).toBe(204);
      expect((await visitor.request('GET', `${path}/CLIENT_SECRET`)).status).toBe(404);
    },
  );

  it('gives every scope a key of its own', async () => {
    const keys = await Promise.all(
      [
        ENVIRONMENT,
        ...['actions', ...apps].flatMap((app) => [`/repos/acme/ingest/${app}/secrets`, `/orgs/acme/${app}/secrets`]),
      ].map((path) => visitor.request('GET', `${path}/public-key`)),
    );
    expect(new Set(keys.map(({ body }) => body.key)).size).toBe(9);
    expect(new Set(keys.map(({ body }) => body.key_id)).size).toBe(9);
    for (const { body } of keys) expect(Buffer.from(String(body.key), 'base64')).toHaveLength(32);
  });

  it('refuses what it cannot open, and keeps the old value', async () => {
    await visitor.putSecret(REPO, 'A', 'good');
    const { body: key } = await visitor.request('GET', `${REPO}/public-key`);
    const wrong = [
      { encrypted_value: 'AAAA', key_id: key.key_id },
      { encrypted_value: 'not base64!', key_id: key.key_id },
      { encrypted_value: 'AAA', key_id: key.key_id },
      { key_id: key.key_id },
      { encrypted_value: 'AAAA', key_id: 'another' },
    ];
    for (const body of wrong) expect((await visitor.request('PUT', `${REPO}/A`, { body })).status).toBe(422);
    expect(visitor.sandbox.secretValue('acme/ingest', 'A')).toBe('good');
  });

  it('holds 48 KB and not a byte more', async () => {
    expect((await visitor.putSecret(REPO, 'BIG', 'x'.repeat(48 * 1024))).status).toBe(201);
    expect((await visitor.putSecret(REPO, 'BIG', 'x'.repeat(48 * 1024 + 1))).status).toBe(422);
  });

  it.each(['1ST', 'GITHUB_X', 'github_x', 'WITH-HYPHEN', 'WITH%20SPACE'])('refuses the name %s', async (name) => {
    const { status, body } = await visitor.putSecret(REPO, name, 'value');
    expect(status).toBe(422);
    expect(body).toMatchObject({ status: '422', documentation_url: expect.stringMatching(/^https:/) });
  });

  it('keeps at most a hundred secrets in a repository', async () => {
    for (let n = 0; n < 100; n += 1) visitor.sandbox.writeByHand(`acme/ingest:S_${n}`, 'x');
    expect((await visitor.putSecret(REPO, 'ONE_MORE', 'x')).status).toBe(422);
    expect((await visitor.putSecret(REPO, 'S_1', 'y')).status).toBe(204);
  });

  it('stamps writes with whole seconds of its own clock, by hand or through the API', async () => {
    clock.advance(3_600_000);
    await visitor.putSecret(REPO, 'A', 'one');
    const { body: first, headers } = await visitor.request('GET', `${REPO}/A`);
    expect(first.updated_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    const updated = Date.parse(String(first.updated_at));
    expect(Math.abs(Date.parse(headers.get('date') ?? '') - updated)).toBeLessThanOrEqual(2000);
    expect(updated - Date.now()).toBeGreaterThan(3_500_000);

    clock.advance(60_000);
    visitor.sandbox.writeByHand('acme/ingest:A', 'by hand');
    const { body: second } = await visitor.request('GET', `${REPO}/A`);
    expect(Date.parse(String(second.updated_at)) - updated).toBeGreaterThanOrEqual(60_000);
    expect(second.created_at).toBe(first.created_at);
  });

  it('lists in pages', async () => {
    for (let n = 0; n < 5; n += 1) visitor.sandbox.writeByHand(`acme/ingest:S_${n}`, 'x');
    const { body, headers } = await visitor.request('GET', `${REPO}?per_page=2&page=2`);
    expect(body).toMatchObject({ total_count: 5, secrets: [{ name: 'S_2' }, { name: 'S_3' }] });
    expect(headers.get('link')).toMatch(/page=3>; rel="next".*page=3>; rel="last"/);
  });

  it('demands the visibility of an organization secret every time', async () => {
    const { id } = visitor.sandbox.repository('acme/ingest');
    const selected = { visibility: 'selected', selected_repository_ids: [id] };
    expect((await visitor.putSecret(ORG, 'A', 'x')).status).toBe(422);
    expect((await visitor.putSecret(ORG, 'A', 'x', selected)).status).toBe(201);
    const { body } = await visitor.request('GET', `${ORG}/A`);
    expect(body).toMatchObject({
      visibility: 'selected',
      selected_repositories_url: expect.stringContaining(`${ORG}/A`),
    });
    const { body: repositories } = await visitor.request('GET', `${ORG}/A/repositories`);
    expect(repositories).toMatchObject({ total_count: 1, repositories: [{ id }] });
    await visitor.putSecret(ORG, 'A', 'y', { visibility: 'selected' });
    const { body: afterwards } = await visitor.request('GET', `${ORG}/A/repositories`);
    expect(afterwards.total_count).toBe(0);
  });

  it('takes ids of repositories as numbers, for Dependabot also as texts', async () => {
    const { id } = visitor.sandbox.repository('acme/ingest');
    const put = (app: string, ids: unknown[]) =>
      visitor.putSecret(`/orgs/acme/${app}/secrets`, 'A', 'x', {
        visibility: 'selected',
        selected_repository_ids: ids,
      });
    for (const app of ['actions', ...apps]) expect((await put(app, [id])).status).toBe(201);
    expect((await put('dependabot', [String(id)])).status).toBe(204);
    const { status, body } = await put('actions', [String(id)]);
    expect(status).toBe(422);
    expect(body.message).toContain('is not an integer');
    expect((await put('actions', [999_999])).status).toBe(422);
    expect((await put('actions', [])).status).toBe(204);
  });

  it.each([
    ['GET', 'dependabot', { dependabot_secrets: 'read' }, 200],
    ['GET', 'agents', { agent_secrets: 'read' }, 200],
    ['GET', 'codespaces', { codespaces_secrets: 'read' }, 403],
    ['GET', 'codespaces', { codespaces_secrets: 'write' }, 200],
    ['GET', 'dependabot', { secrets: 'write' }, 403],
  ] as const)('%s %s secrets with %o: %s', async (method, app, permissions, expected) => {
    visitor.sandbox.addToken({ token: 'poor', login: 'x', permissions });
    const { status } = await visitor.request(method, `/repos/acme/ingest/${app}/secrets`, { token: 'poor' });
    expect(status).toBe(expected);
  });

  it('has Actions and Dependabot alone on an Enterprise Server', async () => {
    const server = await visitGitHub({ ghes: true });
    server.sandbox.addRepository({ fullName: 'acme/ingest' });
    for (const scope of ['/repos/acme/ingest', '/orgs/acme']) {
      const asked = ['actions', ...apps].map((app) => server.request('GET', `${scope}/${app}/secrets`));
      expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([200, 200, 404, 404]);
    }
    expect(server.traffic.violations).toEqual([]);
    await server.sandbox.close();
  });

  it('knows no secrets of an environment that does not exist', async () => {
    const path = '/repos/acme/ingest/environments/nowhere/secrets/public-key';
    expect((await visitor.request('GET', path)).status).toBe(404);
  });
});
