import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sandboxClock } from '../../src/sandbox/clock.ts';
import { type Visitor, visitGitHub } from './github-client.ts';

const REPO = '/repos/acme/ingest';
const MINUTE = 60_000;

describe('the rate limits of the GitHub sandbox', () => {
  let visitor: Visitor;
  const clock = sandboxClock();

  const visit = async (ghes = false): Promise<void> => {
    visitor = await visitGitHub({ clock, ghes });
    visitor.sandbox.addRepository({ fullName: 'acme/ingest' });
  };

  beforeEach(() => visit());

  afterEach(async () => {
    await visitor.sandbox.close();
    expect(visitor.traffic.violations).toEqual([]);
  });

  const read = () => visitor.request('GET', REPO);
  const write = (name = 'A') => visitor.request('POST', `${REPO}/actions/variables`, { body: { name, value: '1' } });
  const statuses = async (answers: Promise<{ status: number }>[]) =>
    (await Promise.all(answers)).map(({ status }) => status);

  it('none are enforced unless they are set', async () => {
    await statuses(Array.from({ length: 120 }, read));
    expect(visitor.sandbox.secondary.refusals).toBe(0);
  });

  it('a read costs one point and a write five, within a minute that slides', async () => {
    visitor.sandbox.secondary.limits = { pointsPerMinute: 7 };
    expect(await statuses([write()])).toEqual([201]);
    clock.advance(MINUTE / 2);
    expect((await read()).status).toBe(200);
    expect((await read()).status).toBe(200);
    const refused = await read();
    expect(refused.status).toBe(403);
    expect(refused.body.message).toContain('secondary rate limit');
    const after = Number(refused.headers.get('retry-after'));
    expect(after).toBeGreaterThan(28);
    expect(after).toBeLessThanOrEqual(30);
    clock.advance(after * 1000);
    // The write is a minute old, the two reads are not: five points are free.
    expect((await write('B')).status).toBe(201);
    expect((await read()).status).toBe(403);
    expect(visitor.sandbox.secondary.refusals).toBe(2);
  });

  it('what was refused is not counted, and has no effect', async () => {
    visitor.sandbox.secondary.limits = { pointsPerMinute: 3 };
    expect((await write()).status).toBe(403);
    expect(visitor.sandbox.repository('acme/ingest').variables.size).toBe(0);
    expect(await statuses([read(), read(), read()])).toEqual([200, 200, 200]);
  });

  it('may be a 429, and may not say how long', async () => {
    visitor.sandbox.secondary.limits = { pointsPerMinute: 0, status: 429, retryAfter: false };
    const { status, headers } = await read();
    expect({ status, after: headers.get('retry-after') }).toEqual({ status: 429, after: null });
  });

  it('writes have a limit of their own, by the minute and by the hour', async () => {
    visitor.sandbox.secondary.limits = { writesPerMinute: 1, writesPerHour: 2 };
    expect((await write('A')).status).toBe(201);
    expect((await write('B')).status).toBe(403);
    expect((await read()).status).toBe(200);
    clock.advance(MINUTE);
    expect((await write('B')).status).toBe(201);
    clock.advance(MINUTE);
    expect(Number((await write('C')).headers.get('retry-after'))).toBeGreaterThan(57 * 60);
  });

  it('requests at once are counted from the moment at which they come until their answer has gone', async () => {
    visitor.sandbox.secondary.limits = { concurrent: 3 };
    const watched = visitor.sandbox.server.intercept;
    let answer = () => {};
    const held = new Promise<void>((done) => {
      answer = done;
    });
    let came = 0;
    visitor.sandbox.server.intercept = async (request, handle) => {
      came += 1;
      if (came === 4) answer();
      await held;
      return watched ? watched(request, handle) : handle(request);
    };
    expect((await statuses([read(), read(), read(), read()])).sort()).toEqual([200, 200, 200, 403].sort());
    expect(await statuses([read(), read(), read()])).toEqual([200, 200, 200]);
  });

  it('each token has its own', async () => {
    visitor.sandbox.addToken({ token: 'other', login: 'other', permissions: {} });
    visitor.sandbox.secondary.limits = { pointsPerMinute: 1 };
    expect((await read()).status).toBe(200);
    expect((await visitor.request('GET', REPO, { token: 'other' })).status).toBe(200);
    expect((await read()).status).toBe(403);
  });

  it('shows how the hour stands, and takes nothing for it', async () => {
    visitor.sandbox.addToken({ token: 'few', login: 'x', permissions: {}, rateLimit: 2 });
    const ask = (path: string) => visitor.request('GET', path, { token: 'few' });
    await ask(REPO);
    const { body, headers } = await ask('/rate_limit');
    expect(body.rate).toMatchObject({ limit: 2, remaining: 1, used: 1 });
    expect(headers.get('x-ratelimit-remaining')).toBe('1');
    expect((await ask(REPO)).status).toBe(200);
    visitor.sandbox.secondary.limits = { status: 429 };
    const refused = await ask(REPO);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('x-ratelimit-remaining')).toBe('0');
    expect(refused.headers.get('retry-after')).toBeNull();
  });

  it('an Enterprise Server has none unless its administrator wants them', async () => {
    await visitor.sandbox.close();
    await visit(true);
    expect((await read()).headers.get('x-ratelimit-limit')).toBeNull();
    const { status, body } = await visitor.request('GET', '/rate_limit');
    expect({ status, message: body.message }).toEqual({ status: 404, message: 'Rate limiting is not enabled.' });
    visitor.sandbox.addToken({ token: 'few', login: 'x', permissions: {}, rateLimit: 2 });
    expect((await visitor.request('GET', REPO, { token: 'few' })).headers.get('x-ratelimit-remaining')).toBe('1');
  });
});
