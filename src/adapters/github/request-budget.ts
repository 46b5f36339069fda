import type { Clock } from '../../ports/clock.ts';

/** GitHub counts a read as one point and a write as five; getting a token counts like a write, but writes nothing. */
export type Weight = 'read' | 'write' | 'token';

const POINTS: Readonly<Record<Weight, number>> = { read: 1, write: 5, token: 5 };
// 95 % of the 900 points that GitHub allows: its minute and ours do not begin together.
const POINTS_A_MINUTE = 855;
const BURST = 60;
const POLITE_WRITES_A_MINUTE = 60;

/** Milliseconds that have passed since it was made. The server's clock may be set back; this one never goes back. */
export const stopwatch = (clock: Clock): (() => number) => {
  let last = clock.now();
  let elapsed = 0;
  return () => {
    const now = clock.now();
    elapsed += Math.max(0, now - last);
    last = now;
    return elapsed;
  };
};

/** Allows `BURST` writes at once and gains one back each second. */
export const writeAllowance = (minute: number) => {
  const interval = minute / POLITE_WRITES_A_MINUTE;
  let left = BURST;
  let countedAt = 0;
  return {
    take(now: number): boolean {
      const gained = Math.floor((now - countedAt) / interval);
      left = Math.min(BURST, left + gained);
      countedAt = left === BURST ? now : countedAt + gained * interval;
      if (left === 0) return false;
      left -= 1;
      return true;
    },
    waitMs: (now: number): number => countedAt + interval - now,
  };
};

/** The points spent within the last minute. */
export const pointsWindow = (minute: number) => {
  const spent: { at: number; points: number }[] = [];
  let sum = 0;
  const forget = (now: number): void => {
    for (let oldest = spent[0]; oldest && now - oldest.at >= minute; oldest = spent[0]) {
      sum -= oldest.points;
      spent.shift();
    }
  };
  return {
    /** How long until the points of a request are free. */
    waitMs(weight: Weight, now: number): number {
      const points = POINTS[weight];
      forget(now);
      let free = POINTS_A_MINUTE - sum;
      for (const entry of spent) {
        if (free >= points) return 0;
        free += entry.points;
        if (free >= points) return entry.at + minute - now;
      }
      return 0;
    },
    spend(weight: Weight, now: number): void {
      const points = POINTS[weight];
      const newest = spent.at(-1);
      if (newest?.at === now) newest.points += points;
      else spent.push({ at: now, points });
      sum += points;
    },
  };
};
