import type { CheckPolicy } from '../domain/check-rules.ts';
import type { Identity } from '../domain/client-secret.ts';
import type { Destination } from '../domain/destination.ts';
import type { CredentialApi } from '../ports/credential-api.ts';
import type { DestinationStore } from '../ports/destination-store.ts';
import type { ReceiptStore } from '../ports/receipt-store.ts';

/** One credential that is looked at, and the world as far as that needs it. Nothing is changed. */
export interface CheckTask {
  readonly identity: Identity;
  /** Empty where they are not known. */
  readonly destinations: readonly Destination[];
  readonly policy: CheckPolicy;
  /** Whether the client asks for itself, with the secret that its consumers use. */
  readonly actsItself: boolean;
  /** Absent where this run has no secret to ask with. */
  readonly credentials?: Pick<CredentialApi, 'list'>;
  /** Absent where GitHub is not asked. */
  readonly onGitHub?: {
    readonly destinations: Pick<DestinationStore, 'read'>;
    /** Absent where no repository can keep it. */
    readonly receipts?: Pick<ReceiptStore, 'read'>;
  };
}

/** One that can be looked at. */
export interface AskingTask extends CheckTask {
  readonly credentials: Pick<CredentialApi, 'list'>;
}
