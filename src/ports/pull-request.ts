/** The pull request that a check runs for. */
export interface PullRequest {
  /** Paths of the files that it changes, from the root of the repository. @throws RotationError */
  changedFiles(): Promise<ReadonlySet<string>>;
  /**
   * Sees to it that there is one comment of ours with this text: edits it where it is, makes it where it is not.
   * @param marker what the text begins with, by which the comment is found again
   * @throws RotationError
   */
  keepComment(marker: string, text: string): Promise<void>;
}
