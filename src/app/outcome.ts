import { type Destination, destinationLabel, readByWorkflowsOf } from '../domain/destination.ts';
import { RotationError } from '../domain/errors.ts';
import { type Instant, isoSeconds } from '../domain/instant.ts';
import type { Reason } from '../domain/plan.ts';
import type { CredentialReport, DestinationReport, Status } from '../domain/report.ts';
import type { CredentialDetails } from '../domain/report-details.ts';
import { seenIn, shadowWords } from '../domain/shadow.ts';
import { writtenAt } from '../domain/witness.ts';
import { plannedChangesOf } from './planned-changes.ts';
import type { Rotation } from './rotation.ts';
import type { RotationTask } from './rotation-task.ts';

/** How a credential's run ended, when nothing failed. */
export type Ended = Exclude<Status, 'failed'>;

/** What became of one credential: the report for machines, and what else people want to read. */
export interface CredentialOutcome {
  readonly report: CredentialReport;
  readonly details: CredentialDetails;
  readonly startedAt: Instant;
  readonly finishedAt: Instant;
}

/** Whether a verification workflow could read it, and so prove it. */
const covered = ({ draft, task }: Rotation, destination: Destination): boolean =>
  task.verifications.some(
    ({ repository }) => readByWorkflowsOf(repository, destination) && seenIn(repository, destination, draft.shadows),
  );

const destinationsOf = (rotation: Rotation): DestinationReport[] => {
  const { draft, task } = rotation;
  const proven = draft.verification.status === 'succeeded';
  return task.destinations.map((destination) => {
    const label = destinationLabel(destination);
    const written = draft.destinations.get(label);
    if (written) {
      const verified = proven && written.status === 'acknowledged' && covered(rotation, destination);
      return { ...written, ...(verified ? { status: 'verified' as const } : {}) };
    }
    const seen = draft.observed?.destinations.find((one) => destinationLabel(one.destination) === label);
    const at = seen?.witness ? writtenAt(seen.witness) : undefined;
    return { destination: label, status: 'unchanged', ...(at === undefined ? {} : { updatedAt: isoSeconds(at) }) };
  });
};

const previousIds = ({ draft, task }: Rotation): number[] => {
  const { observed, current } = draft;
  if (!observed) return [];
  const older = observed.generations.filter(({ id }) => id !== current?.id).map(({ id }) => id);
  const given = observed.unmanaged.filter(({ id }) => task.policy.retireIds.includes(id)).map(({ id }) => id);
  return [...older, ...given].sort((a, b) => a - b);
};

/** A run that was planned as one thing can end waiting for another. */
const reasonOf = ({ draft, ports }: Rotation, ended: Ended): Reason => {
  const { plan, pending, verification } = draft;
  /* v8 ignore next -- @preserve: only what failed may have no plan */
  const planned = plan?.reason ?? 'NotDue';
  if (ended !== 'pending' || plan?.action === 'pending') return planned;
  if (verification.status === 'pending' || pending.length === 0) return 'AwaitingApproval';
  return pending.some(({ after }) => after > ports.clock.now()) ? 'GracePeriod' : 'RunsInProgress';
};

/**
 * After an incident the first thing to know is what still works for whoever has it: all that was there when the run began,
 * also the secret in use, for no other than the one that the run makes is to stay.
 */
const safetyOf = ({ draft, task }: Rotation): string => {
  const { observed, retired, safety } = draft;
  const alive = (observed?.secrets ?? []).map(({ id }) => id).filter((id) => !retired.includes(id));
  return task.policy.revokeOthers && alive.length > 0
    ? `NOT revoked yet: secret${alive.length > 1 ? 's' : ''} ${alive.join(', ')} can still be used by whoever has the value. ${safety}`
    : safety;
};

const hintOf = ({ task }: Rotation, { hint }: RotationError): string =>
  task.policy.revokeOthers
    ? `${hint} Then run again with revoke-others: true; a run without it does not revoke.`
    : hint;

const detailsOf = (rotation: Rotation, ended: Ended | RotationError, now: Instant): CredentialDetails => {
  const { draft, task } = rotation;
  const { observed, plan, current } = draft;
  const left = observed?.generations.at(-1)?.expiresAt;
  /* v8 ignore next -- @preserve: only what failed may have no plan */
  const planned = plan?.message ?? '';
  const unmanaged = (observed?.unmanaged ?? []).filter(({ id }) => !draft.retired.includes(id));
  return {
    name: task.identity.credential,
    message: ended instanceof RotationError ? ended.message : planned,
    ...(ended instanceof RotationError ? { safety: safetyOf(rotation) } : {}),
    ...(left === undefined || left === null ? {} : { leftMs: left - now }),
    ...(current ? { createdAt: current.marker.created } : {}),
    unmanaged: unmanaged.map(({ id, description, expiresAt }) => {
      const estrangement = observed?.estranged.get(id);
      return { id, description: description ?? '', expiresAt, ...(estrangement ? { estrangement } : {}) };
    }),
    shadows: draft.shadows.map(shadowWords),
    ...(draft.unfinishedRuns === undefined ? {} : { unfinishedRuns: draft.unfinishedRuns }),
    ...(draft.deletedAt === undefined ? {} : { deletedAt: draft.deletedAt }),
    ...(ended === 'planned' && observed ? { plannedChanges: plannedChangesOf(rotation, observed, now) } : {}),
  };
};

/** The outcome of a credential that was given up because of a bug, before it had one of its own. */
export const outcomeOfCrash = (
  { identity, destinations }: RotationTask,
  { code, message, hint }: RotationError,
  { startedAt, finishedAt }: Pick<CredentialOutcome, 'startedAt' | 'finishedAt'>,
): CredentialOutcome => ({
  report: {
    name: identity.credential,
    status: 'failed',
    reason: code,
    previousSecretIds: [],
    destinations: destinations.map((one) => ({ destination: destinationLabel(one), status: 'unchanged' })),
    verification: { status: 'none' },
    retiredSecretIds: [],
    pendingRetirement: [],
    unmanagedSecretIds: [],
    steps: [],
    error: { code, message, hint },
  },
  details: { name: identity.credential, message, unmanaged: [], shadows: [] },
  startedAt,
  finishedAt,
});

/** Makes the outcome of whatever happened. */
export const outcomeOf = (rotation: Rotation, ended: Ended | RotationError): CredentialOutcome => {
  const { draft, task, steps, ports } = rotation;
  const { current, plan, observed } = draft;
  const failed = ended instanceof RotationError;
  const expiresAt = current?.expiresAt ?? undefined;
  const unmanaged = (observed?.unmanaged ?? []).map(({ id }) => id).filter((id) => !draft.retired.includes(id));
  const report: CredentialReport = {
    name: task.identity.credential,
    status: failed ? 'failed' : ended,
    reason: failed ? (plan?.reason ?? ended.code) : reasonOf(rotation, ended),
    ...(current ? { secretId: current.id } : {}),
    previousSecretIds: previousIds(rotation),
    ...(expiresAt === undefined ? {} : { expiresAt: isoSeconds(expiresAt) }),
    ...(expiresAt === undefined ? {} : { nextRotationAt: isoSeconds(expiresAt - task.policy.rotateBefore) }),
    destinations: destinationsOf(rotation),
    verification: draft.verification,
    retiredSecretIds: draft.retired,
    pendingRetirement: draft.pending.map(({ id, after }) => ({ secretId: id, after: isoSeconds(after) })),
    unmanagedSecretIds: unmanaged,
    steps: steps.steps,
    ...(failed ? { error: { code: ended.code, message: ended.message, hint: hintOf(rotation, ended) } } : {}),
  };
  const finishedAt = ports.clock.now();
  const startedAt = finishedAt - (ports.clock.elapsed() - rotation.began);
  return { report, details: detailsOf(rotation, ended, finishedAt), startedAt, finishedAt };
};
