import { isScalar } from 'yaml';
import type { BoundedYaml } from './bounded-yaml.ts';
import { type Parser, parseBounded } from './parsed.ts';
import type { Place, Problems } from './problems.ts';
import { reject } from './rejection.ts';

/** What every step of reading destinations out of YAML needs. */
export interface Reading extends Pick<BoundedYaml, 'placeOf' | 'resolved'> {
  /** What holds the YAML: an input. */
  readonly input: string;
  readonly problems: Problems;
  /** Lists that were read already: many aliases may stand for a long one. */
  readonly lists: Map<unknown, readonly string[] | undefined>;
}

const placed = ({ input }: Reading, { line, column }: Place): string => `${input}, line ${line}, column ${column}:`;

/** Notes what is wrong at a place. */
export const note = (reading: Reading, place: Place, message: string, hint: string): void =>
  reading.problems.add({ input: reading.input, place, message: `${placed(reading, place)} ${message}`, hint });

/** The text of a key or a value; undefined for everything that is not text. */
export const textOf = (node: unknown): string | undefined =>
  isScalar(node) && typeof node.value === 'string' ? node.value.trim() : undefined;

/** A value as its parser takes it; undefined when it is wrong, which is then noted. */
export const readText = <T>(
  reading: Reading,
  { key, node, place }: { key: string; node: unknown; place: Place },
  parser: Parser<T>,
): T | undefined => {
  const { problems, input } = reading;
  const text = textOf(node);
  if (text === undefined || text === '') {
    const found =
      isScalar(node) && node.value !== null && text !== ''
        ? `${problems.quote(node.source ?? String(node.value))}, which YAML takes for a ${typeof node.value}`
        : 'empty or not a text';
    note(reading, place, `${key} is ${found}; expected a text.`, `Write the value of ${key} in quotes.`);
    return undefined;
  }
  const parsed = parseBounded(parser, text);
  if ('value' in parsed) return parsed.value;
  reject(problems, { input, what: `${placed(reading, place)} ${key}`, place, text }, parsed);
  return undefined;
};
