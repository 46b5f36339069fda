/** How often somebody looks; in milliseconds. */
const LOOK_MS = 500;

/**
 * Tells once when npm, which has started this, is gone. npx and npm scripts start a shell in between, and a signal that
 * is sent to them ends that shell alone: without this, what it was meant for would go on unseen.
 */
export const whenNpmIsGone = (tell: () => void): void => {
  const { npm_command: byNpm } = process.env;
  const parent = process.ppid;
  if (byNpm === undefined || parent === 1) return;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    tell();
  }, LOOK_MS);
  timer.unref();
};
