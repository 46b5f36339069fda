import { describe, expect, test } from 'vitest';
import { CallFailed } from '../../../src/adapters/http/call-failed.ts';
import { type AttemptHistory, type RetryPolicy, retrying } from '../../../src/adapters/http/retry.ts';
import { type Effect, RotationError } from '../../../src/domain/errors.ts';
import { protocolTimes, scaleTimes } from '../../../src/domain/times.ts';
import { virtualClock } from '../../support/virtual-clock.ts';

/** An error as Octokit throws it. */
const refused = (status: number, headers: Record<string, string | number> = {}, message = 'refused') =>
  Object.assign(new Error(message), { status, response: { headers } });

const lost = (failure: CallFailed['failure'], effect: Effect = 'unknown') =>
  new CallFailed({ failure, host: 'api.example', message: 'lost', hint: 'again', effect });

const policy = (changed: Partial<Omit<RetryPolicy, 'clock'>> = {}) => {
  const clock = virtualClock();
  return { clock, idempotent: true, host: 'api.example', times: protocolTimes, random: () => 0.999, ...changed };
};

/** Throws these one after the other, then answers. */
const failing = (...errors: unknown[]) => {
  const history: AttemptHistory[] = [];
  const attempt = async (known: AttemptHistory): Promise<string> => {
    history.push(known);
    if (errors.length > 0) throw errors.shift();
    return 'done';
  };
  return { attempt, history };
};

describe('idempotent calls', () => {
  test.each([408, 429, 500, 502, 503, 504])('are repeated after %i', async (status) => {
    expect(await retrying(policy(), failing(refused(status)).attempt)).toBe('done');
  });

  test.each(['network', 'timeout'] as const)('are repeated after a %s failure', async (failure) => {
    expect(await retrying(policy(), failing(lost(failure)).attempt)).toBe('done');
  });

  test.each(['abandoned', 'cancelled', 'redirect', 'too-large'] as const)('end when a call is %s', async (failure) => {
    const { attempt, history } = failing(lost(failure));
    await expect(retrying(policy(), attempt)).rejects.toMatchObject({ failure });
    expect(history).toHaveLength(1);
  });

  test.each([400, 401, 403, 404, 409, 422, 501])('end after %i', async (status) => {
    await expect(retrying(policy(), failing(refused(status)).attempt)).rejects.toMatchObject({ status });
  });

  test('end after the fourth failure in a row, with the last one', async () => {
    const { attempt, history } = failing(refused(500), refused(502), refused(503), refused(504));
    await expect(retrying(policy(), attempt)).rejects.toMatchObject({ status: 504 });
    expect(history).toHaveLength(4);
  });

  test('end with what is not a failed call, such as a closed fence', async () => {
    await expect(retrying(policy(), failing(new RangeError('fence')).attempt)).rejects.toThrow('fence');
  });

  test('end when nobody may retry any more', async () => {
    const asked: number[] = [];
    const options = policy({
      random: () => 0.5,
      mayRetry: (pauseMs) => {
        asked.push(pauseMs);
        return asked.length < 2;
      },
    });
    await expect(retrying(options, failing(refused(500), refused(500)).attempt)).rejects.toMatchObject({ status: 500 });
    expect(asked).toEqual([500, 1000]);
    expect(options.clock.slept).toEqual([500]);
  });
});

describe('calls that must not be repeated blindly', () => {
  test.each([refused(408), refused(500), refused(503), lost('network'), lost('timeout')])(
    'end after %s',
    async (error) => {
      const { attempt, history } = failing(error);
      await expect(retrying(policy({ idempotent: false }), attempt)).rejects.toBe(error);
      expect(history).toHaveLength(1);
    },
  );

  test.each([
    refused(429, { 'retry-after': '1' }),
    refused(403, { 'retry-after': '1' }),
    refused(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1795420801' }),
    refused(403, {}, 'You have exceeded a secondary rate limit.'),
  ])('are repeated after a rate limit refused them', async (error) => {
    expect(await retrying(policy({ idempotent: false }), failing(error).attempt)).toBe('done');
  });
});

describe('pauses', () => {
  test('grow, are jittered in full, and are never longer than the longest', async () => {
    const errors = () => [refused(500), refused(500), refused(500)];
    const full = policy({ random: () => 0.999_999, times: { ...protocolTimes, longestPause: 3000 } });
    await retrying(full, failing(...errors()).attempt);
    expect(full.clock.slept.map(Math.round)).toEqual([1000, 2000, 3000]);
    const none = policy({ random: () => 0 });
    await retrying(none, failing(...errors()).attempt);
    expect(none.clock.slept).toEqual([0, 0, 0]);
  });

  test('are what Retry-After asks for, in seconds, whatever the scale of time', async () => {
    const options = policy({ times: scaleTimes(protocolTimes, 0.1) });
    await retrying(
      options,
      failing(refused(429, { 'retry-after': '7' }), refused(503, { 'retry-after': '3' })).attempt,
    );
    expect(options.clock.slept).toEqual([7000, 3000]);
  });

  test('are what Retry-After asks for, as a date, by the clock of the server', async () => {
    const options = policy();
    const inServerTime = { date: 'Mon, 23 Nov 2026 10:00:00 GMT', 'retry-after': 'Mon, 23 Nov 2026 10:00:09 GMT' };
    const inOurTime = { 'retry-after': 'Mon, 23 Nov 2026 08:00:14 GMT' };
    await retrying(options, failing(refused(429, inServerTime), refused(429, inOurTime)).attempt);
    expect(options.clock.slept).toEqual([9000, 5000]);
  });

  test('last until the limit of GitHub is reset', async () => {
    const options = policy();
    const reset = options.clock.now() / 1000 + 42;
    await retrying(options, failing(refused(403, { 'x-ratelimit-remaining': 0, 'x-ratelimit-reset': reset })).attempt);
    expect(options.clock.slept).toEqual([42_000]);
  });

  test('are a minute, then twice as long, when a limit does not say how long', async () => {
    const options = policy();
    await retrying(options, failing(refused(429), refused(429), refused(429)).attempt);
    expect(options.clock.slept).toEqual([60_000, 120_000, 240_000]);
  });

  test('for limits end at ten minutes in all, and the error says when the host is free again', async () => {
    const options = policy();
    const { attempt } = failing(refused(429, { 'retry-after': '400' }), refused(429, { 'retry-after': '201' }));
    await expect(retrying(options, attempt)).rejects.toMatchObject({
      code: 'RATE_LIMITED',
      effect: 'none',
      message: 'api.example takes no more calls until 2026-11-23T08:10:01Z.',
    });
    expect(options.clock.slept).toEqual([400_000]);
  });

  test.each([
    [{ 'retry-after': '99999999999999' }],
    [{ 'retry-after': '9'.repeat(400) }],
    [{ 'retry-after': '9999-12-31T00:00:00Z' }],
    [{ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '9'.repeat(30) }],
  ])('for limits are a day at most, whatever a server says (%j)', async (headers) => {
    await expect(retrying(policy(), failing(refused(429, headers)).attempt)).rejects.toMatchObject({
      code: 'RATE_LIMITED',
      message: 'api.example takes no more calls until 2026-11-24T08:00:00Z.',
    });
  });

  test('are not reckoned from a Date at which no server can be', async () => {
    const options = policy();
    const headers = { date: 'Thu, 01 Jan 1970 00:00:00 GMT', 'retry-after': 'Mon, 23 Nov 2026 08:00:05 GMT' };
    await retrying(options, failing(refused(429, headers)).attempt);
    expect(options.clock.slept).toEqual([5000]);
  });

  test('for limits do not count as failures', async () => {
    const errors = Array.from({ length: 6 }, () => refused(429, { 'retry-after': '1' }));
    expect(await retrying(policy(), failing(...errors).attempt)).toBe('done');
  });

  test('are not taken when a service is away for longer than anybody waits', async () => {
    const { attempt } = failing(refused(503, { 'retry-after': '601' }));
    await expect(retrying(policy(), attempt)).rejects.toMatchObject({ status: 503 });
  });

  test('end when the run is cancelled', async () => {
    const options = policy();
    options.clock.cancel();
    await expect(retrying(options, failing(refused(429)).attempt)).rejects.toMatchObject({
      code: 'CANCELLED',
      effect: 'none',
    });
  });
});

describe('what an earlier attempt may have done', () => {
  const definite = new RotationError({ code: 'FORBIDDEN', message: 'no', hint: 'ask' });

  test('is told to later attempts', async () => {
    const { attempt, history } = failing(refused(429, { 'retry-after': '1' }), lost('timeout'));
    await retrying(policy(), attempt);
    expect(history.map(({ unanswered }) => unanswered)).toEqual([false, false, true]);
  });

  test('outlives a definite refusal', async () => {
    await expect(retrying(policy(), failing(lost('timeout'), definite).attempt)).rejects.toMatchObject({
      code: 'FORBIDDEN',
      effect: 'unknown',
    });
  });

  test('is nothing when it never left', async () => {
    const { attempt } = failing(lost('network', 'none'), definite);
    await expect(retrying(policy(), attempt)).rejects.toMatchObject({ code: 'FORBIDDEN', effect: 'none' });
  });

  test('outlives a rate limit and a cancellation', async () => {
    const limited = failing(lost('timeout'), refused(429, { 'retry-after': '601' }));
    await expect(retrying(policy(), limited.attempt)).rejects.toMatchObject({
      code: 'RATE_LIMITED',
      effect: 'unknown',
    });
    const options = policy();
    const cancelled = retrying(options, async () => {
      options.clock.cancel();
      throw lost('timeout');
    });
    await expect(cancelled).rejects.toMatchObject({ code: 'CANCELLED', effect: 'unknown' });
  });
});
