import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { connectFixture } from '../support/connect-fixture.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const created = z.object({ Id: z.number(), Secret: z.string() });

const lagging = async (options: Parameters<typeof connectFixture>[0]) => {
  const fixture = await connectFixture(options);
  const client = fixture.seed.selfRotating();
  const token = await fixture.tokenOf(fixture.seed.administrator());
  const secrets = fixture.at(`/ClientCredentialClients/${client.clientId}/Secrets`);
  const create = async () => {
    const answer = await fixture.call('POST', secrets, { token, body: { Expires: false } });
    return created.parse(answer.json);
  };
  return { ...fixture, client, token, secrets, create };
};

describe('a write reaches the API at once and the token endpoint', () => {
  test('after the lag of a creation', async () => {
    const { client, create, sandbox, clock, requestToken } = await lagging({ lag: { createMs: 5 * MINUTE } });
    const { Secret } = await create();
    expect(sandbox.secretsOf(client.clientId)).toHaveLength(2);
    clock.advance(5 * MINUTE - 1);
    expect((await requestToken(client.clientId, Secret)).status).toBe(400);
    clock.advance(1);
    expect((await requestToken(client.clientId, Secret)).status).toBe(200);
  });

  test('after the lag of a deletion', async () => {
    const { client, call, secrets, token, sandbox, clock, requestToken } = await lagging({ lag: { deleteMs: HOUR } });
    await call('DELETE', `${secrets}/${client.secretId}`, { token });
    expect(sandbox.secretsOf(client.clientId)).toEqual([]);
    clock.advance(HOUR - 1);
    expect((await requestToken(client.clientId, client.secret)).status).toBe(200);
    clock.advance(1);
    expect((await requestToken(client.clientId, client.secret)).status).toBe(400);
  });

  test('after the lag of an update, of the secret or of the client', async () => {
    const { client, call, at, secrets, token, sandbox, clock, seed, tokenOf } = await lagging({
      lag: { updateMs: HOUR },
    });
    const soon = new Date(clock.now() + MINUTE).toISOString();
    const accepted = () => sandbox.accepts(client.clientId, client.secret);
    await call('PUT', `${secrets}/1`, { token, body: { Expiration: soon } });
    clock.advance(HOUR - 1);
    expect(accepted()).toBe(true);
    clock.advance(1);
    expect(accepted()).toBe(false);

    const other = seed.selfRotating();
    const path = at(`/ClientCredentialClients/${other.clientId}`);
    const fresh = await tokenOf(seed.administrator());
    expect((await call('PUT', path, { token: fresh, body: { Enabled: false } })).status).toBe(200);
    expect(sandbox.accepts(other.clientId, other.secret)).toBe(true);
    clock.advance(HOUR);
    expect(sandbox.accepts(other.clientId, other.secret)).toBe(false);
  });

  test('not sooner than the creation that it changes', async () => {
    const { client, call, secrets, token, create, sandbox, clock } = await lagging({ lag: { createMs: MINUTE } });
    const { Id, Secret } = await create();
    await call('PUT', `${secrets}/${Id}`, { token, body: { Description: 'changed at once' } });
    expect(sandbox.accepts(client.clientId, Secret)).toBe(false);
    clock.advance(MINUTE);
    expect(sandbox.accepts(client.clientId, Secret)).toBe(true);
  });
});

test('expiration waits for nobody', async () => {
  const { sandbox, seed, clock } = await connectFixture({ lag: { createMs: HOUR, updateMs: HOUR, deleteMs: HOUR } });
  const client = seed.selfRotating({ secret: { expiresAt: clock.now() + MINUTE } });
  expect(sandbox.accepts(client.clientId, client.secret)).toBe(true);
  clock.advance(MINUTE);
  expect(sandbox.accepts(client.clientId, client.secret)).toBe(false);
});

test('each region may have its own lag, and it may be changed while a write is under way', async () => {
  const { client, create, sandbox, clock, requestToken } = await lagging({ regions: ['primary', 'euno'] });
  sandbox.setLag({ createMs: HOUR }, 'euno');
  const { Secret } = await create();
  const accepted = () => [sandbox.accepts(client.clientId, Secret), sandbox.accepts(client.clientId, Secret, 'euno')];
  expect(accepted()).toEqual([true, false]);
  expect((await requestToken(client.clientId, Secret, 'euno')).status).toBe(400);
  sandbox.setLag({ createMs: MINUTE }, 'euno');
  clock.advance(MINUTE);
  expect(accepted()).toEqual([true, true]);
  sandbox.setLag({ createMs: 2 * MINUTE });
  expect(accepted()).toEqual([false, false]);
  expect(() => sandbox.setLag({}, 'mars')).toThrow('mars');
  expect(() => sandbox.accepts(client.clientId, Secret, 'mars')).toThrow('mars');
});
