import { RotationError } from '../../domain/errors.ts';
import { type Instant, isoSeconds } from '../../domain/instant.ts';
import type { Clock } from '../../ports/clock.ts';
import { pointsWindow, type Weight, writeAllowance } from './request-budget.ts';
import { type Silence, silence } from './silence.ts';

/** `polite`: a burst of up to 60 writes, then one a second; `limit`: as much as GitHub's documented points allow. */
export type Pace = 'polite' | 'limit';

/** What one call may still spend, in milliseconds, on waiting for rate limits, over all its repetitions. */
export interface Patience {
  leftMs: number;
}

/** Whom a rate limit is for: its hourly requests belong to a token, everything else concerns the host. */
export type Limited = 'host' | 'token';

/** The right to send one request. */
export interface Turn {
  /** The request is over. */
  leave(): void;
  /** The request is over, and GitHub wants silence: for `ms`, or for a growing while where it did not say how long. */
  leaveLimited(whom: Limited, ms: number | undefined): void;
}

/** Decides when a request with one token may leave. First come, first served. */
export interface Turns {
  /** @throws RotationError `RATE_LIMITED` when a silence takes longer than the patience lasts. */
  enter(weight: Weight, patience: Patience): Promise<Turn>;
}

/** Shares one host among everything that asks it. */
export interface Limiter {
  /** @param whose stands for the token, or for those that follow each other and share its limits; always the same object */
  forToken(whose: object): Turns;
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
  readonly token: Silence;
  readonly admit: (turn: Turn) => void;
  readonly refuse: (error: unknown) => void;
}

// GitHub allows 100; the difference is left to whatever else uses the token.
const MOST_AT_ONCE = 90;

const tooLong = (until: Instant): RotationError =>
  new RotationError({
    code: 'RATE_LIMITED',
    message: `GitHub limits the rate of requests and wants silence until ${isoSeconds(until)}, longer than a run waits.`,
    hint: 'Run again after that. Whatever else uses the same token counts too: give the rotation a token or an app of its own.',
  });

/** A limiter for one host. */
export const createLimiter = ({ clock, pace, minute }: LimiterOptions): Limiter => {
  const allowance = writeAllowance(minute);
  const points = pointsWindow(minute);
  const host = silence(minute);
  // A write first waits for its pace, out of the way of the reads, and then in the one line for everybody.
  const paced: Waiter[] = [];
  const line: Waiter[] = [];
  const tokens = new WeakMap<object, Silence>();
  let running = 0;
  let wakeAt = Number.POSITIVE_INFINITY;

  const refuseAll = (error: unknown): void => {
    for (const { refuse } of [...paced.splice(0), ...line.splice(0)]) refuse(error);
  };

  const wakeIn = (ms: number): void => {
    if (ms === Number.POSITIVE_INFINITY) return;
    const pause = Math.max(1, Math.ceil(ms));
    const due = clock.elapsed() + pause;
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

  const silentFor = ({ token }: Pick<Waiter, 'token'>, now: number): number =>
    Math.max(host.leftMs(now), token.leftMs(now));

  /** Charges a wait to a waiter in advance; everybody waits for the whole silence. */
  const affords = ({ patience }: Waiter, ms: number): boolean => {
    if (ms > patience.leftMs) return false;
    patience.leftMs -= ms;
    return true;
  };

  /** Lets a silence begin or grow; whoever cannot wait that long is refused at once. */
  const hush = (begin: (now: number) => void): void => {
    const now = clock.elapsed();
    const waiting = [paced, line].map((waiters) => ({
      waiters,
      before: waiters.map((waiter) => silentFor(waiter, now)),
    }));
    begin(now);
    for (const { waiters, before } of waiting) {
      for (const [index, waiter] of waiters.splice(0).entries()) {
        const wait = silentFor(waiter, now);
        if (affords(waiter, wait - (before[index] ?? 0))) waiters.push(waiter);
        else waiter.refuse(tooLong(clock.now() + wait));
      }
    }
  };

  const turnOf = ({ weight, token }: Waiter): Turn => {
    const before = { host: host.begun, token: token.begun };
    const leave = (): void => {
      running -= 1;
      points.isAnswered(weight, clock.elapsed());
      advance();
    };
    return {
      leave() {
        host.broken(before.host);
        token.broken(before.token);
        leave();
      },
      leaveLimited(whom, ms) {
        const asked = { host, token }[whom];
        try {
          hush((now) => asked.ask(ms, before[whom], now));
        } finally {
          // Whatever happened to the silence: a place that is not given back is lost to everybody.
          leave();
        }
      },
    };
  };

  /** Takes whoever need not wait, from the front; those whose token is silenced keep their places. */
  const drain = (
    waiters: Waiter[],
    now: number,
    { waitMs, take }: { waitMs: (first: Waiter) => number; take: (first: Waiter) => void },
  ): void => {
    for (;;) {
      const index = waiters.findIndex(({ token }) => token.leftMs(now) === 0);
      const first = waiters[index];
      const wait = first ? waitMs(first) : 0;
      if (wait > 0) wakeIn(wait);
      if (!first || wait > 0) break;
      waiters.splice(index, 1);
      take(first);
    }
    for (const { token } of waiters) if (token.leftMs(now) > 0) wakeIn(token.leftMs(now));
  };

  const advance = (): void => {
    const now = clock.elapsed();
    const silent = host.leftMs(now);
    if (silent > 0) {
      if (paced.length + line.length > 0) wakeIn(silent);
      return;
    }
    drain(paced, now, {
      waitMs: () => (allowance.take(now) ? 0 : allowance.waitMs(now)),
      take: (first) => line.push(first),
    });
    drain(line, now, {
      // Whoever waits for a place is let in by whoever leaves one.
      waitMs: ({ weight }) => (running < MOST_AT_ONCE ? points.waitMs(weight, now) : Number.POSITIVE_INFINITY),
      take(first) {
        points.leaves(first.weight);
        running += 1;
        first.admit(turnOf(first));
      },
    });
  };

  return {
    forToken(whose) {
      const token = tokens.get(whose) ?? silence(minute);
      tokens.set(whose, token);
      return {
        enter: (weight, patience) =>
          new Promise((admit, refuse) => {
            const waiter = { weight, patience, token, admit, refuse };
            const wait = silentFor(waiter, clock.elapsed());
            if (!affords(waiter, wait)) return refuse(tooLong(clock.now() + wait));
            (pace === 'polite' && weight === 'write' ? paced : line).push(waiter);
            advance();
          }),
      };
    },
  };
};
