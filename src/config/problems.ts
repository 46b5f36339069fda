/** Something wrong with what the user gave, and how to mend it. */
export interface Problem {
  /** Name of the input, or of the environment variable. */
  readonly input: string;
  /** Where in the text of the input, for those that hold YAML; both count from 1. */
  readonly place?: Place;
  /** What stands there and what is expected, in one sentence. It never holds the value of a secret. */
  readonly message: string;
  /** How to mend it. */
  readonly hint: string;
}

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Gathers problems, so that all of them are reported at once. */
export interface Problems {
  readonly list: readonly Problem[];
  add(problem: Problem): void;
  /** From now on this text is cut out of every problem: people paste secrets into the wrong input. */
  hide(secret: string): void;
  /** Whether a text holds something that is cut out. */
  hides(text: string): boolean;
  /** A value in quotes, on one line and without what is hidden; of one longer than people read, only how long it is. */
  quote(value: string): string;
}

// Nobody reads more, and whoever made more meant no good.
const MOST_TOLD = 2000;

// A shorter text says nothing, and cutting it out would spoil the words around it.
const SHORTEST_HIDDEN = 4;
const LONGEST_QUOTE = 80;

/** What is told of a text that is not repeated. */
export const sizeOf = (text: string): string => `a text of ${[...text].length} characters`;

/** First what has no place, then from the top of the text to its end. */
export const byPlace = (problems: readonly Problem[]): readonly Problem[] =>
  [...problems].sort(
    ({ place: a }, { place: b }) => (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0),
  );

/** No problems yet. */
export const collectProblems = (): Problems => {
  const list: Problem[] = [];
  const told = new Set<string>();
  const hidden: string[] = [];
  const redact = (text: string): string => hidden.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
  return {
    list,
    add: (problem) => {
      // What credentials share is wrong for each of them, and told once.
      if (list.length > MOST_TOLD || told.has(problem.message)) return;
      told.add(problem.message);
      if (list.length === MOST_TOLD) {
        const message = `More is wrong than these ${MOST_TOLD} things.`;
        list.push({ input: problem.input, message, hint: 'Mend these first.' });
        return;
      }
      list.push({ ...problem, message: redact(problem.message), hint: redact(problem.hint) });
    },
    hide: (secret) => {
      if (secret.length < SHORTEST_HIDDEN) return;
      // Libraries quote as JSON does.
      hidden.push(secret, JSON.stringify(secret).slice(1, -1));
      // One secret may hold another.
      hidden.sort((a, b) => b.length - a.length);
    },
    hides: (text) => redact(text) !== text,
    quote: (value) => {
      const shown = redact(value);
      // Half of a secret would escape the runner's mask, so that nothing is cut.
      return shown.length > LONGEST_QUOTE ? sizeOf(shown) : JSON.stringify(shown);
    },
  };
};
