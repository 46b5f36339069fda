import { dirname, resolve } from 'node:path';
import { runDemo } from '../sandbox/demo.ts';

/** `npm run demo`: ends 0 when the rotation went well. */
export const demo = async (): Promise<void> => {
  // Started as dist/demo.js; action.yml lies beside dist.
  const root = dirname(dirname(resolve(process.argv[1] ?? 'dist/demo.js')));
  const good = await runDemo(root, (line) => console.log(line));
  process.exitCode = good ? 0 : 1;
};
