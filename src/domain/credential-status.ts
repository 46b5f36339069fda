import type { ClientSecret, Generation } from './client-secret.ts';
import { destinationLabel } from './destination.ts';
import { wholeDays } from './duration.ts';
import type { ErrorCode } from './errors.ts';
import { type Instant, isoSeconds } from './instant.ts';
import { delivered, newestOf, type Observation, type ObservedDestination, retirable } from './observation.ts';
import type { Plan } from './plan.ts';
import type { Policy } from './policy.ts';

/** How a destination stands to the newest generation; `unknown` where there is none that it could hold. */
type DestinationState = 'delivered' | 'behind' | 'absent' | 'unknown';

/** How one credential stands, for people and for `status --json`; moments are ISO 8601 in UTC. */
export interface CredentialStatus {
  readonly name: string;
  /** What a rotation would do now, and why; absent when it could not be looked at. */
  readonly action?: Plan['action'];
  readonly reason?: Plan['reason'];
  readonly secretId?: number;
  /** False where this tool made none yet, and the secret is the one made by hand that lasts longest. */
  readonly managed?: boolean;
  /** `null`: it never expires. */
  readonly expiresAt?: string | null;
  readonly daysLeft?: number;
  readonly destinations: readonly {
    readonly destination: string;
    readonly status: DestinationState;
    readonly updatedAt?: string;
  }[];
  readonly supersededSecretIds: readonly number[];
  readonly unmanaged: readonly {
    readonly id: number;
    readonly description: string;
    readonly expiresAt: string | null;
  }[];
  readonly nextRotationAt?: string;
  readonly error?: { readonly code: ErrorCode; readonly message: string; readonly hint: string };
}

/** What `status --json` prints. */
export interface StatusReport {
  readonly version: 1;
  readonly checkedAt: string;
  readonly credentials: readonly CredentialStatus[];
}

const isoOrNever = (at: Instant | null): string | null => (at === null ? null : isoSeconds(at));

const lastsLongest = (secrets: readonly ClientSecret[]): ClientSecret | undefined =>
  secrets.toSorted((a, b) => (b.expiresAt ?? Number.POSITIVE_INFINITY) - (a.expiresAt ?? Number.POSITIVE_INFINITY))[0];

const stateOf = (newest: Generation | undefined, observed: ObservedDestination): DestinationState => {
  if (observed.updatedAt === null) return 'absent';
  if (!newest) return 'unknown';
  return delivered(newest, observed) ? 'delivered' : 'behind';
};

interface Seen {
  readonly name: string;
  readonly observed: Observation;
  readonly plan: Plan;
  readonly policy: Policy;
  readonly now: Instant;
}

/** How a credential stands, by what was seen of it. */
export const statusOf = ({ name, observed, plan, policy, now }: Seen): CredentialStatus => {
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
    ...(ends === undefined || ends === null ? {} : { daysLeft: wholeDays(ends - now) }),
    destinations: observed.destinations.map((one) => ({
      destination: destinationLabel(one.destination),
      status: stateOf(newest, one),
      ...(one.updatedAt === null ? {} : { updatedAt: isoSeconds(one.updatedAt) }),
    })),
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
