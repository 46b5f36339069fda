import type { ErrorCode } from './errors.ts';
import type { Reason } from './plan.ts';

/** What became of a credential in this run. */
export type Status = 'rotated' | 'retired' | 'unchanged' | 'pending' | 'skipped' | 'planned' | 'failed';

export type StepName = 'observe' | 'preflight' | 'create' | 'authenticate' | 'deliver' | 'verify' | 'retire' | 'prune';

export interface DestinationReport {
  /** As printed: `owner/repo#environment:NAME`. */
  destination: string;
  status: 'verified' | 'acknowledged' | 'failed' | 'unchanged';
  updatedAt?: string;
}

export interface VerificationReport {
  status: 'succeeded' | 'failed' | 'timed_out' | 'pending' | 'none';
  evidence?: 'fingerprint' | 'acknowledged';
  url?: string;
  durationMs?: number;
}

/** One credential in the report; moments are ISO 8601 in UTC. */
export interface CredentialReport {
  name: string;
  status: Status;
  reason: Reason | ErrorCode;
  secretId?: number;
  previousSecretIds: number[];
  expiresAt?: string;
  nextRotationAt?: string;
  destinations: DestinationReport[];
  verification: VerificationReport;
  retiredSecretIds: number[];
  pendingRetirement: { secretId: number; after: string }[];
  unmanagedSecretIds: number[];
  steps: { step: StepName; startedAt: string; durationMs: number }[];
  error?: { code: ErrorCode; message: string; hint: string };
}

/** The output `result`, and what `--json` prints. */
export interface RotationReport {
  version: 1;
  startedAt: string;
  finishedAt: string;
  dryRun: boolean;
  credentials: CredentialReport[];
}
