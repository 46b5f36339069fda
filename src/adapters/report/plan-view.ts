import type { CredentialReport } from '../../domain/report.ts';
import type { CredentialDetails, PlannedChanges } from '../../domain/report-details.ts';
import { day } from './moments.ts';
import { plainLine } from './untrusted.ts';

const actionOf = ({ create, write, verify, record, delete: doomed }: PlannedChanges): string => {
  if (create || write.length > 0) return 'rotate';
  if (verify !== undefined) return 'verify again';
  if (doomed.length > 0) return 'retire';
  return record ? 'complete the receipt' : 'nothing to do';
};

const changeLines = ({ create, write, verify, record, delete: doomed, keep }: PlannedChanges): string[] => {
  const widest = Math.max(0, ...write.map(({ destination }) => destination.length));
  return [
    ...(create ? [`  + create   secret, expires ${day(create.expiresAt)}`] : []),
    ...write.map(({ destination, updatedAt }) => {
      const now = updatedAt === null ? '(not there yet)' : `(written ${day(updatedAt)})`;
      return `  ~ write    ${plainLine(destination).padEnd(widest + 2)}${now}`;
    }),
    ...(verify === undefined ? [] : [`  ? verify   ${plainLine(verify)}`]),
    ...(record ? ['  ~ write    receipt: the verification succeeded'] : []),
    ...doomed.map(({ id, expiresAt }) => {
      const end = expiresAt === null ? 'never expires' : `expires ${day(expiresAt)}`;
      return `  - delete   secret ${id} (${end})`;
    }),
    ...keep.map(({ id, description }) => {
      const described = plainLine(description, 200);
      return `  = keep     secret ${id}, not ours${described === '' ? '' : ` ("${described}")`}`;
    }),
  ];
};

/** What a dry run would do, as text on several lines; without planned changes only why nothing is due. */
export const planView = (
  { name, reason }: CredentialReport,
  { message, plannedChanges }: CredentialDetails,
): string => {
  const action = plannedChanges ? actionOf(plannedChanges) : 'nothing to do';
  const why = plainLine(message);
  return [
    plainLine(`${name}: ${action}, ${reason}${why === '' ? '' : ` (${why})`}`, 1000),
    ...(plannedChanges ? changeLines(plannedChanges) : []),
    'Nothing was changed.',
  ].join('\n');
};
