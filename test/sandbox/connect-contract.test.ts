import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ConnectSandbox, startConnectSandbox } from '../../src/sandbox/connect/sandbox.ts';
import { contractChecker } from '../support/connect-contract.ts';
import { type ConnectHttp, connectHttp } from '../support/connect-http.ts';

const contract = contractChecker();
const faults = [408, 429, 500, 503] as const;

/** The operation with each fault that the contract lists for it. */
const faultsOf = <T extends { id: string }>(operation: T) =>
  faults
    .filter((status) => contract.listed().has(`${operation.id} ${status}`))
    .map((status) => ({ ...operation, status }));

interface Operation {
  id: string;
  method: string;
  /** Below the tenant. */
  path: string;
  success: number;
  body?: unknown;
}

const EXISTING = '11111111-1111-4111-8111-111111111111';
const DOOMED = '22222222-2222-4222-8222-222222222222';
const HYBRID = '33333333-3333-4333-8333-333333333333';
const DOOMED_HYBRID = '44444444-4444-4444-8444-444444444444';
const NOBODY = '99999999-9999-4999-8999-999999999999';
const MEMBER_ROLE = '3f1c6a52-0a6e-4f0b-9a55-6c1f2f0a7d01';

const operationsOf = (kind: string, existing: string, doomed: string, create: object): Operation[] => {
  const [clients, client, secrets] = [`/${kind}s`, `/${kind}s/${existing}`, `/${kind}s/${existing}/Secrets`];
  const secret = { Description: 'one more', Expires: false };
  return [
    { id: `list${kind}s`, method: 'GET', path: clients, success: 200 },
    { id: `count${kind}s`, method: 'HEAD', path: clients, success: 200 },
    { id: `create${kind}`, method: 'POST', path: clients, success: 201, body: { Name: 'new', ...create } },
    { id: `get${kind}`, method: 'GET', path: client, success: 200 },
    { id: `has${kind}`, method: 'HEAD', path: client, success: 200 },
    { id: `update${kind}`, method: 'PUT', path: client, success: 200, body: { Name: 'renamed' } },
    { id: `delete${kind}`, method: 'DELETE', path: `${clients}/${doomed}`, success: 204 },
    { id: `list${kind}Secrets`, method: 'GET', path: secrets, success: 200 },
    { id: `count${kind}Secrets`, method: 'HEAD', path: secrets, success: 200 },
    { id: `create${kind}Secret`, method: 'POST', path: secrets, success: 201, body: secret },
    { id: `get${kind}Secret`, method: 'GET', path: `${secrets}/1`, success: 200 },
    { id: `has${kind}Secret`, method: 'HEAD', path: `${secrets}/1`, success: 200 },
    { id: `update${kind}Secret`, method: 'PUT', path: `${secrets}/1`, success: 200, body: { Description: 'changed' } },
    { id: `delete${kind}Secret`, method: 'DELETE', path: `${secrets}/2`, success: 204 },
  ];
};

const operations: Operation[] = [
  { id: 'getTenant', method: 'GET', path: '', success: 200 },
  ...operationsOf('ClientCredentialClient', EXISTING, DOOMED, { RoleIds: [MEMBER_ROLE] }),
  ...operationsOf('HybridClient', HYBRID, DOOMED_HYBRID, { RedirectUris: ['https://app.example/signed-in'] }),
];
const writes = operations.filter(({ method }) => ['POST', 'PUT', 'DELETE'].includes(method));
const identity = [
  { id: 'getDiscoveryDocument', method: 'GET', path: '/identity/.well-known/openid-configuration' },
  { id: 'getKeySet', method: 'GET', path: '/identity/.well-known/openid-configuration/jwks' },
  { id: 'requestToken', method: 'POST', path: '/identity/connect/token' },
];

let sandbox: ConnectSandbox;
let http: ConnectHttp;
let admin: { clientId: string; secret: string };
let token: string;
let powerless: string;

beforeAll(async () => {
  sandbox = await startConnectSandbox({ regions: ['primary', 'euno'] });
  http = connectHttp(sandbox, contract);
  admin = sandbox.seed.administrator();
  token = await http.tokenOf(admin);
  for (const id of [EXISTING, DOOMED]) sandbox.seed.selfRotating({ id });
  for (const id of [HYBRID, DOOMED_HYBRID]) sandbox.seed.hybrid({ id });
  for (const id of [EXISTING, HYBRID]) sandbox.seed.secret(id);
  const clientId = sandbox.seed.client({ member: false });
  powerless = await http.tokenOf({ clientId, ...sandbox.seed.secret(clientId) });
});
afterAll(() => sandbox.close());

/** What the contract lists is shown for both halves of one exchange: the checker looks at every one of them. */
const covers = (id: string, status: number) => expect(contract.covered()).toContain(`${id} ${status}`);

describe('every operation below the tenant', () => {
  test.each(operations)('$id is refused without a token', async ({ id, method, path, body }) => {
    const answer = await http.call(method, http.at(path), { body });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    covers(id, 401);
  });

  test.each(operations)('$id is refused to a client without a role', async ({ id, method, path, body }) => {
    const answer = await http.call(method, http.at(path), { body, token: powerless });
    expect(answer.status).toBe(403);
    covers(id, 403);
  });

  test.each(operations)('$id does not find another tenant', async ({ id, method, path, body }) => {
    const answer = await http.call(method, `/api/v1/Tenants/${NOBODY}${path}`, { body, token });
    expect(answer.status).toBe(404);
    covers(id, 404);
  });

  test.each(operations)('$id refuses a tenant id that is no GUID', async ({ id, method, path, body }) => {
    const answer = await http.call(method, `/api/v1/Tenants/nowhere${path}`, { body, token, wrongRequest: true });
    expect(answer.status).toBe(400);
    covers(id, 400);
  });

  test.each(writes)('$id does not exist outside the primary region', async ({ id, method, path, body }) => {
    const answer = await http.call(method, http.at(path), { body, token, region: 'euno' });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET, HEAD');
    covers(id, 405);
  });

  test.each(operations.flatMap(faultsOf))(
    '$id can be made to answer $status',
    async ({ id, method, path, body, status }) => {
      const fault = sandbox.failNext({ method, path: http.at(path), status });
      const answer = await http.call(method, http.at(path), { body, token });
      expect(answer.status).toBe(status);
      expect(fault.happened).toBe(true);
      covers(id, status);
    },
  );

  // Last, because some of these delete what the others look at.
  test.each(operations)('$id succeeds with $success', async ({ id, method, path, body, success }) => {
    const answer = await http.call(method, http.at(path), { body, token });
    expect(answer.status).toBe(success);
    covers(id, success);
  });

  test.each([
    { kind: 'ClientCredentialClient', existing: EXISTING, body: { Name: 'twin', RoleIds: [MEMBER_ROLE] } },
    { kind: 'HybridClient', existing: HYBRID, body: { Name: 'twin' } },
  ])('a $kind with an id that is taken is a conflict', async ({ kind, existing, body }) => {
    const answer = await http.call('POST', http.at(`/${kind}s`), { body: { ...body, Id: existing }, token });
    expect(answer.status).toBe(409);
    covers(`create${kind}`, 409);
  });

  test.each([
    { kind: 'ClientCredentialClient', existing: EXISTING },
    { kind: 'HybridClient', existing: HYBRID },
  ])('a list of $kind by ids says which are missing', async ({ kind, existing }) => {
    const answer = await http.call('GET', http.at(`/${kind}s?id=${existing}&id=${NOBODY}`), { token });
    expect(answer.status).toBe(207);
    expect(answer.json).toMatchObject({
      Data: [{ Id: existing }],
      ChildErrors: [{ ModelId: NOBODY, StatusCode: 404 }],
    });
    expect(answer.headers.get('total-count')).toBe('1');
    covers(`list${kind}s`, 207);
  });
});

describe('the identity service', () => {
  test('answers', async () => {
    for (const { path } of identity.slice(0, 2)) expect((await http.call('GET', path)).status).toBe(200);
    expect((await http.requestToken(admin.clientId, admin.secret)).status).toBe(200);
    expect((await http.requestToken(admin.clientId, 'wrong')).status).toBe(400);
    covers('requestToken', 400);
  });

  test.each(identity.flatMap(faultsOf))('$id can be made to answer $status', async ({ id, method, path, status }) => {
    sandbox.failNext({ method, path, status });
    const answer =
      method === 'POST' ? await http.requestToken(admin.clientId, admin.secret) : await http.call(method, path);
    expect(answer.status).toBe(status);
    covers(id, status);
  });
});

test('nothing that the contract lists was left out', () => {
  expect([...contract.covered()].toSorted()).toEqual([...contract.listed()].toSorted());
  expect(sandbox.pendingFaults()).toEqual([]);
});
