import { appOf, type Destination, destinationLabel } from './destination.ts';
import { RotationError } from './errors.ts';
import type { Policy } from './policy.ts';

/** What GitHub calls a workflow run that is not over. */
export const unfinishedStates = ['queued', 'in_progress', 'waiting', 'requested', 'pending'] as const;

/** Workflow runs that were queued before the delivery and are not over: they may hold the superseded secret. */
export interface UnfinishedRuns {
  readonly count: number;
  /** Of the first few. */
  readonly urls: readonly string[];
  /** Why some repositories could not be looked at. */
  readonly unseen: readonly RotationError[];
  /** Repositories that were not asked, because there are so many. */
  readonly unasked: number;
}

/** One repository is asked once for each state: where nothing depends on the answer, hundreds are not asked. */
const MOST_FOR_INFORMATION = 20;

/** The repositories whose runs may read a destination, `owner/name`; undefined where only GitHub knows. */
export const readersOf = (destination: Destination): readonly string[] | undefined => {
  // A codespace is no run of a workflow.
  if (appOf(destination) === 'codespaces') return [];
  if (!('organization' in destination)) return [destination.repository];
  return destination.visibility === 'selected' ? destination.repositories : undefined;
};

/** The repositories whose runs may read the destinations, each once. */
export const readingRepositories = (destinations: readonly Destination[]): string[] => [
  ...new Map(destinations.flatMap((one) => readersOf(one) ?? []).map((name) => [name.toLowerCase(), name])).values(),
];

/** One error for each destination of which nothing tells who reads it. */
export const unknownReaders = (destinations: readonly Destination[]): RotationError[] =>
  destinations
    .filter((destination) => readersOf(destination) === undefined)
    .map((destination) => {
      const label = destinationLabel(destination);
      return new RotationError({
        code: 'CONFIG_INVALID',
        message: `Which repositories read ${label} is not said, so their workflow runs cannot be looked at.`,
        hint: 'Say `visibility: selected` and `repositories` in the destination, or do not wait for runs.',
      });
    });

/** Those whose runs are looked at before a deletion: all of them where it waits for the runs. */
export const watchedRepositories = (
  destinations: readonly Destination[],
  { waitForRuns }: Pick<Policy, 'waitForRuns'>,
): string[] => readingRepositories(destinations).slice(0, waitForRuns ? undefined : MOST_FOR_INFORMATION);

/** Whether superseded secrets have to stay for the sake of these runs. An incident waits for nobody. */
export const holdsBack = (
  { waitForRuns, revokeOthers }: Pick<Policy, 'waitForRuns' | 'revokeOthers'>,
  runs: UnfinishedRuns | undefined,
): boolean => waitForRuns && !revokeOthers && runs !== undefined && (runs.count > 0 || runs.unseen.length > 0);

/** `2 workflow runs that were queued before the delivery are not finished: URL, URL`; empty when there is nothing to tell. */
export const unfinishedWords = ({ count, urls, unseen, unasked }: UnfinishedRuns): string => {
  const one = count === 1;
  const more = count > urls.length ? `, and ${count - urls.length} more` : '';
  const runs = `${count} workflow run${one ? '' : 's'} that ${one ? 'was' : 'were'} queued before the delivery ${one ? 'is' : 'are'} not finished: ${urls.join(', ')}${more}.`;
  return [
    ...(count > 0 ? [runs] : []),
    ...unseen.map(({ message, hint }) => `Whether there are more is not known: ${message} ${hint}`),
    ...(unasked > 0 ? [`The runs of ${unasked} more repositories were not looked at.`] : []),
  ].join(' ');
};
