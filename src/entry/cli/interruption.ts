import { exitStatus } from '../../cli/exit-status.ts';
import { shell } from './shell.ts';

// npm sends a Ctrl-C on to a program that the terminal has sent it to already.
const ECHO_MS = 1000;

/** Aborts at the first SIGINT or SIGTERM, and says what that means; ends the process at the second Ctrl-C. */
export const interruption = (): AbortSignal => {
  const controller = new AbortController();
  let first = 0;
  const abort = (): void => {
    if (controller.signal.aborted) return;
    first = performance.now();
    process.exitCode = exitStatus.interrupted;
    shell.log.warning(
      'Interrupted: no new step is begun, and what was begun is cleaned up. Ctrl-C again stops at once.',
    );
    controller.abort();
  };
  process.on('SIGTERM', abort);
  process.on('SIGINT', () => {
    if (controller.signal.aborted && performance.now() - first > ECHO_MS) process.exit(exitStatus.interrupted);
    abort();
  });
  return controller.signal;
};
