import type * as z from 'zod/mini';
import { nearest } from './near-miss.ts';
import type { Parsed } from './parsed.ts';
import type { Path, PlacedYaml } from './placed-yaml.ts';
import type { Place, Problem, Problems } from './problems.ts';
import { reject } from './rejection.ts';

/** A YAML text that is held against a schema, and how it is spoken of. */
export interface Judged {
  readonly yaml: PlacedYaml;
  /** Name of the input that holds the text, or path of the file. */
  readonly source: string;
  readonly problems: Problems;
  /** What the value at a path is called. */
  readonly nameOf: (path: Path) => string;
  /** What to do about a value that is missing, unknown or of another kind, where there is more to say than that. */
  readonly hintFor: (path: Path) => string | undefined;
}

type Issue = z.core.$ZodIssue;
type Rejected = Extract<Parsed<never>, { expected: string }>;

/** `FILE, line 3, column 5:` in front of what is wrong there. */
const placedAt = (source: string, { line, column }: Place): string => `${source}, line ${line}, column ${column}:`;

/** A problem with its place in the message. */
export const placedProblem = (source: string, place: Place, message: string, hint: string): Problem => ({
  input: source,
  place,
  message: `${placedAt(source, place)} ${message}`,
  hint,
});

/** The keys of a path, without the places in lists. */
export const keysOf = (path: Path): string => path.filter((key) => typeof key === 'string').join('.');

/** A union's issue as those of the alternative that was meant: the one for that kind of value, or else the first. */
const flattened = (issues: readonly Issue[], above: Path = []): Issue[] =>
  issues.flatMap((issue): Issue[] => {
    const path = [...above, ...issue.path];
    const alternatives = issue.code === 'invalid_union' ? issue.errors : [];
    const fits = (errors: readonly Issue[]) =>
      !errors.some((one) => one.code === 'invalid_type' && one.path.length === 0);
    const meant = alternatives.find(fits) ?? alternatives[0];
    return meant ? flattened(meant, path) : [{ ...issue, path }];
  });

interface Kind {
  readonly what: string;
  readonly how: string;
}

const wholeNumber: Kind = { what: 'a whole number', how: 'Write a whole number, without quotes.' };
const map: Kind = { what: 'a map of keys and values', how: 'Write { key: value }, or a line for each key.' };
const kinds: Readonly<Record<string, Kind>> = {
  string: { what: 'a text', how: 'Write the value in quotes.' },
  boolean: { what: 'true or false', how: 'Write true or false, without quotes.' },
  int: wholeNumber,
  number: wholeNumber,
  array: { what: 'a list', how: 'Write a line that begins with a hyphen for each.' },
  object: map,
  record: map,
};
const otherKind: Kind = { what: 'what it may be', how: 'Correct it, or leave it out.' };

const flags: Readonly<Record<string, string>> = { yes: 'true', on: 'true', no: 'false', off: 'false' };

/**
 * Tells everything that a schema finds wrong with a text, each with its place and what was probably meant.
 * Answers whether a key was misspelt: then it is not missing.
 */
export const noteIssues = (judged: Judged, found: readonly Issue[]): ((path: Path) => boolean) => {
  const { yaml, source, problems, nameOf, hintFor } = judged;
  const misspelt = new Set<string>();
  const textOf = (path: Path): string => JSON.stringify(path.map(String));
  const isMisspelt = (path: Path): boolean => misspelt.has(textOf(path));
  const note = (place: Place, message: string, hint: string): void =>
    problems.add(placedProblem(source, place, message, hint));

  const noteUnknown = (path: Path, known: readonly string[]): void => {
    const key = String(path.at(-1));
    const meant = nearest(key, known);
    const usual = meant === undefined ? `The keys are ${known.join(', ')}.` : `Did you mean ${meant}?`;
    note(yaml.keyPlaceOf(path), `the key ${problems.quote(key)} is unknown.`, hintFor(path) ?? usual);
    if (meant !== undefined) misspelt.add(textOf([...path.slice(0, -1), meant]));
  };

  const noteMissing = (path: Path): void => {
    if (isMisspelt(path)) return;
    note(
      yaml.keyPlaceOf(path.slice(0, -1)),
      `${nameOf(path)} is missing.`,
      hintFor(path) ?? `Add ${String(path.at(-1))}.`,
    );
  };

  const noteKind = (path: Path, expected: string): void => {
    const { what, how } = kinds[expected] ?? otherKind;
    const value = yaml.valueAt(path);
    const name = nameOf(path);
    const written = yaml.sourceOf(path) ?? '';
    if (written === '' || value === null) {
      note(yaml.placeOf(path), `${name} is empty or not ${what}.`, hintFor(path) ?? how);
      return;
    }
    const taken = typeof value === 'string' ? '' : `, which YAML takes for a ${typeof value}`;
    const meant = expected === 'boolean' && typeof value === 'string' ? flags[value.toLowerCase()] : undefined;
    const message = `${name} is ${problems.quote(written)}${taken}; expected ${what}.`;
    note(yaml.placeOf(path), message, meant === undefined ? (hintFor(path) ?? how) : `Did you mean ${meant}?`);
  };

  const noteRejected = (path: Path, rejected: Rejected): void => {
    const place = yaml.placeOf(path);
    const text = yaml.sourceOf(path) ?? '';
    reject(problems, { input: source, what: `${placedAt(source, place)} ${nameOf(path)}`, place, text }, rejected);
  };

  const noteName = (path: Path, rejected: Rejected): void => {
    const place = yaml.keyPlaceOf(path);
    const what = `${placedAt(source, place)} the name`;
    reject(problems, { input: source, what, place, text: String(path.at(-1)) }, rejected);
  };

  const issues = flattened(found);
  // Unknown keys first: a key that is only misspelt is not missing.
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    for (const key of issue.keys) noteUnknown([...issue.path, key], issue.message.split(', '));
  }
  for (const issue of issues) {
    const { path } = issue;
    if (issue.code === 'unrecognized_keys') continue;
    if (yaml.valueAt(path) === undefined) noteMissing(path);
    else if (issue.code === 'invalid_type') noteKind(path, issue.expected);
    else if (issue.code === 'custom') noteRejected(path, issue.params?.rejected);
    else if (issue.code === 'invalid_value') noteRejected(path, { expected: issue.values.map(String).join(' or ') });
    else if (issue.code === 'invalid_key') noteName(path, { expected: otherKind.what, ...rejectedIn(issue.issues) });
    else if (issue.code === 'too_small' && issue.origin === 'array')
      noteRejected(path, { expected: 'at least one', shown: 'empty', hint: 'Give at least one.' });
    else noteRejected(path, { expected: issue.message });
  }
  return isMisspelt;
};

const rejectedIn = ([first]: readonly Issue[]): Partial<Rejected> =>
  first?.code === 'custom' ? first.params?.rejected : {};
