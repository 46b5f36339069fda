import * as core from '@actions/core';
import { announceFailures, failuresOf } from '../adapters/report/annotations.ts';
import { detailsFrom } from '../adapters/report/merged-details.ts';
import { writeOutputs, writeResultFile, writeSummary } from '../adapters/report/outputs.ts';
import { readReportFolder } from '../adapters/report/report-folder.ts';
import { summaryMarkdown } from '../adapters/report/summary.ts';
import { headline } from '../adapters/report/summary-table.ts';
import { counted } from '../adapters/report/words.ts';
import { readMergeSettings } from '../config/merge-settings.ts';
import { mergedReport } from '../domain/merged-report.ts';
import { givenInputs } from './given-inputs.ts';
import { refuseInputs } from './refuse-inputs.ts';

/** `merge/`: one report and one summary of the reports of many jobs. It fails for what none of them has told. */
export const merge = async (): Promise<void> => {
  const parsed = readMergeSettings(givenInputs());
  if ('problems' in parsed) return refuseInputs(parsed.problems, {});
  const { summary, resultFile, reports: folder } = parsed.settings;
  const { reports, unreadable, skipped } = await readReportFolder(folder);
  const { report, untold } = mergedReport(reports);
  const failures = [...unreadable, ...failuresOf({ ...report, credentials: [...untold] }, [])];
  announceFailures(core, failures);
  announceFailures(core, skipped, 'warning');
  if (failures.length > 0) process.exitCode = core.ExitCode.Failure;
  if (reports.length === 0) return;
  core.info(`${counted(reports.length, 'report')}: ${headline(report.credentials)}`);
  writeOutputs(report, core);
  if (resultFile !== undefined) await writeResultFile(resultFile, report, core);
  const details = report.credentials.map(detailsFrom);
  if (summary) await writeSummary(process.env.GITHUB_STEP_SUMMARY, summaryMarkdown(report, details), core);
};
