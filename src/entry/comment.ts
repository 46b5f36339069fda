import { COMMENT_MARKER, checkComment } from '../adapters/report/check-summary.ts';
import type { CheckReport } from '../domain/check-report.ts';
import { asRotationError } from '../domain/errors.ts';
import type { Instant } from '../domain/instant.ts';
import type { PullRequest } from '../ports/pull-request.ts';
import { log } from './log.ts';

/** Who hears of the check, and when. */
export interface Audience {
  readonly pullRequest: PullRequest | undefined;
  readonly now: Instant;
}

/** The one comment on the pull request. That it cannot be written is a warning: everything else was told. */
export const commentOn = async ({ pullRequest, now }: Audience, report: CheckReport): Promise<void> => {
  try {
    await pullRequest?.keepComment(COMMENT_MARKER, checkComment(report, now));
  } catch (error) {
    const { message, hint } = asRotationError(error);
    log.warning(`The pull request could not be commented on: ${message} ${hint}`);
  }
};
