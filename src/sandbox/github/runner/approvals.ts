import type { JobRun, Run } from '../run.ts';
import type { Progress } from './progress.ts';

type Verdict = 'approved' | 'rejected';

/** Jobs that may not start before somebody agrees. */
export interface Approvals {
  /** Resolves with what was decided; a cancelled run is let through, because it ends by itself. */
  wait(run: Run, job: JobRun, signal: AbortSignal): Promise<Verdict>;
  review(run: Run, verdict: Verdict, environments?: readonly string[]): void;
}

/** Nobody waits yet. */
export const createApprovals = (progress: Progress): Approvals => {
  const waiting = new Map<JobRun, (verdict: Verdict) => void>();
  return {
    wait(run, job, signal) {
      if (signal.aborted) return Promise.resolve('approved');
      const { promise, resolve } = Promise.withResolvers<Verdict>();
      const decide = (verdict: Verdict) => {
        waiting.delete(job);
        signal.removeEventListener('abort', letThrough);
        // At once, so that whoever approves and then waits for the end does not find the run still waiting.
        progress.requeued(run, job);
        resolve(verdict);
      };
      const letThrough = () => decide('approved');
      signal.addEventListener('abort', letThrough);
      waiting.set(job, decide);
      progress.waiting(run, job);
      return promise;
    },
    review(run, verdict, environments) {
      const wanted = environments?.map((name) => name.toLowerCase());
      for (const job of run.jobs) {
        const named = wanted === undefined || wanted.includes((job.environment ?? '').toLowerCase());
        if (named) waiting.get(job)?.(verdict);
      }
    },
  };
};
