import { randomBytes } from 'node:crypto';
import { hasLeftovers, isAlive, leftBehind } from '../adapters/runner/saved-state.ts';
import { asRotationError, RotationError } from '../domain/errors.ts';

const unreadable = (what: string): RotationError =>
  new RotationError({ code: 'INTERNAL', message: `${what} cannot be read again.`, hint: '' });

const cleanUp = async (core: typeof import('@actions/core')): Promise<void> => {
  const [{ readSettings }, { compose }, { takeBack }, { logReporter }, { protect }] = await Promise.all([
    import('../config/settings.ts'),
    import('./compose.ts'),
    import('../app/take-back.ts'),
    import('../adapters/report/log.ts'),
    import('./protect.ts'),
  ]);
  const read = (name: string): string => core.getInput(name, { trimWhitespace: false });
  const externalRun = randomBytes(6).toString('hex');
  const parsed = await readSettings({ read, environment: process.env, protect, externalRun });
  if ('problems' in parsed) throw unreadable('The inputs of the main step');
  const timeout = AbortSignal.timeout(parsed.settings.times.takeBack);
  const { task, ports, end } = await compose(parsed.settings, logReporter(core, { named: false }), timeout);
  const left = leftBehind(process.env, task.identity);
  if (left) await takeBack(task, ports, { left, alive: isAlive(left.pid) });
  await end(core.info);
  if (!left) throw unreadable('What the main step kept of this credential');
};

/** The clean-up after the root action, at the end of the job: says nothing when the main step came to its own end. */
export const post = async (): Promise<void> => {
  if (!hasLeftovers(process.env)) return;
  const core = await import('@actions/core');
  // Whatever happens here, the job is not to fail of it.
  await cleanUp(core).catch((error) => {
    core.warning(`The clean-up came to no good end; the next run does it. ${asRotationError(error).message}`);
  });
};
