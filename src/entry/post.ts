import { randomBytes } from 'node:crypto';
import { hasLeftovers, isAlive, leftBehind } from '../adapters/runner/saved-state.ts';

const cleanUp = async (core: typeof import('@actions/core')): Promise<void> => {
  const [{ readSettings }, { compose }, { takeBack }, { logReporter }, { protect }] = await Promise.all([
    import('../config/settings.ts'),
    import('./compose.ts'),
    import('../app/take-back.ts'),
    import('../adapters/report/log.ts'),
    import('./protect.ts'),
  ]);
  const parsed = await readSettings({
    read: (name) => core.getInput(name, { trimWhitespace: false }),
    environment: process.env,
    protect,
    externalRun: randomBytes(6).toString('hex'),
  });
  if ('problems' in parsed) throw new Error('the inputs of the main step cannot be read again');
  const { settings } = parsed;
  const timeout = AbortSignal.timeout(settings.times.takeBack);
  const { task, ports, end } = await compose(settings, logReporter(core, { named: false }), timeout);
  const left = leftBehind(process.env, task.identity);
  if (left) await takeBack(task, ports, { left, alive: isAlive(left.pid) });
  await end(core.info);
};

/** The clean-up after the root action, at the end of the job: says nothing when the main step came to its own end. */
export const post = async (): Promise<void> => {
  if (!hasLeftovers(process.env)) return;
  const core = await import('@actions/core');
  // Whatever happens here, the job is not to fail of it.
  await cleanUp(core).catch(() => core.warning('The clean-up could not be done; the next run does it.'));
};
