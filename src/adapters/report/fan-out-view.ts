import type { FanOut } from '../../domain/batches.ts';
import type { CredentialReport } from '../../domain/report.ts';
import type { CredentialDetails } from '../../domain/report-details.ts';
import { fanOutLine } from './matrix.ts';
import { textTable } from './text-table.ts';
import { plainLine } from './untrusted.ts';
import { reasonWords } from './words.ts';

const heads = ['BATCH', 'CREDENTIAL', 'WHY'];
const LONGEST_WHY = 100;

interface Seen {
  readonly credentials: readonly CredentialReport[];
  readonly details: readonly CredentialDetails[];
}

const why = (name: string, { credentials, details }: Seen): string => {
  const report = credentials.find((one) => one.name === name);
  const said = details.find((one) => one.name === name)?.message ?? '';
  if (report?.error) return `not looked at, ${report.error.code}`;
  const reason = reasonWords(report?.reason ?? '');
  return plainLine(said === '' ? reason : `${reason}: ${said}`, LONGEST_WHY);
};

/** The batches of `plan` for a person: how much there is to do, and which credential goes where, and why. */
export const fanOutView = (fanOut: FanOut, seen: Seen): string => {
  const rows = fanOut.batches.flatMap(({ batch, credentials }) =>
    credentials.split(',').map((name) => [batch, name, why(name, seen)]),
  );
  return rows.length === 0 ? fanOutLine(fanOut) : `${fanOutLine(fanOut)}\n\n${textTable([heads, ...rows], [0])}`;
};
