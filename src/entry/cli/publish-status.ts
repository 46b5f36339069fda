import { failureText } from '../../adapters/report/annotations.ts';
import { statusView } from '../../adapters/report/status-view.ts';
import { printableJson } from '../../adapters/report/untrusted.ts';
import { exitStatus } from '../../cli/exit-status.ts';
import { type Speech, saying } from '../../cli/spoken.ts';
import type { StatusReport } from '../../domain/credential-status.ts';
import { shell } from './shell.ts';

interface Manner {
  readonly json: boolean;
  readonly say: Speech;
}

/** The table or the report, what kept a credential from being looked at, and the exit status unless a signal has set it. */
export const publishStatus = (report: StatusReport, { json, say }: Manner): void => {
  const { credentials } = report;
  if (json) shell.print(printableJson(report, 2));
  else shell.show(statusView(report));
  for (const { name, error } of credentials) {
    if (error) shell.log.error(failureText({ name, ...saying(say, error) }), { title: error.code });
  }
  if (credentials.some(({ error }) => error)) process.exitCode ??= exitStatus.failed;
};
