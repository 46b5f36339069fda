import type { Fault } from './faults.ts';

/** What a person has put into the client beside our generations. */
export type HandMade =
  | 'plain'
  | 'never-expires'
  /** A generation of another credential of the same client. */
  | 'other-credential'
  /** Our marker with a date far ahead. */
  | 'future-marker'
  /** Our marker, cut off. */
  | 'broken-marker'
  /** The marker of the newest generation, once more: made while the history goes on. */
  | 'copied-marker';

/** What a person writes into a place: our oldest or newest value that works, or where there is none the first by hand; or nothing, which deletes it. */
type Edited = 'nothing' | 'oldest' | 'newest';

export interface Edit {
  /** Since the history began. */
  readonly atMs: number;
  readonly place: number;
  readonly value: Edited;
}

export interface PlannedRun {
  /** Since the run before it started; the first since the history began. */
  readonly afterMs: number;
  readonly force: boolean;
  /** A secret may be known to somebody: everything else of the client is to be revoked (`revoke-others`). */
  readonly incident?: true;
  /** This place was not in its configuration yet. */
  readonly without: number | undefined;
  /** How far its idea of GitHub's time is off. */
  readonly lagMs: number;
  readonly faults: readonly Fault[];
}

/** Everything that makes one history what it is: the same history always goes the same way. */
export interface History {
  readonly places: number;
  /** Whether an earlier rotation was finished, a day ago; else all places hold a secret made by hand. */
  readonly rotatedBefore: boolean;
  /** Whether a person wrote that secret in the second in which the history begins. */
  readonly writtenJustBefore: boolean;
  readonly handMade: readonly HandMade[];
  /** Secrets that a person gives up (`retire-ids`): the first that was made by hand. */
  readonly retireByHand: boolean;
  readonly receipts: boolean;
  readonly gracePeriodMs: number;
  /** What the verification workflow covers. */
  readonly verified: 'all' | 'first' | 'none';
  readonly approval: 'none' | 'late' | 'never';
  readonly makersReadable: boolean;
  readonly skewMs: number;
  readonly stampOffsetMs: number;
  readonly acceptedAfterMs: number;
  readonly runs: readonly PlannedRun[];
  readonly edits: readonly Edit[];
  /** For each dispatch the place whose job fails for no reason. */
  readonly flakes: readonly (number | undefined)[];
  /** The last place is taken out of the configuration at the end. */
  readonly removed: boolean;
  /** Of all latencies. */
  readonly seed: number;
}

/** One rotation on a good day: what the exhaustive part varies. */
export const goodDay: History = {
  places: 1,
  rotatedBefore: true,
  writtenJustBefore: false,
  handMade: [],
  retireByHand: false,
  receipts: true,
  gracePeriodMs: 0,
  verified: 'all',
  approval: 'none',
  makersReadable: true,
  skewMs: 0,
  stampOffsetMs: 0,
  acceptedAfterMs: 0,
  runs: [{ afterMs: 0, force: true, without: undefined, lagMs: 300, faults: [] }],
  edits: [],
  flakes: [],
  removed: false,
  seed: 1,
};
