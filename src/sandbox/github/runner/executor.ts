import type { Executor } from '../executor.ts';
import type { GitHubState } from '../state.ts';

export interface RunnerOptions {
  /** The folder that holds `action.yml` and the folders of the sub-actions: what `uses:` of our own action means. */
  actionsRoot?: string;
}

/** Runs are only queued so far. */
export const createExecutor = (_state: GitHubState, _options: RunnerOptions): Executor => ({
  start: () => {},
  review: () => {},
  settled: async () => {},
});
