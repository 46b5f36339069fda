import * as core from '@actions/core';
import { COMMENT_MARKER, checkComment } from '../adapters/report/check-summary.ts';
import { writeJsonFile } from '../adapters/report/outputs.ts';
import { workflowFileOf } from '../adapters/runner/event.ts';
import type { CheckSettings } from '../config/check-settings.ts';
import type { CheckReport } from '../domain/check-report.ts';
import { asRotationError } from '../domain/errors.ts';
import type { Instant } from '../domain/instant.ts';
import type { PullRequest } from '../ports/pull-request.ts';
import { log } from './log.ts';
import { homepage, version } from './product.ts';

/** Who hears of the check, and when. */
export interface Audience {
  readonly pullRequest: PullRequest | undefined;
  readonly now: Instant;
}

/** The file for code scanning, if one is asked for; without findings too, so that old alerts are closed. */
export const writeSarif = async ({ sarifFile, configFile }: CheckSettings, report: CheckReport): Promise<void> => {
  if (sarifFile === undefined) return;
  const { sarifOf } = await import('../adapters/report/sarif.ts');
  const home = configFile ?? workflowFileOf(process.env) ?? '.github/workflows';
  const sarif = sarifOf(report, { version, home, informationUri: homepage });
  await writeJsonFile({ input: 'sarif-file', path: sarifFile }, sarif, core);
};

/** The one comment on the pull request. That it cannot be written is a warning: everything else was told. */
export const commentOn = async ({ pullRequest, now }: Audience, report: CheckReport): Promise<void> => {
  try {
    await pullRequest?.keepComment(COMMENT_MARKER, checkComment(report, now));
  } catch (error) {
    const { message, hint } = asRotationError(error);
    log.warning(`The pull request could not be commented on: ${message} ${hint}`);
  }
};
