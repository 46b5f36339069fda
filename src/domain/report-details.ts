import type { Instant } from './instant.ts';
import type { Estrangement } from './observation.ts';
import type { Witness } from './witness.ts';

/** A secret of the client that this tool leaves alone. */
export interface UnmanagedSecret {
  readonly id: number;
  readonly description: string;
  /** `null`: it never expires. */
  readonly expiresAt: Instant | null;
  readonly estrangement?: Estrangement;
}

/** What a run would do, were it not a dry run. */
export interface PlannedChanges {
  readonly create?: { readonly expiresAt: Instant };
  /** `witness` is `null` where nothing is there yet. */
  readonly write: readonly { readonly destination: string; readonly witness: Witness | null }[];
  /** The verification workflows, and where they run. */
  readonly verify?: string;
  /** The receipt is to say that the verification succeeded, which ended after the run that asked for it. */
  readonly record?: true;
  readonly delete: readonly {
    readonly id: number;
    readonly expiresAt: Instant | null;
    /** Of one that this tool did not make. */
    readonly description?: string;
  }[];
  /** How long they stay, in milliseconds from the delivery, so that a later run deletes them. */
  readonly grace?: number;
  readonly keep: readonly { readonly id: number; readonly description: string }[];
}

/** What people want to read about a credential beyond the report for machines. */
export interface CredentialDetails {
  readonly name: string;
  /** What was seen, and so why the plan was made; or what failed. */
  readonly message: string;
  /** After a failure: what still works. */
  readonly safety?: string;
  /** Life that the newest secret had left when the run began, in milliseconds; not above 0: it had expired. */
  readonly leftMs?: number;
  /** When the secret was made that the report names. */
  readonly createdAt?: Instant;
  readonly unmanaged: readonly UnmanagedSecret[];
  /** Destinations that consumers do not read, each with what to do. */
  readonly shadows: readonly string[];
  /** Workflow runs that were queued before the delivery and are not over, or why nobody could look for them. */
  readonly unfinishedRuns?: string;
  /** When the last secret was deleted; it may be accepted for an hour longer, and tokens that it got for two. */
  readonly deletedAt?: Instant;
  readonly plannedChanges?: PlannedChanges;
}
