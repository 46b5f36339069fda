import { cancelledBefore } from '../../app/cancelled.ts';
import { sideBySide } from '../../app/side-by-side.ts';
import { lookAt } from '../../app/status.ts';
import type { GivenFlags } from '../../cli/arguments.ts';
import { rotateInputs } from '../../config/inputs.ts';
import { readSettings } from '../../config/settings.ts';
import { isoSeconds } from '../../domain/instant.ts';
import type { Reporter } from '../../ports/reporter.ts';
import { interruption } from './interruption.ts';
import { publishStatus } from './publish-status.ts';
import { understood } from './settings.ts';
import { shell } from './shell.ts';
import { counting } from './watched.ts';

/** What is seen is in the table. */
const silent: Reporter = { info() {}, warning() {}, step() {} };

/** `status`: one table of how every credential stands; changes nothing. */
export const status = async (flags: GivenFlags): Promise<void> => {
  const given = await understood(flags, { table: rotateInputs, read: readSettings, changesNothing: true });
  if (!given) return;
  const { settings, say } = given;
  const { compose } = await import('../compose.ts');
  const signal = interruption({ changes: false });
  const { jobs, clock, end } = await compose(settings, signal, shell);
  const looked = counting(jobs.length, (done) =>
    sideBySide(jobs, settings.concurrency, ({ task, portsWith }) => lookAt(task, portsWith(silent)).finally(done)),
  );
  const credentials = await looked.finally(() => end(shell.log.info));
  if (signal.aborted) throw cancelledBefore('everything was looked at');
  publishStatus({ version: 1, checkedAt: isoSeconds(clock.now()), credentials }, { json: flags.on('json'), say });
};
