import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { ContractViolation, contractChecker, type Exchange } from '../support/connect-contract.ts';

const TENANT = '7f0a1a7c-58b0-4c11-9b1c-2d8e7f7a5f10';
const CLIENT = '1b671a64-40d5-491e-99b0-da01ff1f3341';
const secrets = `/api/v1/Tenants/${TENANT}/ClientCredentialClients/${CLIENT}/Secrets`;
const json = { 'content-type': 'application/json' };
const authorization = 'Bearer abc';
const secret = { Id: 3, Description: null, Expires: true, Expiration: '2027-02-21T08:00:00Z' };
const problem = { OperationId: 'o', Error: 'e', Reason: 'r', Resolution: 's' };

const list: Exchange = {
  method: 'GET',
  url: `http://127.0.0.1:1${secrets}?skip=0&count=100`,
  requestHeaders: { authorization },
  status: 200,
  responseHeaders: { ...json, 'total-count': '1' },
  responseBody: JSON.stringify([secret]),
};
const create: Exchange = {
  method: 'POST',
  url: secrets,
  requestHeaders: { ...json, authorization },
  requestBody: JSON.stringify({ Description: 'd', Expires: true, Expiration: '2027-02-21T08:00:00Z' }),
  status: 201,
  responseHeaders: { 'content-type': 'application/json; charset=utf-8' },
  responseBody: JSON.stringify({ ...secret, Secret: 'value' }),
};
const token: Exchange = {
  method: 'POST',
  url: '/identity/connect/token',
  requestHeaders: { 'content-type': 'application/x-www-form-urlencoded' },
  requestBody: 'grant_type=client_credentials&client_id=a&client_secret=b',
  status: 200,
  responseHeaders: json,
  responseBody: JSON.stringify({ access_token: 'a', expires_in: 3600, token_type: 'Bearer' }),
};
const refused = (status: number): Exchange => ({ ...list, status, responseBody: JSON.stringify(problem) });

describe('the checker lets pass', () => {
  test('what the description allows, and counts it', () => {
    const contract = contractChecker();
    const remove: Exchange = {
      method: 'DELETE',
      url: `${secrets}/3`,
      requestHeaders: { authorization: 'bearer abc' },
      status: 204,
      responseHeaders: {},
      responseBody: '',
    };
    for (const exchange of [
      list,
      create,
      token,
      remove,
      refused(401),
      { ...refused(404), method: 'HEAD', responseBody: '', url: secrets },
    ]) {
      contract.check(exchange);
    }
    expect([...contract.covered()]).toEqual([
      'listClientCredentialClientSecrets 200',
      'createClientCredentialClientSecret 201',
      'requestToken 200',
      'deleteClientCredentialClientSecret 204',
      'listClientCredentialClientSecrets 401',
      'countClientCredentialClientSecrets 404',
    ]);
  });

  test('a wrong request where it was meant, but not a wrong answer to it', () => {
    const contract = contractChecker();
    const wrong = { ...create, requestBody: '{', wrongRequest: true };
    contract.check({ ...wrong, status: 400, responseBody: JSON.stringify(problem) });
    expect(() => contract.check({ ...wrong, status: 400, responseBody: '{}' })).toThrow(ContractViolation);
  });
});

describe('the checker refuses', () => {
  const body = (value: unknown) => JSON.stringify(value);
  const cases: [string, Exchange, RegExp][] = [
    ['a path that does not exist', { ...list, url: '/api/v1/Tenants' }, /no such operation/],
    ['a method that does not exist', { ...list, method: 'PATCH' }, /no such operation/],
    ['a status that is not listed', { ...list, status: 418 }, /status is not listed/],
    ['a client id that is no GUID', { ...list, url: list.url.replace(CLIENT, 'mine') }, /clientId.*pattern/],
    ['a secret id that is no number', { ...list, url: `${secrets}/x` }, /secretId.*integer/],
    ['a query that is not listed', { ...list, url: `${secrets}?page=2` }, /page is not listed/],
    ['a query of the wrong type', { ...list, url: `${secrets}?count=many` }, /count.*integer/],
    ['a request without a token', { ...list, requestHeaders: {} }, /no bearer token/],
    ['a request without its body', { ...create, requestBody: undefined }, /request: the body is not/],
    ['a request with a body too many', { ...list, requestBody: '{}' }, /there must be no body/],
    ['a request of another type', { ...create, requestHeaders: { authorization } }, /type "" is not listed/],
    ['a property that does not exist', { ...create, requestBody: body({ Expiry: 'x' }) }, /additional properties/],
    ['a date that is none', { ...create, requestBody: body({ Expiration: '2027-02-21' }) }, /date-time/],
    ['another grant', { ...token, requestBody: token.requestBody?.replace('client_cred', 'x') }, /grant_type/],
    ['an answer that is not JSON', { ...list, responseBody: '<html>' }, /the body is not application\/json/],
    ['an answer of another type', { ...list, responseHeaders: { 'total-count': '1' } }, /type "" is not listed/],
    ['a list without Total-Count', { ...list, responseHeaders: json }, /Total-Count is missing/],
    [
      'a list with a strange Total-Count',
      { ...list, responseHeaders: { ...json, 'total-count': 'x' } },
      /Total-Count.*integer/,
    ],
    [
      'a list that shows a value',
      { ...list, responseBody: create.responseBody.replace(/.*/, '[$&]') },
      /additional properties/,
    ],
    ['a secret that lacks a property', { ...list, responseBody: body([{ ...secret, Expires: undefined }]) }, /Expires/],
    ['a creation without the value', { ...create, responseBody: body(secret) }, /Secret/],
    ['an id beyond 32 bits', { ...list, responseBody: body([{ ...secret, Id: 2 ** 31 }]) }, /int32/],
    ['an error without a reason', { ...refused(403), responseBody: body({ ...problem, Reason: undefined }) }, /Reason/],
    ['a 429 without Retry-After', refused(429), /Retry-After is missing/],
    ['an answer to HEAD with a body', { ...refused(404), method: 'HEAD', url: secrets }, /there must be no body/],
    [
      'a deletion with a body',
      { ...list, method: 'DELETE', url: `${secrets}/3`, status: 204 },
      /there must be no body/,
    ],
  ];

  test.each(cases)('%s', (_, exchange, reason) => {
    const contract = contractChecker();
    const check = () => contract.check(exchange);
    expect(check).toThrow(ContractViolation);
    expect(check).toThrow(reason);
    expect(contract.covered().size).toBe(0);
  });
});

describe('the description', () => {
  const description = z
    .object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) })
    .parse(parse(readFileSync(new URL('../../src/contract/connect.openapi.yaml', import.meta.url), 'utf8')));
  const methods = ['get', 'head', 'post', 'put', 'delete'];
  const operations = Object.entries(description.paths).flatMap(([path, item]) =>
    methods
      .filter((method) => method in item)
      .map((method) => {
        const { operationId, responses } = z
          .object({ operationId: z.string(), responses: z.record(z.string(), z.unknown()) })
          .parse(item[method]);
        return { path, method, operationId, statuses: Object.keys(responses).map(Number) };
      }),
  );
  const below = operations.filter(({ path }) => path.startsWith('/api/'));

  test('names every operation once', () => {
    const names = operations.map(({ operationId }) => operationId);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toHaveLength(32);
  });

  test.each(below)('$operationId lists the common answers', ({ statuses, method }) => {
    const common = [400, 401, 403, 404, 429, 500, 503];
    const ofWrites = ['post', 'put', 'delete'].includes(method) ? [405, 408] : [];
    expect(statuses).toEqual(expect.arrayContaining([...common, ...ofWrites]));
    expect(statuses.includes(408)).toBe(ofWrites.length > 0);
  });
});
