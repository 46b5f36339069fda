import { expect, test } from 'vitest';
import { connectFixture } from '../support/connect-fixture.ts';

const EVERYTHING = [
  ['GET', ''],
  ['GET', '/Clients'],
  ['HEAD', '/Clients'],
  ['POST', '/Clients'],
  ['GET', '/Clients/ID'],
  ['HEAD', '/Clients/ID'],
  ['PUT', '/Clients/ID'],
  ['GET', '/Clients/ID/Secrets'],
  ['HEAD', '/Clients/ID/Secrets'],
  ['POST', '/Clients/ID/Secrets'],
  ['GET', '/Clients/ID/Secrets/1'],
  ['HEAD', '/Clients/ID/Secrets/1'],
  ['PUT', '/Clients/ID/Secrets/1'],
  ['DELETE', '/Clients/ID/Secrets/1'],
  ['DELETE', '/Clients/ID'],
] as const;

const bodies: Record<string, object> = {
  '/Clients': { Name: 'x', RoleIds: ['3f1c6a52-0a6e-4f0b-9a55-6c1f2f0a7d01'] },
  '/Clients/ID': { Name: 'x' },
  '/Clients/ID/Secrets': { Expires: false },
  '/Clients/ID/Secrets/1': { Description: 'x' },
};

/** The operations, out of all, that the caller is not refused. */
const admitted = async (
  who: 'self' | 'member' | 'administrator',
  kind: 'ClientCredentialClients' | 'HybridClients',
) => {
  const { seed, call, at, tokenOf } = await connectFixture();
  const about = kind === 'HybridClients' ? seed.hybrid() : seed.selfRotating();
  const callers = {
    // A hybrid client cannot get a token by itself, so nobody is ever Self there.
    self: () => (kind === 'HybridClients' ? seed.selfRotating() : about),
    member: () => seed.selfRotating(),
    administrator: () => seed.administrator(),
  };
  const token = await tokenOf(callers[who]());
  const allowed: string[] = [];
  for (const [method, template] of EVERYTHING) {
    const path = at(template.replace('Clients', kind).replace('ID', about.clientId));
    const body = method === 'POST' || method === 'PUT' ? bodies[template] : undefined;
    const hybridCreate = kind === 'HybridClients' && template === '/Clients' && method === 'POST';
    const { status } = await call(method, path, { token, body: hybridCreate ? { Name: 'x' } : body });
    if (status !== 403) {
      expect(status).toBeLessThan(300);
      allowed.push(`${method} ${template}`);
    }
  }
  return allowed;
};

const all = EVERYTHING.map(([method, path]) => `${method} ${path}`);
const lists = ['GET ', 'GET /Clients', 'HEAD /Clients'];
const reads = ['GET /Clients/ID', 'HEAD /Clients/ID'];

test('an administrator may do everything', async () => {
  expect(await admitted('administrator', 'ClientCredentialClients')).toEqual(all);
  expect(await admitted('administrator', 'HybridClients')).toEqual(all);
});

test('a member may read client credential clients, and only list hybrid ones', async () => {
  expect(await admitted('member', 'ClientCredentialClients')).toEqual([...lists, ...reads]);
  expect(await admitted('member', 'HybridClients')).toEqual(lists);
});

test('a client may make, read and delete its own secrets but not change them', async () => {
  expect(await admitted('self', 'ClientCredentialClients')).toEqual([
    ...lists,
    ...reads,
    'GET /Clients/ID/Secrets',
    'HEAD /Clients/ID/Secrets',
    'POST /Clients/ID/Secrets',
    'GET /Clients/ID/Secrets/1',
    'HEAD /Clients/ID/Secrets/1',
    'DELETE /Clients/ID/Secrets/1',
  ]);
});

test('a refusal says who lacks which role, in the documented body', async () => {
  const { seed, call, at, tokenOf } = await connectFixture();
  const client = seed.selfRotating();
  const token = await tokenOf(client);
  const { json } = await call('GET', at(`/HybridClients/${seed.hybrid().clientId}`), { token });
  expect(json).toEqual({
    OperationId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    Error: 'The caller is not allowed to do this.',
    Reason: `Client ${client.clientId} has none of the roles that this operation needs: Tenant Administrator.`,
    Resolution: 'Call with a client that has one of these roles.',
  });
});
