import type { Generation } from '../domain/client-secret.ts';
import { coveredBy } from '../domain/destination.ts';
import { asRotationError } from '../domain/errors.ts';
import { prunableAfterFailure } from '../domain/prune.ts';
import type { Receipt } from '../domain/receipt.ts';
import type { Rotation } from './rotation.ts';
import type { StepTalk } from './step-log.ts';
import { stillOurs } from './still-ours.ts';
import { allDone } from './together.ts';

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

/** Why the new secret has to stay, although nobody holds it; undefined where it may go. */
const keptBecause = async (
  { roster, task }: Pick<Rotation, 'roster' | 'task'>,
  { id, marker, description }: Generation,
): Promise<string | undefined> => {
  // It is ours by its id; what cannot be read now does not keep it.
  const reading = await roster.recent(task.times.look / 2).catch(() => undefined);
  if (roster.wasCopied(marker))
    return 'its description was copied to another secret, which a later run would take for ours';
  const now = reading?.secrets.find((one) => one.id === id);
  return now && now.description !== description ? 'somebody has written another description on it' : undefined;
};

/** What became of a secret that was made and written nowhere; `kept` is none that a later run takes for ours. */
export type Discarded = 'gone' | 'left' | 'kept';

/** Deletes the new secret after a failure before any write could have been applied. */
export const discardNew = async (rotation: Rotation, made: Generation): Promise<Discarded> =>
  rotation.steps.cleanUp('prune', async (talk) => {
    const { id } = made;
    talk.detail = `secret ${id}, which was never written anywhere`;
    const reason = await keptBecause(rotation, made);
    if (reason !== undefined) {
      talk.note(`Secret ${id} is kept: ${reason}.`);
      return 'kept';
    }
    if (!(await discard(rotation, id, talk))) return 'left';
    rotation.ports.journal.over();
    return 'gone';
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

type FailedRotation = Omit<Parameters<typeof prunableAfterFailure>[0], 'destinations' | 'ours' | 'secrets' | 'times'>;

/** After a failure that left the new secret somewhere: deletes the generations in between that no destination can hold. */
export const pruneAfterFailure = async (rotation: Rotation, failed: FailedRotation): Promise<void> => {
  if (failed.older.length < 2) return;
  const { ports, task, steps, draft, roster } = rotation;
  await steps.cleanUp('prune', async (talk) => {
    talk.detail = 'nothing';
    const notAfter = ports.clock.elapsed() + task.times.look;
    let prunable: number[];
    try {
      const destinations = await allDone(
        task.destinations.map(async (destination) => ({
          destination,
          witness: await ports.destinations.read(destination),
        })),
      );
      const { secrets, kin } = await roster.recent(task.times.look / 2);
      // Others may have made some since this run began: none of those go, but all of them count.
      const isCovered = coveredBy(task.destinations);
      const ours = kin.filter(({ marker }) => isCovered(marker.audience)).length;
      const unheld = prunableAfterFailure({
        ...failed,
        ours,
        secrets: secrets.length,
        destinations,
        times: task.times,
      });
      prunable = await stillOurs(
        rotation,
        unheld.map(({ id }) => id),
      );
    } catch (error) {
      talk.note(
        `What the destinations hold could not be looked up, so nothing was pruned: ${asRotationError(error).message}`,
      );
      return;
    }
    if (prunable.length === 0) return;
    talk.detail = `secret${prunable.length > 1 ? 's' : ''} ${prunable.join(', ')}, held by no destination`;
    const gone = await Promise.all(prunable.map((id) => discard(rotation, id, talk, { notAfter })));
    draft.retired.push(...prunable.filter((_, index) => gone[index]));
  });
};
