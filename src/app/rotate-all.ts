import { asRotationError } from '../domain/errors.ts';
import type { Clock } from '../ports/clock.ts';
import type { Progress, Reporter } from '../ports/reporter.ts';
import { type CredentialOutcome, outcomeOfCrash } from './outcome.ts';
import type { RotationPorts } from './rotation-ports.ts';
import type { RotationTask } from './rotation-task.ts';
import { sideBySide } from './side-by-side.ts';

/** One credential of a run, and the world as far as it needs it. */
export interface CredentialJob {
  readonly task: RotationTask;
  readonly portsWith: (reporter: Reporter) => RotationPorts;
  /** What the user should know of it before it begins. */
  readonly warnings: readonly string[];
}

/** Whom people hear of a run, and who hears of it when that fails. */
interface Telling {
  readonly progress: Progress;
  /** Told of what the telling itself threw, which keeps nothing from being done. */
  readonly untold: (error: unknown) => void;
}

interface RunOptions extends Telling {
  /** How many are worked on at once. */
  readonly concurrency: number;
  readonly clock: Clock;
  /** What is done with each; it is not to throw. */
  readonly work: (task: RotationTask, ports: RotationPorts) => Promise<CredentialOutcome>;
}

/** As given, but it never throws. */
const steadfast = ({ progress, untold }: Telling): Progress => {
  const anyhow = (tell: () => void): void => {
    try {
      tell();
    } catch (error) {
      untold(error);
    }
  };
  const reporterOf = (reporter: Reporter): Reporter => ({
    info: (...said) => anyhow(() => reporter.info(...said)),
    warning: (...said) => anyhow(() => reporter.warning(...said)),
    begins: (...said) => anyhow(() => reporter.begins?.(...said)),
    step: (line) => anyhow(() => reporter.step(line)),
  });
  return {
    begin: (credential) => reporterOf(progress.begin(credential)),
    end: (...said) => anyhow(() => progress.end(...said)),
  };
};

const workOn = async (job: CredentialJob, { progress, clock, work }: RunOptions): Promise<CredentialOutcome> => {
  const { task, portsWith, warnings } = job;
  const began = clock.elapsed();
  try {
    const reporter = progress.begin(task.identity.credential);
    for (const warning of warnings) reporter.warning(task.identity.credential, warning);
    return await work(task, portsWith(reporter));
  } catch (error) {
    // A bug that one credential meets is not to stop the others.
    const finishedAt = clock.now();
    const startedAt = finishedAt - (clock.elapsed() - began);
    return outcomeOfCrash(task, asRotationError(error), { startedAt, finishedAt });
  }
};

/** Works on every credential, so many at once, whatever becomes of the others. The outcomes are in the order of the jobs. */
export const rotateAll = (jobs: readonly CredentialJob[], given: RunOptions): Promise<readonly CredentialOutcome[]> => {
  const options = { ...given, progress: steadfast(given) };
  let done = 0;
  return sideBySide(jobs, options.concurrency, async (job) => {
    const outcome = await workOn(job, options);
    done += 1;
    const tookMs = outcome.finishedAt - outcome.startedAt;
    options.progress.end(outcome.report, outcome.details, { done, all: jobs.length, tookMs });
    return outcome;
  });
};
