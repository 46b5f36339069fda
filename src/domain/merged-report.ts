import type { CredentialReport, RotationReport } from './report.ts';

/** The reports of a fan-out as one. */
export interface Merged {
  readonly report: RotationReport;
  /** Of it, the failures that no job has told: nobody else makes the run fail for them. */
  readonly untold: readonly CredentialReport[];
}

/** What a plan handed to a job of which nothing was heard. */
const withoutReport = (credential: CredentialReport): CredentialReport => ({
  ...credential,
  status: 'failed',
  error: {
    code: 'CANCELLED',
    message: 'No report came from the job that was to work on it, so that it is not known what became of it.',
    hint: 'Look at the log of that job: it was cancelled, lost, or refused its inputs. The next run finishes what was begun.',
  },
});

const byEnd = (a: RotationReport, b: RotationReport): number => Date.parse(a.finishedAt) - Date.parse(b.finishedAt);

/**
 * One report of many. A dry run counts as the plan: it tells of what no job had to work on, and of what some job should
 * have reported. Of two reports about one credential the later holds, as after a job that was run again.
 */
export const mergedReport = (reports: readonly RotationReport[]): Merged => {
  const inOrder = [...reports].sort(byEnd);
  const done = inOrder.filter(({ dryRun }) => !dryRun).flatMap(({ credentials }) => credentials);
  const reported = new Map(done.map((credential) => [credential.name, credential]));
  const planned = inOrder.filter(({ dryRun }) => dryRun).flatMap(({ credentials }) => credentials);
  const heard = (credential: CredentialReport): CredentialReport =>
    reported.get(credential.name) ?? (credential.status === 'planned' ? withoutReport(credential) : credential);
  const all = [...planned.map(heard), ...reported.values()];
  const credentials = [...new Map(all.map((credential) => [credential.name, credential])).values()];
  return {
    report: {
      version: 1,
      startedAt: reports.map(({ startedAt }) => startedAt).sort((a, b) => Date.parse(a) - Date.parse(b))[0] ?? '',
      finishedAt: inOrder.at(-1)?.finishedAt ?? '',
      dryRun: false,
      credentials,
    },
    untold: credentials.filter(({ name, status }) => status === 'failed' && !reported.has(name)),
  };
};
