import { RotationError } from '../../domain/errors.ts';
import { type Instant, isoSeconds } from '../../domain/instant.ts';
import type { Clock } from '../../ports/clock.ts';
import { LONGEST_WAIT_MS } from '../http/setback.ts';
import { pointsWindow, stopwatch, type Weight, writeAllowance } from './request-budget.ts';

/** `polite`: a burst of up to 60 writes, then one a second; `limit`: as much as GitHub's documented points allow. */
export type Pace = 'polite' | 'limit';

/** What one call may still spend, in milliseconds, on waiting for rate limits, over all its repetitions. */
export interface Patience {
  leftMs: number;
}

/** The right to send one request. */
export interface Turn {
  /** The request is over. */
  leave(): void;
  /** The request is over, and GitHub said that we are too fast: nothing leaves for `ms`, or for a growing while where it did not say how long. */
  leaveLimited(ms?: number): void;
}

/** Decides when a request to one host may leave. First come, first served. */
export interface Limiter {
  /** @throws RotationError `RATE_LIMITED` when a pause takes longer than the patience lasts. */
  enter(weight: Weight, patience: Patience): Promise<Turn>;
}

interface LimiterOptions {
  clock: Clock;
  pace: Pace;
  /** A minute of GitHub's rules, in milliseconds; shorter only where all durations are scaled. */
  minute: number;
}

interface Waiter {
  readonly weight: Weight;
  readonly patience: Patience;
  readonly admit: (turn: Turn) => void;
  readonly refuse: (error: unknown) => void;
}

// GitHub allows 100; the difference is left to whatever else uses the token.
const MOST_AT_ONCE = 90;
// A server that says "try again in 0 seconds" again and again is not asked without end.
const SHORTEST_PAUSE = 1000;

const tooLong = (until: Instant): RotationError =>
  new RotationError({
    code: 'RATE_LIMITED',
    message: `GitHub limits the rate of requests and wants silence until ${isoSeconds(until)}, longer than a run waits.`,
    hint: 'Run again after that. Whatever else uses the same token counts too: give the rotation a token or an app of its own.',
  });

/** A limiter for one host. The clock is only asked for differences. */
export const createLimiter = ({ clock, pace, minute }: LimiterOptions): Limiter => {
  const elapsed = stopwatch(clock);
  const allowance = writeAllowance(minute);
  const points = pointsWindow(minute);
  // A write first waits for its pace, out of the way of the reads, and then in the one line for everybody.
  const paced: Waiter[] = [];
  const line: Waiter[] = [];
  let running = 0;
  let pausedUntil = 0;
  let pauses = 0;
  let streak = 0;
  let wakeAt = Number.POSITIVE_INFINITY;

  const refuseAll = (error: unknown): void => {
    for (const { refuse } of [...paced.splice(0), ...line.splice(0)]) refuse(error);
  };

  const wakeIn = (ms: number): void => {
    const pause = Math.max(1, Math.ceil(ms));
    const due = elapsed() + pause;
    if (due >= wakeAt) return;
    wakeAt = due;
    clock.sleep(pause).then(
      () => {
        if (wakeAt === due) wakeAt = Number.POSITIVE_INFINITY;
        advance();
      },
      (error: unknown) => {
        // Whoever comes later must be told too, and not wait for a sleep that is over.
        wakeAt = Number.POSITIVE_INFINITY;
        refuseAll(error);
      },
    );
  };

  /** Charges a wait to a waiter in advance; everybody waits for the whole pause. */
  const affords = ({ patience }: Waiter, ms: number): boolean => {
    if (ms > patience.leftMs) return false;
    patience.leftMs -= ms;
    return true;
  };

  const pause = (asked: number): void => {
    const ms = Math.min(asked, LONGEST_WAIT_MS);
    const now = elapsed();
    const longer = now + ms - Math.max(pausedUntil, now);
    if (longer <= 0) return;
    pausedUntil = now + ms;
    pauses += 1;
    for (const waiters of [paced, line]) {
      for (const waiter of waiters.splice(0)) {
        if (affords(waiter, longer)) waiters.push(waiter);
        else waiter.refuse(tooLong(clock.now() + ms));
      }
    }
  };

  const turn = (): Turn => {
    const pausesBefore = pauses;
    const leave = (): void => {
      running -= 1;
      advance();
    };
    return {
      leave() {
        if (pauses === pausesBefore) streak = 0;
        leave();
      },
      leaveLimited(ms) {
        try {
          // Of many requests in flight each may be told the same: only the first makes the next wait longer.
          const known = pauses > pausesBefore;
          if (ms !== undefined) pause(Math.max(ms, SHORTEST_PAUSE * 2 ** streak));
          else if (!known) pause(minute * 2 ** streak);
          if (!known) streak += 1;
        } finally {
          // Whatever happened to the pause: a place that is not given back is lost to everybody.
          leave();
        }
      },
    };
  };

  const advance = (): void => {
    const now = elapsed();
    while (paced.length > 0 && allowance.take(now)) line.push(...paced.splice(0, 1));
    if (paced.length > 0) wakeIn(allowance.waitMs(now));
    for (let next = line[0]; next && running < MOST_AT_ONCE; next = line[0]) {
      const wait = Math.max(pausedUntil - now, points.waitMs(next.weight, now));
      if (wait > 0) {
        wakeIn(wait);
        return;
      }
      line.shift();
      points.spend(next.weight, now);
      running += 1;
      next.admit(turn());
    }
  };

  return {
    enter: (weight, patience) =>
      new Promise((admit, refuse) => {
        const waiter = { weight, patience, admit, refuse };
        const wait = Math.max(0, pausedUntil - elapsed());
        if (!affords(waiter, wait)) return refuse(tooLong(clock.now() + wait));
        (pace === 'polite' && weight === 'write' ? paced : line).push(waiter);
        advance();
      }),
  };
};
