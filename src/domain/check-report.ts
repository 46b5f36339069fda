import { type CheckStatus, type Finding, finding, isAboutLife, rankOf, worstOf } from './check-finding.ts';
import { type CheckPolicy, lifeFindings, type Remedy, statusOf } from './check-rules.ts';
import { formatDuration, wholeDays } from './duration.ts';
import { type Instant, utcMinute } from './instant.ts';
import type { UsedBy } from './secret-use.ts';

/** What a check knows of one credential. */
export interface CheckedCredential {
  readonly name: string;
  /** The secret in question; absent where there is none, or it could not be read. */
  readonly secret?: {
    readonly id: number;
    /** `null`: it never expires. */
    readonly expiresAt: Instant | null;
    readonly createdAt?: Instant;
  };
  readonly findings: readonly Finding[];
  /** As printed: where consumers find it. */
  readonly destinations: readonly string[];
  readonly usedBy: readonly UsedBy[];
}

/** Everything that one check found. */
export interface CheckReport {
  /** When the credentials were read. */
  readonly checkedAt: Instant;
  readonly credentials: readonly CheckedCredential[];
  /** What is not about one credential. */
  readonly findings: readonly Finding[];
  /** What could not be looked at, and why: sentences. */
  readonly leftOut: readonly string[];
}

/** Of one credential. */
export const credentialStatus = ({ findings }: Pick<CheckedCredential, 'findings'>): CheckStatus => statusOf(findings);

/** Of the whole check. */
export const reportStatus = ({ credentials, findings }: Pick<CheckReport, 'credentials' | 'findings'>): CheckStatus =>
  worstOf([...credentials.map(credentialStatus), statusOf(findings)]);

/** Whole days until its end, or since: then they are negative. Undefined where it never expires or is not known. */
export const daysLeftOf = ({ secret }: Pick<CheckedCredential, 'secret'>, now: Instant): number | undefined =>
  secret === undefined || secret.expiresAt === null ? undefined : wholeDays(secret.expiresAt - now);

/** Names of the credentials whose secret has expired, and of those whose secret will before long. */
export const expiryLists = ({
  credentials,
}: Pick<CheckReport, 'credentials'>): { expired: string[]; expiring: string[] } => {
  const withReason = (reason: Finding['reason']): string[] =>
    credentials.filter(({ findings }) => findings.some((one) => one.reason === reason)).map(({ name }) => name);
  return { expired: withReason('Expired'), expiring: withReason('NearingExpiry') };
};

/** A credential of an earlier report, with its life judged as of now. What else was found then still stands. */
export const judgedAgain = (
  credential: CheckedCredential,
  policy: Pick<CheckPolicy, 'warnBefore' | 'failBefore'>,
  { now, remedy }: { readonly now: Instant; readonly remedy: Remedy },
): CheckedCredential => {
  const { secret, findings } = credential;
  // Without an end there is nothing to judge by, and what was found of one still stands, too.
  if (secret === undefined || secret.expiresAt === null) return credential;
  const { id, expiresAt } = secret;
  const others = findings.filter((one) => !isAboutLife(one));
  return { ...credential, findings: [...lifeFindings({ id, expiresAt }, policy, { now, remedy }), ...others] };
};

/** Whether a report says too little of today. */
export const ageFindings = (checkedAt: Instant, now: Instant, maxAge: number): Finding[] =>
  now - checkedAt <= maxAge
    ? []
    : [
        finding(
          'ReportTooOld',
          `the report is of ${utcMinute(checkedAt)}, older than report-max-age ${formatDuration(maxAge)}`,
          'See whether the check that makes it is enabled and still runs on its schedule.',
        ),
      ];

/** Whether the token that reads GitHub ends before long. */
export const tokenFindings = (expiresAt: Instant | undefined, now: Instant, warnBefore: number): Finding[] => {
  if (expiresAt === undefined || expiresAt - now > warnBefore) return [];
  const message = `the token that github-token gives ends at ${utcMinute(expiresAt)}`;
  const hint = 'Make a new one and store it before that, or let the rotation use a GitHub App, which does not end.';
  return [finding('TokenNearingExpiry', message, hint)];
};

/** The worst first, then those that expire first, then by name. */
export const byUrgency = (credentials: readonly CheckedCredential[]): CheckedCredential[] => {
  const key = (one: CheckedCredential) => rankOf(credentialStatus(one));
  const end = ({ secret }: CheckedCredential) => secret?.expiresAt ?? Number.MAX_SAFE_INTEGER;
  return [...credentials].sort(
    (one, other) => key(one) - key(other) || end(one) - end(other) || (one.name < other.name ? -1 : 1),
  );
};
