import type { CredentialStatus, StatusReport } from '../../domain/credential-status.ts';
import { day } from './moments.ts';
import { textTable } from './text-table.ts';
import { plainLine } from './untrusted.ts';
import { reasonWords } from './words.ts';

const heads = ['CREDENTIAL', 'SECRET', 'DAYS LEFT', 'DESTINATIONS', 'SUPERSEDED', 'UNMANAGED', 'NEXT ROTATION'];
const NOTHING = '-';

const destinationsCell = ({ destinations, managed }: CredentialStatus): string => {
  const count = (status: string) => destinations.filter((one) => one.status === status).length;
  const absent = count('absent') === 0 ? '' : `, ${count('absent')} absent`;
  return managed ? `${count('delivered')} of ${destinations.length}${absent}` : `${destinations.length}${absent}`;
};

/** Whether it still is at work cannot be told of every run; that it made a secret so long ago can. */
const madeLately = (createdAt: string, now: string): string => {
  const minutes = Math.max(1, Math.round((Date.parse(now) - Date.parse(createdAt)) / 60_000));
  return `a run made it ${minutes} min ago and may be at work`;
};

const nextCell = (status: CredentialStatus, now: string): string => {
  const { action, reason, createdAt, nextRotationAt, error } = status;
  if (error) return error.code;
  if (action === 'skip' && createdAt !== undefined) return `waits, ${madeLately(createdAt, now)}`;
  const why = reason === undefined ? '' : reasonWords(reason);
  switch (action) {
    case 'rotate':
      return `now, ${why}`;
    case 'verify-again':
    case 'retire':
      return `to be finished, ${why}`;
    case 'pending':
    case 'skip':
      return `waits, ${why}`;
    default:
      return nextRotationAt === undefined ? NOTHING : `from ${day(nextRotationAt)}`;
  }
};

const row = (status: CredentialStatus, now: string): string[] => {
  const { name, secretId, managed, expiresAt, daysLeft, supersededSecretIds, unmanaged } = status;
  return [
    plainLine(name, 100),
    secretId === undefined ? NOTHING : `${secretId}${managed ? '' : ' (made by hand)'}`,
    expiresAt === null ? 'never expires' : (daysLeft?.toString() ?? NOTHING),
    status.error ? NOTHING : destinationsCell(status),
    supersededSecretIds.join(', ') || NOTHING,
    unmanaged.map(({ id }) => id).join(', ') || NOTHING,
    nextCell(status, now),
  ];
};

/** One table of how every credential stands, for a terminal. */
export const statusView = ({ checkedAt, credentials }: StatusReport): string =>
  textTable([heads, ...credentials.map((status) => row(status, checkedAt))]);
