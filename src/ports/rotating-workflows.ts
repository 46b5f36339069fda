/** The workflow that made a generation. */
export interface RotatingWorkflow {
  /** As people call it. */
  readonly name: string;
  /** Whether it may run, or what keeps it from that: want of activity, a person, being a fork's, being gone. */
  readonly state: 'enabled' | 'quiet' | 'disabled by hand' | 'disabled in a fork' | 'deleted' | 'unknown';
}

/** Finds the workflows that rotate. */
export interface RotatingWorkflows {
  /**
   * @param run as the marker says it, `owner/repo/run.attempt`
   * @returns undefined where the run is not one of GitHub's
   * @throws RotationError where GitHub does not tell: the run is not there any more, or may not be seen
   */
  of(run: string): Promise<RotatingWorkflow | undefined>;
}
