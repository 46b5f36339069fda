import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ConnectSandbox, startConnectSandbox } from '../../src/sandbox/connect/sandbox.ts';
import { contractChecker } from '../support/connect-contract.ts';
import { type ConnectHttp, connectHttp } from '../support/connect-http.ts';

let sandbox: ConnectSandbox;
let http: ConnectHttp;
let token: string;
let targets: [string, string][];

beforeAll(async () => {
  sandbox = await startConnectSandbox();
  http = connectHttp(sandbox, contractChecker());
  token = await http.tokenOf(sandbox.seed.administrator());
  const clients = http.at('/ClientCredentialClients');
  const client = `${clients}/${sandbox.seed.selfRotating().clientId}`;
  const hybrids = http.at('/HybridClients');
  const hybrid = `${hybrids}/${sandbox.seed.hybrid().clientId}`;
  targets = [
    ['POST', clients],
    ['PUT', client],
    ['POST', `${client}/Secrets`],
    ['PUT', `${client}/Secrets/1`],
    ['POST', hybrids],
    ['PUT', hybrid],
    ['POST', `${hybrid}/Secrets`],
    ['PUT', `${hybrid}/Secrets/1`],
  ];
});
afterAll(() => sandbox.close());

test.each([
  '',
  '{',
  'null',
  '[]',
  '7',
  '"text"',
  '{"Description":',
  '\u0000',
  '{"Expires":{}}',
  '{"Expiration":1e999}',
])('the body %j is answered with 400 wherever a body is read', async (body) => {
  for (const [method, path] of targets) {
    const answer = await http.call(method, path, { token, body, wrongRequest: true });
    const isHarmlessPut = body.startsWith('{"Exp') && method === 'PUT' && !path.includes('/Secrets');
    expect([path, answer.status]).toEqual([path, isHarmlessPut ? 200 : 400]);
  }
});

test('a body of another type, or of none, is answered with 400', async () => {
  for (const [method, path] of targets) {
    for (const contentType of ['text/plain', 'application/x-www-form-urlencoded', '']) {
      const body = '{"Name":"x","Expires":false}';
      const answer = await http.call(method, path, { token, body, contentType, wrongRequest: true });
      expect(answer.status).toBe(400);
    }
  }
});

test('whatever JSON is sent, the answer is a documented one and never a failure of the service', async () => {
  const keys = [
    'Id',
    'Name',
    'Enabled',
    'AccessTokenLifetime',
    'Tags',
    'RoleIds',
    'Description',
    'Expires',
    'Expiration',
  ];
  const odd = fc.dictionary(
    fc.constantFrom(...keys, 'RedirectUris', 'SecretExpirationDate', '__proto__'),
    fc.jsonValue(),
  );
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: 7 }), fc.oneof(odd, fc.jsonValue()), async (index, body) => {
      const [method, path] = targets[index] ?? ['POST', '/'];
      const answer = await http.call(method, path, { token, body: JSON.stringify(body), wrongRequest: true });
      expect([200, 201, 400, 409]).toContain(answer.status);
    }),
    { numRuns: 300 },
  );
});

test.each(['/', '/api', '/api/v2/Tenants', '/identity/connect/authorize', '/%ZZ', '/..%2f..%2fetc'])(
  'there is nothing at %s',
  async (path) => {
    const answer = await fetch(sandbox.url + path);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ Reason: expect.stringContaining('There is no GET') });
  },
);

test('a method that the API does not have is not found', async () => {
  const answer = await fetch(sandbox.url + http.at('/HybridClients'), {
    method: 'PATCH',
    headers: { authorization: `Bearer ${token}` },
  });
  expect(answer.status).toBe(404);
});
