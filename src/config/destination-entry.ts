import { isSeq, type YAMLMap } from 'yaml';
import { type Destination, secretApps, visibilities } from '../domain/destination.ts';
import { note, type Reading, readText, textOf } from './destination-reading.ts';
import {
  contradictionsIn,
  type DestinationKey,
  destinationKeys,
  destinationOf,
  type GivenDestination,
} from './destination-rules.ts';
import { parseEnvironment, parseOrganization, parseRepository, parseSecretName } from './github-names.ts';
import { nearest } from './near-miss.ts';
import { parseChoice } from './plain-values.ts';
import type { Place } from './problems.ts';

const THE_KEYS = `The keys are ${destinationKeys.join(', ')}.`;

const isKey = (text: string): text is DestinationKey => destinationKeys.some((key) => key === text);

/** Answers the key that was meant, so that it is not called missing as well. */
const noteUnknownKey = (reading: Reading, place: Place, key: string): DestinationKey | undefined => {
  const near = nearest(key, destinationKeys);
  const meant = destinationKeys.find((one) => one === near);
  const hint = meant === undefined ? THE_KEYS : `Did you mean ${meant}?`;
  note(reading, place, `the key ${reading.problems.quote(key)} is unknown.`, hint);
  return meant;
};

const readItems = (reading: Reading, node: unknown, place: Place): readonly string[] | undefined => {
  if (!isSeq(node) || node.items.length === 0) {
    const hint = 'Give a list such as [acme/a, acme/b]; with an empty one nobody could read the secret.';
    note(reading, place, 'repositories is not a list with at least one repository.', hint);
    return undefined;
  }
  const seen = new Map<string, string>();
  let good = true;
  for (const item of node.items) {
    const at = { key: 'a repository', node: reading.resolved(item), place: reading.placeOf(item) };
    const repository = readText(reading, at, parseRepository);
    if (repository === undefined) good = false;
    else if (!seen.has(repository.toLowerCase())) seen.set(repository.toLowerCase(), repository);
    else {
      good = false;
      note(reading, at.place, `${reading.problems.quote(repository)} stands in this list already.`, 'Remove it.');
    }
  }
  return good ? [...seen.values()] : undefined;
};

const readRepositories = (reading: Reading, node: unknown, place: Place): readonly string[] | undefined => {
  const read = reading.lists.has(node) ? reading.lists.get(node) : readItems(reading, node, place);
  reading.lists.set(node, read);
  return read;
};

const readValue = (reading: Reading, key: DestinationKey, node: unknown, place: Place): GivenDestination => {
  const at = { key, node, place };
  switch (key) {
    case 'repository':
      return { repository: readText(reading, at, parseRepository) };
    case 'environment':
      return { environment: readText(reading, at, parseEnvironment) };
    case 'organization':
      return { organization: readText(reading, at, parseOrganization) };
    case 'app':
      return { app: readText(reading, at, parseChoice(...secretApps)) };
    case 'secret':
      return { secret: readText(reading, at, parseSecretName) };
    case 'visibility':
      return { visibility: readText(reading, at, parseChoice(...visibilities)) };
    case 'repositories':
      return { repositories: readRepositories(reading, node, place) };
  }
};

/** One destination; undefined when something is wrong with it, which is then noted. */
export const readDestinationEntry = (reading: Reading, map: YAMLMap): Destination | undefined => {
  // Also those of keys that are wrong or misspelt.
  const places = new Map<DestinationKey, Place>();
  let given: GivenDestination = {};
  for (const { key: keyNode, value } of map.items) {
    const keyPlace = reading.placeOf(keyNode);
    const text = textOf(keyNode);
    if (text === undefined) {
      note(reading, keyPlace, 'a key is not a text.', THE_KEYS);
    } else if (isKey(text)) {
      const place = value === null ? keyPlace : reading.placeOf(value);
      places.set(text, place);
      given = { ...given, ...readValue(reading, text, reading.resolved(value), place) };
    } else {
      const meant = noteUnknownKey(reading, keyPlace, text);
      if (meant !== undefined && !places.has(meant)) places.set(meant, keyPlace);
    }
  }
  const wrong = contradictionsIn(new Set(places.keys()), given, reading.problems.quote);
  for (const { key, message, hint } of wrong) {
    note(reading, (key && places.get(key)) ?? reading.placeOf(map), message, hint);
  }
  // What stands there and has no value is wrong, and noted.
  const whole = [...places.keys()].every((key) => given[key] !== undefined);
  return wrong.length === 0 && whole ? destinationOf(given) : undefined;
};
