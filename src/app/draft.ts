import type { Generation } from '../domain/client-secret.ts';
import type { Observation } from '../domain/observation.ts';
import type { Plan } from '../domain/plan.ts';
import type { CredentialReport, VerificationReport } from '../domain/report.ts';
import type { Shadow } from '../domain/shadow.ts';

/** What is known of a rotation while it goes on; the report is made from it, whatever happens. */
export interface Draft {
  observed?: Observation;
  plan?: Plan;
  /** The generation that consumers are to use: the new one, or the newest that was found. */
  current?: Generation;
  /** By destination label. */
  destinations: Map<string, CredentialReport['destinations'][number]>;
  verification: VerificationReport;
  /** What was seen to keep consumers from reading a destination. */
  shadows: readonly Shadow[];
  retired: number[];
  pending: { id: number; after: number }[];
  /** Runs that were queued before the delivery and are not over, in words; absent when there is nothing to tell. */
  unfinishedRuns?: string;
  /** When the last secret was deleted. */
  deletedAt?: number;
  /** What still works if the run fails now, in a sentence or two. */
  safety: string;
}

export const newDraft = (): Draft => ({
  destinations: new Map(),
  verification: { status: 'none' },
  shadows: [],
  safety: 'This run changed no client secret and no destination.',
  retired: [],
  pending: [],
});
