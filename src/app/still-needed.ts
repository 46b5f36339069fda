import { destinationLabel } from '../domain/destination.ts';
import { delivered, newestOf, type Observation } from '../domain/observation.ts';
import { plan } from '../domain/plan.ts';
import type { NewGeneration } from './create.ts';
import { FencedOff, type NewestFence } from './fence.ts';
import { observe } from './observe.ts';
import type { Rotation } from './rotation.ts';

/**
 * Another run that began after this one observed, and was quicker, may have rotated already: the fence holds back an
 * older generation only until it is written. Once its writes are over, this run looks again, as if it had made nothing.
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
  const known = new Set([generation, ...observed.secrets].map(({ id }) => id));
  const { kin } = await roster.recent(task.times.look);
  if (kin.every(({ id }) => known.has(id))) return;
  await fence.ready();
  const seen = await observe(rotation, { leaveOut: generation.id });
  const other = newestOf(seen);
  if (!other || known.has(other.id)) return;
  if (!seen.destinations.every((destination) => delivered(other, destination))) return;
  // Whoever forces a rotation gets one: the other one is younger than this run.
  const policy = { ...task.policy, force: false };
  if (plan({ observed: seen, policy, now: ports.clock.now(), times: task.times }).action === 'rotate') return;
  const places = task.destinations.map(destinationLabel).join(', ');
  throw new FencedOff(`Run ${other.marker.run} has written secret ${other.id} to ${places} meanwhile.`, true);
};
