import type { CredentialOutcome } from '../../app/outcome.ts';
import { rotateCredential as work } from '../../app/rotate.ts';
import { rotateAll } from '../../app/rotate-all.ts';
import type { Settings } from '../../config/settings.ts';
import type { Progress } from '../../ports/reporter.ts';
import { compose } from '../compose.ts';
import { untold } from '../outlive.ts';
import type { Part } from '../product.ts';
import { shell } from './shell.ts';
import { watched } from './watched.ts';

interface Work {
  readonly settings: Settings;
  readonly part: Part;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/** Works on every credential of the settings, and publishes whatever happened; everything that was borrowed is given back. */
export const workedOn = async (
  { settings, part, progress, signal }: Work,
  publish: (outcomes: readonly CredentialOutcome[]) => Promise<void>,
): Promise<void> => {
  const { concurrency } = settings;
  const { jobs, clock, end } = await compose(settings, signal, shell, part);
  const published = watched({ progress, all: jobs.length }, (shown) =>
    rotateAll(jobs, { concurrency, progress: shown, untold, clock, work }),
  ).then(publish);
  await published.finally(() => end(shell.log.info));
};
