import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createConnect } from '../../../src/adapters/connect/connect.ts';
import type { Fetch } from '../../../src/adapters/http/connection.ts';
import { HostPauses } from '../../../src/adapters/http/host-pauses.ts';
import { SecretValue } from '../../../src/domain/secret-value.ts';
import { protocolTimes } from '../../../src/domain/times.ts';
import type { CredentialApi } from '../../../src/ports/credential-api.ts';
import { answerLike, asResponse, type HostileAnswer } from '../../support/hostile-answers.ts';
import { judged } from '../../support/judged.ts';
import { virtualClock } from '../../support/virtual-clock.ts';

const SECRET = 'qV7~client/secret+value=="9';
const TOKEN = 'eyJhbGciOiJFUzI1NiJ9.access.token';
const MADE = 'kT8/w3+Zq~9_x-AbC=made';
const base = 'https://connect.test';

const good = {
  discovery: { token_endpoint: `${base}/identity/connect/token` },
  token: { access_token: TOKEN, expires_in: 3600, token_type: 'Bearer' },
  list: [{ Id: 1, Description: 'd', Expires: true, Expiration: '2027-01-01T00:00:00Z' }],
  made: { Id: 2, Description: 'd', Expires: true, Expiration: '2027-01-01T00:00:00Z', Secret: MADE },
  refusal: {
    OperationId: 'o',
    Error: SECRET,
    Reason: `No: ${SECRET} ${TOKEN}`,
    Resolution: encodeURIComponent(SECRET),
  },
  refused: { error: 'invalid_client', error_description: SECRET },
};

const operations: Record<string, (api: CredentialApi) => Promise<unknown>> = {
  list: (api) => api.list(),
  create: (api) => api.create({ description: 'd', expiresAt: Date.parse('2027-01-01T00:00:00Z') }),
  delete: (api) => api.delete(1),
  'delete in time': (api) => api.delete(1, { notAfter: Date.parse('2026-11-23T08:00:30Z') }),
  authenticate: (api) => api.authenticate(new SecretValue(SECRET), 'primary'),
  'authenticate at the consumers': (api) => api.authenticate(new SecretValue(SECRET), 'consumers'),
};

/** Answers calls of a kind by these, over and over, and all others well. */
const apiOf = (kind: 'discovery' | 'token' | 'api', answers: readonly HostileAnswer[], fallBack: boolean) => {
  const clock = virtualClock();
  const calls: string[] = [];
  // What the client was told and was given.
  const secrets = [SECRET];
  const fetch: Fetch = async (address, { method = 'GET' } = {}) => {
    const { pathname } = new URL(address);
    calls.push(pathname);
    const called = pathname.startsWith('/identity/.well')
      ? 'discovery'
      : pathname.startsWith('/identity')
        ? 'token'
        : 'api';
    const index = calls.length - 1;
    const hostile = fallBack ? answers[index] : answers[index % answers.length];
    if (called === kind && hostile) return asResponse(hostile);
    if (called !== 'api') return Response.json(good[called]);
    if (method === 'DELETE') return new Response(null, { status: 204 });
    return Response.json(method === 'POST' ? good.made : good.list, { status: method === 'POST' ? 201 : 200 });
  };
  const api = createConnect({
    fetch,
    freshFetch: fetch,
    patience: { clock, times: protocolTimes, random: () => 0.5, pauses: new HostPauses(clock) },
    protect: (value) => {
      secrets.push(value);
      return new SecretValue(value);
    },
  }).credentialApi({
    baseUrl: `${base}/`,
    primaryUrl: base,
    tenantId: 'tenant',
    clientId: 'client',
    clientType: 'client-credential',
    identity: { role: 'self', clientId: 'client', secret: new SecretValue(SECRET) },
  });
  return { api, calls, clock, secrets };
};

const answers = fc.array(answerLike(...Object.values(good)), { minLength: 1, maxLength: 4 });

describe.each(Object.entries(operations))('%s', (name, operate) => {
  it.each(['discovery', 'token', 'api'] as const)('survives whatever comes from %s', async (kind) => {
    await fc.assert(
      fc.asyncProperty(answers, fc.boolean(), async (given, fallBack) => {
        const { api, calls, clock, secrets } = apiOf(kind, given, fallBack);
        const began = clock.now();
        // Whose answer it was; or that answers came too late.
        const error = await judged(operate(api), { names: /connect\.test|too old by now/, secrets });
        // Reads leave nothing behind; and nothing goes on for ever.
        if (name === 'list' || name.startsWith('authenticate')) expect(error?.effect ?? 'none').toBe('none');
        expect(calls.length).toBeLessThan(120);
        expect(clock.now() - began).toBeLessThan(2 * 3_600_000);
      }),
      { numRuns: 60 },
    );
  });
});
