import { exitStatus } from '../../cli/exit-status.ts';
import { clear } from './screen.ts';
import { shell } from './shell.ts';

// npm sends a Ctrl-C on to a program that the terminal has sent it to already.
const ECHO_MS = 1000;

const CHANGES = 'no new step is begun, and what was begun is cleaned up';
const LOOKS = 'nothing was changed';
const LATER =
  'A run that begins in half an hour or later finishes the job; until then it is skipped, as nobody knows whether this one is still at work.';

const stop = (): never => {
  const left = shell.left();
  shell.log.warning(left.length === 0 ? 'Stopped. Nothing was left half done.' : 'Stopped before it was cleaned up.');
  for (const words of left) shell.log.info(`  ${words}`);
  if (left.length > 0) shell.log.info(`  ${LATER}`);
  clear();
  process.exit(exitStatus.interrupted);
};

/** Aborts at the first SIGINT or SIGTERM, and says what that means; at the second Ctrl-C ends the process, and says what is left. */
export const interruption = ({ changes }: { readonly changes: boolean }): AbortSignal => {
  const controller = new AbortController();
  let first = 0;
  const abort = (): void => {
    if (controller.signal.aborted) return;
    first = performance.now();
    process.exitCode = exitStatus.interrupted;
    shell.log.warning(`Interrupted: ${changes ? CHANGES : LOOKS}. Ctrl-C again stops at once.`);
    controller.abort();
  };
  process.on('SIGTERM', abort);
  process.on('SIGINT', () => {
    if (controller.signal.aborted && performance.now() - first > ECHO_MS) stop();
    abort();
  });
  return controller.signal;
};
