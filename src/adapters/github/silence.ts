import { LONGEST_WAIT_MS } from '../http/setback.ts';

// A server that says "try again in 0 seconds" again and again is not asked without end.
const SHORTEST_MS = 1000;

/** A silence that GitHub asked for: for everything on a host, or for one token. Moments are those of `Clock.elapsed`. */
export interface Silence {
  /** Milliseconds that are left of it. */
  leftMs(now: number): number;
  /** How often it was begun or made longer: who left before that brings no news. */
  readonly begun: number;
  /** A request that left when so many had begun was answered well. */
  broken(begunBefore: number): void;
  /**
   * A request that left when so many had begun was told to be silent, for `ms` or without a number: then for a minute,
   * and for twice as long each time it is told again.
   */
  ask(ms: number | undefined, begunBefore: number, now: number): void;
}

/** Nothing is asked yet. */
export const silence = (minute: number): Silence => {
  let until = 0;
  let begun = 0;
  let streak = 0;
  const begin = (asked: number, now: number): void => {
    const end = now + Math.min(asked, LONGEST_WAIT_MS);
    if (end <= Math.max(until, now)) return;
    until = end;
    begun += 1;
  };
  return {
    leftMs: (now) => Math.max(0, until - now),
    get begun() {
      return begun;
    },
    broken(begunBefore) {
      if (begun === begunBefore) streak = 0;
    },
    ask(ms, begunBefore, now) {
      // Of many requests in flight each may be told the same: only the first makes the next wait longer.
      const known = begun > begunBefore;
      if (ms !== undefined) begin(Math.max(ms, SHORTEST_MS * 2 ** streak), now);
      else if (!known) begin(minute * 2 ** streak, now);
      if (!known) streak += 1;
    },
  };
};
