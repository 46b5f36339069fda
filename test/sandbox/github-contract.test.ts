import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Exchange, githubContractChecker } from '../support/github-contract.ts';

const HOST = 'https://api.github.com/repos/acme/ingest';
const check = githubContractChecker();

const secret = { name: 'A', created_at: '2026-11-23T08:15:41Z', updated_at: '2026-11-23T08:15:41Z' };
const reading: Exchange = {
  method: 'GET',
  url: `${HOST}/actions/secrets/A`,
  status: 200,
  contentType: 'application/json; charset=utf-8',
  responseBody: JSON.stringify(secret),
};
const writing: Exchange = {
  method: 'PUT',
  url: `${HOST}/actions/secrets/A`,
  requestBody: JSON.stringify({ encrypted_value: 'AAAA', key_id: '1' }),
  status: 204,
};
const refusal = JSON.stringify({
  message: 'Not Found',
  documentation_url: 'https://docs.github.com/rest',
  status: '404',
});

describe('the check of GitHub traffic', () => {
  it.each<[string, Exchange]>([
    ['a reading', reading],
    ['a writing', writing],
    ['a refusal', { ...reading, status: 404, responseBody: refusal }],
    ['a server in trouble', { ...reading, status: 502, responseBody: '<html>' }],
    ['an Enterprise Server', { ...reading, url: reading.url.replace('github.com/', 'github.com/api/v3/') }],
    ['a malformed request that was refused', { ...writing, requestBody: '{', status: 422, responseBody: refusal }],
    [
      'a question with a range',
      {
        ...reading,
        url: `${HOST}/actions/runs?created=%3E%3D2026-11-23T08:15:41Z&per_page=5`,
        responseBody: '{"total_count":0,"workflow_runs":[]}',
      },
    ],
  ])('lets %s pass', (_, exchange) => {
    expect(() => check(exchange)).not.toThrow();
  });

  it.each<[string, Partial<Exchange>, RegExp]>([
    ['an unknown path', { url: `${HOST}/actions/nonsense` }, /no path/],
    ['an unknown method', { method: 'POST' }, /no POST/],
    ['an unknown status', { status: 202 }, /no status 202/],
    ['an unknown question', { url: `${reading.url}?verbose=1` }, /query parameter "verbose"/],
    ['a missing field', { responseBody: JSON.stringify({ name: 'A' }) }, /required property 'created_at'/],
    ['an invented field', { responseBody: JSON.stringify({ ...secret, value: 'x' }) }, /additional properties/],
    ['a wrong type', { responseBody: JSON.stringify({ ...secret, created_at: 'yesterday' }) }, /date-time/],
    ['no body', { responseBody: undefined }, /is not JSON/],
    ['another content type', { contentType: 'text/plain' }, /no text\/plain/],
    ['a refusal in another shape', { status: 404, responseBody: '{"message":1}' }, /error body/],
  ])('catches %s in a reading', (_, change, message) => {
    expect(() => check({ ...reading, ...change })).toThrow(message);
  });

  it.each<[string, Partial<Exchange>, RegExp]>([
    ['a missing body', { requestBody: undefined }, /request body is missing/],
    ['a missing field', { requestBody: '{"key_id":"1"}' }, /encrypted_value/],
    ['base64 without padding', { requestBody: '{"encrypted_value":"AAA","key_id":"1"}' }, /pattern/],
    ['an invented field', { requestBody: '{"encrypted_value":"AAAA","key_id":"1","x":1}' }, /additional properties/],
    ['an answer that should be empty', { responseBody: '{}' }, /has no body/],
  ])('catches %s in a writing', (_, change, message) => {
    expect(() => check({ ...writing, ...change })).toThrow(message);
  });

  it('holds an Enterprise Server against its own description, which lacks what that server lacks', () => {
    const agents = { ...reading, url: `${HOST}/agents/secrets/A`, enterprise: true };
    expect(() => check({ ...agents, enterprise: false })).not.toThrow();
    expect(() => check(agents)).toThrow(/no path .*agents/);
    expect(() => check({ ...agents, status: 404, responseBody: refusal })).not.toThrow();
    expect(() => check({ ...reading, enterprise: true })).not.toThrow();
    const dispatch: Exchange = {
      method: 'POST',
      url: `${HOST}/actions/workflows/1/dispatches`,
      requestBody: JSON.stringify({ ref: 'main', return_run_details: true }),
      status: 204,
    };
    expect(() => check(dispatch)).not.toThrow();
    expect(() => check({ ...dispatch, enterprise: true })).toThrow(/additional properties/);
  });

  it.each(['github-openapi.json', 'ghes-openapi.json'])('stands on the version that the script names: %s', (file) => {
    const script = readFileSync(new URL('../../scripts/generate-github-openapi.mjs', import.meta.url), 'utf8');
    const named = /GITHUB_OPENAPI_VERSION = '([^']+)'/.exec(script)?.[1];
    const extract = JSON.parse(readFileSync(new URL(`../contract/${file}`, import.meta.url), 'utf8'));
    expect(extract.info.version).toBe(named);
    expect(JSON.stringify(extract).length).toBeLessThan(1_000_000);
  });
});
