import { isMap, isSeq } from 'yaml';
import { canonicalLabel, type Destination, destinationLabel } from '../domain/destination.ts';
import { readBoundedYaml } from './bounded-yaml.ts';
import { readDestinationEntry } from './destination-entry.ts';
import { note, type Reading } from './destination-reading.ts';
import { EXAMPLE } from './destination-rules.ts';
import { type Place, type Problems, sizeOf } from './problems.ts';

const INPUT = 'destinations';
const LONGEST = 64 * 1024;

const readEntries = (reading: Reading, entries: readonly unknown[]): Destination[] => {
  const seen = new Map<string, { destination: Destination; place: Place }>();
  for (const node of entries) {
    const place = reading.placeOf(node);
    const entry = reading.resolved(node);
    if (!isMap(entry)) {
      note(reading, place, 'a destination must be a map of keys and values.', EXAMPLE);
      continue;
    }
    const destination = readDestinationEntry(reading, entry);
    if (!destination) continue;
    const first = seen.get(canonicalLabel(destination));
    if (!first) {
      seen.set(canonicalLabel(destination), { destination, place });
      continue;
    }
    const shown = reading.problems.quote(destinationLabel(destination));
    const hint = 'Remove one of the two; GitHub ignores case in these names.';
    note(reading, place, `${shown} stands already in line ${first.place.line}.`, hint);
  }
  return [...seen.values()].map(({ destination }) => destination);
};

/** The destinations in a YAML list; everything wrong with it is noted with line and column. */
export const readDestinationsInput = (text: string, problems: Problems): readonly Destination[] => {
  if (text.length > LONGEST) {
    const message = `${INPUT} is ${sizeOf(text)}; expected at most ${LONGEST}.`;
    problems.add({ input: INPUT, message, hint: 'Share the destinations between several credentials.' });
    return [];
  }
  const { contents, errors, ...places } = readBoundedYaml(text);
  const reading: Reading = { ...places, input: INPUT, problems, lists: new Map() };
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
