import { expect, test } from 'vitest';
import { DROP_CONNECTION } from '../../src/sandbox/loopback-server.ts';
import { connectFixture } from '../support/connect-fixture.ts';

const regions = ['primary', 'euno', 'auea'] as const;

test('every region reads the one state and issues tokens under its own name', async () => {
  const { sandbox, seed, call, at, tokenOf } = await connectFixture({ regions });
  expect(Object.keys(sandbox.regionUrls)).toEqual([...regions]);
  expect(sandbox.url).toBe(sandbox.regionUrls.primary);
  const client = seed.selfRotating();
  for (const region of regions) {
    const token = await tokenOf(client, region);
    const secrets = at(`/ClientCredentialClients/${client.clientId}/Secrets`);
    expect((await call('GET', secrets, { token, region })).json).toMatchObject([{ Id: 1 }]);
    const { json } = await call('GET', '/identity/.well-known/openid-configuration', { region });
    expect(json).toMatchObject({ issuer: `${sandbox.regionUrls[region]}/identity` });
  }
});

test('writes exist on the primary region alone', async () => {
  const { seed, call, at, tokenOf, sandbox } = await connectFixture({ regions });
  const client = seed.selfRotating();
  const secrets = at(`/ClientCredentialClients/${client.clientId}/Secrets`);
  const token = await tokenOf(client, 'euno');
  const refused = await call('POST', secrets, { token, region: 'euno', body: { Expires: false } });
  expect(refused.status).toBe(405);
  expect((await call('DELETE', `${secrets}/1`, { token, region: 'euno' })).status).toBe(405);
  expect(sandbox.secretsOf(client.clientId)).toHaveLength(1);
});

test('a region refuses the tokens of another, unless they share', async () => {
  for (const sharesTokens of [false, true]) {
    const { seed, call, at, tokenOf } = await connectFixture({ regions, sharesTokens });
    const token = await tokenOf(seed.selfRotating(), 'euno');
    const statuses = await Promise.all(
      regions.map(async (region) => (await call('GET', at(''), { token, region })).status),
    );
    expect(statuses).toEqual(sharesTokens ? [200, 200, 200] : [401, 200, 401]);
  }
});

test('what stands before one region does not stand before another', async () => {
  const { sandbox, call } = await connectFixture({ regions });
  const discovery = '/identity/.well-known/openid-configuration';
  const seen: string[] = [];
  sandbox.server('euno').intercept = async (request, handle) => {
    seen.push(new URL(request.url).pathname);
    return seen.length > 1 ? DROP_CONNECTION : handle(request);
  };
  expect((await call('GET', discovery, { region: 'euno' })).status).toBe(200);
  await expect(fetch(sandbox.server('euno').url + discovery)).rejects.toThrow();
  expect((await call('GET', discovery)).status).toBe(200);
  expect(seen).toEqual([discovery, discovery]);
  expect(() => sandbox.server('mars')).toThrow('mars');
});

test('answers carry the time of the sandbox', async () => {
  const { clock, call } = await connectFixture();
  clock.advance(86_400_000);
  const { headers } = await call('GET', '/identity/.well-known/openid-configuration');
  expect(headers.get('date')).toBe(new Date(clock.now()).toUTCString());
});
