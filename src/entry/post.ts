import { leftovers } from '../adapters/runner/saved-state.ts';
import { asRotationError } from '../domain/errors.ts';

/** The clean-up after the root action, at the end of the job: says nothing when the main step came to its own end. */
export const post = async (): Promise<void> => {
  if (leftovers(process.env) === 0) return;
  try {
    const { cleanUp } = await import('./clean-up.ts');
    await cleanUp();
  } catch (error) {
    // Whatever happens here, the job is not to fail of it.
    const { log } = await import('./log.ts');
    log.warning(`The clean-up came to no good end; the next run does it. ${asRotationError(error).message}`);
  }
};
