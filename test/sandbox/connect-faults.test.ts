import { describe, expect, test } from 'vitest';
import { connectFixture } from '../support/connect-fixture.ts';

const failing = async () => {
  const fixture = await connectFixture({ regions: ['primary', 'euno'] });
  const client = fixture.seed.selfRotating();
  const token = await fixture.tokenOf(client);
  const secrets = fixture.at(`/ClientCredentialClients/${client.clientId}/Secrets`);
  return { ...fixture, client, token, secrets };
};
const body = { Expires: false };

describe('a planned fault', () => {
  test.each([
    { applied: true, left: 2 },
    { applied: false, left: 1 },
  ])('leaves $left secrets when a creation times out and applied is $applied', async ({ applied, left }) => {
    const { call, secrets, token, sandbox, client } = await failing();
    sandbox.failNext({ method: 'POST', path: secrets, status: 408, applied });
    const answer = await call('POST', secrets, { token, body });
    expect(answer.status).toBe(408);
    expect(answer.text).not.toContain('Secret"');
    expect(sandbox.secretsOf(client.clientId)).toHaveLength(left);
  });

  test('happens once, to the first request that fits', async () => {
    const { call, secrets, token, sandbox } = await failing();
    const fault = sandbox.failNext({ method: 'delete', path: /\/Secrets\/\d+$/, status: 503 });
    expect((await call('GET', secrets, { token })).status).toBe(200);
    expect([fault.happened, sandbox.pendingFaults()]).toMatchObject([false, [{ status: 503 }]]);
    expect((await call('DELETE', `${secrets}/1`, { token })).status).toBe(503);
    expect([fault.happened, sandbox.pendingFaults()]).toEqual([true, []]);
    expect((await call('DELETE', `${secrets}/1`, { token })).status).toBe(204);
  });

  test('may be several, in their order', async () => {
    const { call, secrets, token, sandbox } = await failing();
    sandbox.failNext({ path: secrets, status: 500 });
    sandbox.failNext({ path: secrets, status: 429, retryAfter: 7 });
    sandbox.failNext({ path: secrets, status: 429 });
    const answers = [];
    for (let count = 0; count < 4; count += 1) answers.push(await call('GET', secrets, { token }));
    expect(answers.map(({ status, headers }) => [status, headers.get('retry-after')])).toEqual([
      [500, null],
      [429, '7'],
      [429, '1'],
      [200, null],
    ]);
  });

  test('may be for one region only', async () => {
    const { client, sandbox, requestToken } = await failing();
    sandbox.failNext({ region: 'euno', status: 503 });
    expect((await requestToken(client.clientId, client.secret)).status).toBe(200);
    expect((await requestToken(client.clientId, client.secret, 'euno')).status).toBe(503);
  });
});
