import { liveLine } from '../../adapters/terminal/live-line.ts';

const { stderr, env } = process;

/** Whether somebody looks on who can be shown a line that changes. */
export const live = stderr.isTTY === true && env.TERM !== 'dumb';
/** Of the terminal; undefined where there is none, and lines are left whole. */
export const columns = live ? () => stderr.columns || 80 : undefined;
const line = liveLine({ write: (text) => stderr.write(text), columns: () => stderr.columns || 80 });

/** Writes whole lines to standard error, above what is going on. */
export const write = (text: string): void => line.above(text);

/** Takes away what was shown of what is going on. */
export const clear = (): void => line.draw('');

/** Shows on a terminal what goes on, in these words, while the work lasts. */
export const shown = async <T>(words: () => string, work: () => Promise<T>): Promise<T> => {
  if (!live) return work();
  const timer = setInterval(() => line.draw(words()), 100);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    clear();
  }
};
