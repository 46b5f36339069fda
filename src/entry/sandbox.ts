import { readArguments } from '../cli/arguments.ts';
import { sandboxCommand } from '../cli/sandbox-command.ts';
import { sandbox as command } from './cli/sandbox.ts';
import { refuseOnShell } from './cli/shell.ts';

/** `npm run sandbox`: the command of that name. */
export const sandbox = async (): Promise<void> => {
  const flags = readArguments(sandboxCommand, process.argv.slice(2));
  return flags.problems.length > 0 ? refuseOnShell(flags.problems) : command(flags);
};
