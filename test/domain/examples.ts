import type { Destination } from '../../src/domain/destination.ts';
import type { Policy } from '../../src/domain/policy.ts';
import type { Witness } from '../../src/domain/witness.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A secret of a repository. */
export const destination = (secret: string, repository = 'acme/ingest'): Destination => ({ repository, secret });

/** What a store of times tells. */
export const timed = (at: number): Witness => ({ kind: 'time', at });
export const timedOrNone = (at: number | null): Witness | null => (at === null ? null : timed(at));

/** The policy of the defaults, but for what is given. */
export const policy = (given: Partial<Policy> = {}): Policy => ({
  rotateBefore: 30 * DAY,
  lifetime: 90 * DAY,
  gracePeriod: 0,
  acceptTimeout: 5 * MINUTE,
  allowUnverified: false,
  retireIds: [],
  revokeOthers: false,
  force: false,
  waitForRuns: false,
  ...given,
});
