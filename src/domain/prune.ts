import { byAge, type Generation } from './client-secret.ts';
import type { Marker } from './marker.ts';
import { nonceHeld, noteThatHolds, type Observation, type ObservedDestination } from './observation.ts';
import type { Receipt } from './receipt.ts';
import type { Times } from './times.ts';
import { comesBack, mayBeSince } from './witness.ts';

/**
 * How much older than `created` a write may seem that came after it. The clock of a run is ahead by what its last answer
 * took, one call at most; the tolerance of that clock, the stamp of the write and its whole seconds each add one more.
 */
const clockDoubt = ({ call, clockSkew }: Times): number => call + 3 * clockSkew;

/** Whether the destination may have been written after the generation was made. */
const mayBeLater = ({ witness }: ObservedDestination, { created }: Marker, times: Times): boolean =>
  witness !== null && mayBeSince(witness, created - clockDoubt(times));

/**
 * Whether a note that still holds says that the destination has a generation that was there before this one was made, and
 * was never written since: what has come and gone again may be in use where it was read.
 */
const keptOlder = (
  observed: ObservedDestination,
  generation: Generation,
  { generations, receipt }: Observation,
): boolean => {
  const note = receipt && receipt !== 'impossible' ? noteThatHolds(receipt.notes, observed) : undefined;
  if (!note || comesBack(note.witness)) return false;
  return generations.some((one) => one.marker.nonce === note.nonce && byAge(one, generation) < 0);
};

const isAbsent = ({ witness }: ObservedDestination): boolean => witness === null;

/** Nonces of the generations that some destination has held, as the receipt says. */
const oncePlaced = ({ receipt }: Observation): ReadonlySet<string | undefined> =>
  receipt === null || receipt === 'impossible'
    ? new Set()
    : new Set([receipt.generation?.nonce, receipt.proven, ...Object.values(receipt.notes).map(({ nonce }) => nonce)]);

/**
 * Before a rotation: generations that no destination can hold and no run could write when the destinations were read,
 * however long ago that was; and those long expired.
 *
 * What a receipt knows to have been delivered stays. A destination that is not there shows nothing: it may have been
 * deleted, and whatever it held may be in use where it was read before, also what a run wrote that died before it could
 * note it. So nothing goes while one is not there; it is superseded once something newer is verified.
 */
export const deadGenerations = (observation: Observation, times: Times): Generation[] => {
  const { generations, destinations, askedAt } = observation;
  const placed = oncePlaced(observation);
  const isGone = destinations.some(isAbsent);
  return generations.filter((generation) => {
    const { marker, expiresAt } = generation;
    const neverDelivered =
      !isGone &&
      !placed.has(marker.nonce) &&
      destinations.every(
        (observed) => !mayBeLater(observed, marker, times) || keptOlder(observed, generation, observation),
      );
    const unheld = neverDelivered && askedAt - marker.created > times.writeWindow;
    const longExpired = expiresAt !== null && askedAt - expiresAt > times.propagation;
    return unheld || longExpired;
  });
};

interface AfterFailure {
  /** Ours, oldest first, without the one that failed. */
  readonly older: readonly Generation[];
  /** How many generations of ours there are now, the one that failed among them. */
  readonly ours: number;
  /** How many secrets the client holds, whoever made them. */
  readonly secrets: number;
  /** What a look after the failure showed. */
  readonly destinations: readonly ObservedDestination[];
  /** What each destination is known to hold, the writes of this run included. */
  readonly notes: Receipt['notes'];
  /** Nonce of the last generation that is known to have been verified: applications work with it. */
  readonly proven?: string;
  readonly times: Times;
}

/** Of the ten that a client may hold one is left for the next rotation, and one for the day when a deletion fails. */
const MOST_AT_REST = 8;

/**
 * After a failed rotation: the generations between the oldest, which was the last that was proven, and the new one,
 * that no destination can hold. A destination can hold a generation unless it is known to have another one, by its tag or
 * by a note that still holds, or it was last written before that generation was made.
 *
 * An application that reads its secret at deployment may still work with one that no destination holds any more, so no
 * more go than must: two more than there are destinations may stay, as long as the next rotation finds room.
 */
export const prunableAfterFailure = (failed: AfterFailure): Generation[] => {
  const { older, ours, secrets, destinations, notes, proven, times } = failed;
  const unheld = older.slice(1).filter(
    ({ marker }) =>
      marker.nonce !== proven &&
      !destinations.some((observed) => {
        const held = nonceHeld(notes, observed);
        return held === undefined ? mayBeLater(observed, marker, times) : held === marker.nonce;
      }),
  );
  const tooMany = Math.max(ours - (destinations.length + 2), secrets - MOST_AT_REST);
  return unheld.slice(0, Math.max(0, tooMany));
};
