import { runDemo } from '../sandbox/demo.ts';
import { packageRoot } from './package-root.ts';

/** `demo`, also `npm run demo`: ends 0 when the rotation went well. */
export const demo = async (): Promise<void> => {
  const good = await runDemo(packageRoot(), (line) => console.log(line));
  process.exitCode = good ? 0 : 1;
};
