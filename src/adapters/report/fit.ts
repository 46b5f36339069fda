/** A part of a page: what stands before its items, the items, and what stands after them. */
export interface Section {
  readonly head: string;
  readonly items: readonly string[];
  readonly foot: string;
  /** What the items are, in the plural. */
  readonly noun: string;
}

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

const omitted = (count: number, noun: string): string =>
  `\n\n… and ${count} more ${noun}, left out because a job summary holds 1 MiB at most.\n\n`;

/**
 * The page within a number of bytes. Earlier sections come first; in each, items are dropped from its end, and counted.
 * A section of which nothing fits is told by that count alone.
 */
export const fitted = (sections: readonly Section[], budget: number): string => {
  // Every section may need its note, so that room is kept for all of them.
  let left = budget - sections.reduce((sum, { noun, items }) => sum + bytes(omitted(items.length, noun)), 0);
  const parts: string[] = [];
  for (const { head, items, foot, noun } of sections) {
    if (items.length === 0) continue;
    left -= bytes(head) + bytes(foot);
    const kept: string[] = [];
    for (const item of items) {
      if (bytes(item) > left) break;
      left -= bytes(item);
      kept.push(item);
    }
    if (kept.length === 0) left += bytes(head) + bytes(foot);
    else parts.push(head, ...kept, foot);
    if (kept.length < items.length) parts.push(omitted(items.length - kept.length, noun));
  }
  return parts.join('');
};
