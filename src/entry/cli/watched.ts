import { createDoing } from '../../adapters/terminal/doing.ts';
import type { Progress } from '../../ports/reporter.ts';
import { shown } from './screen.ts';

/** Shows on a terminal how far a rotation is, whose progress is told as well. */
export const watched = <T>(
  { progress, all }: { readonly progress: Progress; readonly all: number },
  work: (progress: Progress) => Promise<T>,
): Promise<T> => {
  const doing = createDoing(all, () => performance.now());
  return shown(doing.words, () => work(doing.noting(progress)));
};

/** The same of what only looks; `done` is called for each that was looked at. */
export const counting = <T>(all: number, work: (done: () => void) => Promise<T>): Promise<T> => {
  let count = 0;
  const done = (): void => {
    count += 1;
  };
  return shown(
    () => `${count} of ${all} looked at`,
    () => work(done),
  );
};
