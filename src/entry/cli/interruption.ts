import { exitStatus } from '../../cli/exit-status.ts';
import { firstWords, lastWords } from '../../cli/interrupted.ts';
import { ECHO_MS } from '../echo.ts';
import { whenNpmIsGone } from './parent.ts';
import { clear } from './screen.ts';
import { shell } from './shell.ts';

const stop = (): never => {
  const { heading, lines } = lastWords(shell.left());
  shell.log.warning(heading);
  for (const words of lines) shell.log.info(`  ${words}`);
  clear();
  process.exit(exitStatus.interrupted);
};

/** Aborts at the first SIGINT, SIGTERM, or end of the terminal, and says what that means; at the second Ctrl-C ends the process, and says what is left. */
export const interruption = (command: { readonly changes: boolean }): AbortSignal => {
  const controller = new AbortController();
  let first = 0;
  const abort = (): void => {
    if (controller.signal.aborted) return;
    first = performance.now();
    process.exitCode = exitStatus.interrupted;
    shell.log.warning(firstWords(command));
    controller.abort();
  };
  process.on('SIGTERM', abort);
  const outliveNpm = whenNpmIsGone(abort);
  // Who closes the terminal says the same. Where nothing is written to one, as after nohup, it is none of our business: but
  // Node forgets that nohup had this signal ignored, and would end at once, as npm does.
  process.on('SIGHUP', process.stderr.isTTY || process.stdout.isTTY ? abort : outliveNpm);
  process.on('SIGINT', () => {
    if (controller.signal.aborted && performance.now() - first > ECHO_MS) stop();
    abort();
  });
  return controller.signal;
};
