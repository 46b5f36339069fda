import * as core from '@actions/core';
import { announceFailures, failuresOf } from '../adapters/report/annotations.ts';
import { writeOutputs, writeResultFile, writeSummary } from '../adapters/report/outputs.ts';
import { summaryMarkdown } from '../adapters/report/summary.ts';
import type { CredentialOutcome } from '../app/outcome.ts';
import type { Settings } from '../config/settings.ts';
import { isoSeconds } from '../domain/instant.ts';
import type { RotationReport } from '../domain/report.ts';
import { redact } from './protect.ts';

/** The report of a run, and what else people want to read, without anything that was ever protected. */
export const reportOf = (dryRun: boolean, given: readonly CredentialOutcome[]) => {
  // Outputs, files and summary are read where no runner masks.
  const clean = (_: string, value: unknown): unknown => (typeof value === 'string' ? redact(value) : value);
  const outcomes: readonly CredentialOutcome[] = JSON.parse(JSON.stringify(given), clean);
  const report: RotationReport = {
    version: 1,
    startedAt: isoSeconds(Math.min(...outcomes.map((one) => one.startedAt))),
    finishedAt: isoSeconds(Math.max(...outcomes.map((one) => one.finishedAt))),
    dryRun,
    credentials: outcomes.map((one) => one.report),
  };
  return { report, details: outcomes.map((one) => one.details) };
};

/** Annotations, outputs, result file, summary and exit status. */
export const publish = async (
  { dryRun, summary, resultFile }: Settings,
  given: readonly CredentialOutcome[],
): Promise<void> => {
  const { report, details } = reportOf(dryRun, given);
  announceFailures(core, failuresOf(report, details));
  writeOutputs(report, core);
  if (resultFile !== undefined) await writeResultFile(resultFile, report, core);
  if (summary) await writeSummary(process.env.GITHUB_STEP_SUMMARY, summaryMarkdown(report, details), core);
  if (report.credentials.some(({ status }) => status === 'failed')) process.exitCode = core.ExitCode.Failure;
};
