import { failuresOf, failureText } from '../../adapters/report/annotations.ts';
import { fanOutView } from '../../adapters/report/fan-out-view.ts';
import { fanOutLine, matrixOf } from '../../adapters/report/matrix.ts';
import { writeResultFile } from '../../adapters/report/outputs.ts';
import type { CredentialOutcome } from '../../app/outcome.ts';
import { reportOf } from '../../app/rotation-report.ts';
import type { Speech } from '../../cli/spoken.ts';
import { spokenLog, spokenRotation } from '../../cli/spoken-report.ts';
import type { PlanSettings } from '../../config/plan-settings.ts';
import { fanOutOf } from '../../domain/batches.ts';
import { shell } from './shell.ts';

/** The batches, and as warnings what could not be looked at: that is left to the job that tries again. */
export const publishPlan = async (
  { settings: { resultFile }, batchSize, say }: PlanSettings & { readonly say: Speech },
  outcomes: readonly CredentialOutcome[],
  { json }: { readonly json: boolean },
): Promise<void> => {
  const { report, details } = spokenRotation(reportOf(outcomes, { dryRun: true, redact: shell.redact }), say);
  const fanOut = fanOutOf(report.credentials, batchSize);
  for (const failure of failuresOf(report, details)) shell.log.warning(`${failure.code}: ${failureText(failure)}`);
  if (resultFile !== undefined) await writeResultFile(resultFile, report, spokenLog(shell.log, say));
  if (json) shell.log.info(fanOutLine(fanOut));
  if (json) shell.print(matrixOf(fanOut));
  else shell.show(fanOutView(fanOut, { ...report, details }));
};
