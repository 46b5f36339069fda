import * as core from '@actions/core';
import { announceFindings } from '../adapters/report/check-annotations.ts';
import { checkReportJson } from '../adapters/report/check-json.ts';
import { checkSummary } from '../adapters/report/check-summary.ts';
import { checkHeadline } from '../adapters/report/check-words.ts';
import { setOutputs, writeJsonFile, writeSummary } from '../adapters/report/outputs.ts';
import { plainLine, printableJson } from '../adapters/report/untrusted.ts';
import { workflowFileOf } from '../adapters/runner/event.ts';
import type { CheckSettings } from '../config/check-settings.ts';
import { type CheckReport, expiryLists } from '../domain/check-report.ts';
import { type Audience, commentOn } from './comment.ts';
import { warningsSoFar } from './log.ts';
import { redact } from './protect.ts';
import { writeSarif } from './sarif-file.ts';

/** Outputs, files, annotations, summary, comment and exit status. */
export const publishCheck = async (settings: CheckSettings, given: CheckReport, audience: Audience): Promise<void> => {
  // All of it is read where no runner masks.
  const clean = (_: string, value: unknown): unknown => (typeof value === 'string' ? redact(value) : value);
  const report: CheckReport = JSON.parse(JSON.stringify(given), clean);
  const { resultFile, credentials, summary } = settings;
  const json = checkReportJson(report, audience.now);
  const { expiring, expired } = expiryLists(report);
  const lists = { expiring: JSON.stringify(expiring), expired: JSON.stringify(expired) };
  for (const words of json.leftOut) core.info(words);
  core.info(plainLine(`Client secrets: ${checkHeadline(report, audience.now)}`));
  announceFindings(core, report, { warned: warningsSoFar() });
  setOutputs({ status: json.status, ...lists, result: printableJson(json) }, core);
  if (resultFile !== undefined) await writeJsonFile({ input: 'result-file', path: resultFile }, json, core);
  await writeSarif(settings, report, { home: workflowFileOf(process.env), sink: core });
  const rotateBefore = new Map(credentials.map(({ name, policy }) => [name, policy.rotateBefore]));
  const page = summary ? checkSummary(report, rotateBefore, audience.now) : '';
  await writeSummary(page === '' ? undefined : process.env.GITHUB_STEP_SUMMARY, page, core);
  if (settings.comment) await commentOn(audience, report);
  if (json.status === 'failure') process.exitCode = core.ExitCode.Failure;
};
