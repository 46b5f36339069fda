import { createHash } from 'node:crypto';
import type { Identity } from './client-secret.ts';
import type { Instant } from './instant.ts';
import type { Witness } from './witness.ts';

/** A run of a verification workflow. */
export interface VerificationRun {
  /** `owner/name` */
  readonly repository: string;
  readonly id: number;
}

/** What a destination is known to hold, as long as its witness stays the one that our own write left. */
export interface DestinationNote {
  readonly nonce: string;
  readonly witness: Witness;
}

/** What a later run needs in order to delete, and what shows that a rotation was finished. Nothing in it is secret. */
export interface Receipt {
  readonly credential: string;
  /** The newest generation, its nonce and fingerprint; absent when only notes are known. */
  readonly generation?: { readonly secretId: number; readonly nonce: string; readonly fingerprint: string };
  readonly runs: readonly VerificationRun[];
  /** When the verification was dispatched, or without one when the look was taken: the grace period starts here. */
  readonly dispatchedAt?: Instant;
  readonly verifiedAt?: Instant;
  /** Nonce of the last generation that was verified: applications may work with it until a newer one is. */
  readonly proven?: string;
  /** By destination hash. */
  readonly notes: Readonly<Record<string, DestinationNote>>;
}

/** The nonce of the last generation that is known to have been verified. */
export const provenBy = ({ generation, verifiedAt, proven }: Receipt): string | undefined =>
  (verifiedAt === undefined ? undefined : generation?.nonce) ?? proven;

/** The receipt that says nothing. */
export const emptyReceipt = (credential: string): Receipt => ({ credential, runs: [], notes: {} });

/** Name of the Actions variable that holds the receipt of a credential. */
export const receiptName = ({ owner, credential }: Identity): string => {
  const hash = createHash('sha256').update(`${owner}\n${credential}`, 'utf8').digest('hex').slice(0, 6);
  return `ROTATION_RECEIPT_${credential.replaceAll(/[^A-Za-z0-9]/g, '_').toUpperCase()}_${hash.toUpperCase()}`;
};
