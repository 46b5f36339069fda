import type { CheckStatus, Finding } from '../../domain/check-finding.ts';
import { type CheckedCredential, type CheckReport, credentialStatus, daysLeftOf } from '../../domain/check-report.ts';
import { daysWords } from '../../domain/duration.ts';
import type { Instant } from '../../domain/instant.ts';
import type { UsedBy } from '../../domain/secret-use.ts';
import { counted } from './words.ts';

/** The one sign of a row. */
export const signs: Readonly<Record<CheckStatus, string>> = { ok: '✅', warning: '⚠️', failure: '❌', unknown: '❔' };

const has = (reason: Finding['reason']) => (one: CheckedCredential) =>
  one.findings.some((each) => each.reason === reason);

const inDays = (days: number): string => (days < 1 ? 'within a day' : `in ${counted(days, 'day')}`);

/** `1 expired, 2 expire, the first in 6 days, 1 unknown`: what needs attention comes first. */
export const checkHeadline = ({ credentials }: Pick<CheckReport, 'credentials'>, now: Instant): string => {
  const [expired, expiring] = [credentials.filter(has('Expired')), credentials.filter(has('NearingExpiry'))];
  const first = Math.min(...expiring.map((one) => daysLeftOf(one, now) ?? 0));
  const others = credentials.filter((one) => !expired.includes(one) && !expiring.includes(one));
  const withStatus = (status: CheckStatus): number => others.filter((one) => credentialStatus(one) === status).length;
  const [failing, unknown, noted] = [withStatus('failure'), withStatus('unknown'), withStatus('warning')];
  const parts = [
    ...(expired.length > 0 ? [`${expired.length} expired`] : []),
    ...(expiring.length === 1 ? [`1 expires ${inDays(first)}`] : []),
    ...(expiring.length > 1 ? [`${expiring.length} expire, the first ${inDays(first)}`] : []),
    ...(failing > 0 ? [`${failing} cannot be used`] : []),
    ...(unknown > 0 ? [`${unknown} unknown`] : []),
    ...(noted > 0 ? [`${noted} ${noted === 1 ? 'needs' : 'need'} attention`] : []),
  ];
  if (parts.length > 0) return parts.join(', ');
  return credentials.length === 1 ? 'all is well' : `all ${credentials.length} are well`;
};

const WORKFLOWS = '.github/workflows/';

/** `deploy.yml:34` */
export const placeName = ({ file, line }: Pick<UsedBy, 'file' | 'line'>): string =>
  `${file.startsWith(WORKFLOWS) ? file.slice(WORKFLOWS.length) : file}:${line}`;

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
