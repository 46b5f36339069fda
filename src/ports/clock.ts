import type { Instant } from '../domain/instant.ts';

/** The only source of time. */
export interface Clock {
  /** Server time: the last `Date` header of GitHub, carried forward. */
  now(): Instant;
  /** As late as any server says that it is, also where its word alone sets no time: for what must not be done too late. */
  latest(): Instant;
  /**
   * Milliseconds that have passed, for durations and ages: it never goes back, is never corrected by a server, and goes
   * on while the machine is suspended.
   */
  elapsed(): number;
  /** Resolves after `ms`; rejects with `CANCELLED` when the run is cancelled. */
  sleep(ms: number): Promise<void>;
}
