import { asRotationError, type ErrorCode, RotationError } from '../domain/errors.ts';
import type { NewGeneration } from './create.ts';
import { FencedOff, type NewestFence } from './fence.ts';
import type { Rotation } from './rotation.ts';
import { allDone, allOrErrors } from './together.ts';

/** These failures say nothing about the secret, and may be over at the next try. */
const passing: readonly ErrorCode[] = ['SERVICE_UNAVAILABLE', 'RATE_LIMITED'];

interface Proof {
  /** As `Clock.elapsed` counts. */
  readonly deadline: number;
  readonly fence: NewestFence;
  readonly note: (text: string) => void;
}

/** A secret that is refused may have been deleted, by a run that has gone past this one: then there is nothing to wait for. */
const ensureStanding = (fence: NewestFence): Promise<void> =>
  fence.refresh().catch((error: unknown) => {
    if (error instanceof FencedOff) throw error;
  });

/** Asks until `accepted` says yes, with growing pauses, at most until the deadline; answers how often it was asked. */
const until = async (
  { ports, task }: Rotation,
  { deadline, fence, note }: Proof,
  accepted: () => Promise<boolean>,
): Promise<number> => {
  let pause = task.times.firstPause;
  let last = 'it was refused as invalid_client';
  for (let tries = 1; ; tries += 1) {
    try {
      if (await accepted()) return tries;
      last = 'it was refused as invalid_client';
    } catch (error) {
      const failure = asRotationError(error);
      if (!passing.includes(failure.code)) throw failure;
      last = failure.message;
      note(failure.message);
    }
    await ensureStanding(fence);
    const left = deadline - ports.clock.elapsed();
    if (left <= 0) {
      throw new RotationError({
        code: 'SECRET_NOT_ACCEPTED',
        message: `The token service did not accept the new secret within accept-timeout (${tries} tries; at last: ${last}).`,
        hint: 'Nothing else has changed. If the service is slow today, run again later or raise accept-timeout.',
      });
    }
    await ports.clock.sleep(Math.min(pause, left));
    pause = Math.min(pause * 2, task.times.longestPause);
  }
};

/** Proves that the new secret works where the consumers are, three times in a row, and once at the primary region. */
export const proveAccepted = async (
  rotation: Rotation,
  { value, generation }: NewGeneration,
  fence: NewestFence,
): Promise<void> =>
  rotation.steps.run('authenticate', async (talk) => {
    const { ports, task } = rotation;
    const proof = { deadline: ports.clock.elapsed() + task.policy.acceptTimeout, fence, note: talk.note };
    const atConsumers = () => ports.credentials.authenticate(value, 'consumers');
    const [tries] = await allOrErrors([
      // One call first, then two at once: while it is not accepted yet, one is enough to know.
      until(rotation, proof, async () => {
        if (!(await atConsumers())) return false;
        const more = await allDone([atConsumers(), atConsumers()]);
        return more.every(Boolean);
      }),
      until(rotation, proof, () => ports.credentials.authenticate(value, 'primary')),
    ]);
    ports.credentials.actAs(value);
    talk.detail = `secret ${generation.id} accepted ${tries === 1 ? 'on the first try' : `on try ${tries}`}`;
  });
