import { formsOf } from '../../domain/secret-forms.ts';
import { SecretValue } from '../../domain/secret-value.ts';

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

/** Wraps secret values, and keeps them out of all that is written. */
export interface Protection {
  /** Masks a value where `mask` leads, then wraps it. */
  readonly protect: (value: string) => SecretValue;
  /** A text without anything that was ever protected, in every form in which something might repeat it. */
  readonly redact: (text: string) => string;
}

/** Nothing is protected yet. `mask` is told each form that a log has to hide by itself. */
export const createProtection = (mask: (form: string) => void = () => {}): Protection => {
  const redaction = createRedaction();
  return {
    protect(value) {
      const bytes = Buffer.from(value, 'utf8');
      // The runner hides a value, its base64 and its escapes by itself; hex and base64url it does not know.
      for (const form of [value, bytes.toString('hex'), bytes.toString('base64url')]) mask(form);
      for (const form of formsOf(value)) redaction.add(form);
      return new SecretValue(value);
    },
    redact: (text) => redaction.apply(text),
  };
};
