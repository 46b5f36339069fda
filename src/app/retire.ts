import { destinationLabel } from '../domain/destination.ts';
import { asRotationError, RotationError } from '../domain/errors.ts';
import { changedSince } from '../domain/observation.ts';
import type { Rotation } from './rotation.ts';
import { stillOurs } from './still-ours.ts';
import { allDone, allOrErrors } from './together.ts';
import type { ReceiptOfGeneration } from './verify.ts';

/** Reads every destination again: each must still be as our own write left it. Answers when, as `Clock.elapsed` counts. */
export const look = async (
  { ports, task }: Pick<Rotation, 'ports' | 'task'>,
  receipt: ReceiptOfGeneration,
): Promise<number> => {
  const lookedAt = ports.clock.elapsed();
  const destinations = await allOrErrors(
    task.destinations.map(async (destination) => ({
      destination,
      witness: await ports.destinations.read(destination),
    })),
  );
  const changed = changedSince(receipt, destinations);
  if (changed.length === 0) return lookedAt;
  throw new RotationError({
    code: 'DESTINATION_CHANGED',
    message: `${changed.map(({ destination }) => destinationLabel(destination)).join(', ')} was written by somebody else after this tool wrote it, so nothing was deleted.`,
    hint: 'Find out who writes it (a person, Terraform, another tool), stop that, and run again.',
  });
};

interface Retirement {
  readonly ids: readonly number[];
  readonly receipt: ReceiptOfGeneration;
  /** When the look that backs the deletions was taken, as `Clock.elapsed` counts. */
  readonly lookedAt: number;
}

const named = (ids: readonly number[]): string =>
  ids.length === 0 ? 'nothing' : `secret${ids.length > 1 ? 's' : ''} ${ids.join(', ')}`;

const notRetired = (failures: readonly string[]): RotationError =>
  new RotationError({
    code: 'RETIREMENT_FAILED',
    message: `Superseded secrets could not be deleted: ${failures.join('; ')}.`,
    hint: 'Every destination holds the new secret. The next run deletes them; if it cannot either, delete them in the portal.',
    effect: 'unknown',
  });

/** Deletes what is superseded, never on a look that is too old. Answers the ids that could not be deleted, with the reason. */
export const retire = async (
  rotation: Rotation,
  { ids, receipt, lookedAt }: Retirement,
): Promise<RotationError | undefined> =>
  rotation.steps.run('retire', async (talk) => {
    const { ports, task, draft } = rotation;
    talk.detail = named(ids);
    if (ids.length === 0) return undefined;
    // A deletion needs time to leave, too.
    const stale = ports.clock.elapsed() - lookedAt >= task.times.look / 2;
    // No deletion leaves on a look that has grown old, however long the call itself has to wait.
    const [seenAt] = await allDone([
      stale ? look(rotation, receipt) : lookedAt,
      // What cannot be listed anew is told by what follows.
      stale && rotation.roster.read().catch(() => undefined),
    ]);
    const notAfter = seenAt + task.times.look;
    let ours: number[];
    try {
      ours = await stillOurs(rotation, ids);
    } catch (error) {
      return notRetired([`the client's secrets cannot be listed: ${asRotationError(error).message}`]);
    }
    talk.detail = named(ours);
    const failures: string[] = [];
    await Promise.all(
      ours.map(async (id) => {
        try {
          await ports.credentials.delete(id, { notAfter });
          draft.retired.push(id);
          draft.deletedAt = ports.clock.now();
        } catch (error) {
          failures.push(`secret ${id}: ${asRotationError(error).message}`);
        }
      }),
    );
    draft.retired.sort((a, b) => a - b);
    if (failures.length === 0) return undefined;
    for (const text of failures) talk.note(text);
    return notRetired(failures);
  });
