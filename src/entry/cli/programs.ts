import type { GivenFlags } from '../../cli/arguments.ts';
import type { CommandName } from '../../cli/commands.ts';

/** The program of each command; each loads only what it needs. */
export const programs: Readonly<Record<CommandName, () => Promise<(flags: GivenFlags) => Promise<void>>>> = {
  rotate: async () => (await import('./rotate.ts')).rotate,
  check: async () => (await import('./check.ts')).check,
  plan: async () => (await import('./plan.ts')).plan,
  status: async () => (await import('./status.ts')).status,
  verify: async () => (await import('./verify.ts')).verify,
  init: async () => (await import('./init.ts')).init,
  sandbox: async () => (await import('./sandbox.ts')).sandbox,
  demo: async () => (await import('../demo.ts')).demo,
};
