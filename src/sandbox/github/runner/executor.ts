import type { Executor } from '../executor.ts';
import type { Run, RunStatus } from '../run.ts';
import type { GitHubState } from '../state.ts';
import { createApprovals } from './approvals.ts';
import { createConcurrencyGroups } from './concurrency.ts';
import { executeRun, startupErrorOf } from './execute-run.ts';
import { valuesFor } from './given-values.ts';
import type { RunnerOptions } from './job-session.ts';
import { loadLanguage } from './language.ts';
import { createProgress } from './progress.ts';

/** Runs workflows on this machine, as many at once as their concurrency groups allow. */
export const createExecutor = (state: GitHubState, options: RunnerOptions): Executor => {
  const progress = createProgress(state);
  const approvals = createApprovals(progress);
  const groups = createConcurrencyGroups(progress);
  const active = new Set<Run>();

  const work = async (run: Run): Promise<void> => {
    // Read now: what is written between the queueing and the start of a job is not seen by it.
    const { secrets, vars } = valuesFor(state, run);
    try {
      const language = await loadLanguage();
      const conclusion = await executeRun({
        state,
        language,
        options,
        progress,
        approvals,
        groups,
        run,
        secrets,
        vars,
      });
      progress.finished(run, conclusion);
    } catch (error) {
      run.startupError = startupErrorOf(error);
      for (const job of run.jobs) if (job.status !== 'completed') progress.completed(run, job, 'failure');
      progress.finished(run, run.jobs.length > 0 ? 'failure' : 'startup_failure');
    }
    active.delete(run);
  };

  return {
    start(run) {
      active.add(run);
      void work(run);
    },
    review: (run, verdict, environments) => approvals.review(run, verdict, environments),
    async settled() {
      // What is pending goes on by itself only when another run does, and that one is busy then.
      const still = new Set<RunStatus>(['waiting', 'pending', 'completed']);
      const busy = () => [...active].some(({ status }) => !still.has(status));
      while (busy()) await progress.change();
    },
  };
};
