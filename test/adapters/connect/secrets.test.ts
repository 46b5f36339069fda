import { describe, expect, test } from 'vitest';
import { SecretValue } from '../../../src/domain/secret-value.ts';
import { connectClient, hangUp, keepSilent } from '../../support/connect-client.ts';

const EXPIRES_AT = Date.parse('2027-02-21T08:00:00Z');
const request = { description: 'made by a test', expiresAt: EXPIRES_AT };
const json = (body: unknown, init: ResponseInit = {}) =>
  new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' }, ...init });
const html = (title: string, status = 200) =>
  new Response(`<!doctype html><title>${title}</title><p>VALUE-IN-A-PAGE`, {
    status,
    headers: { 'content-type': 'text/html' },
  });

describe('list', () => {
  test('gives every secret, also those that never expire or have expired', async () => {
    const { api, sandbox, own, clock } = await connectClient();
    sandbox.seed.secret(own.clientId, { expiresAt: null, description: 'for ever' });
    sandbox.seed.secret(own.clientId, { expiresAt: clock.now() - 1000 });
    expect(await api().list()).toEqual([
      { id: 1, description: null, expiresAt: clock.now() + 90 * 86_400_000 },
      { id: 2, description: 'for ever', expiresAt: null },
      { id: 3, description: null, expiresAt: clock.now() - 1000 },
    ]);
  });

  test('takes three round trips the first time, then one', async () => {
    const { api, recording, sandbox, own } = await connectClient();
    const subject = api();
    await subject.list();
    expect(recording.roundTrips).toBe(3);
    const list = `GET /api/v1/Tenants/${sandbox.tenantId}/ClientCredentialClients/${own.clientId}/Secrets?skip=0&count=100`;
    expect(recording.requests).toEqual([
      'GET /identity/.well-known/openid-configuration',
      'GET /identity/.well-known/openid-configuration',
      'POST /identity/connect/token',
      list,
    ]);
    await subject.list();
    expect(recording.requests.slice(4)).toEqual([list]);
  });

  test('of a hybrid client is asked for by an administrator', async () => {
    const { api, sandbox, recording } = await connectClient();
    const hybrid = sandbox.seed.hybrid();
    const administrator = sandbox.seed.administrator();
    const subject = api({
      clientId: hybrid.clientId,
      clientType: 'hybrid',
      identity: {
        role: 'administrator',
        clientId: administrator.clientId,
        secret: new SecretValue(administrator.secret),
      },
    });
    expect(await subject.list()).toHaveLength(1);
    expect(recording.requests.at(-1)).toContain(`/HybridClients/${hybrid.clientId}/Secrets`);
  });

  test('turns pages until it has them all', async () => {
    const { api, answerInstead, recording } = await connectClient();
    const all = Array.from({ length: 251 }, (_, index) => ({
      Id: index + 1,
      Description: null,
      Expires: true,
      Expiration: '2027-01-01T00:00:00Z',
    }));
    const page = async ({ url }: Request) => {
      const skip = Number(new URL(url).searchParams.get('skip'));
      return json(all.slice(skip, skip + 100), { headers: { 'total-count': '251' } });
    };
    answerInstead(/^GET .*Secrets$/, page, page, page);
    const listed = await api().list();
    expect(listed.map(({ id }) => id)).toEqual(all.map(({ Id }) => Id));
    expect(recording.requests.filter((each) => each.includes('/Secrets')).map((each) => each.split('?')[1])).toEqual([
      'skip=0&count=100',
      'skip=100&count=100',
      'skip=200&count=100',
    ]);
  });

  test('does not believe pages that do not add up to the total', async () => {
    const { api, answerInstead, failure } = await connectClient();
    const secret = { Id: 1, Description: null, Expires: false, Expiration: null };
    const headers = { 'total-count': '3' };
    answerInstead(/Secrets$/, json([secret, secret], { headers }), json([], { headers }));
    const error = await failure(api().list());
    expect(error).toMatchObject({ code: 'SERVICE_UNAVAILABLE', effect: 'none' });
    expect(error.message).toContain('3 secrets, as Total-Count says');
  });

  test.each([
    ['2027-02-21T08:00:00', EXPIRES_AT],
    ['2027-02-21T08:00:00.0000000Z', EXPIRES_AT],
    ['2027-02-21T10:00:00+02:00', EXPIRES_AT],
    ['2027-02-21T08:00:00.1234567', EXPIRES_AT + 123],
  ])('reads the moment %s as UTC', async (Expiration, expiresAt) => {
    const { api, answerInstead } = await connectClient();
    answerInstead(/Secrets$/, json([{ Id: 7, Description: 'x', Expires: true, Expiration }]));
    expect(await api().list()).toEqual([{ id: 7, description: 'x', expiresAt }]);
  });

  const good = { Id: 1, Description: null, Expires: true, Expiration: '2027-01-01T00:00:00Z' };
  test.each([
    ['a page of HTML', html('Sign in')],
    ['an empty body', new Response('')],
    ['a body that is not JSON', new Response('[{"Id":1,"Description":"VALUE-IN-A-PA')],
    ['another JSON', json({ value: 'VALUE-IN-A-PAGE' })],
    ['a list that is wrong at 0.Id', json([{ ...good, Id: 'VALUE-IN-A-PAGE' }])],
    ['a list that is wrong at 1.Expiration', json([good, { ...good, Expiration: 'VALUE-IN-A-PAGE' }])],
    ['a list that is wrong at 0.Expiration', json([{ ...good, Expiration: '2027-13-45T99:00:00Z' }])],
    ['a list that is wrong at 0', json([null])],
  ])('tells %s from a list, without quoting it', async (found, answer) => {
    const { api, answerInstead, failure } = await connectClient();
    answerInstead(/Secrets$/, answer);
    const error = await failure(api().list());
    expect(error).toMatchObject({ code: 'SERVICE_UNAVAILABLE', effect: 'none' });
    expect(error.message).toMatch(/^Cannot list the secrets of client .*: 127\.0\.0\.1:\d+ answered with /);
    expect(error.message).toContain(found);
    expect(error.message).not.toContain('VALUE');
  });

  test('stops reading an answer of ten megabytes', async () => {
    const { api, answerInstead, failure } = await connectClient();
    answerInstead(/Secrets$/, new Response(`[${' '.repeat(10 * 2 ** 20)}`));
    expect(await failure(api().list())).toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
      failure: 'too-large',
      effect: 'none',
    });
  });

  test('is repeated after broken connections and failures of the service', async () => {
    const { api, answerInstead, clock } = await connectClient();
    answerInstead(/Secrets$/, hangUp, html('Bad gateway', 502), html('Unavailable', 503));
    expect(await api().list()).toHaveLength(1);
    expect(clock.slept).toEqual([500, 1000, 2000]);
  });
});

describe('create', () => {
  test('gives the secret, whose value was masked before it got anywhere', async () => {
    const { api, masked, sandbox, own, clock } = await connectClient();
    const { value, ...secret } = await api().create(request);
    expect(secret).toEqual({ id: 2, description: 'made by a test', expiresAt: EXPIRES_AT });
    expect(masked.at(-1)).toBe(value.open('authenticate'));
    expect(sandbox.accepts(own.clientId, value.open('authenticate'))).toBe(true);
    expect(clock.slept).toEqual([]);
  });

  test.each([408, 500, 503] as const)(
    'is never repeated after %i, which may have happened after all',
    async (status) => {
      const { api, sandbox, own, failure } = await connectClient();
      sandbox.failNext({ status, method: 'POST', path: /Secrets$/, applied: true });
      const error = await failure(api().create(request));
      expect(error).toMatchObject({ code: 'SERVICE_UNAVAILABLE', effect: 'unknown' });
      expect(error.message).toContain(`answered ${status}, "The sandbox was told to fail"`);
      expect(error).toMatchObject({ hint: expect.stringContaining('Try again.') });
      expect(sandbox.secretsOf(own.clientId)).toHaveLength(2);
    },
  );

  test.each([
    ['broken', hangUp, 10_000],
    ['never answered', keepSilent, 200],
  ] as const)('is never repeated when the connection is %s', async (_, answer, callTimeoutMs) => {
    const { api, answerInstead, recording, failure } = await connectClient({ callTimeoutMs });
    const subject = api();
    await subject.list();
    answerInstead(/^POST .*Secrets$/, answer);
    expect(await failure(subject.create(request))).toMatchObject({ code: 'SERVICE_UNAVAILABLE', effect: 'unknown' });
    expect(recording.requests.filter((each) => each.startsWith('POST /api'))).toHaveLength(1);
  });

  test.each(['3', 'Mon, 23 Nov 2026 08:00:03 GMT'])(
    'is repeated when a limit refused it until %s',
    async (retryAfter) => {
      const { api, sandbox, own, clock } = await connectClient();
      sandbox.failNext({ status: 429, method: 'POST', path: /Secrets$/, retryAfter });
      await api().create(request);
      expect(clock.slept).toEqual([3000]);
      expect(sandbox.secretsOf(own.clientId)).toHaveLength(2);
    },
  );

  test('shows the reason of a refusal, and nothing happened', async () => {
    const { api, sandbox, own, failure } = await connectClient();
    for (let count = 1; count < 10; count += 1) sandbox.seed.secret(own.clientId);
    const error = await failure(api().create(request));
    expect(error).toMatchObject({ code: 'CONFIG_INVALID', effect: 'none' });
    expect(error.message).toContain('has 10 secrets, the most it may have. Expired ones count');
    expect(error).toMatchObject({ hint: expect.stringContaining('Delete a secret that is no longer used.') });
  });

  test('at a region that does not write says which address to check', async () => {
    const { api, answerInstead, failure } = await connectClient();
    answerInstead(
      /^POST .*Secrets$/,
      json({ OperationId: 'o', Error: 'No.', Reason: 'Read only.', Resolution: '' }, { status: 405 }),
    );
    expect(await failure(api().create(request))).toMatchObject({
      code: 'CONFIG_INVALID',
      effect: 'none',
      hint: expect.stringContaining('connect-primary-url'),
    });
  });

  const good = {
    Id: 2,
    Expires: true,
    Expiration: '2027-02-21T08:00:00Z',
    Description: 'd',
    Secret: 'VALUE-ONCE-SHOWN',
  };
  test.each([
    ['Id', json({ ...good, Id: 'VALUE-ONCE-SHOWN' }, { status: 201 })],
    ['Expiration', json({ ...good, Expiration: 'soon' }, { status: 201 })],
    ['Description', json({ ...good, Description: ['VALUE-ONCE-SHOWN'] }, { status: 201 })],
    ['200 and', json(good)],
  ])('masks the value even when %s is not as documented', async (wrong, answer) => {
    const { api, answerInstead, masked, failure } = await connectClient();
    answerInstead(/^POST .*Secrets$/, answer);
    const error = await failure(api().create(request));
    expect(masked).toContain('VALUE-ONCE-SHOWN');
    expect(error).toMatchObject({ code: 'SERVICE_UNAVAILABLE', effect: 'unknown' });
    expect(error.message).toContain(wrong);
  });

  test.each([
    ['empty', json({ ...good, Secret: '' }, { status: 201 })],
    ['a number', json({ ...good, Secret: 42 }, { status: 201 })],
    ['missing', json({ ...good, Secret: undefined }, { status: 201 })],
    ['cut off', new Response('{"Id":2,"Secret":"VALUE-ONCE-SH', { status: 201 })],
    ['a page', html('Created', 201)],
  ])('does not go on when the value is %s', async (_, answer) => {
    const { api, answerInstead, failure } = await connectClient();
    answerInstead(/^POST .*Secrets$/, answer);
    const error = await failure(api().create(request));
    expect(error).toMatchObject({ code: 'SERVICE_UNAVAILABLE', effect: 'unknown' });
    expect(`${error.stack}`).not.toContain('VALUE');
  });
});
