import { isAlive, leftBehind, leftovers } from '../adapters/runner/saved-state.ts';
import { asRotationError, RotationError } from '../domain/errors.ts';

const unreadable = (what: string): RotationError =>
  new RotationError({ code: 'INTERNAL', message: `${what} cannot be read again.`, hint: '' });

const cleanUp = async (core: typeof import('@actions/core')): Promise<void> => {
  const [{ readSettings }, { compose }, { takeBack }, { logReporter }, { givenInputs }, { runner }] = await Promise.all(
    [
      import('../config/settings.ts'),
      import('./compose.ts'),
      import('../app/take-back.ts'),
      import('../adapters/report/log.ts'),
      import('./given-inputs.ts'),
      import('./runner.ts'),
    ],
  );
  const parsed = await readSettings(givenInputs());
  if ('problems' in parsed) throw unreadable('The inputs of the main step');
  const { jobs, end } = await compose(parsed.settings, AbortSignal.timeout(parsed.settings.times.takeBack), runner);
  const takeBackOf = ({ task, portsWith }: (typeof jobs)[number]) => {
    const left = leftBehind(process.env, task.identity);
    return left ? [takeBack(task, portsWith(logReporter(core)), { left, alive: isAlive(left.pid) })] : [];
  };
  const begun = jobs.flatMap(takeBackOf);
  await Promise.all(begun);
  await end(core.info);
  if (begun.length < leftovers(process.env)) throw unreadable('What the main step kept of a credential');
};

/** The clean-up after the root action, at the end of the job: says nothing when the main step came to its own end. */
export const post = async (): Promise<void> => {
  if (leftovers(process.env) === 0) return;
  const core = await import('@actions/core');
  // Whatever happens here, the job is not to fail of it.
  await cleanUp(core).catch((error) => {
    core.warning(`The clean-up came to no good end; the next run does it. ${asRotationError(error).message}`);
  });
};
