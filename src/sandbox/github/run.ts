import type { PullRequest } from './pull-requests.ts';
import type { GitRef, Repository, Workflow } from './repository.ts';

/** How far a run, a job or a step is: `waiting` for an approval, `pending` behind others of its concurrency group. */
export type RunStatus = 'queued' | 'in_progress' | 'completed' | 'waiting' | 'requested' | 'pending';
/** How it ended. */
export type Conclusion =
  | 'success'
  | 'failure'
  | 'cancelled'
  | 'skipped'
  | 'timed_out'
  | 'action_required'
  | 'neutral'
  | 'stale'
  | 'startup_failure';

/** A message that a step pinned to the run, as `::error::` does. */
export interface Annotation {
  level: 'error' | 'warning' | 'notice';
  message: string;
  title?: string;
  file?: string;
  line?: number;
}

/** One step as a run shows it; instants in epoch milliseconds. */
export interface StepRun {
  readonly number: number;
  readonly name: string;
  status: RunStatus;
  conclusion: Conclusion | null;
  startedAt: number | null;
  completedAt: number | null;
  /** What the step wrote to its summary, masked. */
  summary: string;
}

/** One job as a run shows it; instants in epoch milliseconds. */
export interface JobRun {
  readonly id: number;
  readonly name: string;
  readonly labels: readonly string[];
  /** The environment whose approval or secrets the job needs. */
  environment: string | undefined;
  status: RunStatus;
  conclusion: Conclusion | null;
  readonly createdAt: number;
  startedAt: number | null;
  completedAt: number | null;
  readonly steps: StepRun[];
  readonly annotations: Annotation[];
  /** Everything the job printed, masked as GitHub masks it. */
  log: string;
}

/** One run of a workflow; instants in epoch milliseconds. */
export interface Run {
  readonly id: number;
  readonly number: number;
  attempt: number;
  readonly repository: Repository;
  readonly workflow: Workflow;
  readonly event: string;
  readonly ref: GitRef;
  readonly inputs: Readonly<Record<string, string>>;
  readonly actor: string;
  /** That it is for, if it is for one. */
  readonly pullRequest: PullRequest | undefined;
  title: string;
  status: RunStatus;
  conclusion: Conclusion | null;
  readonly createdAt: number;
  updatedAt: number;
  readonly jobs: JobRun[];
  /** What its jobs have uploaded, by name: files by their paths. */
  readonly artifacts: Map<string, ReadonlyMap<string, Uint8Array>>;
  /** Why the run ended before any job began. */
  startupError: string | undefined;
  /** Whoever wants the run to end calls `abort`. */
  readonly cancellation: AbortController;
}

/** Whether nothing of the run will change any more. */
export const isCompleted = ({ status }: Run): boolean => status === 'completed';
