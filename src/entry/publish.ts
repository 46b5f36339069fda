import * as core from '@actions/core';
import { announceFailures, failuresOf } from '../adapters/report/annotations.ts';
import { writeOutputs, writeResultFile, writeSummary } from '../adapters/report/outputs.ts';
import { summaryMarkdown } from '../adapters/report/summary.ts';
import type { CredentialOutcome } from '../app/outcome.ts';
import type { Settings } from '../config/settings.ts';
import { isoSeconds } from '../domain/instant.ts';
import type { RotationReport } from '../domain/report.ts';
import { redact } from './protect.ts';

/** Annotations, outputs, result file, summary and exit status. */
export const publish = async (
  { dryRun, summary, resultFile }: Settings,
  given: readonly CredentialOutcome[],
): Promise<void> => {
  // Outputs, files and summary are read where no runner masks.
  const clean = (_: string, value: unknown): unknown => (typeof value === 'string' ? redact(value) : value);
  const outcomes: readonly CredentialOutcome[] = JSON.parse(JSON.stringify(given), clean);
  const credentials = outcomes.map(({ report }) => report);
  const details = outcomes.map((one) => one.details);
  const report: RotationReport = {
    version: 1,
    startedAt: isoSeconds(Math.min(...outcomes.map((one) => one.startedAt))),
    finishedAt: isoSeconds(Math.max(...outcomes.map((one) => one.finishedAt))),
    dryRun,
    credentials,
  };
  announceFailures(core, failuresOf(report, details));
  writeOutputs(report, core);
  if (resultFile !== undefined) await writeResultFile(resultFile, report, core);
  if (summary) await writeSummary(process.env.GITHUB_STEP_SUMMARY, summaryMarkdown(report, details), core);
  if (credentials.some(({ status }) => status === 'failed')) process.exitCode = core.ExitCode.Failure;
};
