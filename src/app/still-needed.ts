import type { Generation } from '../domain/client-secret.ts';
import { destinationLabel } from '../domain/destination.ts';
import { delivered, newestOf, type Observation } from '../domain/observation.ts';
import { plan } from '../domain/plan.ts';
import type { Times } from '../domain/times.ts';
import type { NewGeneration } from './create.ts';
import { FencedOff, type NewestFence } from './fence.ts';
import { observe } from './observe.ts';
import type { Rotation } from './rotation.ts';

/** Made so lately that its run may have been at work while this one observed, and be done with it now. */
const recentOf = (observed: Observation, { writeWindow }: Times): Generation | undefined => {
  const newest = newestOf(observed);
  return newest && newest.marker.created > observed.askedAt - writeWindow ? newest : undefined;
};

/**
 * Another run may have rotated already: one that began after this one observed, and was quicker, as the fence holds back
 * an older generation only until it is written; or one that was at work meanwhile, so that what was read first was out of
 * date when the rest came. Once its writes are over, this run looks again, as if it had made nothing.
 * @throws FencedOff when the other one's value is everywhere and nothing would have to be rotated
 */
export const ensureStillNeeded = async (
  rotation: Rotation,
  observed: Observation,
  { generation }: NewGeneration,
  fence: NewestFence,
): Promise<void> => {
  const { roster, ports, task } = rotation;
  if (task.policy.revokeOthers) return;
  const recent = recentOf(observed, task.times);
  const known = new Set([generation, ...observed.secrets].map(({ id }) => id));
  const { kin } = await roster.recent(task.times.look);
  if (!recent && kin.every(({ id }) => known.has(id))) return;
  await fence.ready();
  const seen = await observe(rotation, { leaveOut: generation.id });
  const other = newestOf(seen);
  if (!other || (known.has(other.id) && other.id !== recent?.id)) return;
  if (!seen.destinations.every((one) => delivered(other, one, seen.receipt) === 'yes')) return;
  // Whoever forces a rotation gets one, unless another run has made one after this run had begun.
  const policy = { ...task.policy, force: task.policy.force && known.has(other.id) };
  if (plan({ observed: seen, policy, now: ports.clock.now(), times: task.times }).action === 'rotate') return;
  const places = task.destinations.map(destinationLabel).join(', ');
  throw new FencedOff(`Run ${other.marker.run} has written secret ${other.id} to ${places} meanwhile.`, true);
};
