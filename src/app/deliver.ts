import { type Destination, destinationHash, destinationLabel } from '../domain/destination.ts';
import { asRotationError, RotationError } from '../domain/errors.ts';
import type { Instant } from '../domain/instant.ts';
import { isoSeconds, utcMinute } from '../domain/instant.ts';
import type { Marker } from '../domain/marker.ts';
import type { Observation } from '../domain/observation.ts';
import type { Receipt } from '../domain/receipt.ts';
import type { Times } from '../domain/times.ts';
import { isLater, mayBeSince, sameWrite, shownAfter, type Witness, writtenAt } from '../domain/witness.ts';
import type { NewGeneration } from './create.ts';
import { FencedOff, type NewestFence } from './fence.ts';
import type { Rotation } from './rotation.ts';

/** Of `unsent` and `refused` it is known that they left the old value there. */
interface Unwritten {
  readonly state: 'unsent' | 'refused' | 'unknown' | 'changed';
  readonly error: RotationError;
}

/** How the delivery to one destination ended. */
type DeliveryState = { readonly state: 'acknowledged'; readonly witness: Witness } | Unwritten;

export interface Delivery {
  readonly results: readonly { readonly destination: Destination; readonly outcome: DeliveryState }[];
  /** When the destinations were read for the last time, as `Clock.elapsed` counts: the look before the dispatch. */
  readonly lookedAt: number;
}

/** A delivery that broke off after it had let writes leave: nothing is known of any destination. */
export const brokenOff = (destinations: readonly Destination[], error: RotationError, lookedAt: number): Delivery => ({
  results: destinations.map((destination) => ({ destination, outcome: { state: 'unknown', error } })),
  lookedAt,
});

/** Whether the new secret may stand in any destination. */
export const mayBeHeld = ({ results }: Pick<Delivery, 'results'>): boolean =>
  results.some(({ outcome }) => outcome.state !== 'unsent' && outcome.state !== 'refused');

/** What the destinations that acknowledged the new secret are now known to hold. */
export const notesOf = ({ results }: Delivery, nonce: string): Receipt['notes'] =>
  Object.fromEntries(
    results.flatMap(({ destination, outcome }) =>
      outcome.state === 'acknowledged' ? [[destinationHash(destination), { nonce, witness: outcome.witness }]] : [],
    ),
  );

/** A write that the store acknowledged. */
interface Landed {
  readonly state: 'written';
  /** When the request left at the earliest, as this run takes it for the server's time. */
  readonly sentAt: Instant;
  readonly answered: Witness;
  /** How far what this run takes for the server's time was ahead of the answer's: by the way back, or by more. */
  readonly aheadMs: number;
}

type Written = Landed | Unwritten;

const write = async (
  { ports }: Rotation,
  { value }: NewGeneration,
  fence: NewestFence,
  destination: Destination,
): Promise<Written> => {
  const sentAt = ports.clock.now();
  try {
    const answered = await ports.destinations.write(destination, value, fence);
    const now = ports.clock.now();
    return { state: 'written', sentAt, answered, aheadMs: Math.max(0, now - (writtenAt(answered) ?? now)) };
  } catch (error) {
    const failure = asRotationError(error);
    // A cancelled retry says nothing about the attempt before it: only the effect tells whether that may have landed.
    if (failure.effect === 'none' && (failure instanceof FencedOff || failure.code === 'CANCELLED')) {
      return { state: 'unsent', error: failure };
    }
    return { state: failure.effect === 'none' ? 'refused' : 'unknown', error: failure };
  }
};

const changed = (destination: Destination, updatedAt: Instant): RotationError =>
  new RotationError({
    code: 'DESTINATION_CHANGED',
    message: `${destinationLabel(destination)} was written by somebody else at ${utcMinute(updatedAt)}, after this run wrote it.`,
    hint: 'Find out who writes it (a person, Terraform, another tool), stop that, and run again.',
  });

const shownWords = (witness: Witness | null): string => {
  if (witness === null) return 'no such secret';
  const at = writtenAt(witness);
  return at === undefined ? 'another write' : `its last write at ${utcMinute(at)}`;
};

const notVisible = (destination: Destination, witness: Witness | null): RotationError =>
  new RotationError({
    code: 'DELIVERY_FAILED',
    message: `GitHub acknowledged the write of ${destinationLabel(destination)}, but shows ${shownWords(witness)}.`,
    hint: "Run again; if it stays so, look at GitHub's status page.",
    effect: 'unknown',
  });

/** Our write, though GitHub answered it late: by now everybody is shown the last write, and none from before the request. */
const answeredLate = (
  witness: Witness | null,
  { created }: Marker,
  { sentAt, aheadMs }: Landed,
  { clockSkew }: Times,
): witness is Witness =>
  witness !== null && isLater(witness, created) && mayBeSince(witness, sentAt - aheadMs - clockSkew);

/** Reads the destination until it shows the write; one that shows a moment not after `created` is written once more. */
const confirm = async (
  rotation: Rotation,
  made: NewGeneration,
  fence: NewestFence,
  destination: Destination,
  written: Landed,
): Promise<DeliveryState> => {
  const { ports, task } = rotation;
  const { marker } = made.generation;
  let [landed, again] = [written, false];
  const began = ports.clock.elapsed();
  for (let pause = task.times.firstPause; ; pause = Math.min(pause * 2, task.times.longestPause)) {
    const witness = await ports.destinations.read(destination);
    const shown = shownAfter(witness, landed.answered, marker, task.times);
    if (shown.is === 'changed') return { state: 'changed', error: changed(destination, shown.at) };
    if (shown.is === 'ours') return { state: 'acknowledged', witness: shown.witness };
    if (shown.is === 'indistinct') {
      if (again) return { state: 'unknown', error: notVisible(destination, witness) };
      // The server that stamps writes may be behind the one that tells the time, and that one behind what this run
      // takes for it: both must be past the second of `created`.
      const pastIt = marker.created + 1000 + task.times.clockSkew + landed.aheadMs - ports.clock.now();
      await ports.clock.sleep(Math.max(0, Math.min(pastIt, task.times.writeVisible)));
      const second = await write(rotation, made, fence, destination);
      // The first write may stand even if the second was refused or held back.
      if (second.state !== 'written') return { state: 'unknown', error: second.error };
      [landed, again] = [second, true];
    } else if (ports.clock.elapsed() - began > task.times.writeVisible) {
      return answeredLate(witness, marker, landed, task.times)
        ? { state: 'acknowledged', witness }
        : { state: 'unknown', error: notVisible(destination, witness) };
    }
    await ports.clock.sleep(pause);
  }
};

/**
 * What stands between this run and the store, such as a filter that looks at answers, may refuse a write that was made.
 * A refusal counts only where the store shows what it showed before.
 */
const unlessWritten = async (
  { ports }: Rotation,
  { destinations }: Observation,
  destination: Destination,
  refused: Unwritten,
  afterMs = 0,
): Promise<DeliveryState> => {
  const label = destinationLabel(destination);
  const doubt = (words: string): DeliveryState => {
    const { code, message, hint } = refused.error;
    const told = { code, message: `${message} ${words}`, hint, effect: 'unknown', cause: refused.error } as const;
    return { state: 'unknown', error: new RotationError(told) };
  };
  try {
    if (afterMs > 0) await ports.clock.sleep(afterMs);
    const now = await ports.destinations.read(destination);
    const asBefore = destinations.some(
      ({ destination: one, witness }) =>
        destinationLabel(one) === label && (now && witness ? sameWrite(now, witness) : now === witness),
    );
    return asBefore ? refused : doubt(`All the same ${label} shows ${shownWords(now)}, so it may hold the new secret.`);
  } catch (error) {
    return doubt(`Whether it was written all the same cannot be seen: ${asRotationError(error).message}`);
  }
};

/**
 * Where refusals alone say that no destination holds the new secret, it is about to be deleted: they are looked at once
 * more when a write that was made would be shown for sure.
 */
const lookedAtAgain = async (
  rotation: Rotation,
  observed: Observation,
  results: Delivery['results'],
): Promise<Delivery['results']> => {
  if (mayBeHeld({ results })) return results;
  return Promise.all(
    results.map(async ({ destination, outcome }) => ({
      destination,
      outcome:
        outcome.state === 'refused'
          ? await unlessWritten(rotation, observed, destination, outcome, rotation.task.times.writeVisible)
          : outcome,
    })),
  );
};

const report = ({ draft }: Rotation, { results }: Delivery): void => {
  for (const { destination, outcome } of results) {
    const label = destinationLabel(destination);
    const at = outcome.state === 'acknowledged' ? writtenAt(outcome.witness) : undefined;
    draft.destinations.set(label, {
      destination: label,
      status: outcome.state === 'acknowledged' ? 'acknowledged' : 'failed',
      ...(at === undefined ? {} : { updatedAt: isoSeconds(at) }),
    });
  }
};

/** Writes the new secret to every destination at once, then reads every one. Failures are in the results, not thrown. */
export const deliver = async (
  rotation: Rotation,
  observed: Observation,
  made: NewGeneration,
  fence: NewestFence,
): Promise<Delivery> =>
  rotation.steps.run('deliver', async (talk) => {
    const { ports, task } = rotation;
    const writes = await Promise.all(
      task.destinations.map(async (destination) => ({
        destination,
        written: await write(rotation, made, fence, destination),
      })),
    );
    const lookedAt = ports.clock.elapsed();
    const shown = await Promise.all(
      writes.map(async ({ destination, written }) => {
        if (written.state === 'refused')
          return { destination, outcome: await unlessWritten(rotation, observed, destination, written) };
        if (written.state !== 'written') return { destination, outcome: written };
        const outcome = await confirm(rotation, made, fence, destination, written).catch(
          (error): DeliveryState => ({ state: 'unknown', error: asRotationError(error) }),
        );
        return { destination, outcome };
      }),
    );
    const results = await lookedAtAgain(rotation, observed, shown);
    const delivery = { results, lookedAt };
    report(rotation, delivery);
    talk.detail = task.destinations.map(destinationLabel).join(', ');
    for (const { outcome } of results) if ('error' in outcome) talk.note(outcome.error.message);
    return delivery;
  });

/** The failure of a delivery, if any destination does not hold the new secret for sure. */
export const deliveryFailure = ({ results }: Delivery): RotationError | undefined => {
  const failed = results.flatMap(({ destination, outcome }) => ('error' in outcome ? [{ destination, outcome }] : []));
  const [first] = failed;
  if (!first) return undefined;
  const change = failed.find(({ outcome }) => outcome.state === 'changed');
  if (change) return change.outcome.error;
  const cancelled = failed.find(({ outcome }) => outcome.error.code === 'CANCELLED');
  if (cancelled) return cancelled.outcome.error;
  const labels = failed.map(({ destination }) => destinationLabel(destination));
  const reasons = new Set(failed.map(({ outcome }) => outcome.error.message));
  return new RotationError({
    code: 'DELIVERY_FAILED',
    message: `${failed.length} of ${results.length} destinations did not take the new secret: ${labels.join(', ')}. ${[...reasons].join(' ')}`,
    hint: `${[...new Set(failed.map(({ outcome }) => outcome.error.hint))].join(' ')} Then run again: the next run rotates again and retires what this one left.`,
    effect: 'unknown',
    cause: first.outcome.error,
  });
};
