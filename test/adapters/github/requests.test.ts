import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { SecretValue } from '../../../src/domain/secret-value.ts';
import { timed } from '../../domain/examples.ts';
import { type VirtualClock, virtualClock } from '../../support/virtual-clock.ts';
import { connectTo, failure, openFence, RUN_TOKEN, START, serve, TOKEN } from './github-fixture.ts';

const destination = { repository: 'acme/ingest', secret: 'NAME' };

/** A server that keeps what it was asked. */
const record = async (time: VirtualClock) => {
  const asked: Request[] = [];
  const server = await serve(time, (request) => {
    asked.push(request);
    const answer = request.url.endsWith('public-key')
      ? { key_id: '1', key: Buffer.alloc(32, 9).toString('base64') }
      : { updated_at: '2026-11-23T07:00:00Z', status: 'completed' };
    return request.method === 'PUT'
      ? new Response(null, { status: 204 })
      : new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json' } });
  });
  return { server, asked };
};

it('carry the version of the API, our name and the token that is theirs, and nothing else of us', async () => {
  const time = virtualClock(START);
  const { server, asked } = await record(time);
  const gh = connectTo(`${server.url}/`, time);
  await gh.destinations.write(destination, new SecretValue('value'), openFence(time));
  await gh.runs.state('acme/ops/12.1');
  expect(asked.map(({ method, url }) => `${method} ${new URL(url).pathname}`)).toEqual([
    'GET /repos/acme/ingest/actions/secrets/public-key',
    'PUT /repos/acme/ingest/actions/secrets/NAME',
    'GET /repos/acme/ops/actions/runs/12/attempts/1',
  ]);
  expect(asked.map(({ headers }) => headers.get('authorization'))).toEqual([
    `Bearer ${TOKEN}`,
    `Bearer ${TOKEN}`,
    `Bearer ${RUN_TOKEN}`,
  ]);
  for (const { headers } of asked) {
    expect(headers.get('x-github-api-version')).toBe('2022-11-28');
    expect(headers.get('user-agent')).toBe('rotate-client-secrets/test');
  }
});

it('sends nothing when it is made', async () => {
  const time = virtualClock(START);
  const { server, asked } = await record(time);
  connectTo(server.url, time);
  await new Promise(setImmediate);
  expect(asked).toEqual([]);
});

it('refuses a key that is none', async () => {
  const time = virtualClock(START);
  const { url } = await serve(time, () => Response.json({ key_id: '1', key: 'AAAA' }));
  const gh = connectTo(url, time);
  const error = await failure(gh.destinations.write(destination, new SecretValue('value'), openFence(time)));
  expect(error).toMatchObject({ code: 'SERVICE_UNAVAILABLE', effect: 'none' });
});

it('says so when a token cannot be sent at all, and does not show it', async () => {
  const time = virtualClock(START);
  const { server, asked } = await record(time);
  const gh = connectTo(server.url, time, { token: new SecretValue('ghp_sEcReT\nX') });
  const error = await failure(gh.destinations.write(destination, new SecretValue('value'), openFence(time)));
  expect(error).toMatchObject({ code: 'CONFIG_INVALID', effect: 'none', hint: expect.stringContaining('token') });
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('sEcReT');
  expect(asked).toEqual([]);
});

it('believes no Date of an answer at which no server can be', async () => {
  const time = virtualClock(START);
  const { url } = await serve(time, (request) =>
    request.method === 'PUT'
      ? new Response(null, { status: 204, headers: { date: '+200000-01-01T00:00:00Z' } })
      : Response.json({ key_id: '1', key: Buffer.alloc(32, 9).toString('base64') }),
  );
  const gh = connectTo(url, time);
  expect(await gh.destinations.write(destination, new SecretValue('value'), openFence(time))).toEqual(timed(START));
});

it('refuses plain http to another machine before anything is sent', async () => {
  const error = await failure(
    connectTo('http://github.example', virtualClock(START)).destinations.prepare(destination),
  );
  expect(error.code).toBe('CONFIG_INVALID');
  expect(error.message).toContain('is not https');
});
