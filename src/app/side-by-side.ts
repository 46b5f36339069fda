import { allDone } from './together.ts';

/**
 * Works on every item, so many at once. All take from the same line, so that whoever is ready first has the next; the
 * results are in the order of the items. What the work throws is thrown once everything else is done.
 */
export const sideBySide = async <Item, Result>(
  items: readonly Item[],
  concurrency: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> => {
  const results: Result[] = [];
  const waiting = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of waiting) results[index] = await work(item);
  };
  await allDone(Array.from({ length: Math.min(concurrency, items.length) }, worker));
  return results;
};
