import { createLimiter, type Pace, type Turns } from '../../../src/adapters/github/limiter.ts';
import type { Weight } from '../../../src/adapters/github/request-budget.ts';
import { type VirtualClock, virtualClock } from '../../support/virtual-clock.ts';

export const MINUTE = 60_000;
export const TEN_MINUTES = 10 * MINUTE;

export const make = (pace: Pace, minute = MINUTE): { time: VirtualClock; limiter: Turns; other: Turns } => {
  const time = virtualClock(0);
  const host = createLimiter({ clock: time, pace, minute });
  return { time, limiter: host.forToken({}), other: host.forToken({}) };
};

/** Sends so many requests at once, each taking no time; answers when each left. */
export const sendAll = async (limiter: Turns, time: VirtualClock, weights: Weight[]): Promise<number[]> =>
  Promise.all(
    weights.map(async (weight) => {
      const turn = await limiter.enter(weight, { leftMs: TEN_MINUTES });
      const at = time.now();
      turn.leave();
      return at;
    }),
  );

export const within = (times: number[], from: number, to: number): number =>
  times.filter((at) => at >= from && at < to).length;
