import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seededBytes } from '../../src/sandbox/connect/random.ts';
import { startConnectSandbox } from '../../src/sandbox/connect/sandbox.ts';
import { connectFixture } from '../support/connect-fixture.ts';
import { frozenClock } from '../support/frozen-clock.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'connect-sandbox-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a file keeps tenant, clients, secrets, ids and signing keys across restarts', async () => {
  const database = join(folder, 'state.sqlite');
  const before = await connectFixture({ database });
  const client = before.seed.selfRotating({ secret: { description: 'kept' } });
  const token = await before.tokenOf(client);
  const port = Number(new URL(before.sandbox.url).port);
  const path = before.at(`/ClientCredentialClients/${client.clientId}/Secrets`);
  await before.call('POST', path, { token, body: { Expires: false } });
  await before.call('DELETE', `${path}/2`, { token });
  await before.sandbox.close();

  const after = await connectFixture({ database, ports: [port] });
  expect(after.sandbox.tenantId).toBe(before.sandbox.tenantId);
  expect(after.sandbox.secretsOf(client.clientId)).toMatchObject([{ id: 1, description: 'kept' }]);
  // The token was signed before the restart.
  expect((await after.call('POST', path, { token, body: { Expires: false } })).json).toMatchObject({ Id: 3 });
  expect((await after.requestToken(client.clientId, client.secret)).status).toBe(200);
});

test('a token is good at the address that issued it only, though the key is the same', async () => {
  const database = join(folder, 'moved.sqlite');
  const before = await connectFixture({ database });
  const client = before.seed.selfRotating();
  const token = await before.tokenOf(client);
  // Both run at once, so the second cannot have got the port of the first.
  const moved = await connectFixture({ database });
  expect((await moved.call('GET', moved.at(''), { token })).status).toBe(401);
  expect((await before.call('GET', before.at(''), { token })).status).toBe(200);
});

test('no value of a secret is kept in the file', async () => {
  const database = join(folder, 'values.sqlite');
  const sandbox = await startConnectSandbox({ database });
  const { secret } = sandbox.seed.selfRotating({ secret: { description: 'look for me' } });
  await sandbox.close();
  const files = readdirSync(folder).filter((name) => name.startsWith('values.sqlite'));
  const bytes = Buffer.concat(files.map((name) => readFileSync(join(folder, name))));
  const forms = [secret, Buffer.from(secret, 'base64').toString('hex'), encodeURIComponent(secret)];
  expect(bytes.includes('look for me')).toBe(true);
  for (const form of forms) expect(bytes.includes(form)).toBe(false);
  expect(bytes.includes(Buffer.from(secret, 'base64'))).toBe(false);
});

test('a sandbox in memory begins anew', async () => {
  const [one, two] = [await connectFixture(), await connectFixture()];
  expect(one.sandbox.tenantId).not.toBe(two.sandbox.tenantId);
  expect(two.sandbox.secretsOf(one.seed.selfRotating().clientId)).toEqual([]);
});

test('the same randomness gives the same ids and values, however many tokens were asked for', async () => {
  const run = async (tokens: number) => {
    const { seed, tokenOf, sandbox } = await connectFixture({ random: seededBytes('a test'), clock: frozenClock() });
    const first = seed.selfRotating();
    for (let count = 0; count < tokens; count += 1) await tokenOf(first);
    return [sandbox.tenantId, first, seed.hybrid()];
  };
  const once = await run(1);
  expect(await run(3)).toEqual(once);
  expect(new Set(JSON.stringify(once).match(/[0-9a-f]{8}-[0-9a-f-]{27}/g)).size).toBe(3);
});

test('a seed is particular about ids and numbers', async () => {
  const { seed, sandbox } = await connectFixture();
  expect(() => seed.client({ id: 'mine' })).toThrow('GUID');
  expect(seed.client({ id: 'ABCDEF01-2345-4789-8BCD-EF0123456789' })).toBe('abcdef01-2345-4789-8bcd-ef0123456789');
  const { clientId } = seed.selfRotating({ secret: { expiresAt: null, description: 'mine', value: 'known' } });
  expect(sandbox.secretsOf(clientId)).toEqual([{ id: 1, description: 'mine', expiresAt: null }]);
  expect(sandbox.accepts(clientId.toUpperCase(), 'known')).toBe(true);
});
