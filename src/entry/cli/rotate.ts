import { headerLine } from '../../adapters/report/log.ts';
import { progressFor } from '../../adapters/report/progress.ts';
import type { GivenFlags } from '../../cli/arguments.ts';
import { version } from '../product.ts';
import { interruption } from './interruption.ts';
import { watched } from './screen.ts';
import { settingsFrom } from './settings.ts';
import { shell } from './shell.ts';

/** `rotate`: the root action, spoken to by flags and answering on a terminal. */
export const rotate = async (flags: GivenFlags): Promise<void> => {
  const settings = await settingsFrom(flags);
  if (!settings) return;
  const { owner, credentials, concurrency } = settings;
  shell.log.info(headerLine({ version, credentials: credentials.length, owner }));
  const [{ compose }, { rotateAll }, { rotateCredential: work }, { publish }] = await Promise.all([
    import('../compose.ts'),
    import('../../app/rotate-all.ts'),
    import('../../app/rotate.ts'),
    import('./publish.ts'),
  ]);
  const { jobs, clock, end } = await compose(settings, interruption(), shell);
  // The plan of a dry run is what it is asked for, so it is printed as a whole and at the end.
  const progress = progressFor(shell.log, { many: jobs.length > 1, dryRun: false });
  const published = watched({ progress, all: jobs.length }, (shown) =>
    rotateAll(jobs, { concurrency, progress: shown, clock, work }),
  ).then((all) => publish(settings, all, { json: flags.has('json') }));
  await published.finally(() => end(shell.log.info));
};
