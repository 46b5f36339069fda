import { runDemo } from '../sandbox/demo.ts';
import { ECHO_MS } from './echo.ts';
import { packageRoot } from './package-root.ts';

/** `demo`, also `npm run demo`: ends 0 when the rotation went well. */
export const demo = async (): Promise<void> => {
  const controller = new AbortController();
  // What runs in a job is told to end as well, and its folders go; a second Ctrl-C waits for nothing.
  let first = 0;
  process.on('SIGINT', () => {
    if (controller.signal.aborted && performance.now() - first > ECHO_MS) process.exit(130);
    first ||= performance.now();
    controller.abort();
  });
  const good = await runDemo(packageRoot(), { print: (line) => console.log(line), signal: controller.signal });
  if (controller.signal.aborted) process.exitCode = 130;
  else process.exitCode = good ? 0 : 1;
};
