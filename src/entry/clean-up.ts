import { logReporter } from '../adapters/report/log.ts';
import { isAlive, leftBehind, leftovers } from '../adapters/runner/saved-state.ts';
import { takeBack } from '../app/take-back.ts';
import { readSettings } from '../config/settings.ts';
import { RotationError } from '../domain/errors.ts';
import { cancellation } from './cancellation.ts';
import { compose } from './compose.ts';
import { givenInputs } from './given-inputs.ts';
import { log } from './log.ts';
import { runner } from './runner.ts';

const unreadable = (what: string): RotationError =>
  new RotationError({ code: 'INTERNAL', message: `${what} cannot be read again.`, hint: '' });

/** Takes back what a main step that was killed had made and written nowhere. @throws RotationError what kept it from that */
export const cleanUp = async (): Promise<void> => {
  const parsed = await readSettings(givenInputs());
  if ('problems' in parsed) throw unreadable('The inputs of the main step');
  const ending = AbortSignal.any([AbortSignal.timeout(parsed.settings.times.takeBack), cancellation()]);
  const { jobs, end } = await compose(parsed.settings, ending, runner, 'post');
  try {
    const begun = jobs.flatMap(({ task, portsWith }) => {
      const left = leftBehind(process.env, task.identity);
      return left ? [takeBack(task, portsWith(logReporter(log)), { left, alive: isAlive(left.pid) })] : [];
    });
    await Promise.all(begun);
    if (begun.length < leftovers(process.env)) throw unreadable('What the main step kept of a credential');
  } finally {
    await end(log.info);
  }
};
