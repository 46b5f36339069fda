import { headerLine } from '../../adapters/report/log.ts';
import { warningsOnly } from '../../adapters/report/progress.ts';
import { cancelledBefore } from '../../app/cancelled.ts';
import type { GivenFlags } from '../../cli/arguments.ts';
import { spokenLog } from '../../cli/spoken-report.ts';
import { planInputs } from '../../config/plan-inputs.ts';
import { readPlanSettings } from '../../config/plan-settings.ts';
import { version } from '../version.ts';
import { interruption } from './interruption.ts';
import { understood } from './settings.ts';
import { shell } from './shell.ts';

/** `plan`: looks at every credential, changes nothing, and shares those that need work among batches. */
export const plan = async (flags: GivenFlags): Promise<void> => {
  const given = await understood(flags, { table: planInputs, read: readPlanSettings, changesNothing: true });
  if (!given) return;
  const { settings, say } = given;
  const { owner, credentials } = settings;
  shell.log.info(headerLine({ version, credentials: credentials.length, owner }));
  const [{ workedOn }, { publishPlan }] = await Promise.all([import('./work.ts'), import('./publish-plan.ts')]);
  const signal = interruption({ changes: false });
  const progress = warningsOnly(spokenLog(shell.log, say));
  await workedOn({ settings, part: 'plan', progress, signal }, (outcomes) => {
    // Half a plan would say that there is nothing else to do.
    if (signal.aborted) throw cancelledBefore('the plan was made');
    return publishPlan(given, outcomes, { json: flags.on('json') });
  });
};
