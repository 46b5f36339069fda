import { generateKeyPairSync } from 'node:crypto';
import { createLocalJWKSet, decodeProtectedHeader, type JSONWebKeySet, jwtVerify, SignJWT, UnsecuredJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { connectFixture } from '../support/connect-fixture.ts';

const keySet = z.custom<JSONWebKeySet>(
  (value) => z.object({ keys: z.array(z.object({ kid: z.string() })) }).safeParse(value).success,
);
const DAY_MS = 86_400_000;

describe.each(['ES256', 'RS256'] as const)('an access token signed with %s', (signingAlgorithm) => {
  test('is a JWT that the published keys verify', async () => {
    const { sandbox, clock, seed, call, tokenOf } = await connectFixture({ signingAlgorithm });
    const client = seed.selfRotating({ accessTokenLifetime: 600 });
    const keys = createLocalJWKSet(
      keySet.parse((await call('GET', '/identity/.well-known/openid-configuration/jwks')).json),
    );
    const token = await tokenOf(client);
    const { payload, protectedHeader } = await jwtVerify(token, keys, {
      issuer: `${sandbox.url}/identity`,
      currentDate: new Date(clock.now()),
    });
    expect(protectedHeader.alg).toBe(signingAlgorithm);
    expect(payload).toMatchObject({
      client_id: client.clientId,
      iat: clock.now() / 1000,
      exp: clock.now() / 1000 + 600,
    });
    const tenant = await call('GET', `/api/v1/Tenants/${sandbox.tenantId}`, { token });
    expect(tenant.json).toMatchObject({ Id: sandbox.tenantId });
  });
});

test('the discovery document leads to the endpoints of its own host', async () => {
  const { sandbox, call } = await connectFixture();
  const { json } = await call('GET', '/identity/.well-known/openid-configuration');
  expect(json).toMatchObject({
    issuer: `${sandbox.url}/identity`,
    token_endpoint: `${sandbox.url}/identity/connect/token`,
    jwks_uri: `${sandbox.url}/identity/.well-known/openid-configuration/jwks`,
  });
});

describe('the token endpoint refuses', () => {
  test('what it does not know with invalid_client', async () => {
    const { seed, sandbox, clock, requestToken } = await connectFixture();
    const client = seed.selfRotating();
    const other = seed.selfRotating();
    const disabled = seed.disabled();
    const expired = seed.secret(client.clientId, { expiresAt: clock.now() });
    const attempts: [string, string][] = [
      [client.clientId, 'wrong'],
      [client.clientId, other.secret],
      ['11111111-1111-4111-8111-111111111111', client.secret],
      ['no guid', client.secret],
      ['', ''],
      [disabled.clientId, disabled.secret],
      [client.clientId, expired.secret],
    ];
    for (const [clientId, secret] of attempts) {
      const answer = await requestToken(clientId, secret);
      expect([answer.status, answer.json]).toEqual([400, { error: 'invalid_client' }]);
      expect(sandbox.accepts(clientId, secret)).toBe(false);
    }
  });

  test('a secret from the very instant of its expiration', async () => {
    const { seed, clock, requestToken } = await connectFixture();
    const { clientId, secret } = seed.selfRotating({ secret: { expiresAt: clock.now() + DAY_MS } });
    clock.advance(DAY_MS - 1);
    expect((await requestToken(clientId, secret)).status).toBe(200);
    clock.advance(1);
    expect((await requestToken(clientId, secret)).status).toBe(400);
  });

  test('a hybrid client, but tells a right secret from a wrong one', async () => {
    const { seed, sandbox, requestToken } = await connectFixture();
    const { clientId, secret } = seed.hybrid();
    expect((await requestToken(clientId, secret)).json).toEqual({ error: 'unauthorized_client' });
    expect((await requestToken(clientId, 'wrong')).json).toEqual({ error: 'invalid_client' });
    expect(sandbox.accepts(clientId, secret)).toBe(true);
  });

  test('other grants, but only to who has the secret', async () => {
    const { seed, call } = await connectFixture();
    const { clientId, secret } = seed.selfRotating();
    const ask = async (form: Record<string, string>) => {
      const body = new URLSearchParams(form).toString();
      const contentType = 'application/x-www-form-urlencoded';
      return (await call('POST', '/identity/connect/token', { body, contentType, wrongRequest: true })).json;
    };
    const client = { client_id: clientId, client_secret: secret };
    expect(await ask({ ...client, grant_type: 'password' })).toEqual({ error: 'unsupported_grant_type' });
    expect(await ask(client)).toEqual({ error: 'unsupported_grant_type' });
    expect(await ask({ ...client, client_secret: 'x', grant_type: 'password' })).toEqual({ error: 'invalid_client' });
  });

  test('a body that is not a form, and a value that was not encoded for one', async () => {
    const { seed, call } = await connectFixture();
    const { clientId } = seed.selfRotating({ secret: { value: 'one+two/three=' } });
    const json = { grant_type: 'client_credentials', client_id: clientId, client_secret: 'one+two/three=' };
    const asJson = await call('POST', '/identity/connect/token', { body: json, wrongRequest: true });
    expect(asJson.json).toMatchObject({ error: 'invalid_request' });
    const raw = await call('POST', '/identity/connect/token', {
      body: `grant_type=client_credentials&client_id=${clientId}&client_secret=one+two/three=`,
      contentType: 'application/x-www-form-urlencoded',
    });
    expect(raw.json).toEqual({ error: 'invalid_client' });
  });
});

describe('the API takes a token', () => {
  test('until its own end, even after the secret that got it is deleted', async () => {
    const { seed, at, clock, call, tokenOf } = await connectFixture();
    const client = seed.selfRotating({ accessTokenLifetime: 60 });
    const token = await tokenOf(client);
    const secrets = at(`/ClientCredentialClients/${client.clientId}/Secrets`);
    expect((await call('DELETE', `${secrets}/${client.secretId}`, { token })).status).toBe(204);
    clock.advance(59_999);
    expect((await call('GET', secrets, { token })).json).toEqual([]);
    clock.advance(1);
    expect((await call('GET', secrets, { token })).status).toBe(401);
  });

  test('with the scheme in any case', async () => {
    const { sandbox, seed, at, tokenOf } = await connectFixture();
    const token = await tokenOf(seed.selfRotating());
    for (const scheme of ['bearer', 'BEARER', 'Bearer']) {
      const answer = await fetch(sandbox.url + at(''), { headers: { authorization: `${scheme} ${token}` } });
      expect(answer.status).toBe(200);
    }
  });

  test('only if it signed it', async () => {
    const { seed, clock, at, call, sandbox, tokenOf } = await connectFixture();
    const client = seed.administrator();
    const token = await tokenOf(client);
    const { kid } = decodeProtectedHeader(token);
    const [head, , signature] = token.split('.');
    const claims = { client_id: client.clientId, tid: sandbox.tenantId, role: [] };
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const now = clock.now() / 1000;
    const forged = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', ...(kid !== undefined && { kid }) })
      .setIssuer(`${sandbox.url}/identity`)
      .setAudience('connect-data-services')
      .setExpirationTime(now + 3600)
      .sign(privateKey);
    const unsigned = new UnsecuredJWT(claims).setExpirationTime(now + 3600).encode();
    const altered = [head, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');
    for (const bad of [forged, unsigned, altered, 'garbage', `${token}x`, client.secret]) {
      const answer = await call('GET', at(''), { token: bad });
      expect(answer.status).toBe(401);
      expect(answer.json).toMatchObject({ Reason: expect.stringContaining('not valid') });
    }
  });
});
