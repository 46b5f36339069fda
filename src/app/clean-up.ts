import { asRotationError } from '../domain/errors.ts';
import type { ObservedDestination } from '../domain/observation.ts';
import { prunableAfterFailure } from '../domain/prune.ts';
import type { Receipt } from '../domain/receipt.ts';
import type { Rotation } from './rotation.ts';
import type { StepTalk } from './step-log.ts';

/** Deletes a secret that no destination holds; a failure is left to the next run. Answers whether it is gone. */
export const discard = async (
  { ports }: Pick<Rotation, 'ports'>,
  id: number,
  talk: StepTalk,
  limit: { notAfter?: number } = {},
): Promise<boolean> => {
  try {
    await ports.credentials.delete(id, limit);
    return true;
  } catch (error) {
    talk.note(`Secret ${id} could not be deleted: ${asRotationError(error).message} The next run tries again.`);
    return false;
  }
};

/** Deletes the new secret after a failure before any write could have been applied. */
export const discardNew = async (rotation: Rotation, id: number): Promise<boolean> =>
  rotation.steps.cleanUp('prune', async (talk) => {
    talk.detail = `secret ${id}, which was never written anywhere`;
    return discard(rotation, id, talk);
  });

/** Keeps what is known of the destinations; a receipt that cannot be written costs the next run one more rotation at most. */
export const keepReceipt = async (
  { ports, task }: Pick<Rotation, 'ports' | 'task'>,
  receipt: Receipt,
): Promise<void> => {
  try {
    await ports.receipts.write(receipt);
  } catch (error) {
    ports.reporter.warning(
      task.identity.credential,
      `The receipt (${ports.receipts.place}) could not be written: ${asRotationError(error).message} A later run will rotate once more.`,
    );
  }
};

type FailedRotation = Omit<Parameters<typeof prunableAfterFailure>[0], 'destinations'>;

/** After a failure that left the new secret somewhere: deletes the generations in between that no destination can hold. */
export const pruneAfterFailure = async (rotation: Rotation, failed: FailedRotation): Promise<void> => {
  if (failed.older.length < 2) return;
  const { ports, task, steps, draft } = rotation;
  await steps.cleanUp('prune', async (talk) => {
    talk.detail = 'nothing';
    const notAfter = ports.clock.elapsed() + task.times.look;
    let destinations: ObservedDestination[];
    try {
      destinations = await Promise.all(
        task.destinations.map(async (destination) => ({
          destination,
          updatedAt: await ports.destinations.read(destination),
        })),
      );
    } catch (error) {
      talk.note(`The destinations could not be read, so nothing was pruned: ${asRotationError(error).message}`);
      return;
    }
    const prunable = prunableAfterFailure({ ...failed, destinations });
    if (prunable.length === 0) return;
    talk.detail = `secret${prunable.length > 1 ? 's' : ''} ${prunable.map(({ id }) => id).join(', ')}, held by no destination`;
    const gone = await Promise.all(prunable.map(({ id }) => discard(rotation, id, talk, { notAfter })));
    draft.retired.push(...prunable.filter((_, index) => gone[index]).map(({ id }) => id));
  });
};
