import { createHash } from 'node:crypto';

/** An Actions secret of a repository, or of one of its environments: a place that holds the value for a consumer. */
export interface Destination {
  /** `owner/name` */
  readonly repository: string;
  readonly environment?: string;
  /** Name of the GitHub secret. */
  readonly secret: string;
}

/** `owner/repo:NAME` or `owner/repo#environment:NAME`: how a destination is written everywhere. */
export const destinationLabel = ({ repository, environment, secret }: Destination): string =>
  environment === undefined ? `${repository}:${secret}` : `${repository}#${environment}:${secret}`;

/** The label in the one spelling that GitHub, which ignores case here, would give it. */
const canonicalLabel = ({ repository, environment, secret }: Destination): string =>
  destinationLabel({
    repository: repository.toLowerCase(),
    ...(environment === undefined ? {} : { environment: environment.toLowerCase() }),
    secret: secret.toUpperCase(),
  });

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Six hex digits that name a destination in markers and receipts. */
export const destinationHash = (destination: Destination): string => sha256(canonicalLabel(destination)).slice(0, 6);

const MOST_LISTED = 20;

/** What a marker's `for` says of these destinations: their hashes, or beyond 20 one hash of that whole list. */
export const audienceOf = (destinations: readonly Destination[]): readonly string[] => {
  const hashes = destinations.map(destinationHash).sort();
  return hashes.length > MOST_LISTED ? [sha256(hashes.join(',')).slice(0, 12)] : hashes;
};

/** Whether everything that the audience of a marker names is still among the destinations. */
export const covers = (destinations: readonly Destination[], audience: readonly string[]): boolean => {
  const current = new Set([...destinations.map(destinationHash), ...audienceOf(destinations)]);
  return audience.every((hash) => current.has(hash));
};
