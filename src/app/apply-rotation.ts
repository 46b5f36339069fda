import type { Generation } from '../domain/client-secret.ts';
import { destinationHash } from '../domain/destination.ts';
import { asRotationError, type RotationError } from '../domain/errors.ts';
import { fingerprint } from '../domain/fingerprint.ts';
import { noteThatHolds, type Observation, retirable } from '../domain/observation.ts';
import { provenBy, type Receipt } from '../domain/receipt.ts';
import { proveAccepted } from './authenticate.ts';
import { type Discarded, discardNew, keepReceipt, pruneAfterFailure } from './clean-up.ts';
import { createGeneration, type NewGeneration } from './create.ts';
import { brokenOff, type Delivery, deliver, deliveryFailure, mayBeHeld, notesOf } from './deliver.ts';
import { FencedOff, NewestFence } from './fence.ts';
import { verifyAndFinish } from './finish.ts';
import type { Ended } from './outcome.ts';
import type { Rotation } from './rotation.ts';
import { ensureStillNeeded } from './still-needed.ts';
import type { ReceiptOfGeneration } from './verify.ts';

/** Creates, proves, delivers, verifies and retires. */
export const applyRotation = async (rotation: Rotation, observed: Observation): Promise<Ended> => {
  const { draft } = rotation;
  const before = draft.current;
  draft.safety = 'Nothing stopped working: every destination holds what it held before.';
  const made = await createGeneration(rotation, observed);
  draft.current = made.generation;
  const fence = new NewestFence(rotation, made.generation, made.madeAt);
  let delivery: Delivery | undefined;
  try {
    // The fence's first reading needs nothing but the create, so it goes out beside the proof.
    const open = fence.refresh();
    open.catch(() => undefined);
    await proveAccepted(rotation, made, fence);
    await open;
    await ensureStillNeeded(rotation, observed, made, fence);
    delivery = await deliver(rotation, observed, made, fence);
    const failure = deliveryFailure(delivery);
    if (failure) throw failure;
  } catch (error) {
    const failure = fence.closed ?? asRotationError(error);
    await fence.idle();
    if (fence.passed) delivery ??= brokenOff(rotation.task.destinations, failure, rotation.ports.clock.elapsed());
    if (delivery && mayBeHeld(delivery))
      return accounted(rotation, abandon(rotation, observed, made, delivery, failure));
    return undo(rotation, made, before, failure);
  }
  return accounted(rotation, prove(rotation, observed, made, delivery));
};

/** Whatever it comes to is reported: nothing of it is to be taken back later. */
const accounted = (rotation: Rotation, work: Promise<Ended>): Promise<Ended> =>
  work.finally(() => rotation.ports.journal.over());

/** Ours that were there before this run, less what it pruned. */
const olderOf = ({ draft }: Rotation, { generations }: Observation): Generation[] =>
  generations.filter(({ id }) => !draft.retired.includes(id));

const discardedWords: Record<Discarded, (id: number) => string> = {
  gone: (id) => `The new secret ${id} was deleted again.`,
  left: (id) => `The new secret ${id} is still there; a later run deletes it.`,
  kept: (id) => `The new secret ${id} is still there, and in use nowhere: delete it in the CONNECT portal.`,
};

/** The new secret stands nowhere: it is deleted, and everything is as it was. */
const undo = async (
  rotation: Rotation,
  made: NewGeneration,
  before: Generation | undefined,
  failure: RotationError,
): Promise<Ended> => {
  const { draft } = rotation;
  const { id } = made.generation;
  const discarded = await discardNew(rotation, made.generation);
  if (before) draft.current = before;
  else delete draft.current;
  draft.safety = `Nothing stopped working: every destination holds what it held before. ${discardedWords[discarded](id)}`;
  if (!(failure instanceof FencedOff) || !failure.overtaken) throw failure;
  draft.plan = { action: 'skip', reason: 'InProgressElsewhere', message: failure.message };
  return 'skipped';
};

/** The new secret stands in some destinations: both stay valid, and what is known is kept for the next run. */
const abandon = async (
  rotation: Rotation,
  observed: Observation,
  made: NewGeneration,
  delivery: Delivery,
  failure: RotationError,
): Promise<Ended> => {
  const { task, draft } = rotation;
  const { id, marker } = made.generation;
  const { results } = delivery;
  const took = results.filter(({ outcome }) => outcome.state === 'acknowledged').length;
  draft.safety = `Nothing stopped working: secret ${id} and the older ones are valid; ${took} of ${results.length} destinations hold ${id} for sure.`;
  // Whoever has gone past this run keeps a receipt of its own, and a cancelled run begins nothing.
  const leave = failure instanceof FencedOff || failure.code === 'DESTINATION_CHANGED' || failure.code === 'CANCELLED';
  if (leave) throw failure;
  const notes = { ...notesStillHolding(observed), ...notesOf(delivery, marker.nonce) };
  if (observed.receipt !== 'impossible') {
    await keepReceipt(rotation, { credential: task.identity.credential, runs: [], ...provenOf(observed), notes });
  }
  await pruneAfterFailure(rotation, { older: olderOf(rotation, observed), notes, ...provenOf(observed) });
  throw failure;
};

/** The generation that is known to be in use: its verification has succeeded, whether or not its run lived to see it. */
const provenOf = ({ receipt, verification }: Observation): { proven?: string } => {
  if (!receipt || receipt === 'impossible') return {};
  const proven = verification?.status === 'succeeded' ? receipt.generation?.nonce : provenBy(receipt);
  return proven === undefined ? {} : { proven };
};

/** What earlier runs noted of the destinations, as far as nobody wrote there since. */
const notesStillHolding = ({ receipt, destinations }: Observation): Receipt['notes'] => {
  if (!receipt || receipt === 'impossible') return {};
  return Object.fromEntries(
    destinations.flatMap((observed) => {
      const note = noteThatHolds(receipt.notes, observed);
      return note ? [[destinationHash(observed.destination), note]] : [];
    }),
  );
};

/** Every destination holds the new secret: verify it, and retire what it supersedes. */
const prove = async (
  rotation: Rotation,
  observed: Observation,
  made: NewGeneration,
  delivery: Delivery,
): Promise<Ended> => {
  const { task, draft } = rotation;
  const { generation, value } = made;
  const { nonce } = generation.marker;
  const older = olderOf(rotation, observed);
  const receipt: ReceiptOfGeneration = {
    credential: task.identity.credential,
    generation: { secretId: generation.id, nonce, fingerprint: fingerprint(value, nonce) },
    runs: [],
    ...provenOf(observed),
    notes: notesOf(delivery, nonce),
  };
  const ids = retirable({ ...observed, generations: [...older, generation] }, task.policy.retireIds);
  const keep = observed.receipt !== 'impossible';
  try {
    return (await verifyAndFinish(rotation, { ids, receipt, lookedAt: delivery.lookedAt, keep }))
      ? 'rotated'
      : 'pending';
  } catch (error) {
    const failure = asRotationError(error);
    const changed = failure.code === 'DESTINATION_CHANGED';
    draft.safety = changed
      ? `Nothing was deleted: secret ${generation.id} and the older ones are valid.`
      : `Nothing stopped working: every destination holds secret ${generation.id}, and it was accepted.`;
    const untouched = changed || failure.code === 'RETIREMENT_FAILED' || failure.code === 'CANCELLED';
    if (!untouched) await pruneAfterFailure(rotation, { older, notes: receipt.notes, ...provenOf(observed) });
    throw failure;
  }
};
