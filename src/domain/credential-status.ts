import type { ErrorCode } from './errors.ts';
import type { Plan } from './plan.ts';

/** How a destination stands to the newest generation; `unknown` where there is none that it could hold, or nothing tells. */
export type DestinationState = 'delivered' | 'behind' | 'absent' | 'unknown';

/** How one credential stands, for people and for `status --json`; moments are ISO 8601 in UTC. */
export interface CredentialStatus {
  readonly name: string;
  /** What a rotation would do now, and why; absent when it could not be looked at. */
  readonly action?: Plan['action'];
  readonly reason?: Plan['reason'];
  readonly secretId?: number;
  /** False where this tool made none yet, and the secret is the one made by hand that lasts longest. */
  readonly managed?: boolean;
  /** When this tool made it. */
  readonly createdAt?: string;
  /** `null`: it never expires. */
  readonly expiresAt?: string | null;
  readonly daysLeft?: number;
  readonly destinations: readonly {
    readonly destination: string;
    readonly status: DestinationState;
    readonly updatedAt?: string;
  }[];
  readonly supersededSecretIds: readonly number[];
  readonly unmanaged: readonly {
    readonly id: number;
    readonly description: string;
    readonly expiresAt: string | null;
  }[];
  readonly nextRotationAt?: string;
  readonly error?: { readonly code: ErrorCode; readonly message: string; readonly hint: string };
}

/** What `status --json` prints. */
export interface StatusReport {
  readonly version: 1;
  readonly checkedAt: string;
  readonly credentials: readonly CredentialStatus[];
}
