import { RotationError } from '../../src/domain/errors.ts';
import type { Clock } from '../../src/ports/clock.ts';

/** A clock on which sleeping takes no time. Emulators can live by it too: it has all that a sandbox clock has. */
export interface VirtualClock extends Clock {
  /** Every sleep so far, in milliseconds, in the order in which they began. */
  readonly slept: readonly number[];
  /** How many sleep now. */
  readonly sleeping: number;
  /** Time passes without anybody sleeping; a negative number sets the clock back. */
  advance(ms: number): void;
  /** A server tells a later time; none has passed. */
  ahead(ms: number): void;
  /** From now on every sleep, also one that has begun, ends with `CANCELLED`. */
  cancel(): void;
}

/**
 * Sleepers wake in the order of their moments. One wakes per turn of the event loop, so that what it does next,
 * as far as it needs no I/O, is done before the next one wakes.
 */
export const virtualClock = (start = Date.parse('2026-11-23T08:00:00Z')): VirtualClock => {
  let now = start;
  let passed = 0;
  let cancelled = false;
  let sleepers: { due: number; wake: () => void; stop: (error: Error) => void }[] = [];
  const slept: number[] = [];
  const cancellation = () => new RotationError({ code: 'CANCELLED', message: 'Cancelled.', hint: 'Run again.' });

  const pass = (ms: number) => {
    now += ms;
    passed += ms;
  };
  const wakeNext = () => {
    const next = sleepers.reduce<(typeof sleepers)[number] | undefined>(
      (first, each) => (first && first.due <= each.due ? first : each),
      undefined,
    );
    if (!next) return;
    sleepers = sleepers.filter((each) => each !== next);
    pass(Math.max(0, next.due - passed));
    next.wake();
  };
  return {
    slept,
    get sleeping() {
      return sleepers.length;
    },
    now: () => now,
    latest: () => now,
    elapsed: () => passed,
    sleep: (ms) =>
      new Promise((wake, stop) => {
        if (cancelled) return stop(cancellation());
        slept.push(ms);
        sleepers.push({ due: passed + ms, wake, stop });
        setImmediate(wakeNext);
      }),
    advance(ms) {
      now += ms;
      passed += Math.max(0, ms);
    },
    ahead(ms) {
      now += ms;
    },
    cancel() {
      cancelled = true;
      for (const { stop } of sleepers.splice(0)) stop(cancellation());
    },
  };
};
