import { headerLine } from '../../adapters/report/log.ts';
import { cancelledBefore } from '../../app/cancelled.ts';
import { checkAll } from '../../app/check-all.ts';
import type { GivenFlags } from '../../cli/arguments.ts';
import { checkInputs } from '../../config/check-inputs.ts';
import { readCheckSettings } from '../../config/check-settings.ts';
import { composeCheck } from '../compose-check.ts';
import { version } from '../version.ts';
import { checkShell } from './check-shell.ts';
import { interruption } from './interruption.ts';
import { publishCheck } from './publish-check.ts';
import { understood } from './settings.ts';
import { shell } from './shell.ts';
import { counting } from './watched.ts';

/** `check`: looks at every credential, changes nothing, and ends with 3 where one is about to hurt. */
export const check = async (flags: GivenFlags): Promise<void> => {
  const needed = !flags.has('report');
  const wishes = { table: checkInputs, read: readCheckSettings, needed, changesNothing: true };
  const given = await understood(flags, wishes);
  if (!given) return;
  const { owner, credentials } = given.settings;
  if (credentials.length > 0) shell.log.info(headerLine({ version, credentials: credentials.length, owner }));
  const signal = interruption({ changes: false });
  await counting(credentials.length, async (done) => {
    const { tasks, options, clock, close } = await composeCheck(given.settings, signal, await checkShell(done));
    const looked = checkAll(tasks, options).finally(close);
    return { report: await looked, now: clock.now() };
  }).then(({ report, now }) => {
    if (signal.aborted) throw cancelledBefore('everything was looked at');
    return publishCheck(given, report, { json: flags.on('json'), now });
  });
};
