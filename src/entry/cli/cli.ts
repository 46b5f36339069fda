import { exitStatus } from '../../cli/exit-status.ts';
import { readInvocation } from '../../cli/invocation.ts';
import { version } from '../product.ts';
import { programs } from './programs.ts';
import { refuseOnShell } from './shell.ts';

/** The command line: understands what was asked for, and starts the program of that command. */
export const cli = async (): Promise<void> => {
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
      await program(invocation.flags);
      process.exitCode ??= exitStatus.done;
    }
  }
};
