import { hash } from 'node:crypto';

/** The parts of GitHub that read secrets; each has stores of its own. */
export const secretApps = ['actions', 'dependabot', 'codespaces', 'agents'] as const;
export type SecretApp = (typeof secretApps)[number];

/** Who may read an organization secret: every repository of the organization, its private and internal ones, or those that are named. */
export const visibilities = ['all', 'private', 'selected'] as const;
export type Visibility = (typeof visibilities)[number];

/** A secret of a repository. */
export interface RepositoryDestination {
  /** `owner/name` */
  readonly repository: string;
  /** Actions when absent. */
  readonly app?: SecretApp;
  /** Name of the GitHub secret. */
  readonly secret: string;
}

/** A secret of an environment of a repository; only Actions has those. */
export interface EnvironmentDestination {
  /** `owner/name` */
  readonly repository: string;
  readonly environment: string;
  /** Name of the GitHub secret. */
  readonly secret: string;
}

/** A secret that an organization shares with its repositories. */
export interface OrganizationDestination {
  readonly organization: string;
  /** Actions when absent. */
  readonly app?: SecretApp;
  /** Name of the GitHub secret. */
  readonly secret: string;
  /** Set with every write; what the secret has is kept when absent. */
  readonly visibility?: Visibility;
  /** `owner/name` of those that may read it, where `visibility` is `selected`; what the secret has is kept when absent. */
  readonly repositories?: readonly string[];
}

/** A GitHub secret: a place that holds the value for a consumer. */
export type Destination = RepositoryDestination | EnvironmentDestination | OrganizationDestination;

/** Which part of GitHub reads it. */
export const appOf = (destination: Destination): SecretApp =>
  'environment' in destination ? 'actions' : (destination.app ?? 'actions');

/** `owner/name` of the repository that it belongs to; an organization's belongs to none. */
const repositoryOf = (destination: Destination): string | undefined =>
  'organization' in destination ? undefined : destination.repository;

/** The first repository that one of them belongs to; none where all are an organization's. */
export const firstRepositoryOf = (destinations: readonly Destination[]): string | undefined =>
  destinations.map(repositoryOf).find((repository) => repository !== undefined);

/** `owner/repo`, `owner/repo#environment` or `organization`: what has the secret. */
export const ownerOf = (destination: Destination): string => {
  if ('organization' in destination) return destination.organization;
  return 'environment' in destination ? `${destination.repository}#${destination.environment}` : destination.repository;
};

const labelled = (owner: string, app: SecretApp, secret: string): string =>
  `${owner}:${app === 'actions' ? '' : `${app}/`}${secret}`;

/** `owner/repo:NAME`, `owner/repo#environment:NAME` or `org:NAME`, with `dependabot/` and the like before NAME: how a destination is written everywhere. */
export const destinationLabel = (destination: Destination): string =>
  labelled(ownerOf(destination), appOf(destination), destination.secret);

const printed =
  /^(?:(?<repository>[\w.-]{1,100}\/[\w.-]{1,100})(?:#(?<environment>[^\p{Cc}]{1,255}))?|(?<organization>[\w.-]{1,100})):(?:(?<app>dependabot|codespaces|agents)\/)?(?<secret>\w{1,255})$/u;

/** The destination that is printed like this; undefined where it is none. Who may read an organization's is not told. */
export const destinationFrom = (label: string): Destination | undefined => {
  const { repository, environment, organization, app, secret = '' } = printed.exec(label)?.groups ?? {};
  const read = app === undefined ? {} : { app: app as SecretApp };
  if (organization !== undefined) return { organization, ...read, secret };
  if (repository === undefined) return undefined;
  if (environment === undefined) return { repository, ...read, secret };
  return app === undefined ? { repository, environment, secret } : undefined;
};

/** The label in the one spelling that GitHub, which ignores case here, would give it: the same for the same secret. */
export const canonicalLabel = (destination: Destination): string =>
  labelled(ownerOf(destination).toLowerCase(), appOf(destination), destination.secret.toUpperCase());

/** Whether both are the same GitHub secret. */
export const sameDestination = (one: Destination, other: Destination): boolean =>
  canonicalLabel(one) === canonicalLabel(other);

/**
 * Whether a workflow of that repository (`owner/name`) reads it, as far as the kind of secret tells: one of the
 * repository or of its environments, or of its organization, and one of Actions.
 */
export const readByWorkflowsOf = (repository: string, destination: Destination): boolean => {
  if (appOf(destination) !== 'actions') return false;
  const [owner = ''] = repository.split('/');
  return 'organization' in destination
    ? destination.organization.toLowerCase() === owner.toLowerCase()
    : destination.repository.toLowerCase() === repository.toLowerCase();
};

const sha256 = (text: string): string => hash('sha256', text, 'hex');

const SHORT_HASH = 6;

/** Six hex digits that name a destination in markers and receipts. */
export const destinationHash = (destination: Destination): string =>
  sha256(canonicalLabel(destination)).slice(0, SHORT_HASH);

const MOST_LISTED = 20;

/** What a marker's `for` says of these destinations: their hashes, or beyond 20 one hash of that whole list. */
export const audienceOf = (destinations: readonly Destination[]): readonly string[] => {
  const hashes = destinations.map(destinationHash).sort();
  return hashes.length > MOST_LISTED ? [sha256(hashes.join(',')).slice(0, 12)] : hashes;
};

/** Tells whether everything that the audience of a marker names is still among these destinations. */
export const coveredBy = (destinations: readonly Destination[]): ((audience: readonly string[]) => boolean) => {
  const current = new Set([...destinations.map(destinationHash), ...audienceOf(destinations)]);
  return (audience) => audience.every((one) => current.has(one));
};

/** Whether the audience of a marker names one of the destinations, or is too long to tell. */
export const mayBeFor = (destinations: readonly Destination[], audience: readonly string[]): boolean => {
  const current = new Set(destinations.map(destinationHash));
  return audience.some((hash) => current.has(hash) || hash.length > SHORT_HASH);
};
