import type { Identity } from '../domain/client-secret.ts';
import type { Destination } from '../domain/destination.ts';
import type { Policy } from '../domain/policy.ts';
import type { Times } from '../domain/times.ts';
import type { VerificationWorkflow } from '../ports/verifier.ts';

/** One credential, and what is to be done about it. */
export interface RotationTask {
  readonly identity: Identity;
  /** This run, as the marker says it. */
  readonly run: string;
  readonly destinations: readonly Destination[];
  readonly verifications: readonly VerificationWorkflow[];
  /** `owner/name` of the repository in which a client that rotates itself reads its secret. */
  readonly sourceRepository?: string;
  readonly policy: Policy;
  /** Already scaled. */
  readonly times: Times;
  readonly dryRun: boolean;
}
