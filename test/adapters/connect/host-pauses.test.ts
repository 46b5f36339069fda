import { describe, expect, test } from 'vitest';
import { SecretValue } from '../../../src/domain/secret-value.ts';
import { connectClient } from '../../support/connect-client.ts';

const refusal = (status: number, headers: Record<string, string>) =>
  new Response('{"error":"slow_down"}', { status, headers: { 'content-type': 'application/json', ...headers } });

/** A client that has its token, so that each call of it is one request. */
const awake = async () => {
  const client = await connectClient();
  const { clock, sandbox } = client;
  const subject = client.api();
  await subject.list();
  const began = clock.now();
  const times: Record<string, number[]> = { primary: [], consumers: [] };
  /** Answers by these first; notes when each request came. */
  const answerFirst = (region: 'primary' | 'consumers', ...answers: Response[]) =>
    client.intercept(region, async (request, handle) => {
      times[region]?.push(clock.now() - began);
      return answers.shift() ?? handle(request);
    });
  /** Whoever was told of the limit waits by now. */
  const untilTold = async () => {
    while (clock.slept.length === 0) await new Promise(setImmediate);
  };
  const own = new SecretValue(client.own.secret);
  return {
    ...client,
    subject,
    began,
    times,
    answerFirst,
    untilTold,
    value: own,
    secretIds: () => sandbox.secretsOf(client.own.clientId),
  };
};

describe('a host that says that it is called too often', () => {
  test.each([
    ['429 and Retry-After in seconds', 429, { 'retry-after': '30' }, 30_000],
    ['429 and Retry-After as a date', 429, { 'retry-after': 'Mon, 23 Nov 2026 08:00:45 GMT' }, 45_000],
    ['403 and Retry-After', 403, { 'retry-after': '7' }, 7000],
    ['429 alone', 429, {}, 60_000],
  ])('with %s is left alone by every call', async (_, status, headers, pause) => {
    const { subject, clock, began, times, answerFirst, value, untilTold } = await awake();
    answerFirst('primary', refusal(status, headers));
    const told = subject.list();
    await untilTold();
    await Promise.all([
      told,
      subject.list(),
      subject.create({ description: 'd', expiresAt: began + 86_400_000 }),
      subject.delete(9),
      subject.authenticate(value, 'primary'),
    ]);
    expect(times.primary).toEqual([0, pause, pause, pause, pause, pause]);
    expect(clock.now()).toBe(began + pause);
  });

  test('is not mistaken for another host', async () => {
    const { subject, clock, answerFirst, value, untilTold } = await awake();
    answerFirst('primary', refusal(429, { 'retry-after': '30' }));
    answerFirst('consumers');
    const told = subject.list();
    await untilTold();
    expect(await subject.authenticate(value, 'consumers')).toBe(true);
    await told;
    // Only the one that was told has waited.
    expect(clock.slept).toEqual([30_000]);
  });

  test('keeps a proof of a secret waiting, and then decides', async () => {
    const { subject, times, answerFirst, value } = await awake();
    await subject.authenticate(value, 'consumers');
    answerFirst('consumers', refusal(429, { 'retry-after': '20' }));
    expect(
      await Promise.all([subject.authenticate(value, 'consumers'), subject.authenticate(value, 'consumers')]),
    ).toEqual([true, true]);
    expect(times.consumers?.filter((at) => at === 20_000).length).toBeGreaterThan(0);
    expect(times.consumers?.every((at) => at === 0 || at === 20_000)).toBe(true);
  });

  test('lets no deletion leave on an old look, and none wait for that in vain', async () => {
    const { subject, clock, began, times, answerFirst, failure, untilTold } = await awake();
    answerFirst('primary', refusal(429, { 'retry-after': '31' }));
    const told = subject.list();
    await untilTold();
    const error = await failure(subject.delete(1, { notAfter: clock.elapsed() + 30_000 }));
    expect(error).toMatchObject({ code: 'RETIREMENT_FAILED', effect: 'none' });
    expect(error.message).toContain('takes no more calls until 2026-11-23T08:00:31Z; what was seen before is too old');
    expect([clock.now(), times.primary]).toEqual([began, [0]]);
    await told;
  });

  test.each(['0', 'Mon, 23 Nov 2020 08:00:45 GMT', '-1', 'soon', ''])(
    'with Retry-After "%s" for ever is not called for ever',
    async (retryAfter) => {
      const { subject, times, answerFirst, clock, began, failure } = await awake();
      answerFirst('primary', ...Array.from({ length: 50 }, () => refusal(429, { 'retry-after': retryAfter })));
      expect(await failure(subject.list())).toMatchObject({ code: 'RATE_LIMITED', effect: 'none' });
      expect(times.primary?.length).toBeLessThan(12);
      expect(clock.now() - began).toBeLessThanOrEqual(600_000);
    },
  );

  test('for longer than a call waits is not called at all', async () => {
    const { subject, times, answerFirst, clock, began, failure } = await awake();
    answerFirst('primary', refusal(429, { 'retry-after': '601' }));
    expect(await failure(subject.list())).toMatchObject({ code: 'RATE_LIMITED' });
    // The next call knows, and does not ask.
    expect(await failure(subject.delete(1))).toMatchObject({ code: 'RATE_LIMITED', effect: 'none' });
    expect([times.primary, clock.now()]).toEqual([[0], began]);
    clock.advance(601_000);
    expect(await subject.list()).toHaveLength(1);
  });
});

describe('a host that wants silence when an answer was lost', () => {
  test('leaves the effect of that call unknown', async () => {
    const { subject, answerFirst, failure, secretIds } = await awake();
    answerFirst('primary', refusal(503, {}), refusal(429, { 'retry-after': '601' }));
    expect(await failure(subject.delete(1))).toMatchObject({ code: 'RATE_LIMITED', effect: 'unknown' });
    expect(secretIds()).toHaveLength(1);
  });
});
