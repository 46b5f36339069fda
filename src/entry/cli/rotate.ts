import { headerLine } from '../../adapters/report/log.ts';
import { progressFor, warningsOnly } from '../../adapters/report/progress.ts';
import type { GivenFlags } from '../../cli/arguments.ts';
import { spokenLog } from '../../cli/spoken-report.ts';
import { rotateInputs } from '../../config/inputs.ts';
import { readSettings } from '../../config/settings.ts';
import { version } from '../version.ts';
import { interruption } from './interruption.ts';
import { live } from './screen.ts';
import { understood } from './settings.ts';
import { shell } from './shell.ts';

/** `rotate`: the root action, spoken to by flags and answering on a terminal. */
export const rotate = async (flags: GivenFlags): Promise<void> => {
  const changesNothing = flags.on('dry-run');
  const given = await understood(flags, { table: rotateInputs, read: readSettings, changesNothing });
  if (!given) return;
  const { settings, say } = given;
  const { owner, credentials, dryRun } = settings;
  shell.log.info(headerLine({ version, credentials: credentials.length, owner }));
  const [{ workedOn }, { publish }] = await Promise.all([import('./work.ts'), import('./publish.ts')]);
  const log = spokenLog(shell.log, say);
  // The plan of a dry run is what it is asked for, so it is printed as a whole and at the end.
  const progress = dryRun ? warningsOnly(log) : progressFor(log, { many: credentials.length > 1, dryRun, brief: live });
  const signal = interruption({ changes: !dryRun });
  await workedOn({ settings, part: 'rotate', progress, signal }, (outcomes) =>
    publish(settings, outcomes, { json: flags.on('json'), say }),
  );
};
