import { type Destination, ownerOf, readByWorkflowsOf } from './destination.ts';

/** A place in a workflow or action file that reads a secret; lines and columns count from 1. */
export interface SecretUse {
  /** From the root of the checkout, with `/`. */
  readonly file: string;
  readonly line: number;
  /** In UTF-16 code units, as in SARIF. */
  readonly column: number;
  readonly endLine: number;
  /** Just behind its last character. */
  readonly endColumn: number;
  /** As written; `ANY_SECRET` where it can be any. */
  readonly secret: string;
  /** Of the job; absent where it has none, and where an expression names it. */
  readonly environment?: string;
}

/** The name in a use of whatever secret there is, as of `toJSON(secrets)`. */
export const ANY_SECRET = '*';

/** A place that a credential's secret is read in. */
export interface UsedBy {
  readonly file: string;
  readonly line: number;
  /** Known where the place was found in this checkout, and not taken from an earlier report. */
  readonly span?: { readonly column: number; readonly endLine: number; readonly endColumn: number };
  /** Name of the secret. */
  readonly secret?: string;
  /** Whether the pull request changes the file. */
  readonly changed: boolean;
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/**
 * The places that read one of the destinations in workflows of the repository. A job with an environment reads that
 * environment's secret before one of the repository or the organization; of a job whose environment is not known it is
 * believed only where nothing else has that name.
 * @param all destinations of every credential
 * @param repository `owner/name` of the checkout; where it is not known, names alone count
 */
export const usesOf = (
  destinations: readonly Destination[],
  all: readonly Destination[],
  { uses, repository }: { readonly uses: readonly SecretUse[]; readonly repository: string | undefined },
): SecretUse[] => {
  const readable = (some: readonly Destination[], secret: string): Destination[] =>
    some.filter((one) => same(one.secret, secret) && (repository === undefined || readByWorkflowsOf(repository, one)));
  const inEnvironment = (one: Destination, environment: string | undefined): boolean =>
    'environment' in one && environment !== undefined && same(one.environment, environment);
  const shared = (one: Destination): boolean => !('environment' in one);
  const isRead = ({ secret, environment }: SecretUse): boolean => {
    const [own, everyone] = [readable(destinations, secret), readable(all, secret)];
    if (everyone.some((one) => inEnvironment(one, environment))) {
      return own.some((one) => inEnvironment(one, environment));
    }
    if (own.some(shared)) return !hiddenByOrganization(own, everyone);
    return environment === undefined && !everyone.some(shared) && own.length > 0;
  };
  const names = new Set(destinations.map(({ secret }) => secret));
  return uses.filter((use) =>
    use.secret === ANY_SECRET ? [...names].some((secret) => isRead({ ...use, secret })) : isRead(use),
  );
};

/** Whether what is ours is the organization's, and the repository has a secret of that name among the others. */
const hiddenByOrganization = (own: readonly Destination[], everyone: readonly Destination[]): boolean => {
  const ofRepository = (one: Destination): boolean => !('environment' in one) && ownerOf(one).includes('/');
  return !own.some(ofRepository) && everyone.some(ofRepository);
};
