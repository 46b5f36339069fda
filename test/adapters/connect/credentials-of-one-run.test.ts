import { describe, expect, test } from 'vitest';
import { SecretValue } from '../../../src/domain/secret-value.ts';
import { connectClient } from '../../support/connect-client.ts';

const counted = (requests: readonly string[], pattern: RegExp) => requests.filter((each) => pattern.test(each)).length;
const expiresAt = Date.parse('2027-01-01T00:00:00Z');

describe('the credentials of one run', () => {
  test('share the discovery of a region, and the token of an administrator', async () => {
    const { connect, clientOf, sandbox, recording } = await connectClient();
    const administrator = sandbox.seed.administrator();
    const identity = {
      role: 'administrator' as const,
      clientId: administrator.clientId,
      secret: new SecretValue(administrator.secret),
    };
    const run = connect();
    const clients = [sandbox.seed.selfRotating(), sandbox.seed.selfRotating(), sandbox.seed.selfRotating()];
    const apis = clients.map(({ clientId }) => run.credentialApi(clientOf({ clientId, identity })));
    expect((await Promise.all(apis.map((api) => api.list()))).map((secrets) => secrets.length)).toEqual([1, 1, 1]);
    // Two regions, one administrator.
    expect(counted(recording.requests, /openid-configuration/)).toBe(2);
    expect(counted(recording.requests, /connect\/token/)).toBe(1);
    expect(counted(recording.requests, /\/Secrets\?/)).toBe(3);
  });

  test('have tokens of their own where other clients act, or with other secrets', async () => {
    const { connect, clientOf, sandbox, recording } = await connectClient();
    const run = connect();
    const [one, two] = [sandbox.seed.selfRotating(), sandbox.seed.selfRotating()];
    const second = sandbox.seed.secret(one.clientId);
    const acting = [
      [one.clientId, one.secret],
      [two.clientId, two.secret],
      [one.clientId, second.secret],
    ] as const;
    for (const [clientId, secret] of acting) {
      const identity = { role: 'self' as const, clientId, secret: new SecretValue(secret) };
      await run.credentialApi(clientOf({ clientId, identity })).list();
    }
    expect(counted(recording.requests, /connect\/token/)).toBe(3);
  });

  test('of one client go on with the newest secret of any of them, and back when that is deleted again', async () => {
    const { connect, clientOf, sandbox, own, clock } = await connectClient();
    const run = connect();
    const options = clientOf();
    const [one, two] = [run.credentialApi(options), run.credentialApi(options)];
    const made = await one.create({ description: 'd', expiresAt });
    await one.authenticate(made.value, 'primary');
    one.actAs(made.value);
    // Past the life of every token, with the secret that both began with gone.
    await one.delete(own.secretId);
    clock.advance(2 * 3_600_000);
    expect((await two.list()).map(({ id }) => id)).toEqual([made.id]);

    const undone = await two.create({ description: 'e', expiresAt });
    two.actAs(undone.value);
    await two.delete(undone.id);
    clock.advance(2 * 3_600_000);
    expect((await one.list()).map(({ id }) => id)).toEqual([made.id]);
    expect(sandbox.accepts(own.clientId, undone.value.open('authenticate'))).toBe(false);
  });
});
