import { isSeq, type YAMLMap } from 'yaml';
import { type Destination, type SecretApp, secretApps, type Visibility, visibilities } from '../domain/destination.ts';
import { note, type Reading, readText, textOf } from './destination-reading.ts';
import { parseEnvironment, parseOrganization, parseRepository, parseSecretName } from './github-names.ts';
import { nearest } from './near-miss.ts';
import { parseChoice } from './plain-values.ts';
import type { Place } from './problems.ts';

/** How a list of destinations looks. */
export const EXAMPLE =
  'Give a list such as: - { repository: acme/ingest, environment: production, secret: CONNECT_CLIENT_SECRET }';

const keys = ['repository', 'environment', 'organization', 'app', 'secret', 'visibility', 'repositories'] as const;
type Key = (typeof keys)[number];

/** What stands in one entry; a value that is wrong is noted already, and undefined. */
interface Given {
  readonly repository?: string | undefined;
  readonly environment?: string | undefined;
  readonly organization?: string | undefined;
  readonly app?: SecretApp | undefined;
  readonly secret?: string | undefined;
  readonly visibility?: Visibility | undefined;
  readonly repositories?: readonly string[] | undefined;
}

interface Entry {
  readonly given: Given;
  /** Where each key that stands there has its value; also of those that are wrong or misspelt. */
  readonly places: ReadonlyMap<Key, Place>;
  readonly place: Place;
}

const isKey = (text: string): text is Key => keys.some((key) => key === text);

/** Answers the key that was meant, so that it is not called missing as well. */
const noteUnknownKey = (reading: Reading, place: Place, key: string): Key | undefined => {
  const meant = keys.find((one) => one === nearest(key, keys));
  const hint = meant === undefined ? `The keys are ${keys.join(', ')}.` : `Did you mean ${meant}?`;
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

const readValue = (reading: Reading, key: Key, node: unknown, place: Place): Given => {
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

const readKeys = (reading: Reading, map: YAMLMap): Entry => {
  const places = new Map<Key, Place>();
  let given: Given = {};
  for (const { key: keyNode, value } of map.items) {
    const keyPlace = reading.placeOf(keyNode);
    const text = textOf(keyNode);
    if (text === undefined) {
      note(reading, keyPlace, 'a key is not a text.', `The keys are ${keys.join(', ')}.`);
    } else if (isKey(text)) {
      const place = value === null ? keyPlace : reading.placeOf(value);
      places.set(text, place);
      given = { ...given, ...readValue(reading, text, reading.resolved(value), place) };
    } else {
      const meant = noteUnknownKey(reading, keyPlace, text);
      if (meant !== undefined && !places.has(meant)) places.set(meant, keyPlace);
    }
  }
  return { given, places, place: reading.placeOf(map) };
};

/** Notes keys that do not go together; answers whether all do. */
const checkTogether = (reading: Reading, { given, places, place }: Entry): boolean => {
  let good = true;
  const wrong = (at: Place, message: string, hint: string): void => {
    good = false;
    note(reading, at, message, hint);
  };
  const { app, organization: owner, visibility, repositories } = given;
  const [organization, environment] = [places.get('organization'), places.get('environment')];
  if (organization && places.has('repository')) {
    wrong(organization, 'the destination has a repository and an organization; expected one of the two.', EXAMPLE);
  } else if (organization && environment) {
    const hint = 'Take the environment out, or give the repository that it belongs to in place of the organization.';
    wrong(environment, 'an organization has no environments.', hint);
  } else if (!organization && !places.has('repository')) {
    wrong(place, 'the destination has neither repository nor organization.', EXAMPLE);
  }
  if (!places.has('secret')) wrong(place, 'the destination has no secret.', EXAMPLE);
  const appPlace = places.get('app');
  if (environment && appPlace && app !== undefined && app !== 'actions') {
    const hint = 'Take app out for a secret of Actions, or environment for one of the repository.';
    wrong(appPlace, `app is ${app}, but an environment has secrets of Actions only.`, hint);
  }
  for (const key of ['visibility', 'repositories'] as const) {
    const at = places.get(key);
    if (at && !organization) wrong(at, `${key} is only for secrets of an organization.`, `Take ${key} out.`);
  }
  const listed = places.get('repositories');
  if (!organization || !listed) return good;
  if (!places.has('visibility')) {
    wrong(listed, 'repositories stands there without visibility.', 'Add visibility: selected.');
  } else if (visibility !== undefined && visibility !== 'selected') {
    const hint = 'Set visibility to selected, or take repositories out.';
    wrong(listed, `repositories is only for the visibility selected; it is ${visibility}.`, hint);
  }
  const mine = owner === undefined ? undefined : `${owner.toLowerCase()}/`;
  const strangers = mine === undefined ? [] : (repositories ?? []).filter((one) => !one.toLowerCase().startsWith(mine));
  const [stranger, ...more] = strangers;
  if (stranger !== undefined) {
    const who = `${reading.problems.quote(stranger)}${more.length > 0 ? ` and ${more.length} more do` : ' does'}`;
    wrong(listed, `${who} not belong to the organization ${owner}.`, 'Name repositories of that organization alone.');
  }
  return good;
};

/** One destination; undefined when something is wrong with it, which is then noted. */
export const readDestinationEntry = (reading: Reading, map: YAMLMap): Destination | undefined => {
  const entry = readKeys(reading, map);
  const { given, places } = entry;
  if (!checkTogether(reading, entry)) return undefined;
  // What stands there and has no value is wrong, and noted.
  if ([...places.keys()].some((key) => given[key] === undefined)) return undefined;
  const { repository, environment, organization, app, secret, visibility, repositories } = given;
  if (secret === undefined) return undefined;
  const read = { ...(app === undefined || app === 'actions' ? {} : { app }), secret };
  if (organization !== undefined) {
    return {
      organization,
      ...read,
      ...(visibility === undefined ? {} : { visibility }),
      ...(repositories === undefined ? {} : { repositories }),
    };
  }
  if (repository === undefined) return undefined;
  return environment === undefined ? { repository, ...read } : { repository, environment, secret };
};
