import type { Run } from './run.ts';

/** Works on queued runs after the answer to the dispatch has left. */
export interface Executor {
  start(run: Run): void;
  /** Lets the jobs of a run that wait for an approval go on, or refuses them. */
  review(run: Run, verdict: 'approved' | 'rejected', environments?: readonly string[]): void;
  /** Resolves once no run does anything any more: completed, or waiting for an approval. */
  settled(): Promise<void>;
}
