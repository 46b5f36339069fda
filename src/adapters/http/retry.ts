import { RotationError } from '../../domain/errors.ts';
import { type Instant, isoSeconds } from '../../domain/instant.ts';
import type { Times } from '../../domain/times.ts';
import type { Clock } from '../../ports/clock.ts';
import { judgeError, type Setback } from './setback.ts';

export interface RetryPolicy {
  /** False: only what was refused before it was processed is tried again. */
  readonly idempotent: boolean;
  /** For messages. */
  readonly host: string;
  readonly times: Times;
  readonly clock: Clock;
  /** From 0 up to, but not including, 1. */
  readonly random: () => number;
  /** Asked before each pause; false ends the call with what it met last. */
  readonly mayRetry?: (pauseMs: number) => boolean;
  /** What to make of a thrown thing; answers and broken connections are understood without it. */
  readonly judge?: (error: unknown, now: Instant) => Setback;
}

/** What is known of the attempts before this one. */
export interface AttemptHistory {
  /** 1 for the first. */
  readonly attempt: number;
  /** An earlier attempt got no definite answer, so it may have taken effect whatever this one says. */
  readonly unanswered: boolean;
}

/** Attempts in all that may fail in a transient way. */
const MAX_ATTEMPTS = 4;

const isUnanswered = (error: unknown, setback: Setback): boolean =>
  setback.kind === 'transient' && !(error instanceof RotationError && error.effect === 'none');

const withUnknownEffect = (error: unknown): unknown =>
  error instanceof RotationError && error.effect === 'none'
    ? new RotationError({
        code: error.code,
        message: error.message,
        hint: error.hint,
        effect: 'unknown',
        cause: error.cause,
      })
    : error;

/**
 * Makes a call until it succeeds, fails for good, or patience ends: back-off with full jitter after transient failures,
 * and what `Retry-After` asks for, up to `times.rateLimit` in all.
 * A RotationError that ends the call tells an unknown effect if any attempt left one.
 * @throws RotationError `RATE_LIMITED`, `CANCELLED`, or what the last attempt threw
 */
export const retrying = async <T>(
  { idempotent, host, times, clock, random, mayRetry = () => true, judge = judgeError }: RetryPolicy,
  attempt: (history: AttemptHistory) => Promise<T>,
): Promise<T> => {
  let failures = 0;
  let limits = 0;
  let waited = 0;
  let unanswered = false;

  const rateLimited = (setback: Setback & { kind: 'rate-limited' }, waitMs: number, cause: unknown): RotationError =>
    new RotationError({
      code: 'RATE_LIMITED',
      message: `${setback.host ?? host} takes no more calls until ${isoSeconds(clock.now() + waitMs)}.`,
      hint: 'Run again after that moment, run less often, or give the runs a token with a higher limit.',
      cause,
    });

  /** How long to pause after this failure; throws where the call ends with it. */
  const pauseAfter = (error: unknown): number => {
    const setback = judge(error, clock.now());
    unanswered ||= isUnanswered(error, setback);
    if (setback.kind === 'final' || (setback.kind === 'transient' && !idempotent)) throw error;
    if (setback.kind === 'rate-limited') {
      // Nobody said how long: a minute, then twice as long each time.
      const waitMs = setback.waitMs ?? times.minute * 2 ** limits;
      limits += 1;
      waited += waitMs;
      if (waited > times.rateLimit) throw rateLimited(setback, waitMs, error);
      return waitMs;
    }
    failures += 1;
    if (failures >= MAX_ATTEMPTS) throw error;
    if (setback.waitMs === undefined) {
      return random() * Math.min(times.longestPause, times.firstPause * 2 ** (failures - 1));
    }
    waited += setback.waitMs;
    if (waited > times.rateLimit) throw error;
    return setback.waitMs;
  };

  for (let number = 1; ; number += 1) {
    try {
      return await attempt({ attempt: number, unanswered });
    } catch (error) {
      try {
        const pauseMs = pauseAfter(error);
        if (!mayRetry(pauseMs)) throw error;
        await clock.sleep(pauseMs);
      } catch (last) {
        throw unanswered ? withUnknownEffect(last) : last;
      }
    }
  }
};
