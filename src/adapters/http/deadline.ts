/** A timer that is asked for more fires at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Ends a call after so many milliseconds of real time, as all deadlines of calls; at once where none are left. */
export const signalAfter = (leftMs: number): AbortSignal =>
  leftMs > 0 ? AbortSignal.timeout(Math.min(Math.ceil(leftMs), LONGEST_TIMER_MS)) : AbortSignal.abort();
