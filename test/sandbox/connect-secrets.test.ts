import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { connectFixture } from '../support/connect-fixture.ts';

const created = z.object({ Id: z.number(), Secret: z.string(), Expiration: z.string().nullable() });
const END = '2027-02-21T08:00:00.000Z';

/** A client that rotates itself, with its token and the address of its secrets. */
const rotating = async () => {
  const fixture = await connectFixture();
  const client = fixture.seed.selfRotating({ secret: { description: 'made by hand' } });
  const token = await fixture.tokenOf(client);
  return { ...fixture, client, token, secrets: fixture.at(`/ClientCredentialClients/${client.clientId}/Secrets`) };
};

describe('creating a secret', () => {
  test('shows its value once, and the value works', async () => {
    const { call, secrets, token, client, requestToken, sandbox } = await rotating();
    const answer = await call('POST', secrets, {
      token,
      body: { Description: 'next', Expires: true, Expiration: END },
    });
    expect(answer.status).toBe(201);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const secret = created.parse(answer.json);
    expect(answer.json).toMatchObject({ Id: 2, Description: 'next', Expires: true, Expiration: END });
    expect(Buffer.from(secret.Secret, 'base64')).toHaveLength(32);
    expect((await requestToken(client.clientId, secret.Secret)).status).toBe(200);
    for (const path of [secrets, `${secrets}/2`]) {
      expect((await call('GET', path, { token })).text).not.toContain(secret.Secret);
    }
    expect(JSON.stringify(sandbox.secretsOf(client.clientId))).not.toContain(secret.Secret);
  });

  test.each([
    ['Expires true, no Expiration', { Expires: true }],
    ['Expires null, no Expiration', { Expires: null, Expiration: null }],
    ['nothing at all', {}],
    ['Expires false, an Expiration', { Expires: false, Expiration: END }],
    ['no date', { Expiration: 'tomorrow' }],
    ['a day that does not exist', { Expiration: '2027-02-30T00:00:00Z' }],
    ['no zone', { Expiration: '2027-02-01T00:00:00' }],
    ['a number as Description', { Description: 7, Expires: false }],
    ['a text as Expires', { Expires: 'false' }],
  ])('refuses %s', async (_, body) => {
    const { call, secrets, token, client, sandbox } = await rotating();
    const answer = await call('POST', secrets, { token, body, wrongRequest: true });
    expect(answer.status).toBe(400);
    expect(sandbox.secretsOf(client.clientId)).toHaveLength(1);
  });

  test('takes an offset, and one that never expires', async () => {
    const { call, secrets, token } = await rotating();
    const offset = await call('POST', secrets, { token, body: { Expiration: '2027-02-21T10:00:00+02:00' } });
    expect(offset.json).toMatchObject({ Expires: true, Expiration: END, Description: null });
    const never = await call('POST', secrets, { token, body: { Expires: false } });
    expect(never.json).toMatchObject({ Expires: false, Expiration: null });
  });

  test('keeps every description as it was sent', async () => {
    const { call, secrets, token } = await rotating();
    for (const Description of [
      '',
      'a'.repeat(5000),
      'päivää 🔑 | = ; " \\ \n',
      "'; DROP TABLE secret_version; --",
      '\u0000x',
    ]) {
      const answer = await call('POST', secrets, { token, body: { Description, Expires: false } });
      const { Id } = created.parse(answer.json);
      expect((await call('GET', `${secrets}/${Id}`, { token })).json).toMatchObject({ Description });
    }
  });

  test('ends at ten, expired ones included', async () => {
    const { call, secrets, token, client, seed, clock, sandbox } = await rotating();
    for (let count = 2; count <= 10; count += 1) seed.secret(client.clientId, { expiresAt: clock.now() - 1 });
    const body = { Expiration: END };
    const refused = await call('POST', secrets, { token, body });
    expect(refused.status).toBe(400);
    expect(refused.json).toMatchObject({ Reason: expect.stringContaining('10 secrets') });
    expect(() => seed.secret(client.clientId)).toThrow('10 secrets');
    expect((await call('DELETE', `${secrets}/5`, { token })).status).toBe(204);
    expect((await call('POST', secrets, { token, body })).json).toMatchObject({ Id: 11 });
    expect(sandbox.secretsOf(client.clientId)).toHaveLength(10);
  });

  test('together with others never makes an eleventh or the same id twice', async () => {
    const { call, secrets, token } = await rotating();
    const answers = await Promise.all(
      Array.from({ length: 15 }, () => call('POST', secrets, { token, body: { Expires: false } })),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(9);
    const ids = answers.filter(({ status }) => status === 201).map(({ json }) => created.parse(json).Id);
    expect(ids.toSorted((a, b) => a - b)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});

describe('looking at secrets', () => {
  test('gives pages, and the whole number in the header', async () => {
    const { call, secrets, token, client, seed } = await rotating();
    for (const description of ['blue one', 'Blue two', null]) seed.secret(client.clientId, { description });
    const ids = async (query: string) => {
      const { json, headers } = await call('GET', secrets + query, { token });
      return [
        z
          .array(z.object({ Id: z.number() }))
          .parse(json)
          .map(({ Id }) => Id),
        headers.get('total-count'),
      ];
    };
    expect(await ids('')).toEqual([[1, 2, 3, 4], '4']);
    expect(await ids('?skip=1&count=2')).toEqual([[2, 3], '4']);
    expect(await ids('?skip=9')).toEqual([[], '4']);
    expect(await ids('?count=0')).toEqual([[], '4']);
    expect(await ids('?query=BLUE')).toEqual([[2, 3], '2']);
    const head = await call('HEAD', secrets, { token });
    expect([head.status, head.text, head.headers.get('total-count')]).toEqual([200, '', '4']);
  });

  test.each(['skip=-1', 'count=x', 'count=1.5', 'skip=', 'count=2147483648', 'skip=99999999999'])(
    'refuses ?%s',
    async (query) => {
      const { call, secrets, token } = await rotating();
      expect((await call('GET', `${secrets}?${query}`, { token, wrongRequest: true })).status).toBe(400);
    },
  );

  test('does not find what is not there', async () => {
    const { call, secrets, token } = await rotating();
    for (const method of ['GET', 'HEAD', 'DELETE']) {
      expect((await call(method, `${secrets}/7`, { token })).status).toBe(404);
    }
    for (const id of ['x', '-1', '2147483648', '1.0']) {
      expect((await call('GET', `${secrets}/${id}`, { token, wrongRequest: true })).status).toBe(400);
    }
  });

  test('goes on listing what has expired', async () => {
    const { call, secrets, token, client, seed, clock } = await rotating();
    seed.secret(client.clientId, { expiresAt: clock.now() - 86_400_000 });
    expect((await call('GET', `${secrets}/2`, { token })).json).toMatchObject({ Expires: true });
  });
});

describe('changing and deleting', () => {
  const administrated = async () => {
    const base = await rotating();
    return { ...base, admin: await base.tokenOf(base.seed.administrator()) };
  };

  test('a PUT leaves what it does not give', async () => {
    const { call, secrets, admin: token } = await administrated();
    const put = async (body: object) => (await call('PUT', `${secrets}/1`, { token, body })).json;
    expect(await put({ Expiration: END })).toEqual({
      Id: 1,
      Description: 'made by hand',
      Expires: true,
      Expiration: END,
    });
    expect(await put({ Description: 'new', Expiration: null, Expires: null })).toMatchObject({
      Description: 'new',
      Expiration: END,
    });
    expect(await put({})).toMatchObject({ Description: 'new', Expiration: END });
    expect(await put({ Expires: false })).toMatchObject({ Expires: false, Expiration: null });
    expect(await put({ Expires: true, Expiration: END })).toMatchObject({ Expires: true, Expiration: END });
  });

  test.each([
    [{ Expires: false, Expiration: END }, END],
    [{ Expires: true }, null],
    [{ Expiration: END }, null],
  ])('a PUT of %j over an Expiration of %s is refused', async (body, before) => {
    const { call, seed, at, client, admin } = await administrated();
    const { secretId } = seed.secret(client.clientId, { expiresAt: before === null ? null : Date.parse(before) });
    const path = at(`/ClientCredentialClients/${client.clientId}/Secrets/${secretId}`);
    expect((await call('PUT', path, { token: admin, body })).status).toBe(400);
    expect((await call('GET', path, { token: admin })).json).toMatchObject({ Expiration: before });
  });

  test('an id is never used again', async () => {
    const { call, secrets, admin: token, client, sandbox, clock } = await administrated();
    const body = { Expires: false };
    await call('POST', secrets, { token, body });
    clock.advance(1000);
    expect((await call('DELETE', `${secrets}/2`, { token })).status).toBe(204);
    expect((await call('DELETE', `${secrets}/2`, { token })).status).toBe(404);
    expect((await call('POST', secrets, { token, body })).json).toMatchObject({ Id: 3 });
    expect(sandbox.historyOf(client.clientId).slice(1)).toEqual([
      { change: 'create', secretId: 2, at: clock.now() - 1000 },
      { change: 'delete', secretId: 2, at: clock.now() },
      { change: 'create', secretId: 3, at: clock.now() },
    ]);
  });
});
