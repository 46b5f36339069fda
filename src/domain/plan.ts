import type { Generation } from './client-secret.ts';
import { destinationLabel } from './destination.ts';
import { daysWords, formatDuration } from './duration.ts';
import { type Instant, utcMinute } from './instant.ts';
import {
  changedSince,
  delivered,
  newestOf,
  type Observation,
  receiptOfNewest,
  retirable,
  settled,
} from './observation.ts';
import { graceEnd, type Policy } from './policy.ts';
import type { Receipt } from './receipt.ts';
import type { Times } from './times.ts';
import { holdsBack, unfinishedWords } from './unfinished-runs.ts';
import { isLater } from './witness.ts';

/** Machine words for why a plan was made. */
export type Reason =
  | 'Incident'
  | 'InProgressElsewhere'
  | 'FirstRotation'
  | 'DestinationMissing'
  | 'Unfinished'
  | 'NeverExpires'
  | 'Expired'
  | 'NearingExpiry'
  | 'Forced'
  | 'DestinationChanged'
  | 'Unproven'
  | 'AwaitingVerification'
  | 'AwaitingApproval'
  | 'VerifyAgain'
  | 'GracePeriod'
  | 'RunsInProgress'
  | 'DeferredByRateLimit'
  | 'Superseded'
  | 'NotDue';

type Action = 'rotate' | 'verify-again' | 'retire' | 'pending' | 'skip' | 'unchanged';

/** What to do about one credential now, and why. */
export interface Plan {
  readonly action: Action;
  readonly reason: Reason;
  /** The same for people: what was seen. */
  readonly message: string;
  /** When superseded secrets may go: the end of the grace period; now, as soon as runs are finished. */
  readonly until?: Instant;
}

interface Situation {
  readonly observed: Observation;
  readonly policy: Policy;
  readonly now: Instant;
  readonly times: Times;
}

/** A situation in which the tool made a secret before; most rules are about the newest. */
interface Begun extends Situation {
  readonly newest: Generation;
  /** That of the newest, if there is one. */
  readonly receipt: Receipt | undefined;
}

type Rule = (situation: Begun) => Plan | undefined;

const rotate = (reason: Reason, message: string): Plan => ({ action: 'rotate', reason, message });

// An incident overrules everything.
const incident = ({ policy }: Situation): Plan | undefined =>
  policy.revokeOthers ? rotate('Incident', 'every other secret of the client is to be revoked') : undefined;

// Another run is in the middle of it: two would only get in each other's way.
const inProgressElsewhere: Rule = ({ observed, newest, now, times }) => {
  if (observed.maker === 'ended' || settled(observed)) return undefined;
  const age = now - newest.marker.created;
  if (age >= (observed.maker === 'active' ? times.otherRun : times.writeWindow)) return undefined;
  const message = `run ${newest.marker.run} made secret ${newest.id} at ${utcMinute(newest.marker.created)} and may still be at work`;
  return { action: 'skip', reason: 'InProgressElsewhere', message };
};

const firstRotation = rotate('FirstRotation', 'no secret of this client was made by this tool for these destinations');

const destinationMissing: Rule = ({ observed }) => {
  const absent = observed.destinations.filter(({ witness }) => witness === null);
  return absent.length === 0
    ? undefined
    : rotate(
        'DestinationMissing',
        `not there yet: ${absent.map(({ destination }) => destinationLabel(destination)).join(', ')}`,
      );
};

// A value can never be read back, so what misses it can only be given a newer one.
const unfinished: Rule = ({ observed, newest }) => {
  const without = observed.destinations.filter((one) => delivered(newest, one, observed.receipt) === 'no');
  return without.length === 0
    ? undefined
    : rotate(
        'Unfinished',
        `secret ${newest.id} never reached ${without.map(({ destination }) => destinationLabel(destination)).join(', ')}`,
      );
};

const lifeOf = ({ id, expiresAt }: Generation): string =>
  expiresAt === null ? `secret ${id} never expires` : `secret ${id} expires at ${utcMinute(expiresAt)}`;

const due: Rule = ({ newest, policy, now }) => {
  if (newest.expiresAt === null) return rotate('NeverExpires', lifeOf(newest));
  const left = newest.expiresAt - now;
  if (left <= 0) return rotate('Expired', `secret ${newest.id} expired at ${utcMinute(newest.expiresAt)}`);
  if (left <= policy.rotateBefore) {
    return rotate('NearingExpiry', `${daysWords(left)} left, rotate-before ${formatDuration(policy.rotateBefore)}`);
  }
  return policy.force ? rotate('Forced', `${daysWords(left)} left, rotation was asked for`) : undefined;
};

// Somebody else wrote after us; whatever stands there now, it is not known to work for long.
const destinationChanged: Rule = ({ observed, newest, receipt, times }) => {
  const tooLate = newest.marker.created + times.writeWindow;
  const changed = receipt
    ? changedSince(receipt, observed.destinations)
    : observed.receipt === 'impossible'
      ? observed.destinations.filter(({ witness }) => witness !== null && isLater(witness, tooLate))
      : [];
  if (changed.length === 0) return undefined;
  const places = changed.map(({ destination }) => destinationLabel(destination)).join(', ');
  return rotate(
    'DestinationChanged',
    `${places} was written by somebody else since; the usual writers are a person and Terraform`,
  );
};

// Without proof that the newest works everywhere nothing may be deleted: never guess, make a new one.
const unproven: Rule = ({ observed, newest, receipt }) => {
  const { generations, contested, destinations } = observed;
  // Where there can be no receipt, what a destination shows has to speak for itself.
  const untold = destinations.some((one) => delivered(newest, one, observed.receipt) === 'unknown');
  const missing = observed.receipt === 'impossible' ? generations.length > 1 || contested || untold : !receipt;
  return missing ? rotate('Unproven', `nothing shows that secret ${newest.id} was verified`) : undefined;
};

const verification: Rule = ({ observed, receipt, policy }) => {
  // What was believed while no verification was asked for is not proven once one is.
  const believed = receipt?.runs.length === 0 && !policy.allowUnverified;
  if (!receipt || (receipt.verifiedAt !== undefined && !believed)) return undefined;
  const state = observed.verification;
  if (state?.status === 'running') {
    return {
      action: 'pending',
      reason: 'AwaitingVerification',
      message: `the verification is still running: ${state.url}`,
    };
  }
  if (state?.status === 'awaiting-approval') {
    return {
      action: 'pending',
      reason: 'AwaitingApproval',
      message: `the verification waits for an approval: ${state.url}`,
    };
  }
  if (state?.status === 'succeeded') return undefined;
  const ended = state ? `ended with ${state.conclusion}: ${state.url}` : 'cannot be found any more';
  return { action: 'verify-again', reason: 'VerifyAgain', message: `the verification ${ended}` };
};

/** What may be retired now or later, and when the grace period ends. */
const superseded = ({ observed, newest, receipt, policy }: Begun) => {
  const ids = retirable(observed, policy.retireIds);
  if (ids.length === 0) return undefined;
  // Without receipts nothing here is proven; `unproven` has caught older generations, and retire-ids wait for a rotation.
  if (receipt?.dispatchedAt === undefined) return undefined;
  // Whoever may write variables could date a receipt back: no grace period began before its generation was made.
  const until = graceEnd(policy, Math.max(receipt.dispatchedAt, newest.marker.created));
  return { names: `secret${ids.length > 1 ? 's' : ''} ${ids.join(', ')}`, until };
};

const gracePeriod: Rule = (begun) => {
  const { names, until } = superseded(begun) ?? {};
  return until !== undefined && begun.now < until
    ? { action: 'pending', reason: 'GracePeriod', message: `${names} may go after ${utcMinute(until)}`, until }
    : undefined;
};

const runsInProgress: Rule = (begun) => {
  const { observed, policy, now } = begun;
  const { unfinishedRuns } = observed;
  return superseded(begun) && unfinishedRuns && holdsBack(policy, unfinishedRuns)
    ? { action: 'pending', reason: 'RunsInProgress', message: unfinishedWords(unfinishedRuns), until: now }
    : undefined;
};

const supersededOnes: Rule = (begun) => {
  const { names } = superseded(begun) ?? {};
  return names === undefined ? undefined : { action: 'retire', reason: 'Superseded', message: `${names} superseded` };
};

/** The first rule that applies decides. */
const rules: readonly Rule[] = [
  inProgressElsewhere,
  destinationMissing,
  unfinished,
  due,
  destinationChanged,
  unproven,
  verification,
  gracePeriod,
  runsInProgress,
  supersededOnes,
];

/** Decides what one run does about one credential. */
export const plan = (situation: Situation): Plan => {
  const urgent = incident(situation);
  if (urgent) return urgent;
  const { observed } = situation;
  const newest = newestOf(observed);
  if (!newest) return firstRotation;
  const begun = { ...situation, newest, receipt: receiptOfNewest(observed) };
  for (const rule of rules) {
    const decision = rule(begun);
    if (decision) return decision;
  }
  return { action: 'unchanged', reason: 'NotDue', message: lifeOf(newest) };
};
