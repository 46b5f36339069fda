import * as core from '@actions/core';
import { announceFailures, failuresOf } from '../adapters/report/annotations.ts';
import { fanOutLine, writeMatrix } from '../adapters/report/matrix.ts';
import { writeResultFile, writeSummary } from '../adapters/report/outputs.ts';
import { summaryMarkdown } from '../adapters/report/summary.ts';
import type { CredentialOutcome } from '../app/outcome.ts';
import { reportOf } from '../app/rotation-report.ts';
import type { PlanSettings } from '../config/plan-settings.ts';
import { fanOutOf } from '../domain/batches.ts';
import { redact } from './protect.ts';

/** The matrix, and what was seen: as warnings, result file and summary. What failed is left to the job that tries again. */
export const publishPlan = async (
  { settings: { summary, resultFile }, batchSize }: PlanSettings,
  outcomes: readonly CredentialOutcome[],
): Promise<void> => {
  const { report, details } = reportOf(outcomes, { dryRun: true, redact });
  const fanOut = fanOutOf(report.credentials, batchSize);
  announceFailures(core, failuresOf(report, details), 'warning');
  core.info(fanOutLine(fanOut));
  if (resultFile !== undefined) await writeResultFile(resultFile, report, core);
  if (summary) await writeSummary(process.env.GITHUB_STEP_SUMMARY, summaryMarkdown(report, details), core);
  writeMatrix(fanOut, core);
};
