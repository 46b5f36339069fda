import type { RunState } from '../domain/observation.ts';

/** What became of the runs that other generations were made by. */
export interface RunStates {
  /** @param run as the marker says it, `owner/repo/run.attempt` */
  state(run: string): Promise<RunState>;
}
