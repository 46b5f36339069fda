import { asRotationError } from '../domain/errors.ts';
import { outlive } from './outlive.ts';

const load = {
  rotate: async () => (await import('./rotate.ts')).rotate,
  post: async () => (await import('./post.ts')).post,
  check: async () => (await import('./check.ts')).check,
  verify: async () => (await import('./verify.ts')).verify,
  plan: async () => (await import('./plan.ts')).plan,
  merge: async () => (await import('./merge.ts')).merge,
  demo: async () => (await import('./demo.ts')).demo,
  sandbox: async () => (await import('./sandbox.ts')).sandbox,
  cli: async () => (await import('./cli/cli.ts')).cli,
};

/** The runner shows annotations; a terminal shows lines. */
const announce = async (command: keyof typeof load, error: unknown): Promise<void> => {
  const { code, message, hint } = asRotationError(error);
  const onRunner = ['rotate', 'check', 'verify', 'plan', 'merge'];
  if (!onRunner.includes(command)) return console.error(`${code}: ${message} ${hint}`);
  const { announceFailures } = await import('../adapters/report/annotations.ts');
  announceFailures(await import('@actions/core'), [{ code, message, hint }]);
};

/** Starts one of the programs; each loads only what it needs. What no program has foreseen makes it end with status 1. */
export const main = async (command: keyof typeof load): Promise<void> => {
  // The clean-up never fails a job.
  const status = command === 'post' ? undefined : 1;
  const mayLeave = command === 'cli' && !process.argv.includes('--json');
  outlive({ announce: (error) => announce(command, error), status, mayLeave });
  try {
    await (await load[command]())();
  } catch (error) {
    process.exitCode = 1;
    await announce(command, error);
  }
};
