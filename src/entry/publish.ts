import * as core from '@actions/core';
import { announceFailures, failuresOf } from '../adapters/report/annotations.ts';
import { writeOutputs, writeResultFile, writeSummary } from '../adapters/report/outputs.ts';
import { summaryMarkdown } from '../adapters/report/summary.ts';
import type { CredentialOutcome } from '../app/outcome.ts';
import { reportOf } from '../app/rotation-report.ts';
import type { Settings } from '../config/settings.ts';
import { redact } from './protect.ts';

/** Annotations, outputs, result file, summary and exit status. */
export const publish = async (
  { dryRun, summary, resultFile }: Settings,
  given: readonly CredentialOutcome[],
): Promise<void> => {
  // Outputs, files and summary are read where no runner masks.
  const { report, details } = reportOf(given, { dryRun, redact });
  announceFailures(core, failuresOf(report, details));
  writeOutputs(report, core);
  if (resultFile !== undefined) await writeResultFile(resultFile, report, core);
  if (summary) await writeSummary(process.env.GITHUB_STEP_SUMMARY, summaryMarkdown(report, details), core);
  if (report.credentials.some(({ status }) => status === 'failed')) process.exitCode = core.ExitCode.Failure;
};
