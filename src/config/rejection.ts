import type { Parsed } from './parsed.ts';
import type { Place, Problems } from './problems.ts';

/** A value that was not understood, and where it stands. */
interface RejectedValue {
  readonly input: string;
  /** What the value is of, when that is more than the name of the input. */
  readonly what?: string;
  readonly place?: Place;
  readonly text: string;
  readonly default?: string | undefined;
}

/** Notes a value that was not understood: what it is, what was expected, what was probably meant. */
export const reject = (
  problems: Problems,
  { input, what = input, place, text, default: usual }: RejectedValue,
  { expected, meant, hint, shown = problems.quote(text) }: Extract<Parsed<never>, { expected: string }>,
): void => {
  const correct = usual ? `Correct it, or leave it out for the default, ${usual}.` : 'Correct it.';
  // A guess at a text that holds a secret would tell of the secret.
  const guess = meant === undefined || problems.hides(text) ? correct : `Did you mean ${problems.quote(meant)}?`;
  problems.add({
    input,
    ...(place ? { place } : {}),
    message: `${what} is ${shown}; expected ${expected}.`,
    hint: hint ?? guess,
  });
};
