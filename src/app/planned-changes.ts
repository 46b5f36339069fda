import { destinationLabel } from '../domain/destination.ts';
import type { Instant } from '../domain/instant.ts';
import { retirable } from '../domain/observation.ts';
import type { PlannedChanges } from '../domain/report-details.ts';
import type { Rotation } from './rotation.ts';

/** What the plan would change, were it not a dry run. */
export const plannedChangesOf = ({ draft, task }: Rotation, now: Instant): PlannedChanges => {
  const { observed, plan } = draft;
  const { policy, verifications, destinations } = task;
  const rotates = plan?.action === 'rotate';
  const secrets = observed?.secrets ?? [];
  const doomed = policy.revokeOthers
    ? secrets.map(({ id }) => id)
    : rotates
      ? [...(observed?.generations ?? []).map(({ id }) => id), ...policy.retireIds]
      : observed
        ? retirable(observed, policy.retireIds)
        : [];
  const verification = verifications
    .map(({ workflow, repository, ref }) => `${workflow} on ${repository}${ref === undefined ? '' : `@${ref}`}`)
    .join(', ');
  return {
    ...(rotates ? { create: { expiresAt: now + policy.lifetime } } : {}),
    write: rotates
      ? destinations.map((destination) => ({
          destination: destinationLabel(destination),
          updatedAt: observed?.destinations.find((one) => one.destination === destination)?.updatedAt ?? null,
        }))
      : [],
    ...(verification && plan?.action !== 'retire' ? { verify: verification } : {}),
    delete: secrets.filter(({ id }) => doomed.includes(id)).map(({ id, expiresAt }) => ({ id, expiresAt })),
    keep: (observed?.unmanaged ?? [])
      .filter(({ id }) => !doomed.includes(id))
      .map(({ id, description }) => ({ id, description: description ?? '' })),
  };
};
