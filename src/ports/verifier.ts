import type { VerificationState } from '../domain/observation.ts';
import type { VerificationRun } from '../domain/receipt.ts';

/** A workflow of a consuming repository that proves what its destinations hold. */
export interface VerificationWorkflow {
  /** `owner/name` */
  readonly repository: string;
  /** File name or id. */
  readonly workflow: string;
  /** Branch or tag; the repository's default branch when absent. */
  readonly ref?: string;
  readonly timeout: number;
}

/** The inputs that the workflow is dispatched with. */
export interface VerificationRequest {
  readonly credential: string;
  readonly correlationId: string;
  readonly fingerprint: string;
}

export interface DispatchedRun extends VerificationRun {
  readonly url: string;
}

export interface Verifier {
  /** The workflow exists, is active and declares the trigger and the inputs, as far as that can be read. */
  check(workflow: VerificationWorkflow): Promise<void>;
  dispatch(workflow: VerificationWorkflow, request: VerificationRequest): Promise<DispatchedRun>;
  /** How a run stands; undefined when it is not there any more, or is not a run of that workflow. */
  state(run: VerificationRun, workflows: readonly VerificationWorkflow[]): Promise<VerificationState | undefined>;
}
