import { type Destination, readByWorkflowsOf } from './destination.ts';

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

/** What there is by one name; all of it can be read. */
interface Held {
  /** In lower case. */
  readonly environments: Set<string>;
  byRepository: boolean;
  byOrganization: boolean;
}

/** By the secret's name in capitals. */
type Holdings = ReadonlyMap<string, Held>;

const keyOf = (secret: string): string => secret.toUpperCase();

const holdingsOf = (destinations: readonly Destination[]): Holdings => {
  const holdings = new Map<string, Held>();
  for (const one of destinations) {
    const key = keyOf(one.secret);
    const held = holdings.get(key) ?? { environments: new Set(), byRepository: false, byOrganization: false };
    holdings.set(key, held);
    if ('environment' in one) held.environments.add(one.environment.toLowerCase());
    else if ('organization' in one) held.byOrganization = true;
    else held.byRepository = true;
  }
  return holdings;
};

/**
 * Whether a job reads what is ours, by one name. One with an environment reads that environment's secret before one of the
 * repository, and that before the organization's; of a job whose environment is not known it is believed only where
 * nothing else has that name.
 */
const isRead = (own: Held, everyone: Held, environment: string | undefined): boolean => {
  if (environment !== undefined && everyone.environments.has(environment)) return own.environments.has(environment);
  if (own.byRepository) return true;
  if (own.byOrganization) return !everyone.byRepository;
  return environment === undefined && !everyone.byRepository && !everyone.byOrganization;
};

/** A place, and which of all places it is. */
type Place = readonly [index: number, use: SecretUse];

/** By name of the secret and environment of the job. */
type Places = ReadonlyMap<string, ReadonlyMap<string | undefined, Place[]>>;

const placesOf = (uses: readonly SecretUse[]): Places => {
  const places = new Map<string, Map<string | undefined, Place[]>>();
  for (const place of uses.entries()) {
    const [, { secret, environment }] = place;
    const byEnvironment = places.get(keyOf(secret)) ?? new Map<string | undefined, Place[]>();
    places.set(keyOf(secret), byEnvironment);
    const key = environment?.toLowerCase();
    const found = byEnvironment.get(key) ?? [];
    byEnvironment.set(key, found);
    found.push(place);
  }
  return places;
};

/** The places that read one of some destinations: the first of them, and how many there are. */
export interface FoundUses {
  readonly uses: readonly SecretUse[];
  readonly count: number;
}

/**
 * Finds the places that read a credential's destinations in workflows of the repository, in the order of `uses`. All of
 * them are looked through once, whatever the number of credentials.
 * @param all destinations of every credential
 * @param repository `owner/name` of the checkout; where it is not known, names alone count
 */
export const usesOf = (
  all: readonly Destination[],
  { uses, repository }: { readonly uses: readonly SecretUse[]; readonly repository: string | undefined },
): ((destinations: readonly Destination[], most: number) => FoundUses) => {
  const readable = (some: readonly Destination[]): readonly Destination[] =>
    repository === undefined ? some : some.filter((one) => readByWorkflowsOf(repository, one));
  const everyone = holdingsOf(readable(all));
  const places = placesOf(uses);
  return (destinations, most) => {
    const own = [...holdingsOf(readable(destinations))];
    const reads = ([name, held]: (typeof own)[number], environment: string | undefined): boolean =>
      isRead(held, everyone.get(name) ?? held, environment);
    const found = [
      ...own.flatMap((one) =>
        [...(places.get(one[0]) ?? [])].flatMap(([environment, at]) => (reads(one, environment) ? [at] : [])),
      ),
      ...[...(places.get(ANY_SECRET) ?? [])].flatMap(([environment, at]) =>
        own.some((one) => reads(one, environment)) ? [at] : [],
      ),
    ];
    const first = found.flatMap((at) => at.slice(0, most)).sort(([one], [other]) => one - other);
    return {
      uses: first.slice(0, most).map(([, use]) => use),
      count: found.reduce((sum, at) => sum + at.length, 0),
    };
  };
};
