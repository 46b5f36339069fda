import { type CheckStatus, type Finding, finding, worstOf } from './check-finding.ts';
import type { ClientSecret, Generation } from './client-secret.ts';
import { type Destination, destinationLabel } from './destination.ts';
import { daysWords, formatDuration, wholeDays } from './duration.ts';
import { type Instant, utcDay, utcMinute } from './instant.ts';
import { parseMarker } from './marker.ts';
import { changedSince, delivered, type Observation, type ObservedDestination } from './observation.ts';
import type { Receipt } from './receipt.ts';
import type { Times } from './times.ts';

/** What a check holds the secrets against, in milliseconds. */
export interface CheckPolicy {
  readonly warnBefore: number;
  readonly failBefore: number;
  readonly rotateBefore: number;
  readonly gracePeriod: number;
  readonly retireIds: readonly number[];
}

/** What only GitHub knows. */
export interface SeenOnGitHub {
  /** Those that could be read. */
  readonly destinations: readonly ObservedDestination[];
  /** `null`: none there; `impossible`: it could not be read. */
  readonly receipt: Receipt | null | 'impossible';
}

/** A credential as one check sees it. */
export type CheckedSecrets = Pick<Observation, 'secrets' | 'generations' | 'unmanaged' | 'estranged'> & {
  /** Absent where GitHub was not asked. */
  readonly onGitHub?: SeenOnGitHub;
};

/** Who would put things right. */
export interface Remedy {
  readonly credential: string;
  /** The rotating workflow, as people call it; absent where it is not known. */
  readonly workflow?: string;
  /** Why that workflow does not run, where that is known: a sentence. */
  readonly stopped?: string;
  /** Whether it is known that the workflow may run. */
  readonly enabled?: boolean;
  /** Whether a pull request waits for the check. */
  readonly beforeMerging: boolean;
}

interface Situation {
  readonly seen: CheckedSecrets;
  readonly policy: CheckPolicy;
  readonly now: Instant;
  readonly times: Pick<Times, 'writeWindow'>;
  readonly remedy: Remedy;
}

const DAY = 86_400_000;

/** GitHub runs schedules late, and skips some: only after as long something is overdue. */
const TOLERANCE = 2 * DAY;

/** A client holds ten secrets, and a rotation needs room for one: at the second to last place it is time to tidy up. */
const CLOSE_TO_FULL = 8;
const MOST_SECRETS = 10;

const newestOf = ({ generations }: CheckedSecrets): Generation | undefined => generations.at(-1);

/** Those that nobody marked for another credential. */
const withoutKeeper = ({ unmanaged, estranged }: CheckedSecrets): ClientSecret[] =>
  unmanaged.filter(({ id, description }) => estranged.has(id) || parseMarker(description) === undefined);

const lastToExpire = (one: ClientSecret, other: ClientSecret): ClientSecret =>
  other.expiresAt === null || (one.expiresAt !== null && other.expiresAt > one.expiresAt) ? other : one;

/** The secret in question: the newest generation; where there is none, the hand-made one that expires last. */
export const secretInQuestion = (seen: CheckedSecrets): ClientSecret | undefined => {
  const [first, ...others] = withoutKeeper(seen);
  return newestOf(seen) ?? (first && others.reduce(lastToExpire, first));
};

/** `in 6 days, on 2026-11-29`, `in less than a day, at 2026-11-29 08:15 UTC`, `3 days ago, on 2026-11-20`. */
export const lifeWords = (expiresAt: Instant, now: Instant): string => {
  const counted = daysWords(expiresAt - now);
  const when = wholeDays(expiresAt - now) === 0 ? `at ${utcMinute(expiresAt)}` : `on ${utcDay(expiresAt)}`;
  return expiresAt > now ? `expires in ${counted}, ${when}` : `expired ${counted} ago, ${when}`;
};

/** What to run. */
const rotationHint = ({ credential, workflow, stopped, beforeMerging }: Remedy): string => {
  const run = stopped === undefined ? `Run the workflow ${workflow}` : `Enable the workflow ${workflow} and run it`;
  const what = workflow === undefined ? `Rotate ${credential}` : `${run} for ${credential}`;
  return `${what}${beforeMerging ? ' before merging' : ''}.`;
};

const EXPIRED_SELF =
  'A client whose only secret has expired cannot rotate itself: rotate with an administrator client, or make a secret in the portal.';

/** What the end of a secret's life means. */
export const lifeFindings = (
  secret: { readonly id: number; readonly expiresAt: Instant },
  { warnBefore, failBefore }: Pick<CheckPolicy, 'warnBefore' | 'failBefore'>,
  { now, remedy }: Pick<Situation, 'now' | 'remedy'>,
): Finding[] => {
  const { id, expiresAt } = secret;
  const message = `secret ${id} ${lifeWords(expiresAt, now)}`;
  const left = expiresAt - now;
  if (left <= 0) return [finding('Expired', message, `${rotationHint(remedy)} ${EXPIRED_SELF}`)];
  if (left > Math.max(warnBefore, failBefore)) return [];
  return [
    { ...finding('NearingExpiry', message, rotationHint(remedy)), level: left <= failBefore ? 'failure' : 'warning' },
  ];
};

type Rule = (situation: Situation) => Finding | readonly Finding[] | undefined;

const life: Rule = ({ seen, policy, now, remedy }) => {
  const secret = secretInQuestion(seen);
  if (!secret) {
    const message = 'its client has no secret that this tool or a person made';
    return finding('Missing', message, `${rotationHint(remedy)} Check client-id and tenant-id, too.`);
  }
  const { id, expiresAt } = secret;
  if (expiresAt !== null) return lifeFindings({ id, expiresAt }, policy, { now, remedy });
  const hint = `${rotationHint(remedy)} It makes one that ends.`;
  return finding('NeverExpires', `secret ${id} never expires, so that a leak of it would never end either`, hint);
};

const named = (destinations: readonly { readonly destination: Destination }[]): string =>
  destinations.map(({ destination }) => destinationLabel(destination)).join(', ');

/** What the run that made it may still be about to write is not missed yet. */
const settledGeneration = ({ seen, now, times }: Situation): Generation | undefined => {
  const newest = newestOf(seen);
  return newest && now - newest.marker.created >= times.writeWindow ? newest : undefined;
};

const destinationMissing: Rule = (situation) => {
  const { seen, remedy } = situation;
  const absent = seen.onGitHub?.destinations.filter(({ witness }) => witness === null) ?? [];
  if (absent.length === 0 || (newestOf(seen) && !settledGeneration(situation))) return undefined;
  return finding('DestinationMissing', `not there: ${named(absent)}`, `${rotationHint(remedy)} It writes them.`);
};

const unfinished: Rule = (situation) => {
  const newest = settledGeneration(situation);
  const { onGitHub } = situation.seen;
  if (!newest || !onGitHub) return undefined;
  const without = onGitHub.destinations.filter(
    (one) => one.witness !== null && delivered(newest, one, onGitHub.receipt) === 'no',
  );
  if (without.length === 0) return undefined;
  const message = `secret ${newest.id} never reached ${named(without)}, which holds an older one`;
  return finding('Unfinished', message, rotationHint(situation.remedy));
};

const destinationChanged: Rule = (situation) => {
  const newest = settledGeneration(situation);
  const { onGitHub } = situation.seen;
  const receipt = onGitHub?.receipt;
  if (!newest || !onGitHub || !receipt || receipt === 'impossible') return undefined;
  if (receipt.generation?.nonce !== newest.marker.nonce) return undefined;
  const changed = changedSince(receipt, onGitHub.destinations).filter(
    (one) => delivered(newest, one, receipt) !== 'no',
  );
  if (changed.length === 0) return undefined;
  const message = `${named(changed)} was written by somebody else since; the usual writers are a person and Terraform`;
  return finding('DestinationChanged', message, `${rotationHint(situation.remedy)} Then take it away from the other.`);
};

const SCHEDULES = 'GitHub stops the schedules of a public repository after 60 days without activity';

/** The workflow, as far as it is known; it may be none of GitHub's. */
const rotator = ({ workflow }: Remedy): string =>
  workflow === undefined ? 'what rotates it' : `the workflow ${workflow}`;

/** Runs of other systems than GitHub Actions name themselves so. */
const isExternal = ({ marker }: Generation): boolean => marker.run.startsWith('external/');

/** Where to look for why nothing happens; what is known of the workflow need not be looked at. */
const overdueHint = (remedy: Remedy, newest: Generation | undefined): string => {
  const { workflow, stopped, enabled = false } = remedy;
  if (stopped !== undefined) return `Enable ${rotator(remedy)} again, or let another one rotate it; then run that.`;
  const onGitHub = workflow !== undefined || !newest || !isExternal(newest);
  const asked =
    enabled || workflow === undefined ? 'still runs on its schedule' : 'is enabled and still runs on its schedule';
  const why = enabled || !onGitHub ? '' : ` (${SCHEDULES})`;
  return `See whether ${rotator(remedy)} ${asked}${why}, and how its last runs ended.`;
};

const rotationOverdue: Rule = ({ seen, policy, now, remedy }) => {
  const secret = secretInQuestion(seen);
  if (!secret || secret.expiresAt === null) return undefined;
  const since = secret.expiresAt - policy.rotateBefore;
  if (now - since <= TOLERANCE) return undefined;
  const rotateBefore = `rotate-before ${formatDuration(policy.rotateBefore)}`;
  const { stopped } = remedy;
  const newest = newestOf(seen);
  const whose = newest
    ? `should have been rotated from ${utcDay(since)} on (${rotateBefore})`
    : `was made by hand and no rotation has replaced it, though it is due since ${utcDay(since)} (${rotateBefore})`;
  // Told or not told: what nobody saw is no cause.
  const cause = newest && stopped !== undefined ? `: ${stopped}` : '';
  return finding('RotationOverdue', `secret ${secret.id} ${whose}${cause}`, overdueHint(remedy, newest));
};

const retirementOverdue: Rule = ({ seen, policy, now, remedy }) => {
  const newest = newestOf(seen);
  if (!newest) return undefined;
  const receipt = seen.onGitHub?.receipt;
  const known = receipt && receipt !== 'impossible' && receipt.generation?.nonce === newest.marker.nonce;
  const began = Math.max(newest.marker.created, (known && receipt.dispatchedAt) || 0);
  const due = began + policy.gracePeriod;
  const older = seen.generations.slice(0, -1).map(({ id }) => id);
  const given = seen.unmanaged.map(({ id }) => id).filter((id) => policy.retireIds.includes(id));
  const ids = [...older, ...given].sort((a, b) => a - b);
  if (ids.length === 0 || now - due <= TOLERANCE) return undefined;
  const message = `secret${ids.length > 1 ? 's' : ''} ${ids.join(', ')} should have been deleted from ${utcDay(due)} on`;
  const hint = `See how the last runs of ${rotator(remedy)} ended: a later run deletes what is superseded, once the newest is verified.`;
  return finding('RetirementOverdue', message, hint);
};

const origin = ({ estranged }: CheckedSecrets, { id, description }: ClientSecret): string => {
  if (estranged.get(id) === 'DestinationRemoved')
    return 'made by this tool for a destination that is not given any more';
  if (estranged.get(id) === 'SuspiciousMarker') return 'marked as ours, but the mark is a copy or dated ahead';
  return description === null || description.trim() === '' ? 'made by hand' : `made by hand, "${description}"`;
};

const handMade: Rule = ({ seen, policy, now }) => {
  const inQuestion = secretInQuestion(seen);
  return withoutKeeper(seen)
    .filter(({ id }) => id !== inQuestion?.id)
    .flatMap((secret): Finding[] => {
      const { id, expiresAt } = secret;
      if (expiresAt === null || expiresAt - now > policy.warnBefore) return [];
      const message = `secret ${id} (${origin(seen, secret)}) ${lifeWords(expiresAt, now)}`;
      return [
        expiresAt <= now
          ? finding('HandMadeExpired', message, 'Delete it in the portal: nobody can use it, and it takes up room.')
          : finding(
              'HandMadeNearingExpiry',
              message,
              'If somebody still uses it, move them to a rotated secret; then delete it.',
            ),
      ];
    });
};

const nearCapacity: Rule = ({ seen }) => {
  const count = seen.secrets.length;
  if (count < CLOSE_TO_FULL) return undefined;
  const message = `its client has ${count} of the ${MOST_SECRETS} secrets that it may have, and a rotation needs room for one`;
  return finding('NearCapacity', message, 'Delete those that nobody uses in the portal, or name them in retire-ids.');
};

const rules: readonly Rule[] = [
  life,
  destinationMissing,
  unfinished,
  destinationChanged,
  rotationOverdue,
  retirementOverdue,
  handMade,
  nearCapacity,
];

/** Everything that a check finds in a credential; the secret's own life comes first. */
export const findingsOf = (situation: Situation): Finding[] => rules.flatMap((rule) => rule(situation) ?? []);

/** What findings make of a credential. */
export const statusOf = (findings: readonly Finding[]): CheckStatus => worstOf(findings.map(({ level }) => level));
