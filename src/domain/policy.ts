import type { Instant } from './instant.ts';

/** When a secret is rotated, and on what evidence an older one is deleted. Durations in milliseconds. */
export interface Policy {
  readonly rotateBefore: number;
  readonly lifetime: number;
  readonly gracePeriod: number;
  readonly acceptTimeout: number;
  readonly allowUnverified: boolean;
  /** Ids of secrets made by hand that may be retired too. */
  readonly retireIds: readonly number[];
  /** Incident: rotate now, then delete every other secret of the client. */
  readonly revokeOthers: boolean;
  readonly force: boolean;
  /** Superseded secrets stay while runs that were queued before the delivery are unfinished. */
  readonly waitForRuns: boolean;
}

/** When the grace period that began then is over; undefined where there is none, for no clock is exact to the second. */
export const graceEnd = ({ gracePeriod, revokeOthers }: Policy, began: Instant): Instant | undefined =>
  gracePeriod === 0 || revokeOthers ? undefined : began + gracePeriod;
