import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { connectFixture } from '../support/connect-fixture.ts';

const MEMBER = '3f1c6a52-0a6e-4f0b-9a55-6c1f2f0a7d01';
const ADMINISTRATOR = '8d2b7e94-51c3-4b6f-8e0d-2a9c4e1b5f02';
const ID = 'ABCDEF01-2345-4789-8BCD-EF0123456789';
const created = z.object({ Secret: z.string(), Id: z.number(), Client: z.object({ Id: z.string() }) });

const administrated = async (options = {}) => {
  const fixture = await connectFixture(options);
  const admin = fixture.seed.administrator();
  const token = await fixture.tokenOf(admin);
  return {
    ...fixture,
    admin,
    token,
    clients: fixture.at('/ClientCredentialClients'),
    hybrids: fixture.at('/HybridClients'),
  };
};

describe('creating a client', () => {
  test('makes up an id and a first secret that works', async () => {
    const { call, token, clients, tokenOf, sandbox } = await administrated();
    const body = {
      Name: 'ingest',
      RoleIds: [MEMBER],
      SecretDescription: 'first',
      SecretExpirationDate: '2027-01-01T00:00:00Z',
    };
    const answer = await call('POST', clients, { token, body });
    expect(answer.json).toMatchObject({
      Id: 1,
      Description: 'first',
      ExpirationDate: '2027-01-01T00:00:00.000Z',
      Client: { Name: 'ingest', Enabled: true, AccessTokenLifetime: 3600, Tags: [], RoleIds: [MEMBER] },
    });
    const { Client, Secret } = created.parse(answer.json);
    expect(sandbox.accepts(Client.Id, Secret)).toBe(true);
    const own = await tokenOf({ clientId: Client.Id, secret: Secret });
    expect((await call('GET', `${clients}/${Client.Id}`, { token: own })).status).toBe(200);
  });

  test('takes a GUID of the caller, in any case, once among all types', async () => {
    const { call, token, clients, hybrids } = await administrated();
    const first = await call('POST', clients, { token, body: { Id: ID, Name: 'a', RoleIds: [MEMBER] } });
    expect(created.parse(first.json).Client.Id).toBe(ID.toLowerCase());
    expect((await call('GET', `${clients}/${ID}`, { token })).status).toBe(200);
    const again = await call('POST', clients, { token, body: { Id: ID.toLowerCase(), Name: 'b', RoleIds: [MEMBER] } });
    const asHybrid = await call('POST', hybrids, { token, body: { Id: ID, Name: 'c' } });
    expect([again.status, asHybrid.status]).toEqual([409, 409]);
    expect((await call('GET', `${hybrids}/${ID}`, { token })).status).toBe(404);
  });

  test.each([
    ['an id that is no GUID', { Id: 'my-client' }],
    ['no name', { Name: null }],
    ['no roles', { RoleIds: undefined }],
    ['roles without the member role', { RoleIds: [ADMINISTRATOR] }],
    ['a role that does not exist', { RoleIds: [MEMBER, ID] }],
    ['a token lifetime below a minute', { AccessTokenLifetime: 59 }],
    ['a token lifetime above an hour', { AccessTokenLifetime: 3601 }],
    ['a token lifetime with a fraction', { AccessTokenLifetime: 60.5 }],
    ['tags that are no list', { Tags: 'blue' }],
    ['a secret that ends on no date', { SecretExpirationDate: 'soon' }],
  ])('refuses %s', async (_, wrong) => {
    const { call, token, clients } = await administrated();
    const body = { Name: 'x', RoleIds: [MEMBER], ...wrong };
    expect((await call('POST', clients, { token, body, wrongRequest: true })).status).toBe(400);
    expect((await call('HEAD', clients, { token })).headers.get('total-count')).toBe('1');
  });

  test('ends where the tenant is full', async () => {
    const { call, token, clients, hybrids } = await administrated({ maxClients: 2 });
    expect((await call('POST', hybrids, { token, body: { Name: 'last' } })).status).toBe(201);
    const refused = await call('POST', clients, { token, body: { Name: 'x', RoleIds: [MEMBER] } });
    expect([refused.status, refused.json]).toMatchObject([400, { Reason: expect.stringContaining('2 clients') }]);
  });
});

describe('listing clients', () => {
  test('filters by id, tag and query, and pages', async () => {
    const { call, token, clients, seed, admin } = await administrated();
    const blue = seed.client({ name: 'Blue', tags: ['eu', 'prod'] });
    const red = seed.client({ name: 'red', tags: ['eu'] });
    seed.hybrid({ tags: ['eu'] });
    const list = async (query: string) => {
      const { json, headers } = await call('GET', clients + query, { token });
      return [
        z
          .array(z.object({ Id: z.string() }))
          .parse(json)
          .map(({ Id }) => Id),
        Number(headers.get('total-count')),
      ];
    };
    expect(await list('')).toEqual([[admin.clientId, blue, red], 3]);
    expect(await list('?tag=eu')).toEqual([[blue, red], 2]);
    expect(await list('?tag=eu&tag=prod')).toEqual([[blue], 1]);
    expect(await list('?query=RED')).toEqual([[red], 1]);
    expect(await list('?skip=1&count=1')).toEqual([[blue], 3]);
    // Pages do not apply where ids are asked for, and blank ids do not count.
    expect(await list(`?id=${red.toUpperCase()}&id=&id=${blue}&skip=1&count=1`)).toEqual([[blue, red], 2]);
    const head = await call('HEAD', `${clients}?id=${red}&id=${ID}`, { token });
    expect([head.status, head.headers.get('total-count')]).toEqual([200, '1']);
  });
});

describe('changing a client', () => {
  test('leaves what is absent or null', async () => {
    const { call, token, clients, seed } = await administrated();
    const id = seed.client({ name: 'before', tags: ['kept'], accessTokenLifetime: 900 });
    const body = { Id: id, Name: 'after', Tags: null };
    const { json } = await call('PUT', `${clients}/${id}`, { token, body });
    expect(json).toEqual({
      Id: id,
      Name: 'after',
      Enabled: true,
      AccessTokenLifetime: 900,
      Tags: ['kept'],
      RoleIds: [MEMBER],
    });
    expect((await call('PUT', `${clients}/${id}`, { token, body: { Id: ID } })).status).toBe(400);
  });

  test('leaves what is absent or null of a hybrid client', async () => {
    const { call, token, hybrids, seed } = await administrated();
    const { clientId } = seed.hybrid({ name: 'before' });
    const body = { RedirectUris: ['https://app.example/in'], AllowOfflineAccess: true };
    await call('PUT', `${hybrids}/${clientId}`, { token, body });
    const { json } = await call('PUT', `${hybrids}/${clientId}`, { token, body: { LogoUri: 'https://app.example/l' } });
    expect(json).toMatchObject({ ...body, Name: 'before', LogoUri: 'https://app.example/l', ClientUri: null });
    const tooMany = { RedirectUris: Array.from({ length: 11 }, (_, n) => `https://app.example/${n}`) };
    const refused = await call('PUT', `${hybrids}/${clientId}`, { token, body: tooMany, wrongRequest: true });
    expect(refused.status).toBe(400);
  });

  test('switches it off and on, and sets how long its tokens live', async () => {
    const { call, token, clients, seed, requestToken } = await administrated();
    const { clientId, secret } = seed.selfRotating();
    const put = (body: object) => call('PUT', `${clients}/${clientId}`, { token, body });
    await put({ Enabled: false });
    expect((await requestToken(clientId, secret)).json).toEqual({ error: 'invalid_client' });
    await put({ Enabled: true, AccessTokenLifetime: 60 });
    expect((await requestToken(clientId, secret)).json).toMatchObject({ expires_in: 60 });
  });

  test('gives roles to the tokens that it gets from then on', async () => {
    const { call, token, clients, seed, tokenOf } = await administrated();
    const client = seed.selfRotating();
    const before = await tokenOf(client);
    await call('PUT', `${clients}/${client.clientId}`, { token, body: { RoleIds: [MEMBER, ADMINISTRATOR] } });
    const other = `${clients}/${seed.selfRotating().clientId}/Secrets`;
    expect((await call('GET', other, { token: before })).status).toBe(403);
    expect((await call('GET', other, { token: await tokenOf(client) })).status).toBe(200);
  });
});

test('a deleted client takes its secrets along, and one of the same id starts with none', async () => {
  const { call, token, clients, seed, sandbox } = await administrated();
  const { clientId, secret } = seed.selfRotating();
  expect((await call('DELETE', `${clients}/${clientId}`, { token })).status).toBe(204);
  for (const path of [`${clients}/${clientId}`, `${clients}/${clientId}/Secrets`]) {
    expect((await call('GET', path, { token })).status).toBe(404);
  }
  const body = { Id: clientId, Name: 'again', RoleIds: [MEMBER] };
  const again = await call('POST', clients, { token, body });
  expect(created.parse(again.json)).toMatchObject({ Id: 2 });
  expect(sandbox.accepts(clientId, secret)).toBe(false);
  expect(sandbox.secretsOf(clientId)).toHaveLength(1);
});
