import { failuresOf, failureText } from '../../adapters/report/annotations.ts';
import { withoutHarm, writeResultFile } from '../../adapters/report/outputs.ts';
import { plansView } from '../../adapters/report/plan-view.ts';
import { headline } from '../../adapters/report/summary-table.ts';
import { printableJson } from '../../adapters/report/untrusted.ts';
import type { CredentialOutcome } from '../../app/outcome.ts';
import { reportOf } from '../../app/rotation-report.ts';
import { exitStatus } from '../../cli/exit-status.ts';
import type { Speech } from '../../cli/spoken.ts';
import { spokenLog, spokenRotation } from '../../cli/spoken-report.ts';
import type { Settings } from '../../config/settings.ts';
import { shell } from './shell.ts';

interface Manner {
  readonly json: boolean;
  readonly say: Speech;
}

/** Failures, the plan of a dry run, the report where it was asked for, and the exit status unless a signal has set it. */
export const publish = async (
  { dryRun, resultFile }: Settings,
  given: readonly CredentialOutcome[],
  { json, say }: Manner,
): Promise<void> => {
  const { report, details } = spokenRotation(reportOf(given, { dryRun, redact: shell.redact }), say);
  const plans = report.credentials.flatMap((credential) => {
    const found = details.find(({ name }) => name === credential.name);
    return dryRun && found && credential.status !== 'failed' ? [{ credential, details: found }] : [];
  });
  if (plans.length > 0) (json ? shell.log.info : shell.show)(plansView(plans));
  const { credentials } = report;
  if (credentials.length > 1 && !dryRun) shell.log.info(`Client secrets: ${headline(credentials)}`);
  for (const failure of failuresOf(report, details)) shell.log.error(failureText(failure), { title: failure.code });
  if (resultFile !== undefined) await writeResultFile(resultFile, report, spokenLog(shell.log, say));
  if (json) shell.print(printableJson(withoutHarm(report), 2));
  if (credentials.some(({ status }) => status === 'failed')) process.exitCode ??= exitStatus.failed;
};
