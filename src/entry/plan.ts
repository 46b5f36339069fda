import { cancelledBefore } from '../app/cancelled.ts';
import { readPlanSettings } from '../config/plan-settings.ts';
import { givenInputs } from './given-inputs.ts';
import { refuseInputs } from './refuse-inputs.ts';
import { runAll } from './run-all.ts';

/** `plan/`: looks at every credential, changes nothing, and puts those that need work into batches for a matrix. */
export const plan = async (): Promise<void> => {
  const parsed = await readPlanSettings(givenInputs());
  // No matrix at all: an empty one would say that there is nothing to do.
  if ('problems' in parsed) return refuseInputs(parsed.problems, {});
  await runAll(parsed.settings, 'plan', async (outcomes, signal) => {
    if (signal.aborted) throw cancelledBefore('the matrix was made');
    const { publishPlan } = await import('./publish-plan.ts');
    await publishPlan(parsed, outcomes);
  });
};
