import { describe, expect, it } from 'vitest';
import { RotationError } from '../../../src/domain/errors.ts';
import { SecretValue } from '../../../src/domain/secret-value.ts';
import type { Fence } from '../../../src/ports/destination-store.ts';
import { DROP_CONNECTION } from '../../../src/sandbox/loopback-server.ts';
import { type VirtualClock, virtualClock } from '../../support/virtual-clock.ts';
import { connectTo, failure, github, openFence, START, serve } from './github-fixture.ts';

class FencedOff extends RotationError {
  constructor() {
    super({ code: 'DELIVERY_FAILED', message: 'A newer generation exists.', hint: 'Nothing to do.' });
  }
}

const value = new SecretValue('a value');
const destination = { repository: 'acme/ingest', secret: 'NAME' };
const PUT = { method: 'PUT', path: '/actions/secrets/NAME' } as const;

/** A fence that opens so many times. */
const fenceThatOpens = (time: VirtualClock, times: number): Fence & { asked: number } => {
  const fence = {
    asked: 0,
    async ready() {},
    async pass() {
      fence.asked += 1;
      if (fence.asked > times) throw new FencedOff();
      return time.now() + 30_000;
    },
  };
  return fence;
};

describe('what may pass by itself', () => {
  it.each([
    ['503', { status: 503 }],
    ['500 after it was applied', { status: 500, applied: true }],
    ['a broken connection', { drop: true }],
  ])('%s, then success', async (_name, fault) => {
    const { github: gh, sandbox, time } = await github();
    sandbox.failNext({ ...PUT, ...fault });
    const fence = openFence(time);
    await gh.destinations.write(destination, value, fence);
    expect(fence.asked).toHaveLength(2);
    expect(sandbox.secretValue('acme/ingest', 'NAME')).toBe('a value');
  });

  it('a read is repeated too, and at last fails without an effect', async () => {
    const { github: gh, sandbox } = await github();
    sandbox.failNext({ path: '/public-key', status: 502, times: 3 });
    await gh.destinations.prepare(destination);
    sandbox.failNext({ path: '/actions/secrets/NAME', status: 502, times: 4 });
    expect(await failure(gh.destinations.read(destination))).toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
      effect: 'none',
    });
  });

  it('a write that keeps failing may have happened', async () => {
    const { github: gh, sandbox, time } = await github();
    sandbox.failNext({ ...PUT, status: 500, times: 4 });
    expect(await failure(gh.destinations.write(destination, value, openFence(time)))).toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
      effect: 'unknown',
    });
  });

  it('nobody is there: nothing has happened', async () => {
    const time = virtualClock(START);
    const server = await serve(time, () => new Response());
    await server.close();
    const gh = connectTo(server.url, time);
    const error = await failure(gh.destinations.read(destination));
    expect(error).toMatchObject({ code: 'SERVICE_UNAVAILABLE', effect: 'none' });
    expect(error.message).toContain('ECONNREFUSED');
  });

  it('a definite refusal after an attempt without an answer leaves the effect unknown', async () => {
    const { github: gh, sandbox, time } = await github();
    sandbox.failNext({ ...PUT, drop: true, applied: true });
    sandbox.failNext({ ...PUT, status: 403, body: { message: 'Resource not accessible by integration' } });
    expect(await failure(gh.destinations.write(destination, value, openFence(time)))).toMatchObject({
      code: 'FORBIDDEN',
      effect: 'unknown',
    });
  });
});

describe('what will not pass by itself', () => {
  it('a repository that was renamed', async () => {
    const time = virtualClock(START);
    const { url } = await serve(
      time,
      () => new Response('{}', { status: 301, headers: { location: '/repositories/1/actions/secrets/public-key' } }),
    );
    const error = await failure(connectTo(url, time).destinations.prepare(destination));
    expect(error).toMatchObject({ code: 'NOT_FOUND', effect: 'none' });
    expect(error.message).toContain('acme/ingest has been renamed or moved');
  });

  it('a server that is not GitHub', async () => {
    const time = virtualClock(START);
    const { url } = await serve(
      time,
      () => new Response('<h1>Hello</h1>', { headers: { 'content-type': 'text/html' } }),
    );
    const error = await failure(connectTo(url, time).destinations.read(destination));
    expect(error.code).toBe('SERVICE_UNAVAILABLE');
    expect(error.hint).toContain('github-api-url');
  });
});

describe('the fence', () => {
  it('is asked after the wait for the limiter, right before each attempt', async () => {
    const { github: gh, time, requests } = await github();
    const fences = await Promise.all(
      Array.from({ length: 63 }, async (_, index) => {
        const fence = openFence(time);
        await gh.destinations.write({ ...destination, secret: `NAME_${index}` }, value, fence);
        return fence.asked;
      }),
    );
    expect(requests().filter((request) => request.startsWith('PUT'))).toHaveLength(63);
    const late = fences.map(([asked = 0]) => asked - START).sort((a, b) => a - b);
    expect(late[59]).toBe(0);
    expect(late.slice(60)).toEqual([1000, 2000, 3000]);
  });

  it('closed before anything was sent: its own error, and no request', async () => {
    const { github: gh, time, requests } = await github();
    const error = await failure(gh.destinations.write(destination, value, fenceThatOpens(time, 0)));
    expect(error).toBeInstanceOf(FencedOff);
    expect(requests().some((request) => request.startsWith('PUT'))).toBe(false);
  });

  it('closed after a definite refusal: nothing was sent that counts, its own error', async () => {
    const { github: gh, sandbox, time } = await github();
    sandbox.failNext({ ...PUT, status: 429, headers: { 'retry-after': '5' } });
    const error = await failure(gh.destinations.write(destination, value, fenceThatOpens(time, 1)));
    expect(error).toBeInstanceOf(FencedOff);
  });

  it.each([
    ['a lost answer', { drop: true, applied: true }],
    ['a server error', { status: 502 }],
  ])('closed after %s: the write may have happened', async (_name, fault) => {
    const { github: gh, sandbox, time } = await github();
    sandbox.failNext({ ...PUT, ...fault });
    const error = await failure(gh.destinations.write(destination, value, fenceThatOpens(time, 1)));
    expect(error).toMatchObject({ code: 'DELIVERY_FAILED', effect: 'unknown' });
    expect(error.cause).toBeInstanceOf(FencedOff);
  });

  it('closed while the key was read again, after a lost answer: still unknown', async () => {
    const { github: gh, sandbox, time } = await github();
    sandbox.failNext({ ...PUT, drop: true, applied: true });
    sandbox.failNext({ ...PUT, status: 422, body: { message: 'key_id is not valid' } });
    const error = await failure(gh.destinations.write(destination, value, fenceThatOpens(time, 2)));
    expect(error).toMatchObject({ code: 'DELIVERY_FAILED', effect: 'unknown' });
  });

  it('does not hide a lost answer behind a later failure that had no effect', async () => {
    const { github: gh, sandbox, time } = await github();
    await gh.destinations.prepare(destination);
    sandbox.failNext({ ...PUT, drop: true, applied: true });
    sandbox.failNext({ ...PUT, status: 422, body: { message: 'key_id is not valid' } });
    sandbox.failNext({ path: '/public-key', status: 403, body: { message: 'Forbidden' } });
    const error = await failure(gh.destinations.write(destination, value, openFence(time)));
    expect(error).toMatchObject({ code: 'FORBIDDEN', effect: 'unknown' });
  });

  it('an error of the fence is not taken for one of GitHub', async () => {
    const { github: gh, time, requests } = await github();
    const broken = new Error('the list failed');
    const fence = { ready: async () => {}, pass: () => Promise.reject(broken) };
    await expect(gh.destinations.write(destination, value, fence)).rejects.toBe(broken);
    expect(time.now()).toBe(START);
    expect(requests().some((request) => request.startsWith('PUT'))).toBe(false);
  });

  it('ends a PUT that is under way when it ends itself', async () => {
    const { github: gh, sandbox, time } = await github();
    const { promise: never, resolve: letGo } = Promise.withResolvers<typeof DROP_CONNECTION>();
    await gh.destinations.prepare(destination);
    let begun = 0;
    sandbox.server.intercept = async (request, handle) => {
      if (request.method !== 'PUT') return handle(request);
      begun += 1;
      return never;
    };
    let asked = 0;
    const fence = {
      async ready() {},
      async pass() {
        asked += 1;
        if (asked > 1) throw new FencedOff();
        return time.now() + 30;
      },
    };
    const error = await failure(gh.destinations.write(destination, value, fence));
    letGo(DROP_CONNECTION);
    expect(error).toMatchObject({ code: 'DELIVERY_FAILED', effect: 'unknown' });
    expect(begun).toBe(1);
  });

  it('that is over already lets nothing out', async () => {
    const { github: gh, time, requests } = await github();
    const fence = { ready: async () => {}, pass: async () => time.now() };
    const error = await failure(gh.destinations.write(destination, value, fence));
    expect(error.effect).toBe('none');
    expect(requests().some((request) => request.startsWith('PUT'))).toBe(false);
  });
});

describe('rate limits', () => {
  const secondary = { message: 'You have exceeded a secondary rate limit. Please wait a few minutes.' };

  it.each([
    ['retry-after', { status: 403, body: secondary, headers: { 'retry-after': '120' } }, 120_000],
    ['retry-after with 429', { status: 429, headers: { 'retry-after': '7' } }, 7000],
    [
      'the reset of the primary limit',
      {
        status: 403,
        body: { message: 'API rate limit exceeded' },
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(START / 1000 + 300) },
      },
      300_000,
    ],
    ['a minute where nothing is said', { status: 403, body: secondary }, 60_000],
  ])('%s: everything on that host waits', async (_name, fault, wait) => {
    const { github: gh, sandbox, time } = await github();
    sandbox.failNext({ path: '/actions/secrets/NAME', ...fault });
    await failure(gh.destinations.read({ ...destination, repository: 'acme/nowhere', secret: 'NAME' })).catch(() => {});
    expect(time.now()).toBe(START + wait);
    await gh.destinations.prepare(destination);
    expect(time.now()).toBe(START + wait);
  });

  it('another call and the other token wait as well', async () => {
    const { github: gh, sandbox, time, requests } = await github();
    const run = sandbox.addRun({ repository: 'acme/ingest', workflow: 'verify.yml', status: 'completed' });
    sandbox.failNext({ path: '/public-key', status: 403, body: secondary });
    const limited = gh.destinations.prepare(destination);
    while (requests().length === 0) await new Promise(setImmediate);
    expect(await gh.runs.state(`acme/ingest/${run.id}.1`)).toBe('ended');
    expect(time.now()).toBe(START + 60_000);
    await limited;
  });

  it('a token whose hour is used up does not keep the other from asking', async () => {
    const { github: gh, sandbox, time, requests } = await github();
    const run = sandbox.addRun({ repository: 'acme/ingest', workflow: 'verify.yml', status: 'completed' });
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(START / 1000 + 3600) };
    sandbox.failNext({ path: '/attempts/1', status: 403, body: { message: 'API rate limit exceeded' }, headers });
    expect(await gh.runs.state(`acme/ingest/${run.id}.1`)).toBe('unknown');
    await gh.destinations.prepare(destination);
    expect(time.now()).toBe(START);
    expect(await gh.runs.state(`acme/ingest/${run.id}.1`)).toBe('unknown');
    expect(requests()).toHaveLength(2);
  });

  it('waits longer each time, and gives up before patience is overdrawn', async () => {
    const { github: gh, sandbox, time } = await github();
    sandbox.failNext({ ...PUT, status: 403, body: secondary, times: 4 });
    const error = await failure(gh.destinations.write(destination, value, openFence(time)));
    // 1 + 2 + 4 minutes; the next eight would be more than ten in all.
    expect(error).toMatchObject({ code: 'RATE_LIMITED', effect: 'none' });
    expect(time.now()).toBe(START + 420_000);
  });

  it('understands a wait beyond all moments, and goes on working', async () => {
    const { github: gh, sandbox, time } = await github();
    sandbox.failNext({ ...PUT, status: 429, headers: { 'retry-after': '99999999999999' } });
    const error = await failure(gh.destinations.write(destination, value, openFence(time)));
    expect(error).toMatchObject({ code: 'RATE_LIMITED', effect: 'none' });
    expect(error.message).toContain('until 2026-11-24T08:00:00Z');
    time.advance(86_400_000);
    await gh.destinations.write(destination, value, openFence(time));
  });

  it('does not wait for what is further away than its patience', async () => {
    const { github: gh, sandbox, time } = await github();
    sandbox.failNext({ ...PUT, status: 429, headers: { 'retry-after': '3600' } });
    const error = await failure(gh.destinations.write(destination, value, openFence(time)));
    expect(error).toMatchObject({ code: 'RATE_LIMITED', effect: 'none' });
    expect(time.now()).toBe(START);
  });
});
