import { failureText } from '../../adapters/report/annotations.ts';
import { exitStatus } from '../../cli/exit-status.ts';
import { readInvocation } from '../../cli/invocation.ts';
import { asRotationError } from '../../domain/errors.ts';
import { version } from '../version.ts';
import { programs } from './programs.ts';
import { refuseOnShell, shell } from './shell.ts';
import { hasFolder, tellOfLostResults } from './surroundings.ts';

const noFolder = {
  input: 'folder',
  message: 'The folder that this was started in is not there any more.',
  hint: 'Change into one that is there.',
};

/** What no command has foreseen, or what ended it. */
const announce = (error: unknown): void => {
  const { code, message, hint } = asRotationError(error);
  shell.log.error(failureText({ code, message, hint }), { title: code });
  process.exitCode ??= code === 'CONFIG_INVALID' ? exitStatus.usage : exitStatus.failed;
};

/** The command line: understands what was asked for, and starts the program of that command. */
export const cli = async (): Promise<void> => {
  tellOfLostResults();
  const invocation = readInvocation(process.argv.slice(2), version);
  if (invocation.kind === 'refuse') return refuseOnShell(invocation.problems);
  if (invocation.kind === 'print') {
    process.stdout.write(invocation.text);
    return;
  }
  if (!hasFolder()) return refuseOnShell([noFolder]);
  const program = await programs[invocation.command]();
  await program(invocation.flags).catch(announce);
  process.exitCode ??= exitStatus.done;
};
