import type { CheckStatus, Finding } from '../../domain/check-finding.ts';
import { type CheckedCredential, type CheckReport, credentialStatus } from '../../domain/check-report.ts';
import { daysWords } from '../../domain/duration.ts';
import type { Instant } from '../../domain/instant.ts';
import { ANY_SECRET, type UsedBy } from '../../domain/secret-use.ts';
import { headerLine } from './log.ts';

/** The one sign of a row. */
export const signs: Readonly<Record<CheckStatus, string>> = { ok: '✅', warning: '⚠️', failure: '❌', unknown: '❔' };

/** What a headline counts: each credential once, by the worst that can be said of it in a word. */
type Class = 'expired' | 'expiring' | CheckStatus;

const classOf = (one: CheckedCredential): Class => {
  const has = (reason: Finding['reason']): boolean => one.findings.some((each) => each.reason === reason);
  if (has('Expired')) return 'expired';
  return has('NearingExpiry') ? 'expiring' : credentialStatus(one);
};

/** `in 6 days`, `in less than a day`; `soon` where an earlier report does not say when. */
const firstEnd = (expiring: readonly CheckedCredential[], now: Instant): string => {
  const first = expiring.reduce((soonest, { secret }) => Math.min(soonest, secret?.expiresAt ?? soonest), Infinity);
  return first === Infinity ? 'soon' : `in ${daysWords(first - now)}`;
};

/** What is said of the whole check, where it is not about one credential. */
const apart: { readonly [Reason in Finding['reason']]?: string } = {
  ReportTooOld: 'the report is too old',
  TokenNearingExpiry: 'github-token ends soon',
};

const allWell = (count: number): string => {
  if (count === 1) return 'all is well';
  return count === 2 ? 'both are well' : `all ${count} are well`;
};

/** `1 expired, 2 expire (the first in 6 days), 1 unknown`: what needs attention comes first. */
export const checkHeadline = (
  { credentials, findings }: Pick<CheckReport, 'credentials' | 'findings'>,
  now: Instant,
): string => {
  const classes = Map.groupBy(credentials, classOf);
  const count = (one: Class): number => classes.get(one)?.length ?? 0;
  const some = (one: Class, singular: string, plural = singular): string[] =>
    count(one) === 0 ? [] : [`${count(one)} ${count(one) === 1 ? singular : plural}`];
  const first = firstEnd(classes.get('expiring') ?? [], now);
  const parts = [
    ...some('expired', 'expired'),
    ...some('expiring', `expires ${first}`, `expire (the first ${first})`),
    ...some('failure', 'cannot be used'),
    ...some('unknown', 'unknown'),
    ...some('warning', 'needs attention', 'need attention'),
  ];
  const others = findings.flatMap(({ reason }) => apart[reason] ?? []);
  if (credentials.length === 0) return ['none was checked', ...others].join(', ');
  if (parts.length > 0) return [...parts, ...others].join(', ');
  return others.length > 0
    ? `${allWell(credentials.length)}, but ${others.join(' and ')}`
    : allWell(credentials.length);
};

/** The first line of the log. Where nobody says which credentials are meant, those of the report are. */
export const checkHeaderLine = (run: {
  readonly version: string;
  readonly credentials: number;
  readonly owner: string;
  readonly byReport: boolean;
}): string => {
  if (run.credentials > 0) return headerLine(run);
  return `rotate-client-secrets ${run.version} · ${run.byReport ? 'the credentials of the report' : 'no credential is given'}`;
};

const WORKFLOWS = '.github/workflows/';

/** Longer than anybody calls a file: forty credentials in ten places each must leave room for what to do. */
const LONGEST_FILE = 80;

/** `deploy.yml:34`; of a long path both ends. */
export const placeName = ({ file, line }: Pick<UsedBy, 'file' | 'line'>): string => {
  const path = [...(file.startsWith(WORKFLOWS) ? file.slice(WORKFLOWS.length) : file)];
  const half = LONGEST_FILE / 2;
  const shown = path.length > LONGEST_FILE ? [...path.slice(0, half - 1), '…', ...path.slice(-half)] : path;
  return `${shown.join('')}:${line}`;
};

/** Whom a finding at a place is about: `CONNECT_SECRET (ingest-prod)`. */
export const subjectAt = (name: string, { secret }: Pick<UsedBy, 'secret'>): string => {
  if (secret === undefined) return name;
  return `${secret === ANY_SECRET ? 'every secret' : secret} (${name})`;
};

/** A finding as a sentence. */
export const sentence = ({ message }: Pick<Finding, 'message'>): string =>
  /[.!?]$/.test(message) ? message : `${message}.`;

/** What it says and what to do. */
export const advice = (finding: Pick<Finding, 'message' | 'hint'>): string => `${sentence(finding)} ${finding.hint}`;

const endWords = (expiresAt: Instant | null, now: Instant): string => {
  if (expiresAt === null) return 'never expires';
  const days = daysWords(expiresAt - now);
  return expiresAt > now ? `${days} left` : `expired ${days} ago`;
};

/** The line of the log about one credential. */
export const checkLine = (one: CheckedCredential, now: Instant): string => {
  const status = credentialStatus(one);
  const life = one.secret ? `secret ${one.secret.id}, ${endWords(one.secret.expiresAt, now)}` : '';
  const findings = one.findings.map(({ reason }) => reason).join(', ');
  return `${one.name}: ${[status, life, findings].filter((part) => part !== '').join(' · ')}`;
};
