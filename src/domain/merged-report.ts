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

const began = ({ startedAt }: RotationReport): number => Date.parse(startedAt);
const ended = ({ finishedAt }: RotationReport): number => Date.parse(finishedAt);

/** A credential, and the report that tells of it. */
interface Told {
  readonly credential: CredentialReport;
  readonly by: RotationReport;
}

/** Of several reports about one credential the one that ended last. */
const lastOf = (reports: readonly RotationReport[]): Map<string, Told> =>
  new Map(
    [...reports]
      .sort((one, other) => ended(one) - ended(other))
      .flatMap((by) => by.credentials.map((credential) => [credential.name, { credential, by }])),
  );

/**
 * One report of many. A dry run counts as the plan: it tells of what no job had to work on, and of what some job should
 * have reported. Of two reports about one credential the later holds, as after a job that was run again. What ended
 * before the plan of its credential began is of an earlier attempt of the run, whose files are still there: the plan
 * has seen what became of that, and knows better.
 */
export const mergedReport = (reports: readonly RotationReport[]): Merged => {
  const planned = lastOf(reports.filter(({ dryRun }) => dryRun));
  const done = lastOf(reports.filter(({ dryRun }) => !dryRun));
  for (const [name, { by }] of done) {
    const plan = planned.get(name);
    if (plan && ended(by) < began(plan.by)) done.delete(name);
  }
  const heard = ({ credential, by }: Told): Told =>
    done.get(credential.name) ?? {
      credential: credential.status === 'planned' ? withoutReport(credential) : credential,
      by,
    };
  const all = new Map([...planned].map(([name, told]) => [name, heard(told)]));
  for (const [name, told] of done) all.set(name, told);
  const told = [...all.values()];
  const sources = [...new Set([...told, ...planned.values()].map(({ by }) => by))];
  const [first] = sources.toSorted((one, other) => began(one) - began(other));
  const last = sources.toSorted((one, other) => ended(one) - ended(other)).at(-1);
  return {
    report: {
      version: 1,
      startedAt: first?.startedAt ?? '',
      finishedAt: last?.finishedAt ?? '',
      dryRun: false,
      credentials: told.map(({ credential }) => credential),
    },
    untold: told.flatMap(({ credential }) =>
      credential.status === 'failed' && !done.has(credential.name) ? [credential] : [],
    ),
  };
};
