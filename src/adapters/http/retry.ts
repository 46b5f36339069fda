import { RotationError } from '../../domain/errors.ts';
import { type Instant, isoSeconds } from '../../domain/instant.ts';
import type { Times } from '../../domain/times.ts';
import type { Clock } from '../../ports/clock.ts';
import type { HostPauses } from './host-pauses.ts';
import { judgeError, type Setback } from './setback.ts';

export interface RetryPolicy {
  /** False: only what was refused before it was processed is tried again. */
  readonly idempotent: boolean;
  /** Of the address that is called. */
  readonly host: string;
  /** What all calls share, so that none goes to a host that wants silence; absent where a limiter sees to that. */
  readonly pauses?: HostPauses;
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
 * and what `Retry-After` asks for, up to `times.rateLimit` in all, whichever call to that host was told so.
 * A RotationError that ends the call tells an unknown effect if any attempt left one.
 * @throws RotationError `RATE_LIMITED`, `CANCELLED`, or what the last attempt threw
 */
export const retrying = async <T>(
  { idempotent, host, pauses, times, clock, random, mayRetry = () => true, judge = judgeError }: RetryPolicy,
  attempt: (history: AttemptHistory) => Promise<T>,
): Promise<T> => {
  let failures = 0;
  let limits = 0;
  let waited = 0;
  let unanswered = false;

  const rateLimited = (waitMs: number, cause?: unknown): RotationError =>
    new RotationError({
      code: 'RATE_LIMITED',
      message: `${host} takes no more calls until ${isoSeconds(clock.now() + waitMs)}.`,
      hint: 'Run again after that moment, run less often, or give the runs a token with a higher limit.',
      cause,
    });

  /** While the host wants silence, because some other call was told so. */
  const silence = async (): Promise<void> => {
    const left = pauses?.leftMs(host) ?? 0;
    if (left === 0) return;
    waited += left;
    if (waited > times.rateLimit || !mayRetry(left)) throw rateLimited(left);
    await clock.sleep(left);
    return silence();
  };

  /** How long to pause after this failure; throws where the call ends with it. */
  const pauseAfter = (error: unknown): number => {
    const setback = judge(error, clock.now());
    unanswered ||= isUnanswered(error, setback);
    if (setback.kind === 'waited-for') return 0;
    if (setback.kind === 'final' || (setback.kind === 'transient' && !idempotent)) throw error;
    if (setback.kind === 'rate-limited') {
      // Nobody said how long: a minute, then twice as long each time. A "now" that is said again is not believed.
      const waitMs = Math.max(setback.waitMs ?? times.minute * 2 ** limits, times.firstPause * 2 ** limits);
      limits += 1;
      waited += waitMs;
      pauses?.begin(host, waitMs);
      if (waited > times.rateLimit) throw rateLimited(waitMs, error);
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

  const ending = (error: unknown): unknown => (unanswered ? withUnknownEffect(error) : error);

  for (let number = 1; ; number += 1) {
    await silence().catch((error: unknown) => {
      throw ending(error);
    });
    try {
      return await attempt({ attempt: number, unanswered });
    } catch (error) {
      try {
        const pauseMs = pauseAfter(error);
        if (!mayRetry(pauseMs)) throw error;
        await clock.sleep(pauseMs);
      } catch (last) {
        throw ending(last);
      }
    }
  }
};
