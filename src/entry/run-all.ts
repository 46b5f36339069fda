import * as core from '@actions/core';
import { headerLine } from '../adapters/report/log.ts';
import { progressFor } from '../adapters/report/progress.ts';
import type { CredentialOutcome } from '../app/outcome.ts';
import type { Settings } from '../config/settings.ts';
import { cancellation } from './cancellation.ts';
import { log } from './log.ts';
import { untold } from './outlive.ts';
import type { Part } from './product.ts';
import { runner } from './runner.ts';
import { version } from './version.ts';

/** What is done with the outcomes of a run, once it is over; the signal tells whether it was cancelled. */
type Publish = (outcomes: readonly CredentialOutcome[], signal: AbortSignal) => Promise<void>;

/** Works on every credential of the settings, and publishes whatever happened. */
export const runAll = async (settings: Settings, part: Part, publish: Publish): Promise<void> => {
  const { owner, credentials, concurrency, dryRun, warnings } = settings;
  core.info(headerLine({ version, credentials: credentials.length, owner }));
  for (const warning of warnings) core.warning(warning);

  const [{ compose }, { rotateAll }, { rotateCredential: work }] = await Promise.all([
    import('./compose.ts'),
    import('../app/rotate-all.ts'),
    import('../app/rotate.ts'),
  ]);
  const signal = cancellation();
  const { jobs, clock, end } = await compose(settings, signal, runner, part);
  const progress = progressFor(log, { many: jobs.length > 1, dryRun });
  const published = rotateAll(jobs, { concurrency, progress, untold, clock, work }).then((all) => publish(all, signal));
  await published.finally(() => end(core.info));
};
