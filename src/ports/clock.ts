import type { Instant } from '../domain/instant.ts';

/** The only source of time. */
export interface Clock {
  /** Server time: the last `Date` header of GitHub, carried forward. */
  now(): Instant;
  /** Milliseconds since some fixed moment, for how long something took; never corrected by a server. */
  elapsed(): number;
  /** Resolves after `ms`; rejects with `CANCELLED` when the run is cancelled. */
  sleep(ms: number): Promise<void>;
}
