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
}
