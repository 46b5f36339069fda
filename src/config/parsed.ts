/** A value understood, or what was expected in its place. */
export type Parsed<T> =
  | { readonly value: T }
  | {
      /** Completes "expected …". */
      readonly expected: string;
      /** What was probably meant. */
      readonly meant?: string | undefined;
      /** How to mend it, where correcting the value is not all there is to say. */
      readonly hint?: string;
    };

/** One parser: pure, and knows nothing of the input that it reads for. */
export type Parser<T> = (text: string) => Parsed<T>;

/** A parser for texts that must match a pattern. */
export const matching =
  (pattern: RegExp, expected: string, meant?: (text: string) => string): Parser<string> =>
  (text) => {
    if (pattern.test(text)) return { value: text };
    const guess = meant?.(text);
    return { expected, meant: guess !== undefined && guess !== text && pattern.test(guess) ? guess : undefined };
  };
