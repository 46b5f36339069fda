import { describe, expect, test } from 'vitest';
import { tokenEndpoints } from '../../../src/adapters/connect/discovery.ts';
import { CallFailed } from '../../../src/adapters/http/call-failed.ts';
import { HostPauses } from '../../../src/adapters/http/host-pauses.ts';
import { protocolTimes } from '../../../src/domain/times.ts';
import { connectClient } from '../../support/connect-client.ts';
import { virtualClock } from '../../support/virtual-clock.ts';

/** Endpoints as a service would name them that answers every request alike. */
const named = (token_endpoint: unknown, answer = () => Response.json({ token_endpoint })) => {
  const asked: string[] = [];
  const fetch = async (url: string | URL) => {
    asked.push(String(url));
    return answer();
  };
  const clock = virtualClock();
  const patience = { clock, times: protocolTimes, random: () => 0, pauses: new HostPauses(clock) };
  return { asked, endpoints: tokenEndpoints({ fetch, patience, secrets: () => [] }) };
};

describe('the token endpoint', () => {
  test.each([
    ['https://euno.datahub.connect.aveva.com', 'https://euno.datahub.connect.aveva.com/identity/connect/token'],
    ['https://euno.datahub.connect.aveva.com/', 'https://uswe.datahub.connect.aveva.com/identity/connect/token'],
    ['https://connect.example', 'https://connect.example/token'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/token'],
  ])('of %s may be %s', async (base, endpoint) => {
    const { endpoints, asked } = named(endpoint);
    expect((await endpoints.of(base)).href).toBe(endpoint);
    expect(asked).toEqual([`${new URL(base).origin}/identity/.well-known/openid-configuration`]);
  });

  test.each([
    ['https://euno.datahub.connect.aveva.com', 'https://attacker.example/token'],
    ['https://euno.datahub.connect.aveva.com', 'https://xdatahub.connect.aveva.com/token'],
    ['https://euno.datahub.connect.aveva.com', 'https://datahub.connect.aveva.com.attacker.example/token'],
    ['https://euno.datahub.connect.aveva.com', 'http://euno.datahub.connect.aveva.com/token'],
    ['https://euno.datahub.connect.aveva.com', 'http://127.0.0.1/token'],
    ['https://connect.example', 'https://connect.example:8443/token'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8081/token'],
  ])('of %s must not be %s', async (base, endpoint) => {
    await expect(named(endpoint).endpoints.of(base)).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
  });

  test.each([undefined, 42, '', '/identity/connect/token'])('must be an address, not %s', async (endpoint) => {
    await expect(named(endpoint).endpoints.of('https://connect.example')).rejects.toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
      message: expect.stringContaining('a discovery document with a token_endpoint'),
    });
  });

  test('is asked for once, but again when that failed', async () => {
    let calls = 0;
    const { endpoints } = named('', () => {
      calls += 1;
      if (calls === 1)
        throw new CallFailed({ failure: 'redirect', host: 'h', message: 'm', hint: 'h', effect: 'none' });
      return Response.json({ token_endpoint: 'https://connect.example/token' });
    });
    endpoints.prefetch('https://connect.example');
    await expect(endpoints.of('https://connect.example')).rejects.toMatchObject({ failure: 'redirect' });
    await endpoints.of('https://connect.example');
    await endpoints.of('https://connect.example');
    expect(calls).toBe(2);
  });
});

describe('discovery', () => {
  test('is repeated while the service is away', async () => {
    const { api, sandbox, clock } = await connectClient();
    sandbox.failNext({ status: 503, path: /openid-configuration$/, region: 'primary' });
    await api().list();
    expect(clock.slept).toEqual([500]);
  });

  test('of the consumers that fails does not hinder a list', async () => {
    const { api, intercept } = await connectClient();
    intercept('consumers', async () => new Response('gone', { status: 410 }));
    expect(await api().list()).toHaveLength(1);
  });

  test('says so when there is no identity service at the address', async () => {
    const { api, intercept, failure } = await connectClient();
    intercept(
      'primary',
      async () => new Response('<html><title>404\u202e Nothing\u0007 here</title>', { status: 404 }),
    );
    const error = await failure(api().list());
    expect(error).toMatchObject({ code: 'NOT_FOUND', hint: expect.stringContaining('connect-url') });
    expect(error.message).toContain('answered 404, "404 Nothing here"');
  });

  test('follows no redirect', async () => {
    const { api, intercept, failure } = await connectClient();
    const headers = { location: 'https://elsewhere.example/' };
    intercept('primary', async () => new Response(null, { status: 302, headers }));
    const error = await failure(api().list());
    expect(error).toMatchObject({ code: 'SERVICE_UNAVAILABLE', effect: 'none' });
    expect(error.message).toContain('redirect to elsewhere.example');
  });
});
