import { appOf, type Destination, ownerOf } from './destination.ts';
import type { Policy } from './policy.ts';
import { rarer, type Times } from './times.ts';
import { unfinishedStates, watchedRepositories } from './unfinished-runs.ts';

/** How many requests to GitHub, by the owner (in lower case) of what they are about. */
export type RequestCost = ReadonlyMap<string, number>;

/** What a rotation is about, as far as its requests depend on it. */
interface CostlyTask {
  readonly destinations: readonly Destination[];
  readonly verifications: readonly { readonly repository: string; readonly timeout: number }[];
  readonly policy: Pick<Policy, 'waitForRuns'>;
  readonly times: Times;
}

// Its key; the moments after the writes and before a deletion, and each of these once more.
const OF_A_SCOPE = 5;
// An organization has up to a thousand secrets, which are listed in ten pages.
const OF_AN_ORGANIZATION = 41;
// Whether it can be written, after the dispatch, once completed, read before that, and one in reserve.
const OF_A_RECEIPT = 5;
// The repository, the workflow and its file, the dispatch, and the search for its run where the server does not name it.
const OF_A_WORKFLOW = 12;

// What hides a destination from its consumers is looked for with so many questions at most.
const OF_SHADOWS = 20;
const PAGES_OF_READERS = 10;

const HOUR = 3_600_000;

/** How often a run is looked at within an hour. */
const looks = (timeout: number, times: Times): number => {
  let count = 1;
  for (let [at, pause] = [0, times.firstPause]; at < Math.min(timeout, HOUR); pause = rarer(pause, times)) {
    at += pause;
    count += 1;
  }
  return count;
};

/** Who may read an organization's secret: asked in the preflight and before the write, in pages where it is not said. */
const ofReaders = (destination: Destination): number => {
  if (!('organization' in destination)) return 0;
  const { visibility, repositories } = destination;
  if (visibility !== undefined && visibility !== 'selected') return 0;
  return repositories === undefined ? 2 * (1 + PAGES_OF_READERS) : repositories.length;
};

/**
 * The requests that a rotation makes within an hour from its preflight on, at most, as long as nothing fails:
 * GitHub limits them by token, and a rotation that stops half way is worth less than one that has not begun.
 */
export const rotationCost = ({ destinations, verifications, policy, times }: CostlyTask): RequestCost => {
  const cost = new Map<string, number>();
  const add = (place: string, requests: number): void => {
    const [owner = ''] = place.toLowerCase().split('/');
    cost.set(owner, (cost.get(owner) ?? 0) + requests);
  };
  const scopes = new Map(destinations.map((one) => [`${appOf(one)} ${ownerOf(one).toLowerCase()}`, one]));
  for (const one of scopes.values()) add(ownerOf(one), 'organization' in one ? OF_AN_ORGANIZATION : OF_A_SCOPE);
  for (const destination of destinations) add(ownerOf(destination), 1 + ofReaders(destination));
  // One look at each state; where a deletion depends on it, a second one, and a first question whether it is allowed.
  const ofRuns = unfinishedStates.length * (policy.waitForRuns ? 2 : 1) + 1;
  for (const repository of watchedRepositories(destinations, policy)) add(repository, ofRuns);
  for (const { repository, timeout } of verifications) add(repository, OF_A_WORKFLOW + looks(timeout, times));
  const [first] = destinations;
  if (first) add(ownerOf(first), OF_A_RECEIPT + OF_SHADOWS);
  return cost;
};
