import { isoSeconds } from '../domain/instant.ts';
import type { RotationReport } from '../domain/report.ts';
import type { CredentialDetails } from '../domain/report-details.ts';
import type { CredentialOutcome } from './outcome.ts';

interface Manner {
  readonly dryRun: boolean;
  /** Takes out of a text what nobody is to read. */
  readonly redact: (text: string) => string;
}

/** What all credentials of a run came to, in one report, and what else people want to read of each. */
export const reportOf = (
  given: readonly CredentialOutcome[],
  { dryRun, redact }: Manner,
): { readonly report: RotationReport; readonly details: readonly CredentialDetails[] } => {
  const clean = (_: string, value: unknown): unknown => (typeof value === 'string' ? redact(value) : value);
  const outcomes: readonly CredentialOutcome[] = given.map((one) => JSON.parse(JSON.stringify(one), clean));
  return {
    report: {
      version: 1,
      startedAt: isoSeconds(Math.min(...outcomes.map(({ startedAt }) => startedAt))),
      finishedAt: isoSeconds(Math.max(...outcomes.map(({ finishedAt }) => finishedAt))),
      dryRun,
      credentials: outcomes.map(({ report }) => report),
    },
    details: outcomes.map(({ details }) => details),
  };
};
