import { readSettings } from '../config/settings.ts';
import { givenInputs } from './given-inputs.ts';
import { refuseInputs } from './refuse-inputs.ts';
import { runAll } from './run-all.ts';

/** The root action: reads its inputs, rotates every credential, and reports whatever happened. */
export const rotate = async (): Promise<void> => {
  const parsed = await readSettings(givenInputs());
  if ('problems' in parsed) return refuseInputs(parsed.problems);
  await runAll(parsed.settings, 'rotate', async (outcomes) => {
    const { publish } = await import('./publish.ts');
    await publish(parsed.settings, outcomes);
  });
};
