import type { Conclusion, JobRun, Run } from '../run.ts';
import type { GitHubState } from '../state.ts';

/** Moves jobs and runs through their life and tells whoever waits for a change. */
export interface Progress {
  queued(run: Run, name: string, labels: readonly string[]): JobRun;
  started(run: Run, job: JobRun): void;
  waiting(run: Run, job: JobRun): void;
  /** Somebody else in the concurrency group has to end first; without a job the whole run waits. */
  pending(run: Run, job?: JobRun): void;
  /** Nothing holds it up any more. */
  requeued(run: Run, job?: JobRun): void;
  completed(run: Run, job: JobRun, conclusion: Conclusion): void;
  finished(run: Run, conclusion: Conclusion): void;
  /** Resolves at the next change of any run. */
  change(): Promise<void>;
}

/** Progress by the clock of the sandbox. */
export const createProgress = ({ clock, nextId }: GitHubState): Progress => {
  let notify = Promise.withResolvers<void>();

  const refresh = (run: Run): void => {
    const among = (status: JobRun['status']) => run.jobs.some((job) => job.status === status);
    if (run.status !== 'completed') {
      const begun = among('in_progress') || (among('queued') && among('completed'));
      const held = (['queued', 'waiting', 'pending'] as const).find(among) ?? 'queued';
      run.status = begun ? 'in_progress' : held;
    }
    run.updatedAt = clock.now();
    notify.resolve();
    notify = Promise.withResolvers<void>();
  };

  const set = (run: Run, job: JobRun, change: Partial<JobRun>): void => {
    Object.assign(job, change);
    refresh(run);
  };

  return {
    queued(run, name, labels) {
      const job: JobRun = {
        id: nextId(),
        name,
        labels,
        environment: undefined,
        status: 'queued',
        conclusion: null,
        createdAt: clock.now(),
        startedAt: null,
        completedAt: null,
        steps: [],
        annotations: [],
        log: '',
      };
      run.jobs.push(job);
      refresh(run);
      return job;
    },
    started: (run, job) => set(run, job, { status: 'in_progress', startedAt: clock.now() }),
    waiting: (run, job) => set(run, job, { status: 'waiting' }),
    pending(run, job) {
      if (job) return set(run, job, { status: 'pending' });
      refresh(run);
      run.status = 'pending';
    },
    requeued: (run, job) => (job ? set(run, job, { status: 'queued' }) : refresh(run)),
    completed: (run, job, conclusion) => set(run, job, { status: 'completed', conclusion, completedAt: clock.now() }),
    finished(run, conclusion) {
      Object.assign(run, { status: 'completed', conclusion });
      refresh(run);
    },
    change: () => notify.promise,
  };
};
