/** A value understood, or what was expected in its place. */
export type Parsed<T> =
  | { readonly value: T }
  | {
      /** Completes "expected …". */
      readonly expected: string;
      /**
       * What was probably meant: a word of a short list, or a duration. Never the given text in another form: it may be
       * a secret in the wrong place, and no mask covers a form that nobody foresaw.
       */
      readonly meant?: string | undefined;
      /** How to mend it, where correcting the value is not all there is to say. */
      readonly hint?: string | undefined;
      /** What is told in place of the value, where a part of it must not be repeated. */
      readonly shown?: string | undefined;
    };

/** One parser: pure, and knows nothing of the input that it reads for. */
export interface Parser<T> {
  (text: string): Parsed<T>;
  /** What a text must match, for the schema that editors read: a regular expression with the flag `u`, and no other. */
  readonly pattern?: string;
  /** The same, where it is one of a few words. */
  readonly words?: readonly string[];
  /** In characters, where it is not the usual bound. */
  readonly longest?: number;
}

/** A parser for texts that must match a pattern; `hint` says what is usually wrong with one that does not. */
export const matching = (
  pattern: RegExp,
  expected: string,
  hint?: (text: string) => string | undefined,
): Parser<string> =>
  Object.assign(
    (text: string): Parsed<string> => (pattern.test(text) ? { value: text } : { expected, hint: hint?.(text) }),
    {
      pattern: pattern.source,
    },
  );

const LONGEST = 2000;

/** What a parser makes of a text; one that is longer than any value can be is not looked at. */
export const parseBounded = <T>(parser: Parser<T>, text: string): Parsed<T> => {
  const { longest = LONGEST } = parser;
  return text.length > longest ? { expected: `at most ${longest} characters` } : parser(text);
};
