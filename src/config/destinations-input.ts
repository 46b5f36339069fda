import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { type Destination, destinationLabel } from '../domain/destination.ts';
import { type BoundedYaml, readBoundedYaml } from './bounded-yaml.ts';
import { parseEnvironment, parseRepository, parseSecretName } from './github-names.ts';
import { nearest } from './near-miss.ts';
import { type Parser, parseBounded } from './parsed.ts';
import { type Place, type Problems, sizeOf } from './problems.ts';
import { reject } from './rejection.ts';

const INPUT = 'destinations';
const LONGEST = 64 * 1024;
const EXAMPLE =
  'Give a list such as: - { repository: acme/ingest, environment: production, secret: CONNECT_CLIENT_SECRET }';

const keys: Readonly<Record<string, Parser<string>>> = {
  repository: parseRepository,
  environment: parseEnvironment,
  secret: parseSecretName,
};
const laterKeys = ['organization', 'app', 'visibility', 'repositories'];

/** What every step of reading one list needs. */
interface Reading extends Pick<BoundedYaml, 'placeOf' | 'resolved'> {
  readonly problems: Problems;
}

const note = ({ problems }: Reading, place: Place, message: string, hint: string): void =>
  problems.add({
    input: INPUT,
    place,
    message: `${INPUT}, line ${place.line}, column ${place.column}: ${message}`,
    hint,
  });

/** The text of a key or a value; undefined for everything that is not text. */
const textOf = (node: unknown): string | undefined =>
  isScalar(node) && typeof node.value === 'string' ? node.value.trim() : undefined;

/** Answers the key that was meant, so that it is not called missing as well. */
const noteUnknownKey = (reading: Reading, place: Place, key: string): string | undefined => {
  const quoted = reading.problems.quote(key);
  const known = Object.keys(keys);
  if (laterKeys.includes(key)) {
    note(
      reading,
      place,
      `the key ${quoted} is not supported yet by this version.`,
      'Use repository, environment and secret.',
    );
    return key === 'organization' ? 'repository' : undefined;
  }
  const meant = nearest(key, known);
  const hint = meant === undefined ? `The keys are ${known.join(', ')}.` : `Did you mean ${meant}?`;
  note(reading, place, `the key ${quoted} is unknown.`, hint);
  return meant;
};

const readValue = (reading: Reading, key: string, node: unknown, place: Place): string | undefined => {
  const text = textOf(node);
  const parser = keys[key];
  if (text === undefined || text === '' || !parser) {
    const found =
      isScalar(node) && node.value !== null && text !== ''
        ? `${reading.problems.quote(node.source ?? String(node.value))}, which YAML takes for a ${typeof node.value}`
        : 'empty or not a text';
    note(reading, place, `${key} is ${found}; expected a text.`, `Write the value of ${key} in quotes.`);
    return undefined;
  }
  const parsed = parseBounded(parser, text);
  if ('value' in parsed) return parsed.value;
  const what = `${INPUT}, line ${place.line}, column ${place.column}: ${key}`;
  reject(reading.problems, { input: INPUT, what, place, text }, parsed);
  return undefined;
};

const readEntry = (reading: Reading, entry: YAMLMap): Destination | undefined => {
  const values = new Map<string, string | undefined>();
  for (const { key: keyNode, value } of entry.items) {
    const place = reading.placeOf(keyNode);
    const key = textOf(keyNode);
    if (key === undefined) {
      note(reading, place, 'a key is not a text.', `The keys are ${Object.keys(keys).join(', ')}.`);
    } else if (Object.hasOwn(keys, key)) {
      const valuePlace = value === null ? place : reading.placeOf(value);
      values.set(key, readValue(reading, key, reading.resolved(value), valuePlace));
    } else {
      const meant = noteUnknownKey(reading, place, key);
      if (meant !== undefined && !values.has(meant)) values.set(meant, undefined);
    }
  }
  for (const key of ['repository', 'secret'].filter((one) => !values.has(one))) {
    note(reading, reading.placeOf(entry), `the destination has no ${key}.`, EXAMPLE);
  }
  const repository = values.get('repository');
  const secret = values.get('secret');
  const environment = values.get('environment');
  if (repository === undefined || secret === undefined) return undefined;
  return { repository, ...(environment === undefined ? {} : { environment }), secret };
};

const readEntries = (reading: Reading, entries: readonly unknown[]): Destination[] => {
  const seen = new Map<string, Place>();
  return entries.flatMap((node): Destination[] => {
    const place = reading.placeOf(node);
    const entry = reading.resolved(node);
    if (!isMap(entry)) {
      note(reading, place, 'a destination must be a map of keys and values.', EXAMPLE);
      return [];
    }
    const destination = readEntry(reading, entry);
    if (!destination) return [];
    const label = destinationLabel(destination);
    // GitHub ignores case in all three names.
    const first = seen.get(label.toLowerCase());
    if (first) {
      const shown = reading.problems.quote(label);
      note(
        reading,
        place,
        `${shown} stands already in line ${first.line}.`,
        'Remove one of the two; GitHub ignores case in these names.',
      );
      return [];
    }
    seen.set(label.toLowerCase(), place);
    return [destination];
  });
};

/** The destinations in a YAML list; everything wrong with it is noted with line and column. */
export const readDestinationsInput = (text: string, problems: Problems): readonly Destination[] => {
  if (text.length > LONGEST) {
    const message = `${INPUT} is ${sizeOf(text)}; expected at most ${LONGEST}.`;
    problems.add({ input: INPUT, message, hint: 'Share the destinations between several credentials.' });
    return [];
  }
  const { contents, errors, ...places } = readBoundedYaml(text);
  const reading: Reading = { ...places, problems };
  for (const { place, message, duplicateKey } of errors) {
    if (duplicateKey) note(reading, place, 'a key stands there twice.', 'Remove one of the two.');
    else note(reading, place, `not valid YAML: ${message}.`, EXAMPLE);
  }
  if (errors.length > 0) return [];
  if (!isSeq(contents) || contents.items.length === 0) {
    note(reading, reading.placeOf(contents), 'expected a YAML list with at least one destination.', EXAMPLE);
    return [];
  }
  return readEntries(reading, contents.items);
};
