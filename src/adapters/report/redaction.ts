/** Texts that are cut out of others. */
export interface Redaction {
  add(secret: string): void;
  apply(text: string): string;
}

/** By how many characters a text is looked up; anything shorter is no secret. */
const START = 6;

/** Nothing is cut out yet. A text is gone through once, however many there are: a run over many credentials has thousands. */
export const createRedaction = (): Redaction => {
  /** By how they begin; the longest first, as one may begin like another. */
  const byStart = new Map<string, string[]>();

  const endOf = (text: string, at: number): number => {
    const found = byStart.get(text.slice(at, at + START))?.find((secret) => text.startsWith(secret, at));
    return found === undefined ? at : at + found.length;
  };

  return {
    add(secret) {
      if (secret.length < START) return;
      const start = secret.slice(0, START);
      const alike = byStart.get(start) ?? [];
      if (alike.includes(secret)) return;
      byStart.set(
        start,
        [...alike, secret].sort((one, other) => other.length - one.length),
      );
    },

    apply(text) {
      const parts: string[] = [];
      let kept = 0;
      for (let at = 0; at + START <= text.length; at += 1) {
        const begun = at;
        let end = endOf(text, at);
        // Whatever overlaps goes with it, so that no part of another is left.
        for (; at < end; at += 1) end = Math.max(end, endOf(text, at));
        if (end === begun) continue;
        parts.push(text.slice(kept, begun), '***');
        kept = end;
        at = end - 1;
      }
      return parts.length === 0 ? text : parts.join('') + text.slice(kept);
    },
  };
};
