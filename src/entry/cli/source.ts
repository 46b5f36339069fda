import type { GivenFlags } from '../../cli/arguments.ts';
import type { InputsSource } from '../../cli/given-inputs.ts';
import { shell } from './shell.ts';
import { standardInput } from './standard-input.ts';

/** Where the inputs of a command are. */
export const sourceOf = (flags: GivenFlags): InputsSource => ({
  flags,
  environment: shell.environment,
  standardInput,
  folder: process.cwd(),
});
