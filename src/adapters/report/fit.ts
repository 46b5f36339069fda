/** A part of a page: what stands before its items, the items, and what stands after them. */
export interface Section {
  readonly head: string;
  readonly items: readonly string[];
  readonly foot: string;
  /** What the items are, in the plural. */
  readonly noun: string;
}

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

/** What a page is written to, and how much of it that takes. */
export interface Room {
  /** Below what it holds. */
  readonly bytes: number;
  /** Completes "left out because …". */
  readonly why: string;
}

/** A job summary. */
export const summaryRoom: Room = { bytes: 1_000_000, why: 'a job summary holds 1 MiB at most' };

/** A comment on a pull request. */
export const commentRoom: Room = {
  bytes: 60_000,
  why: 'a comment holds 65,536 characters at most; the job summary shows more',
};

const omitted = (count: number, noun: string, { why }: Room): string =>
  `\n\n… and ${count} more ${noun}, left out because ${why}.\n\n`;

/**
 * The page within its room. Earlier sections come first; in each, items are dropped from its end, and counted.
 * A section of which nothing fits is told by that count alone.
 */
export const fitted = (sections: readonly Section[], room: Room): string => {
  // Every section may need its note, so that room is kept for all of them.
  let left = room.bytes - sections.reduce((sum, { noun, items }) => sum + bytes(omitted(items.length, noun, room)), 0);
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
    if (kept.length < items.length) parts.push(omitted(items.length - kept.length, noun, room));
  }
  return parts.join('');
};
