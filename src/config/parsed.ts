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
export type Parser<T> = (text: string) => Parsed<T>;

/** A parser for texts that must match a pattern; `hint` says what is usually wrong with one that does not. */
export const matching =
  (pattern: RegExp, expected: string, hint?: (text: string) => string | undefined): Parser<string> =>
  (text) =>
    pattern.test(text) ? { value: text } : { expected, hint: hint?.(text) };

const LONGEST = 2000;

/** What a parser makes of a text; one that is longer than any value can be is not looked at. */
export const parseBounded = <T>(parser: Parser<T>, text: string): Parsed<T> =>
  text.length > LONGEST ? { expected: `at most ${LONGEST} characters` } : parser(text);
