import type { Instant } from '../../domain/instant.ts';
import type { CredentialReport, RotationReport } from '../../domain/report.ts';
import type { CredentialDetails, UnmanagedSecret } from '../../domain/report-details.ts';
import type { Failure } from './annotations.ts';
import { day, minuteSeenOn } from './moments.ts';
import { markdownText } from './untrusted.ts';
import { secretsNamed } from './words.ts';

const HOUR = 3_600_000;

// Some hundred destinations, each with its label and what the server said.
const LONGEST_MESSAGE = 20_000;

/** What happened, what is safe, and what to do next. */
export const failureNote = ({ code, name, message, safety, hint }: Failure): string =>
  [
    `${name === undefined ? '' : `**${markdownText(name)}** · `}\`${code}\` · ${markdownText(message, LONGEST_MESSAGE)}`,
    ...(safety === undefined ? [] : [markdownText(safety, 1000)]),
    `**Next:** ${markdownText(hint, 1000)}`,
  ].join('<br>\n');

/** A deletion takes up to an hour to take effect, and a token lives up to an hour. */
export const stillValidNote = (
  { name, retiredSecretIds }: CredentialReport,
  deletedAt: Instant,
  { finishedAt }: RotationReport,
): string => {
  const until = (hours: number): string => minuteSeenOn(deletedAt + hours * HOUR, finishedAt);
  return (
    `**Still valid for a while:** ${secretsNamed(retiredSecretIds)} of ${markdownText(name)} may be accepted until ${until(1)} ` +
    `(a deletion takes up to an hour to take effect), tokens got with ${retiredSecretIds.length === 1 ? 'it' : 'them'} until ${until(2)} at the latest.\n\n`
  );
};

/** Runs that may still use what was superseded, or why nobody knows. */
export const unfinishedNote = ({ name, unfinishedRuns }: CredentialDetails): string =>
  `**Still at work:** ${markdownText(name)} · ${markdownText(unfinishedRuns ?? '', 2000)}\n\n`;

const estrangements = {
  DestinationRemoved: 'made by this tool for a destination that is not given any more, so somebody may still use it',
  SuspiciousMarker: 'marked as ours, but the mark is a copy or dated ahead',
} as const;

const unmanagedWords = ({ id, description, expiresAt, estrangement }: UnmanagedSecret): string => {
  const end = expiresAt === null ? 'never expires' : `expires ${day(expiresAt)}`;
  const described = estrangement ? estrangements[estrangement] : markdownText(description, 200);
  if (estrangement) return `secret ${id} (${described}; ${end})`;
  return `secret ${id} (${described === '' ? 'without a description' : `"${described}"`}, ${end})`;
};

/** Secrets of the client that are left alone, and how to get rid of them. */
export const notOursNote = ({ name, unmanaged }: CredentialDetails): string => {
  const it = unmanaged.length === 1 ? 'it' : 'them';
  return (
    `**Not ours:** the client of ${markdownText(name)} also has ${unmanaged.map(unmanagedWords).join(', ')}. ` +
    `If nobody uses ${it} any more, delete ${it} in the portal, or name ${it} in \`retire-ids\`.\n\n`
  );
};

/** Destinations that consumers do not read, although they were written. */
export const shadowsNote = ({ name, shadows }: CredentialDetails): string => {
  const items = shadows.map((words) => `- ${markdownText(words, 1000)}\n`);
  return `**Hidden from consumers** of ${markdownText(name)}:\n\n${items.join('')}\n`;
};
