import { destinationHash } from '../domain/destination.ts';
import { asRotationError, type RotationError } from '../domain/errors.ts';
import type { Instant } from '../domain/instant.ts';
import type { Receipt } from '../domain/receipt.ts';
import {
  readersOf,
  readingRepositories,
  type UnfinishedRuns,
  unfinishedWords,
  unknownReaders,
  watchedRepositories,
} from '../domain/unfinished-runs.ts';
import { writtenAt } from '../domain/witness.ts';
import type { RunsSeen } from '../ports/run-lists.ts';
import type { Rotation } from './rotation.ts';
import { allDone, allOrErrors } from './together.ts';

const MOST_NAMED = 5;

type Looker = Pick<Rotation, 'ports' | 'task'>;

/** When a repository got the new secret: what was queued until then may hold the old one. */
const deliveredAt = ({ task, ports }: Looker, repository: string, { notes }: Receipt): Instant => {
  const moments = task.destinations
    .filter((one) => readersOf(one)?.some((reader) => reader.toLowerCase() === repository.toLowerCase()))
    .map((destination) => {
      const note = notes[destinationHash(destination)];
      return (note && writtenAt(note.witness)) ?? ports.clock.now();
    });
  // GitHub cuts its moments down to whole seconds.
  return Math.max(...moments) + task.times.clockSkew;
};

/** Runs that do not count: this one, `owner/name/id.attempt`, and the verification's. */
const ownRuns = ({ task }: Looker, repository: string, { runs }: Receipt): number[] => {
  const here = `${repository}/`.toLowerCase();
  const own = task.run.toLowerCase().startsWith(here) ? [Number.parseInt(task.run.slice(here.length), 10)] : [];
  const ofVerification = runs.filter((run) => run.repository.toLowerCase() === repository.toLowerCase());
  return [...own, ...ofVerification.map(({ id }) => id)];
};

const lookAt = async (looker: Looker, repository: string, receipt: Receipt): Promise<RunsSeen> => {
  const look = () =>
    looker.ports.runLists.unfinished(
      repository,
      deliveredAt(looker, repository, receipt),
      ownRuns(looker, repository, receipt),
    );
  const seen = await look();
  // A run that changes its state between two answers is in neither; where it matters, it is looked for again.
  return looker.task.policy.waitForRuns && seen.count === 0 ? look() : seen;
};

/**
 * Looks for runs that were queued before the delivery and are not over. Where it cannot look, the rotation goes on:
 * that is told, not thrown.
 * @throws RotationError `CANCELLED`
 */
export const lookForRuns = async (looker: Looker, receipt: Receipt): Promise<UnfinishedRuns> => {
  const { destinations, policy } = looker.task;
  const watched = watchedRepositories(destinations, policy);
  const unseen: RotationError[] = unknownReaders(destinations);
  const seen = await allDone(
    watched.map(async (repository): Promise<RunsSeen> => {
      try {
        return await lookAt(looker, repository, receipt);
      } catch (error) {
        const failure = asRotationError(error);
        if (failure.code === 'CANCELLED') throw failure;
        unseen.push(failure);
        return { count: 0, urls: [] };
      }
    }),
  );
  return {
    count: seen.reduce((sum, { count }) => sum + count, 0),
    urls: seen.flatMap(({ urls }) => urls).slice(0, MOST_NAMED),
    unseen,
    unasked: readingRepositories(destinations).length - watched.length,
  };
};

/** Tells of unfinished runs, in the log now and in the report later. */
export const tellOfRuns = ({ ports, task, draft }: Rotation, runs: UnfinishedRuns): void => {
  const words = unfinishedWords(runs);
  if (words === '') return;
  draft.unfinishedRuns = words;
  ports.reporter.info(task.identity.credential, words);
};

/**
 * The same where a deletion depends on it: nothing may stay unseen. The plan tells of what is found.
 * @throws RotationError
 */
export const lookForAllRuns = async (rotation: Rotation, receipt: Receipt): Promise<UnfinishedRuns> => {
  const runs = await lookForRuns(rotation, receipt);
  await allOrErrors(runs.unseen.map((error) => Promise.reject(error)));
  const words = unfinishedWords(runs);
  if (words !== '') rotation.draft.unfinishedRuns = words;
  return runs;
};
