import { formatDuration } from '../../domain/duration.ts';
import type { CredentialReport } from '../../domain/report.ts';
import type { CredentialDetails, PlannedChanges } from '../../domain/report-details.ts';
import { type Witness, writtenAt } from '../../domain/witness.ts';
import { day, minute } from './moments.ts';
import { plainLine } from './untrusted.ts';

const NOTHING = 'nothing to do';
/** What changes most comes first. */
const inOrder = ['rotate', 'verify again', 'retire', 'complete the receipt', 'wait', 'skip', NOTHING] as const;

/** What a dry run would do with a credential, in a word or two. */
const actionOf = (
  { status }: CredentialReport,
  { plannedChanges: changes }: CredentialDetails,
): (typeof inOrder)[number] => {
  if (status === 'pending') return 'wait';
  if (status === 'skipped') return 'skip';
  if (!changes) return NOTHING;
  if (changes.create || changes.write.length > 0) return 'rotate';
  if (changes.verify !== undefined) return 'verify again';
  if (changes.delete.length > 0) return 'retire';
  return changes.record ? 'complete the receipt' : NOTHING;
};

const expiry = (expiresAt: number | string | null): string =>
  expiresAt === null ? 'never expires' : `expires ${day(expiresAt)}`;

const notOurs = (description: string): string => {
  const described = plainLine(description, 200);
  return `, not ours${described === '' ? '' : ` ("${described}")`}`;
};

const ABSENT = '(not there yet)';
const written = (at: number | string): string => `(written ${day(at)})`;
const shownWords = (witness: Witness): string => {
  const at = writtenAt(witness);
  return at === undefined ? '(is there)' : written(at);
};

/** Lines that name a place each, with what is known of it in one column. */
const placeLines = (
  sign: string,
  places: readonly { readonly destination: string; readonly now: string }[],
): string[] => {
  const labels = places.map(({ destination }) => plainLine(destination));
  const widest = Math.max(0, ...labels.map((label) => label.length));
  return places.map(({ now }, index) => `  ${sign}${labels[index]?.padEnd(widest + 2)}${now}`);
};

const WRITE = '~ write    ';
const KEEP = '= keep     ';
const DELETE = '- delete   ';
const VERIFY = '? verify   ';

const deletions = ({ delete: doomed, grace }: PlannedChanges): string[] => {
  const later = grace === undefined ? '' : `, by a later run once the grace period of ${formatDuration(grace)} is over`;
  return doomed.map(({ id, expiresAt, description }) => {
    const whose = description === undefined ? '' : notOurs(description);
    return `  ${DELETE}secret ${id}${whose} (${expiry(expiresAt)})${later}`;
  });
};

/** What is made, written, verified and deleted. */
const changeLines = (changes: PlannedChanges): string[] => {
  const { create, verify, record } = changes;
  const write = changes.write.map(({ destination, witness }) => ({
    destination,
    now: witness === null ? ABSENT : shownWords(witness),
  }));
  const unverified = create && verify === undefined;
  return [
    ...(create ? [`  + create   secret, ${expiry(create.expiresAt)}`] : []),
    ...placeLines(WRITE, write),
    ...(verify === undefined ? [] : [`  ${VERIFY}${plainLine(verify)}`]),
    ...(unverified ? [`  ${VERIFY}nobody does: allow-unverified takes the acknowledged writes for enough`] : []),
    ...(record ? [`  ${WRITE}receipt: the verification succeeded`] : []),
    ...deletions(changes),
  ];
};

/** What is there and stays as it is, and what a later run may delete of it. */
const restLines = (
  { secretId, previousSecretIds, expiresAt, destinations, pendingRetirement }: CredentialReport,
  { plannedChanges, unmanaged }: CredentialDetails,
): string[] => {
  const rotates = plannedChanges?.create !== undefined;
  const gone = [...pendingRetirement.map((one) => one.secretId), ...(plannedChanges?.delete ?? []).map(({ id }) => id)];
  // What was made by hand stands below.
  const others = unmanaged.map(({ id }) => id);
  const places = destinations.map(({ destination, updatedAt }) => ({
    destination,
    now: updatedAt === undefined ? ABSENT : written(updatedAt),
  }));
  const older = previousSecretIds.filter((id) => id !== secretId && ![...gone, ...others].includes(id));
  return [
    ...pendingRetirement.map(({ secretId: id, after }) => `  ${DELETE}secret ${id}, by a run after ${minute(after)}`),
    ...(rotates || secretId === undefined ? [] : [`  ${KEEP}secret ${secretId} (${expiry(expiresAt ?? null)})`]),
    ...(rotates ? [] : older.map((id) => `  ${KEEP}secret ${id}, older than that`)),
    ...(rotates ? [] : placeLines(KEEP, places)),
    ...(plannedChanges?.keep ?? unmanaged).map(({ id, description }) => `  ${KEEP}secret ${id}${notOurs(description)}`),
  ];
};

const blockOf = (credential: CredentialReport, details: CredentialDetails): string[] => {
  const { name, reason } = credential;
  const why = plainLine(details.message);
  const action = actionOf(credential, details);
  return [
    plainLine(`${name}: ${action}, ${reason}${why === '' ? '' : ` (${why})`}`, 1000),
    ...(details.plannedChanges ? changeLines(details.plannedChanges) : []),
    ...restLines(credential, details),
  ];
};

const UNCHANGED = 'Nothing was changed.';

/** What a dry run would do, and what is there, as text on several lines. */
export const planView = (credential: CredentialReport, details: CredentialDetails): string =>
  [...blockOf(credential, details), UNCHANGED].join('\n');

/** The same of several credentials, with how many there are of each kind at the end. */
export const plansView = (
  plans: readonly { readonly credential: CredentialReport; readonly details: CredentialDetails }[],
): string => {
  const blocks = plans.map(({ credential, details }) => blockOf(credential, details).join('\n'));
  const actions = plans.map(({ credential, details }) => actionOf(credential, details));
  const said = inOrder.flatMap((action) => {
    const count = actions.filter((one) => one === action).length;
    return count === 0 ? [] : [action === NOTHING ? `${count} with ${NOTHING}` : `${count} to ${action}`];
  });
  const all = plans.length > 1 ? `Plan: ${said.join(', ')}. ` : '';
  return [...blocks, `${all}${UNCHANGED}`].join(plans.length > 1 ? '\n\n' : '\n');
};
