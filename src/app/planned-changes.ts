import { destinationLabel } from '../domain/destination.ts';
import type { Instant } from '../domain/instant.ts';
import { type Observation, retirable, verifiedSince } from '../domain/observation.ts';
import type { PlannedChanges } from '../domain/report-details.ts';
import type { Rotation } from './rotation.ts';

/** What the plan would change, were it not a dry run. */
export const plannedChangesOf = ({ draft, task }: Rotation, observed: Observation, now: Instant): PlannedChanges => {
  const { policy, verifications } = task;
  const { secrets } = observed;
  const action = draft.plan?.action;
  const rotates = action === 'rotate';
  const waits = action === 'pending' || action === 'unchanged';
  const doomed = policy.revokeOthers
    ? secrets.map(({ id }) => id)
    : rotates
      ? [...observed.generations.map(({ id }) => id), ...policy.retireIds]
      : waits
        ? []
        : retirable(observed, policy.retireIds);
  // It runs from the verification that is asked for.
  const later = (rotates || action === 'verify-again') && policy.gracePeriod > 0 && !policy.revokeOthers;
  const verification = verifications
    .map(({ workflow, repository, ref }) => `${workflow} on ${repository}${ref === undefined ? '' : `@${ref}`}`)
    .join(', ');
  return {
    ...(rotates ? { create: { expiresAt: now + policy.lifetime } } : {}),
    write: rotates
      ? observed.destinations.map(({ destination, witness }) => ({
          destination: destinationLabel(destination),
          witness,
        }))
      : [],
    ...(verification && (rotates || action === 'verify-again') ? { verify: verification } : {}),
    ...(!rotates && verifiedSince(observed) ? { record: true } : {}),
    delete: secrets
      .filter(({ id }) => doomed.includes(id))
      .map(({ id, expiresAt, description }) => ({
        id,
        expiresAt,
        ...(observed.unmanaged.some((one) => one.id === id) ? { description: description ?? '' } : {}),
      })),
    ...(later && doomed.length > 0 ? { grace: policy.gracePeriod } : {}),
    keep: observed.unmanaged
      .filter(({ id }) => !doomed.includes(id))
      .map(({ id, description }) => ({ id, description: description ?? '' })),
  };
};
