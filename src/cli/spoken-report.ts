import type { LogSink } from '../adapters/report/log.ts';
import type { CheckReport } from '../domain/check-report.ts';
import type { RotationReport } from '../domain/report.ts';
import type { CredentialDetails } from '../domain/report-details.ts';
import { type Speech, saying } from './spoken.ts';

interface Told {
  readonly report: RotationReport;
  readonly details: readonly CredentialDetails[];
}

/** What a rotation came to, in the words of a command line. */
export const spokenRotation = ({ report, details }: Told, say: Speech): Told => ({
  report: {
    ...report,
    credentials: report.credentials.map((one) => (one.error ? { ...one, error: saying(say, one.error) } : one)),
  },
  details: details.map((one) => (one.safety === undefined ? one : { ...one, safety: say(one.safety) })),
});

/** What a check found, in the words of a command line. */
export const spokenCheck = (report: CheckReport, say: Speech): CheckReport => ({
  ...report,
  findings: report.findings.map((one) => saying(say, one)),
  credentials: report.credentials.map((one) => ({ ...one, findings: one.findings.map((each) => saying(say, each)) })),
  leftOut: report.leftOut.map(say),
});

/** A log whose warnings are said so, too. */
export const spokenLog = (log: LogSink, say: Speech): LogSink => ({
  ...log,
  warning: (message, properties) => log.warning(say(message), properties),
});
