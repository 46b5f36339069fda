import { daysWords, wholeDays } from '../../domain/duration.ts';
import type { CredentialReport, Status } from '../../domain/report.ts';
import type { CredentialDetails } from '../../domain/report-details.ts';
import { day, minute, tookRoughly } from './moments.ts';
import { markdownLink, markdownText } from './untrusted.ts';
import { reasonWords } from './words.ts';

const signs: Readonly<Record<Status, string>> = {
  rotated: '✅',
  retired: '✅',
  unchanged: '➖',
  pending: '⏳',
  skipped: '⏭️',
  planned: '📝',
  failed: '❌',
};

const verbs: Readonly<Record<Status, string>> = {
  failed: 'failed',
  rotated: 'rotated',
  retired: 'finished',
  planned: 'planned',
  unchanged: 'unchanged',
  pending: 'waits',
  skipped: 'skipped',
};

/** `1 failed, 2 rotated, 1 waits`; what needs attention comes first. */
export const headline = (credentials: readonly CredentialReport[]): string => {
  const counts = (Object.keys(verbs) as Status[]).flatMap((status) => {
    const count = credentials.filter((credential) => credential.status === status).length;
    const verb = status === 'pending' && count > 1 ? 'wait' : verbs[status];
    return count === 0 ? [] : [`${count} ${verb}`];
  });
  return counts.join(', ') || 'nothing to do';
};

const nameCell = ({ name, status, reason }: CredentialReport, details: CredentialDetails | undefined): string => {
  const shown = markdownText(name);
  const left = details?.leftMs;
  switch (status) {
    case 'rotated':
      return left === undefined ? `**${shown}**` : `**${shown}** · ${daysWere(left)}`;
    case 'failed':
    case 'retired':
      return `**${shown}**`;
    case 'unchanged':
      return shown;
    default:
      return `${shown} · ${reasonWords(reason)}`;
  }
};

const daysWere = (left: number): string =>
  left <= 0 ? 'had expired' : `${daysWords(left)} ${wholeDays(left) <= 1 ? 'was' : 'were'} left`;

const secretCell = ({ secretId, previousSecretIds, status }: CredentialReport): string => {
  if (secretId === undefined) return previousSecretIds.join(', ');
  const changed = status === 'rotated' || status === 'pending' || status === 'failed';
  const before = previousSecretIds.filter((id) => id !== secretId);
  return changed && before.length > 0 ? `${before.join(', ')} → **${secretId}**` : String(secretId);
};

const destinationsCell = ({ destinations, status }: CredentialReport): string => {
  // A run that failed before it wrote anything has no say in what they hold.
  if (status === 'failed' && destinations.every((one) => one.status === 'unchanged')) return '';
  const good = destinations.filter(({ status }) => status !== 'failed').length;
  return destinations.length === 0 ? '' : `${good} of ${destinations.length}`;
};

const verifiedCell = ({ verification }: CredentialReport): string => {
  const { status, evidence, url, durationMs } = verification;
  const words = {
    succeeded: evidence === 'acknowledged' ? 'by acknowledgement' : 'by fingerprint',
    failed: 'failed',
    timed_out: 'timed out',
    pending: 'not yet',
    none: evidence === 'acknowledged' ? 'by acknowledgement' : '',
  }[status];
  const text = words === '' || durationMs === undefined ? words : `${words}, ${tookRoughly(durationMs)}`;
  return url === undefined || text === '' ? text : markdownLink(text, url);
};

const retiredCell = ({ retiredSecretIds, pendingRetirement }: CredentialReport): string =>
  [
    ...retiredSecretIds.map(String),
    ...pendingRetirement.map(({ secretId, after }) => `${secretId}, after ${minute(after)}`),
  ].join(', ');

/** Heads of the columns; the first holds the one sign of each row. */
export const tableHead = [
  '| | Credential | Secret | Expires | Destinations | Verified | Retired | Next rotation |',
  '|-|-|-|-|-|-|-|-|',
  '',
].join('\n');

/** One credential as a row of the table. */
export const tableRow = (report: CredentialReport, details: CredentialDetails | undefined): string => {
  const { status, expiresAt, nextRotationAt } = report;
  const cells = [
    signs[status],
    nameCell(report, details),
    secretCell(report),
    expiresAt === undefined ? '' : day(expiresAt),
    destinationsCell(report),
    verifiedCell(report),
    retiredCell(report),
    nextRotationAt === undefined ? '' : `from ${day(nextRotationAt)}`,
  ];
  return `| ${cells.join(' | ')} |\n`;
};
