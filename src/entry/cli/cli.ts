import { failureText } from '../../adapters/report/annotations.ts';
import { exitStatus } from '../../cli/exit-status.ts';
import { readInvocation } from '../../cli/invocation.ts';
import { asRotationError } from '../../domain/errors.ts';
import { version } from '../product.ts';
import { programs } from './programs.ts';
import { refuseOnShell, shell } from './shell.ts';

/** What no command has foreseen, or what ended it. */
const announce = (error: unknown): void => {
  const { code, message, hint } = asRotationError(error);
  shell.log.error(failureText({ code, message, hint }), { title: code });
  process.exitCode ??= exitStatus.failed;
};

/** A reader that has seen enough, such as head, is no failure, and no reason to leave a rotation half done. */
const outliveReaders = (): void => {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
};

/** The command line: understands what was asked for, and starts the program of that command. */
export const cli = async (): Promise<void> => {
  outliveReaders();
  const invocation = readInvocation(process.argv.slice(2), version);
  switch (invocation.kind) {
    case 'print':
      process.stdout.write(invocation.text);
      break;
    case 'refuse':
      refuseOnShell(invocation.problems);
      break;
    case 'run': {
      const program = await programs[invocation.command]();
      await program(invocation.flags).catch(announce);
      process.exitCode ??= exitStatus.done;
    }
  }
};
