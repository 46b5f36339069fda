import { asRotationError } from '../domain/errors.ts';

const load = {
  rotate: async () => (await import('./rotate.ts')).rotate,
  verify: async () => (await import('./verify.ts')).verify,
  demo: async () => (await import('./demo.ts')).demo,
  sandbox: async () => (await import('./sandbox.ts')).sandbox,
};

/** Starts one of the programs; each loads only what it needs. What no program has foreseen ends it with status 1. */
export const main = async (command: keyof typeof load): Promise<void> => {
  try {
    const program = await load[command]();
    await program();
  } catch (error) {
    const { code, message, hint } = asRotationError(error);
    console.error(`${code}: ${message} ${hint}`);
    process.exitCode = 1;
  }
};
