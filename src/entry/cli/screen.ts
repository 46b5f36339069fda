import { createDoing } from '../../adapters/terminal/doing.ts';
import { liveLine } from '../../adapters/terminal/live-line.ts';
import type { Progress } from '../../ports/reporter.ts';

const { stderr, env } = process;

/** Whether somebody looks on who can be shown a line that changes. */
const live = stderr.isTTY === true && env.TERM !== 'dumb';
const line = liveLine({ write: (text) => stderr.write(text), columns: () => stderr.columns || 80 });

/** Writes whole lines to standard error, above what is going on. */
export const write = (text: string): void => line.above(text);

/** Takes away what was shown of what is going on. */
export const clear = (): void => line.draw('');

/** Shows on a terminal what goes on while the work lasts. */
export const watched = async <T>(
  { progress, all }: { readonly progress: Progress; readonly all: number },
  work: (progress: Progress) => Promise<T>,
): Promise<T> => {
  if (!live) return work(progress);
  const doing = createDoing(all, () => performance.now());
  const timer = setInterval(() => line.draw(doing.words()), 100);
  try {
    return await work(doing.noting(progress));
  } finally {
    clearInterval(timer);
    clear();
  }
};
