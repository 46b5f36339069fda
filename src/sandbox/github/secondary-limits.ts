import type { SandboxClock } from '../clock.ts';
import { interceptAround, type LoopbackServer } from '../loopback-server.ts';
import { Refusal } from './refusal.ts';

/**
 * What GitHub allows each token beside its hourly requests
 * (docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api). What is left out is not enforced.
 */
interface SecondaryLimits {
  /** Requests under way at once; GitHub allows 100. */
  concurrent?: number;
  /** A read costs one point, a write five; GitHub allows 900. */
  pointsPerMinute?: number;
  /** GitHub allows about 80 requests a minute that create content. It does not say whether writing a secret does; here every write does. */
  writesPerMinute?: number;
  /** The same for an hour, where GitHub allows about 500. */
  writesPerHour?: number;
  /** Milliseconds of a minute, and a sixtieth of an hour; shorter for a client whose durations are scaled. */
  minuteMs?: number;
  /** Of a refusal, here and where the hour's requests are used up; 403 unless told. GitHub answers either. */
  status?: 403 | 429;
  /** Whether a refusal says in `retry-after` how long to wait; it does unless told. */
  retryAfter?: boolean;
}

/** Enforces the limits that are in force. */
export interface SecondaryLimiter {
  /** None unless told; may be changed at any time. */
  limits: SecondaryLimits;
  /** How many requests were refused so far. */
  readonly refusals: number;
  /** Counts what is under way from the moment at which it comes, whatever delays a driver adds. */
  serve(server: LoopbackServer): LoopbackServer;
  /** Counts a request, or says how it is refused; `retryAfter` in seconds. */
  check(request: Request): { refusal: Refusal; retryAfter?: number } | undefined;
}

interface Arrival {
  readonly at: number;
  readonly points: number;
}

const READS = ['GET', 'HEAD', 'OPTIONS'];
const DOCUMENTATION =
  'https://docs.github.com/free-pro-team@latest/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits';

/** A token's requests are counted together, under whatever it is sent as. */
const keyOf = (request: Request): string => request.headers.get('authorization') ?? '';

/** Milliseconds until `amount` more fits under the limit within a span of time that slides; 0 when it fits now. */
const waitFor = (
  arrivals: readonly Arrival[],
  { amount, limit, span, now }: { amount: number; limit: number | undefined; span: number; now: number },
): number => {
  if (limit === undefined) return 0;
  const within = arrivals.filter(({ at }) => now - at < span);
  let over = within.reduce((sum, { points }) => sum + points, amount) - limit;
  if (over <= 0) return 0;
  for (const { at, points } of within) {
    over -= points;
    if (over <= 0) return at + span - now;
  }
  return span;
};

/** Limits by token, on the sandbox's clock. */
export const secondaryLimiter = (clock: SandboxClock): SecondaryLimiter => {
  const underWay = new Map<string, number>();
  /** Requests that came when enough were under way. */
  const tooMany = new WeakSet<Request>();
  const arrivals = new Map<string, Arrival[]>();
  const change = (key: string, by: number): number => {
    const count = (underWay.get(key) ?? 0) + by;
    underWay.set(key, count);
    return count;
  };

  /** Milliseconds to wait before a request is taken; one that is taken is counted. */
  const waitBefore = (request: Request): number => {
    const key = keyOf(request);
    const { pointsPerMinute, writesPerMinute, writesPerHour, minuteMs = 60_000 } = limiter.limits;
    const now = clock.now();
    const hour = 60 * minuteMs;
    const known = (arrivals.get(key) ?? []).filter(({ at }) => now - at < hour);
    const points = READS.includes(request.method) ? 1 : 5;
    const writes = known.filter((one) => one.points > 1).map(({ at }) => ({ at, points: 1 }));
    const wait = Math.max(
      tooMany.has(request) ? 1000 : 0,
      waitFor(known, { amount: points, limit: pointsPerMinute, span: minuteMs, now }),
      points > 1 ? waitFor(writes, { amount: 1, limit: writesPerMinute, span: minuteMs, now }) : 0,
      points > 1 ? waitFor(writes, { amount: 1, limit: writesPerHour, span: hour, now }) : 0,
    );
    arrivals.set(key, wait > 0 ? known : [...known, { at: now, points }]);
    return wait;
  };

  let refusals = 0;
  const limiter: SecondaryLimiter = {
    limits: {},
    get refusals() {
      return refusals;
    },
    serve: (server) =>
      interceptAround(server, async (request, answer) => {
        const key = keyOf(request);
        if (change(key, 1) > (limiter.limits.concurrent ?? Number.POSITIVE_INFINITY)) tooMany.add(request);
        try {
          return await answer();
        } finally {
          change(key, -1);
        }
      }),
    check(request) {
      const wait = waitBefore(request);
      if (wait === 0) return undefined;
      refusals += 1;
      const { status = 403, retryAfter = true } = limiter.limits;
      const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
      return {
        refusal: new Refusal(status, message, DOCUMENTATION),
        ...(retryAfter && { retryAfter: Math.ceil(wait / 1000) }),
      };
    },
  };
  return limiter;
};
