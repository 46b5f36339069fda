/** GitHub counts a read as one point and a write as five; getting a token counts like a write, but writes nothing. */
export type Weight = 'read' | 'write' | 'token';

const POINTS: Readonly<Record<Weight, number>> = { read: 1, write: 5, token: 5 };
// 95 % of the 900 points that GitHub allows: the rest is left to whatever else uses the token.
const POINTS_A_MINUTE = 855;
const BURST = 60;
const POLITE_WRITES_A_MINUTE = 60;

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

/**
 * The points of the requests that GitHub may have counted within its last minute. GitHub counts a request when it
 * arrives, some time between its leaving and its answer; so its minute begins with the answer. Counted from the leaving,
 * a slow burst and a fast one after it would meet in one minute of GitHub's.
 */
export const pointsWindow = (minute: number) => {
  /** Requests that were answered, by the end of their minute. */
  const answered: { until: number; points: number }[] = [];
  let taken = 0;
  const forget = (now: number): void => {
    for (let oldest = answered[0]; oldest && now >= oldest.until; oldest = answered[0]) {
      taken -= oldest.points;
      answered.shift();
    }
  };
  return {
    /** How long until the points of a request are free; infinite while only requests under way could free them. */
    waitMs(weight: Weight, now: number): number {
      forget(now);
      let short = taken + POINTS[weight] - POINTS_A_MINUTE;
      if (short <= 0) return 0;
      for (const { until, points } of answered) {
        short -= points;
        if (short <= 0) return until - now;
      }
      return Number.POSITIVE_INFINITY;
    },
    leaves(weight: Weight): void {
      taken += POINTS[weight];
    },
    isAnswered(weight: Weight, now: number): void {
      const points = POINTS[weight];
      const newest = answered.at(-1);
      if (newest?.until === now + minute) newest.points += points;
      else answered.push({ until: now + minute, points });
    },
  };
};
