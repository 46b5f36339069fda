import { describe, expect, test } from 'vitest';
import { SecretValue } from '../../../src/domain/secret-value.ts';
import { connectClient, hangUp } from '../../support/connect-client.ts';

const json = (body: unknown, init: ResponseInit = {}) =>
  new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' }, ...init });
const tokens = (requests: readonly string[]) => requests.filter((each) => each.includes('/connect/token')).length;

describe('authenticate', () => {
  test('tells whether the region takes the value, each time on a connection of its own', async () => {
    const { api, sandbox, own, recording } = await connectClient();
    sandbox.setLag({ createMs: 60_000 }, 'consumers');
    const subject = api();
    const { value } = await subject.create({ description: 'd', expiresAt: Date.parse('2027-01-01T00:00:00Z') });
    const before = recording.requests.length;
    expect(await subject.authenticate(value, 'consumers')).toBe(false);
    expect(await subject.authenticate(value, 'primary')).toBe(true);
    expect(await subject.authenticate(new SecretValue(own.secret), 'consumers')).toBe(true);
    expect(await subject.authenticate(new SecretValue('wrong'), 'primary')).toBe(false);
    expect(recording.requests.slice(before)).toEqual([
      // The first list would have asked for this already.
      'GET /identity/.well-known/openid-configuration',
      ...Array.from({ length: 4 }, () => 'fresh POST /identity/connect/token'),
    ]);
  });

  test('takes the refusal of the grant as proof for a hybrid client', async () => {
    const { api, sandbox } = await connectClient();
    const hybrid = sandbox.seed.hybrid();
    const administrator = sandbox.seed.administrator();
    const identity = {
      role: 'administrator' as const,
      clientId: administrator.clientId,
      secret: new SecretValue(administrator.secret),
    };
    const subject = api({ clientId: hybrid.clientId, clientType: 'hybrid', identity });
    expect(await subject.authenticate(new SecretValue(hybrid.secret), 'consumers')).toBe(true);
    expect(await subject.authenticate(new SecretValue('wrong'), 'consumers')).toBe(false);
  });

  test('says which input is wrong when the client turns out to be a hybrid one', async () => {
    const { api, sandbox, failure } = await connectClient();
    const hybrid = sandbox.seed.hybrid();
    const subject = api({ clientId: hybrid.clientId });
    expect(await failure(subject.authenticate(new SecretValue(hybrid.secret), 'primary'))).toMatchObject({
      code: 'CONFIG_INVALID',
      hint: expect.stringContaining('client-type'),
    });
  });

  test.each([
    [json({ error: 'server_error' }, { status: 500 }), 'SERVICE_UNAVAILABLE'],
    [json({ error: 'invalid_client' }, { status: 503 }), 'SERVICE_UNAVAILABLE'],
    [new Response('<title>Proxy</title>', { status: 407 }), 'SERVICE_UNAVAILABLE'],
    [json({ access_token: 'TOKEN-IN-AN-ODD-ANSWER', token_type: 'mac' }), 'SERVICE_UNAVAILABLE'],
    [json({ token: 'TOKEN-IN-AN-ODD-ANSWER' }), 'SERVICE_UNAVAILABLE'],
    ...['\n', '\u0000', '\u007f', ' ', '\u00e9', '\u20ac'].map(
      (odd) => [json({ access_token: `TOKEN-IN-${odd}-ANSWER`, token_type: 'bearer' }), 'SERVICE_UNAVAILABLE'] as const,
    ),
    [new Response('{"access_token":"TOKEN-IN-AN-ODD-ANSW'), 'SERVICE_UNAVAILABLE'],
    [hangUp, 'SERVICE_UNAVAILABLE'],
  ] as const)('decides nothing on any other answer, and does not ask again (%#)', async (answer, code) => {
    const { api, answerInstead, own, recording, failure } = await connectClient();
    answerInstead(/token$/, answer);
    const error = await failure(api().authenticate(new SecretValue(own.secret), 'primary'));
    expect(error).toMatchObject({ code, effect: 'none' });
    expect(JSON.stringify(error) + error.stack).not.toContain('TOKEN-IN');
    expect(tokens(recording.requests)).toBe(1);
  });

  test('does not repeat what a service echoes of the request', async () => {
    const { api, answerInstead, own, failure } = await connectClient();
    const echo = async (request: Request) =>
      json({ error: 'invalid_request', error_description: `bad: ${await request.text()}` }, { status: 400 });
    answerInstead(/token$/, echo);
    const error = await failure(api().authenticate(new SecretValue(own.secret), 'primary'));
    expect(error.message).toContain('answered 400, "invalid_request"');
  });
});

describe('our own calls', () => {
  test('go on with the token that the new secret was proven with', async () => {
    const { api, sandbox, own, recording, masked, intercept } = await connectClient();
    const subject = api();
    const { value } = await subject.create({ description: 'd', expiresAt: Date.parse('2027-01-01T00:00:00Z') });
    await subject.authenticate(value, 'primary');
    const proof = masked.at(-1);
    subject.actAs(value);
    const before = recording.requests.length;
    const carried: (string | null)[] = [];
    intercept('primary', async (request, handle) => {
      carried.push(request.headers.get('authorization'));
      return handle(request);
    });
    await subject.delete(1);
    await subject.list();
    expect(carried).toEqual([`Bearer ${proof}`, `Bearer ${proof}`]);
    expect(tokens(recording.requests.slice(before))).toBe(0);
    expect(sandbox.secretsOf(own.clientId).map(({ id }) => id)).toEqual([2]);
  });

  test('get a token with the new secret when it was not proven at the primary, and whenever one ends', async () => {
    const { api, clock, recording } = await connectClient();
    const subject = api();
    const { value } = await subject.create({ description: 'd', expiresAt: Date.parse('2027-01-01T00:00:00Z') });
    subject.actAs(value);
    await subject.delete(1);
    expect(tokens(recording.requests)).toBe(2);
    clock.advance(3_600_000);
    expect(await subject.list()).toHaveLength(1);
    expect(tokens(recording.requests)).toBe(3);
  });

  test('stay with the administrator, whatever the client gets', async () => {
    const { api, sandbox, own, recording } = await connectClient();
    const administrator = sandbox.seed.administrator();
    const secret = new SecretValue(administrator.secret);
    const subject = api({ identity: { role: 'administrator', clientId: administrator.clientId, secret } });
    await subject.list();
    const value = new SecretValue(own.secret);
    await subject.authenticate(value, 'primary');
    subject.actAs(value);
    const before = recording.requests.length;
    await subject.list();
    expect(tokens(recording.requests.slice(before))).toBe(0);
  });

  test('share one token, and take the next one before it ends', async () => {
    const { api, clock, recording } = await connectClient();
    const subject = api();
    await Promise.all([subject.list(), subject.list(), subject.list()]);
    expect(tokens(recording.requests)).toBe(1);
    clock.advance(3_600_000 - 31_000);
    await subject.list();
    expect(tokens(recording.requests)).toBe(1);
    clock.advance(1000);
    await subject.list();
    expect(tokens(recording.requests)).toBe(2);
  });

  test('get one fresh token when theirs is refused', async () => {
    const { api, answerInstead, recording, masked } = await connectClient();
    const subject = api();
    answerInstead(/Secrets/, new Response('', { status: 401 }), new Response('', { status: 401 }));
    await expect(subject.create({ description: 'd', expiresAt: 0 })).rejects.toMatchObject({
      code: 'AUTHENTICATION_FAILED',
      effect: 'none',
      hint: expect.stringContaining('tenant-id'),
    });
    expect(tokens(recording.requests)).toBe(2);
    answerInstead(/Secrets/, new Response('', { status: 401 }));
    expect(await subject.list()).toHaveLength(1);
    expect(tokens(recording.requests)).toBe(3);
    expect(masked).toHaveLength(3);
  });

  test('get one fresh token and no more, however often they are repeated', async () => {
    const { api, answerInstead, recording, failure } = await connectClient();
    const refused = () => new Response('', { status: 401 });
    answerInstead(/Secrets/, refused(), new Response('', { status: 503 }), refused());
    expect(await failure(api().list())).toMatchObject({ code: 'AUTHENTICATION_FAILED' });
    expect(tokens(recording.requests)).toBe(2);
  });

  test('do not ask for the fresh token more often than for the first', async () => {
    const { api, sandbox, recording, answerInstead, failure } = await connectClient();
    const subject = api();
    await subject.list();
    answerInstead(/Secrets/, new Response('', { status: 401 }));
    for (let count = 0; count < 8; count += 1) sandbox.failNext({ status: 503, path: /token$/ });
    expect(await failure(subject.list())).toMatchObject({ code: 'SERVICE_UNAVAILABLE', effect: 'none' });
    expect(tokens(recording.requests)).toBe(1 + 4);
  });

  test('ask for a token again when the token service fails for a moment', async () => {
    const { api, sandbox, clock } = await connectClient();
    sandbox.failNext({ status: 503, path: /token$/ });
    sandbox.failNext({ status: 429, path: /token$/, retryAfter: 5 });
    await api().list();
    expect(clock.slept).toEqual([500, 5000]);
  });

  test('give up when the token service stays away, after as many tries as any call', async () => {
    const { api, sandbox, recording, failure } = await connectClient();
    for (let count = 0; count < 8; count += 1) sandbox.failNext({ status: 503, path: /token$/ });
    expect(await failure(api().list())).toMatchObject({ code: 'SERVICE_UNAVAILABLE', effect: 'none' });
    expect(tokens(recording.requests)).toBe(4);
  });

  test('hold no token in an error, even where the service repeats it', async () => {
    const { api, answerInstead, failure } = await connectClient();
    const echo = async (request: Request) =>
      json(
        {
          Reason: `not good:\u001b[31m\n::error::${request.headers.get('authorization')}`,
          Resolution: 'Ask.',
          OperationId: 'op-1',
        },
        { status: 403 },
      );
    answerInstead(/Secrets/, echo);
    const error = await failure(api().list());
    expect(error).toMatchObject({ code: 'FORBIDDEN', hint: expect.stringMatching(/^Ask\. .*\(operation op-1\)$/) });
    expect(error.message).toMatch(/"not good: \[31m ::error::Bearer \*\*\*"\.$/);
  });
});

describe('refusals name their likely causes', () => {
  test('our own secret, as the client itself', async () => {
    const { api, own, failure } = await connectClient();
    const identity = { role: 'self' as const, clientId: own.clientId, secret: new SecretValue('wrong') };
    const error = await failure(api({ identity }).list());
    expect(error).toMatchObject({
      code: 'AUTHENTICATION_FAILED',
      hint: expect.stringMatching(/expired.*mistyped.*new run/),
    });
    expect(error.message).toContain('current secret of client');
  });

  test('our own secret, as an administrator', async () => {
    const { api, own, failure } = await connectClient();
    const identity = { role: 'administrator' as const, clientId: own.clientId, secret: new SecretValue('wrong') };
    const error = await failure(api({ identity }).list());
    expect(error).toMatchObject({
      code: 'AUTHENTICATION_FAILED',
      hint: expect.stringContaining('administrator client'),
    });
    expect(error.message).toContain('given as admin-client-secret (');
    const named = await failure(api({ identity: { ...identity, variable: 'CONNECT_ADMIN_SECRET' } }).list());
    expect(named.message).toContain('given as CONNECT_ADMIN_SECRET (');
  });

  test('a hybrid client that wants to act for itself', async () => {
    const { api, sandbox, failure } = await connectClient();
    const { clientId, secret } = sandbox.seed.hybrid();
    const identity = { role: 'self' as const, clientId, secret: new SecretValue(secret) };
    expect(await failure(api({ clientId, clientType: 'hybrid', identity }).list())).toMatchObject({
      code: 'AUTHENTICATION_FAILED',
      hint: expect.stringContaining('admin-client-id'),
    });
  });

  test('a client that is not an administrator', async () => {
    const { api, sandbox, failure } = await connectClient();
    const other = sandbox.seed.selfRotating();
    const secret = new SecretValue(other.secret);
    const asAdministrator = api({ identity: { role: 'administrator', clientId: other.clientId, secret } });
    expect(await failure(asAdministrator.list())).toMatchObject({
      code: 'FORBIDDEN',
      hint: expect.stringContaining('Tenant Administrator'),
    });
    const asSelf = api({ identity: { role: 'self', clientId: other.clientId, secret } });
    expect(await failure(asSelf.delete(1))).toMatchObject({
      code: 'FORBIDDEN',
      effect: 'none',
      hint: expect.stringContaining('its own secrets'),
    });
  });

  test('a client that is of the other type', async () => {
    const { api, sandbox, failure } = await connectClient();
    const administrator = sandbox.seed.administrator();
    const secret = new SecretValue(administrator.secret);
    const identity = { role: 'administrator' as const, clientId: administrator.clientId, secret };
    expect(await failure(api({ clientType: 'hybrid', identity }).list())).toMatchObject({
      code: 'NOT_FOUND',
      hint: expect.stringMatching(/tenant-id .*client-id .*client-type \(hybrid\)/),
    });
  });
});

test('the search for secrets in errors would find one', async () => {
  const { own, failure } = await connectClient();
  const hidden = new Error('harmless', { cause: { deep: { inside: [own.secret] } } });
  await expect(failure(Promise.reject(hidden))).rejects.toThrow('not to contain');
});
