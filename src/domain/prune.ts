import type { Generation } from './client-secret.ts';
import { noteThatHolds, type Observation, type ObservedDestination } from './observation.ts';
import type { Receipt } from './receipt.ts';
import type { Times } from './times.ts';

/**
 * Before a rotation: generations that no destination can hold and no run could write when the destinations were read,
 * however long ago that was; and those long expired.
 */
export const deadGenerations = ({ generations, destinations, askedAt }: Observation, times: Times): Generation[] =>
  generations.filter(({ marker, expiresAt }) => {
    const neverDelivered = destinations.every(({ updatedAt }) => updatedAt === null || updatedAt < marker.created);
    const unheld = neverDelivered && askedAt - marker.created > times.writeWindow;
    const longExpired = expiresAt !== null && askedAt - expiresAt > times.propagation;
    return unheld || longExpired;
  });

interface AfterFailure {
  /** Ours, oldest first, without the one that failed. */
  readonly older: readonly Generation[];
  /** What a look after the failure showed. */
  readonly destinations: readonly ObservedDestination[];
  /** What each destination is known to hold, the writes of this run included. */
  readonly notes: Receipt['notes'];
  /** Nonce of the generation that a receipt shows as verified: consumers are using it, whatever is noted since. */
  readonly proven?: string;
}

/**
 * After a failed rotation: the generations between the oldest, which was the last that was proven, and the new one,
 * that no destination can hold. A destination can hold a generation unless a note that still holds names another one,
 * or it was last written before that generation was made.
 */
export const prunableAfterFailure = ({ older, destinations, notes, proven }: AfterFailure): Generation[] =>
  older.slice(1).filter(
    ({ marker }) =>
      marker.nonce !== proven &&
      !destinations.some((observed) => {
        if (observed.updatedAt === null) return false;
        const note = noteThatHolds(notes, observed);
        return note ? note.nonce === marker.nonce : observed.updatedAt >= marker.created;
      }),
  );
