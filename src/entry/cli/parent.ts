import { isBroken, lineageOf } from '../../adapters/npm/lineage.ts';

/** How often somebody looks; in milliseconds. */
const LOOK_MS = 500;

/**
 * Tells once when npm, which has started this, is gone. npx and npm scripts start a shell in between: a signal that is sent
 * to them ends that shell alone, and one that kills npm not even that. Without this, what it was meant for would go on unseen.
 * Answers how to look no more.
 */
export const whenNpmIsGone = (tell: () => void): (() => void) => {
  if (process.env.npm_command === undefined || process.ppid === 1) return () => {};
  const line = lineageOf(process.ppid, process.env);
  const timer = setInterval(() => {
    if (!isBroken(line, process.ppid)) return;
    clearInterval(timer);
    tell();
  }, LOOK_MS);
  timer.unref();
  return () => clearInterval(timer);
};
