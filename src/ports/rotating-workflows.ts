/** The workflow that made a generation. */
export interface RotatingWorkflow {
  /** As people call it. */
  readonly name: string;
  /** Whether GitHub disabled it for want of activity, or a person did. */
  readonly disabled?: 'by inactivity' | 'by hand';
}

/** Finds the workflows that rotate. */
export interface RotatingWorkflows {
  /**
   * @param run as the marker says it, `owner/repo/run.attempt`
   * @returns undefined where the run is not one of GitHub's, is not there any more, or may not be seen
   */
  of(run: string): Promise<RotatingWorkflow | undefined>;
}
