import { type Destination, type SecretApp, secretApps, type Visibility, visibilities } from '../domain/destination.ts';
import { parseEnvironment, parseOrganization, parseRepository, parseSecretName } from './github-names.ts';
import { parseChoice } from './plain-values.ts';

/** How a list of destinations looks. */
export const EXAMPLE =
  'Give a list such as: - { repository: acme/ingest, environment: production, secret: CONNECT_CLIENT_SECRET }';

/** The keys of a destination whose value is a text, and how it is understood. */
export const destinationTexts = {
  repository: parseRepository,
  environment: parseEnvironment,
  organization: parseOrganization,
  app: parseChoice(...secretApps),
  secret: parseSecretName,
  visibility: parseChoice(...visibilities),
};

type DestinationKey = keyof typeof destinationTexts | 'repositories';

/** The values of a destination, each good by itself. */
export interface GivenDestination {
  readonly repository?: string | undefined;
  readonly environment?: string | undefined;
  readonly organization?: string | undefined;
  readonly app?: SecretApp | undefined;
  readonly secret?: string | undefined;
  readonly visibility?: Visibility | undefined;
  /** Undefined stands for one that is wrong. */
  readonly repositories?: readonly (string | undefined)[] | undefined;
}

/** What is wrong with keys together; without a key, with the destination as a whole. */
interface Contradiction {
  readonly key?: DestinationKey;
  /** Of an item, where the value is a list. */
  readonly index?: number;
  readonly message: string;
  readonly hint: string;
}

const wrongOwner = (has: ReadonlySet<string>): Contradiction[] => {
  if (has.has('organization') && has.has('repository')) {
    const message = 'the destination has a repository and an organization; expected one of the two.';
    return [{ key: 'organization', message, hint: EXAMPLE }];
  }
  if (has.has('organization') && has.has('environment')) {
    const hint = 'Take the environment out, or give the repository that it belongs to in place of the organization.';
    return [{ key: 'environment', message: 'an organization has no environments.', hint }];
  }
  return has.has('organization') || has.has('repository')
    ? []
    : [{ message: 'the destination has neither repository nor organization.', hint: EXAMPLE }];
};

const wrongApp = (has: ReadonlySet<string>, { app }: GivenDestination): Contradiction[] => {
  if (!has.has('environment') || app === undefined || app === 'actions') return [];
  const hint = 'Take app out for a secret of Actions, or environment for one of the repository.';
  return [{ key: 'app', message: `app is ${app}, but an environment has secrets of Actions only.`, hint }];
};

const wrongReaders = (
  has: ReadonlySet<string>,
  { organization, visibility, repositories = [] }: GivenDestination,
  quote: (text: string) => string,
): Contradiction[] => {
  if (!has.has('organization')) {
    return (['visibility', 'repositories'] as const)
      .filter((key) => has.has(key))
      .map((key) => ({ key, message: `${key} is only for secrets of an organization.`, hint: `Take ${key} out.` }));
  }
  if (!has.has('repositories')) return [];
  const found: Contradiction[] = [];
  const wrong = (message: string, hint: string): void => void found.push({ key: 'repositories', message, hint });
  if (!has.has('visibility')) wrong('repositories stands there without visibility.', 'Add visibility: selected.');
  else if (visibility !== undefined && visibility !== 'selected') {
    const hint = 'Set visibility to selected, or take repositories out.';
    wrong(`repositories is only for the visibility selected; it is ${visibility}.`, hint);
  }
  const own = organization === undefined ? '' : `${organization.toLowerCase()}/`;
  const [stranger, ...more] = repositories.filter((one) => one && !one.toLowerCase().startsWith(own));
  const known = new Set<string>();
  for (const [index, repository] of repositories.entries()) {
    if (repository === undefined) continue;
    const message = `${quote(repository)} stands in this list already.`;
    if (known.has(repository.toLowerCase())) found.push({ key: 'repositories', index, message, hint: 'Remove it.' });
    known.add(repository.toLowerCase());
  }
  if (stranger !== undefined) {
    const who = `${quote(stranger)}${more.length > 0 ? ` and ${more.length} more do` : ' does'}`;
    wrong(`${who} not belong to the organization ${organization}.`, 'Name repositories of that organization alone.');
  }
  return found;
};

/** Whatever does not go together in a destination. `has`: the keys that stand there, with a good value or not. */
export const contradictionsIn = (
  has: ReadonlySet<string>,
  given: GivenDestination,
  quote: (text: string) => string,
): Contradiction[] => [
  ...wrongOwner(has),
  ...(has.has('secret') ? [] : [{ message: 'the destination has no secret.', hint: EXAMPLE }]),
  ...wrongApp(has, given),
  ...wrongReaders(has, given, quote),
];

/** The destination that the values make, in its shortest form; undefined when one that it needs is not there. */
export const destinationOf = (given: GivenDestination): Destination | undefined => {
  const { repository, environment, organization, app, secret, visibility, repositories } = given;
  if (secret === undefined) return undefined;
  const read = { ...(app === undefined || app === 'actions' ? {} : { app }), secret };
  if (organization !== undefined) {
    return {
      organization,
      ...read,
      ...(visibility === undefined ? {} : { visibility }),
      ...(repositories === undefined ? {} : { repositories: repositories.filter((one) => one !== undefined) }),
    };
  }
  if (repository === undefined) return undefined;
  return environment === undefined ? { repository, ...read } : { repository, environment, secret };
};
