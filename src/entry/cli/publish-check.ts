import { checkReportJson } from '../../adapters/report/check-json.ts';
import { checkView } from '../../adapters/report/check-view.ts';
import { writeJsonFile } from '../../adapters/report/outputs.ts';
import { plainLine, printableJson } from '../../adapters/report/untrusted.ts';
import { exitStatus, statusOfCheck } from '../../cli/exit-status.ts';
import type { Speech } from '../../cli/spoken.ts';
import { spokenCheck, spokenLog } from '../../cli/spoken-report.ts';
import type { CheckSettings } from '../../config/check-settings.ts';
import type { CheckReport } from '../../domain/check-report.ts';
import type { Instant } from '../../domain/instant.ts';
import { writeSarif } from '../sarif-file.ts';
import { shell } from './shell.ts';

interface Manner {
  readonly json: boolean;
  readonly now: Instant;
}

/** The table and the findings, or the result; the files that were asked for; and the exit status unless a signal has set it. */
export const publishCheck = async (
  { settings, say }: { readonly settings: CheckSettings; readonly say: Speech },
  given: CheckReport,
  { json, now }: Manner,
): Promise<void> => {
  const clean = (_: string, value: unknown): unknown => (typeof value === 'string' ? shell.redact(value) : value);
  const report = spokenCheck(JSON.parse(JSON.stringify(given), clean), say);
  const result = checkReportJson(report, now);
  const log = spokenLog(shell.log, say);
  for (const words of report.leftOut) shell.log.info(plainLine(words, 1000));
  if (settings.resultFile !== undefined) {
    await writeJsonFile({ input: 'result-file', path: settings.resultFile }, result, log);
  }
  await writeSarif(settings, report, { home: undefined, sink: log });
  (json ? shell.log.info : shell.show)(checkView(report, now));
  if (json) shell.print(printableJson(result, 2));
  const status = statusOfCheck(result.status);
  if (status !== exitStatus.done) process.exitCode ??= status;
};
