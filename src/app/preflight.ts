import type { ClientSecret } from '../domain/client-secret.ts';
import type { Destination } from '../domain/destination.ts';
import { destinationLabel, readByWorkflowsOf } from '../domain/destination.ts';
import { RotationError } from '../domain/errors.ts';
import { utcMinute } from '../domain/instant.ts';
import type { Observation } from '../domain/observation.ts';
import { deadGenerations } from '../domain/prune.ts';
import { seenIn, shadowWords } from '../domain/shadow.ts';
import { readingRepositories, unknownReaders } from '../domain/unfinished-runs.ts';
import { discard } from './clean-up.ts';
import type { Rotation } from './rotation.ts';
import { stillOurs } from './still-ours.ts';
import { allOrErrors } from './together.ts';

/** A client holds this many secrets; one more is refused (CONNECT, "Credential management"). */
const MOST_SECRETS = 10;

/** Whether the runs of all repositories that read the destinations can be looked at. */
const checkRuns = ({ runLists }: Rotation['ports'], destinations: readonly Destination[]): Promise<void>[] => [
  ...unknownReaders(destinations).map((error) => Promise.reject(error)),
  ...readingRepositories(destinations).map((repository) => runLists.check(repository)),
];

/** Reads all that a rotation will need, so that a missing permission shows before anything was made. */
export const checkReadable = async ({ task, ports }: Rotation): Promise<void> => {
  await allOrErrors([
    ...task.destinations.map((destination) => ports.destinations.prepare(destination)),
    ...task.verifications.map((workflow) => ports.verifier.check(workflow)),
    // Without the permission to look no later run could ever prove that none is unfinished.
    ...(task.policy.waitForRuns ? checkRuns(ports, task.destinations) : []),
  ]);
};

/**
 * Looks for destinations that consumers do not read, and tells of them. That keeps nothing from being rotated, unless the
 * client itself would read a secret that is not rotated.
 */
const checkShadows = async ({ task, ports, draft }: Rotation): Promise<void> => {
  const { sourceRepository: source, verifications, destinations, identity } = task;
  const readers = verifications.map(({ repository }) => repository);
  draft.shadows = await ports.destinations.shadows(destinations, source === undefined ? readers : [...readers, source]);
  for (const shadow of draft.shadows) ports.reporter.warning(identity.credential, shadowWords(shadow));
  const sources = destinations.filter((one) => source !== undefined && readByWorkflowsOf(source, one));
  if (source === undefined || sources.length === 0) return;
  if (sources.some((one) => seenIn(source, one, draft.shadows))) return;
  throw new RotationError({
    code: 'CONFIG_INVALID',
    message: `client-secret cannot be read again after this rotation: ${source}, which runs this, does not read ${sources.map(destinationLabel).join(', ')}.`,
    hint: `${draft.shadows.map(shadowWords).join(' ')} Or set allow-external-source to true if client-secret comes from elsewhere and is updated there.`,
  });
};

const receiptNeeded = (place: string, cause?: unknown): RotationError =>
  new RotationError({
    code: 'FORBIDDEN',
    message: `The token may not write the receipt, ${place}, which a grace period needs.`,
    hint: 'Give the token "Variables: write" on that repository, or set grace-period to 0s.',
    cause,
  });

/** Whether this rotation leaves something to a later run, which needs a receipt. */
const receiptIsNeeded = ({ task }: Rotation): boolean => task.policy.gracePeriod > 0 && !task.policy.revokeOthers;

/** What a dry run can know of the preflight: everything but whether a write would be allowed. */
export const rehearsePreflight = async (rotation: Rotation, observed: Observation): Promise<void> => {
  if (observed.receipt === 'impossible' && receiptIsNeeded(rotation))
    throw receiptNeeded(rotation.ports.receipts.place);
  await allOrErrors([checkReadable(rotation), checkShadows(rotation)]);
  const dead = new Set(deadGenerations(observed, rotation.task.times).map(({ id }) => id));
  ensureRoom(observed.secrets.filter(({ id }) => !dead.has(id)));
};

/** Whether receipts can be kept: asked by making one, which changes none that is there. */
const receiptsPossible = async (rotation: Rotation, { receipt }: Observation): Promise<boolean> => {
  const { ports } = rotation;
  const needed = receiptIsNeeded(rotation);
  if (receipt === 'impossible') {
    if (needed) throw receiptNeeded(ports.receipts.place);
    return false;
  }
  try {
    await ports.receipts.ensure();
    return true;
  } catch (error) {
    if (!(error instanceof RotationError) || error.code !== 'FORBIDDEN') throw error;
    if (needed) throw receiptNeeded(ports.receipts.place, error);
    return false;
  }
};

/** Everything that can be known before a secret is made. Answers the observation with what it learned about receipts. */
export const preflight = async (rotation: Rotation, observed: Observation): Promise<Observation> =>
  rotation.steps.run('preflight', async (talk) => {
    const [possible] = await allOrErrors([
      receiptsPossible(rotation, observed),
      checkReadable(rotation).then(() => true),
      checkShadows(rotation).then(() => true),
    ]);
    const { task } = rotation;
    talk.detail = [
      `${task.destinations.length} destination${task.destinations.length === 1 ? '' : 's'}`,
      ...task.verifications.map(({ workflow }) => `workflow ${workflow}`),
      `${observed.secrets.length} of ${MOST_SECRETS} secrets used`,
    ].join(', ');
    if (!possible) talk.note('The token may not write variables: this run keeps no receipt.');
    return possible ? observed : { ...observed, receipt: 'impossible' };
  });

/** Deletes generations that nobody can hold, then sees that there is room for one more. */
export const makeRoom = async (rotation: Rotation, observed: Observation): Promise<void> => {
  const { task, steps, draft } = rotation;
  const unheld = deadGenerations(observed, task.times).map(({ id }) => id);
  if (unheld.length > 0) {
    await steps.run('prune', async (talk) => {
      talk.detail = 'nothing';
      // The preflight may have waited; nothing is deleted on an old list.
      await rotation.roster.read();
      const dead = await stillOurs(rotation, unheld);
      if (dead.length === 0) return;
      talk.detail = `secret${dead.length > 1 ? 's' : ''} ${dead.join(', ')}, held by no destination`;
      const gone = await Promise.all(dead.map((id) => discard(rotation, id, talk)));
      draft.retired.push(...dead.filter((_, index) => gone[index]));
    });
  }
  ensureRoom(observed.secrets.filter(({ id }) => !draft.retired.includes(id)));
};

/** @throws RotationError `CAPACITY_EXHAUSTED` where the client may have no more than these */
export const ensureRoom = (left: readonly ClientSecret[]): void => {
  if (left.length < MOST_SECRETS) return;
  const list = left.map(({ id, description, expiresAt }) => {
    const end = expiresAt === null ? 'never expires' : `expires ${utcMinute(expiresAt)}`;
    return `${id} ("${description ?? ''}", ${end})`;
  });
  throw new RotationError({
    code: 'CAPACITY_EXHAUSTED',
    message: `The client has all ${MOST_SECRETS} secrets that it may have: ${list.join('; ')}.`,
    hint: 'Delete one that nobody uses in the portal, then run again. This tool never deletes what it did not make to make room.',
  });
};
