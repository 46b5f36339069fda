import type { Instant } from '../domain/instant.ts';

/** Workflow runs of one repository. */
export interface RunsSeen {
  readonly count: number;
  /** Of the first few. */
  readonly urls: readonly string[];
}

/** Lists of workflow runs. */
export interface RunLists {
  /** @throws RotationError `FORBIDDEN` or `NOT_FOUND` when the token may not look at the runs of that repository */
  check(repository: string): Promise<void>;
  /**
   * Runs that were queued no later than that moment and are not over.
   * @param repository `owner/name`
   * @param except ids of runs that do not count
   * @throws RotationError `FORBIDDEN` or `NOT_FOUND` when the token may not look
   */
  unfinished(repository: string, queuedBy: Instant, except: readonly number[]): Promise<RunsSeen>;
}
