import type { ClientSecret, Generation } from '../domain/client-secret.ts';
import type { CredentialStatus, DestinationState } from '../domain/credential-status.ts';
import { destinationLabel } from '../domain/destination.ts';
import { wholeDays } from '../domain/duration.ts';
import { asRotationError } from '../domain/errors.ts';
import { type Instant, isoSeconds } from '../domain/instant.ts';
import {
  delivered,
  newestOf,
  type Observation,
  type ObservedDestination,
  receiptOfNewest,
  retirable,
} from '../domain/observation.ts';
import { type Plan, plan } from '../domain/plan.ts';
import type { Policy } from '../domain/policy.ts';
import { writtenAt } from '../domain/witness.ts';
import { observe } from './observe.ts';
import { Roster } from './roster.ts';
import type { RotationPorts } from './rotation-ports.ts';
import type { RotationTask } from './rotation-task.ts';

const isoOrNever = (at: Instant | null): string | null => (at === null ? null : isoSeconds(at));

const lastsLongest = (secrets: readonly ClientSecret[]): ClientSecret | undefined =>
  secrets.toSorted((a, b) => (b.expiresAt ?? Number.POSITIVE_INFINITY) - (a.expiresAt ?? Number.POSITIVE_INFINITY))[0];

const states = { yes: 'delivered', no: 'behind', unknown: 'unknown' } as const;

const stateOf = (
  newest: Generation | undefined,
  one: ObservedDestination,
  { receipt }: Observation,
): DestinationState => {
  if (one.witness === null) return 'absent';
  return newest ? states[delivered(newest, one, receipt)] : 'unknown';
};

interface Seen {
  readonly name: string;
  readonly observed: Observation;
  readonly plan: Plan;
  readonly policy: Policy;
  readonly now: Instant;
}

/**
 * What a rotation would do now. A run whose end nobody can see is taken for at work for half an hour; where its receipt
 * shows that it has proven all that it delivered, and the grace period runs, there is nothing left for it to do.
 */
const planFor = (situation: Parameters<typeof plan>[0]): Plan => {
  const decided = plan(situation);
  if (decided.action !== 'skip') return decided;
  const { observed } = situation;
  const ifOver = plan({ ...situation, observed: { ...observed, maker: 'ended' } });
  const done = ifOver.reason === 'GracePeriod' && receiptOfNewest(observed)?.verifiedAt !== undefined;
  return done ? ifOver : decided;
};

/** How a credential stands, by what was seen of it. */
const statusOf = ({ name, observed, plan, policy, now }: Seen): CredentialStatus => {
  const newest = newestOf(observed);
  const current = newest ?? lastsLongest(observed.secrets);
  const superseded = retirable(observed, newest ? policy.retireIds : []);
  const ends = current?.expiresAt;
  return {
    name,
    action: plan.action,
    reason: plan.reason,
    ...(current
      ? { secretId: current.id, managed: newest !== undefined, expiresAt: isoOrNever(current.expiresAt) }
      : {}),
    ...(newest ? { createdAt: isoSeconds(newest.marker.created) } : {}),
    ...(ends === undefined || ends === null ? {} : { daysLeft: wholeDays(ends - now) }),
    destinations: observed.destinations.map((one) => {
      const at = one.witness ? writtenAt(one.witness) : undefined;
      return {
        destination: destinationLabel(one.destination),
        status: stateOf(newest, one, observed),
        ...(at === undefined ? {} : { updatedAt: isoSeconds(at) }),
      };
    }),
    supersededSecretIds: superseded,
    unmanaged: observed.unmanaged
      .filter(({ id }) => !superseded.includes(id))
      .map(({ id, description, expiresAt }) => ({
        id,
        description: description ?? '',
        expiresAt: isoOrNever(expiresAt),
      })),
    ...(newest?.expiresAt ? { nextRotationAt: isoSeconds(newest.expiresAt - policy.rotateBefore) } : {}),
  };
};

/** Looks at one credential, and changes nothing. Never throws: what kept it from being looked at is in the answer. */
export const lookAt = async (task: RotationTask, ports: RotationPorts): Promise<CredentialStatus> => {
  const { identity, policy, times, destinations } = task;
  const name = identity.credential;
  try {
    const observed = await observe({ task, ports, roster: new Roster(ports, task) });
    const now = ports.clock.now();
    return statusOf({ name, observed, plan: planFor({ observed, policy, now, times }), policy, now });
  } catch (error) {
    const { code, message, hint } = asRotationError(error);
    const unknown = destinations.map((one) => ({ destination: destinationLabel(one), status: 'unknown' as const }));
    return { name, destinations: unknown, supersededSecretIds: [], unmanaged: [], error: { code, message, hint } };
  }
};
