import type { ClientSecret, Generation } from '../domain/client-secret.ts';
import { audienceOf } from '../domain/destination.ts';
import { asRotationError, RotationError } from '../domain/errors.ts';
import { ceilToSecond, type Instant, utcMinute } from '../domain/instant.ts';
import { formatMarker, type Marker, parseMarker } from '../domain/marker.ts';
import type { Observation } from '../domain/observation.ts';
import type { SecretValue } from '../domain/secret-value.ts';
import { writtenAt } from '../domain/witness.ts';
import { discard } from './clean-up.ts';
import { ensureRoom } from './preflight.ts';
import type { Rotation } from './rotation.ts';
import type { StepTalk } from './step-log.ts';

/** The generation that this run made. */
export interface NewGeneration {
  readonly generation: Generation;
  readonly value: SecretValue;
  /** When the call was answered, as `Clock.elapsed` counts. */
  readonly madeAt: number;
}

const MOST_CALLS = 3;

const unconfirmed = ({ ports }: Rotation, message: string, cause: unknown): RotationError =>
  new RotationError({
    code: ports.signal.aborted ? 'CANCELLED' : 'CREATE_UNCONFIRMED',
    message,
    hint: 'Nothing that is in use was changed. Run again later; a later run deletes what this one may have left.',
    effect: 'unknown',
    cause,
  });

/** After an answer was lost: a secret with our nonce may be there, and its value is known to nobody. Answers what stays. */
const deleteLost = async (
  { roster, ports }: Rotation,
  nonce: string,
  talk: StepTalk,
): Promise<readonly ClientSecret[]> => {
  const { secrets } = await roster.read();
  if (roster.wasCopied({ nonce })) {
    talk.note(
      'A secret was made, but its value was lost with the answer; its description stands twice, so both are kept.',
    );
    return secrets;
  }
  const isLost = ({ description }: ClientSecret): boolean => parseMarker(description)?.nonce === nonce;
  for (const { id } of secrets.filter(isLost)) {
    await ports.credentials.delete(id);
    talk.note(`Secret ${id} was made, but its value was lost with the answer: deleted.`);
  }
  return secrets.filter((secret) => !isLost(secret));
};

/**
 * Later than every write that was observed, so that none is ever taken for one of the new secret: this run's idea of
 * GitHub's time may be a second or two behind, and a destination may have been written just now.
 */
const createdAt = ({ ports, task }: Rotation, { destinations }: Observation): Instant => {
  const now = ceilToSecond(ports.clock.now());
  const latest = Math.max(now, ...destinations.map(({ witness }) => (witness && writtenAt(witness)) ?? now));
  return Math.min(latest, now + 3 * task.times.clockSkew);
};

/** Makes the new secret. The call is never repeated before it is known what the last one did. */
export const createGeneration = async (rotation: Rotation, observed: Observation): Promise<NewGeneration> =>
  rotation.steps.run('create', async (talk) => {
    const { task, ports } = rotation;
    for (let call = 1; ; call += 1) {
      const now = ports.clock.now();
      const marker: Marker = {
        ...task.identity,
        created: createdAt(rotation, observed),
        nonce: ports.newNonce(),
        run: task.run,
        audience: audienceOf(task.destinations),
      };
      const description = formatMarker(marker);
      rotation.roster.willMake(marker.nonce);
      ports.journal.creating(marker.nonce);
      try {
        const made = await ports.credentials.create({ description, expiresAt: now + task.policy.lifetime });
        if (observed.secrets.some(({ id }) => id === made.id)) throw wasThere(made.id);
        ports.journal.created(made.id);
        talk.detail = `secret ${made.id}${made.expiresAt === null ? '' : `, expires ${utcMinute(made.expiresAt)}`}`;
        if (made.description !== description) throw await rejectMarker(rotation, made.id, talk);
        const { value, ...secret } = made;
        return { generation: { ...secret, marker }, value, madeAt: ports.clock.elapsed() };
      } catch (error) {
        const failure = asRotationError(error);
        if (failure.effect === 'none') {
          if (call === 1) ports.journal.over();
          throw failure;
        }
        talk.note(`Call ${call} of ${MOST_CALLS}: ${failure.message}`);
        const left = await deleteLost(rotation, marker.nonce, talk).catch((cause) => {
          throw unconfirmed(
            rotation,
            `Whether a secret was made is not known, and cannot be looked up: ${asRotationError(cause).message}`,
            cause,
          );
        });
        if (call === MOST_CALLS || rotation.steps.ending('create')) {
          const message = `A secret was asked for, and no answer told what came of it (calls: ${call}).`;
          throw unconfirmed(rotation, message, failure);
        }
        // Somebody else may have taken the last place meanwhile.
        ensureRoom(left);
      }
    }
  });

/** Whatever is done with that id would be done to somebody else's secret. */
const wasThere = (id: number): RotationError =>
  new RotationError({
    code: 'CREATE_UNCONFIRMED',
    message: `The credential API says that it made secret ${id}, which was there before.`,
    hint: 'Check that connect-primary-url is the address of the credential API.',
    effect: 'unknown',
  });

const rejectMarker = async (rotation: Rotation, id: number, talk: StepTalk): Promise<RotationError> => {
  const gone = await discard(rotation, id, talk);
  return new RotationError({
    code: 'MARKER_REJECTED',
    message: `The credential API changed the description of secret ${id}, by which later runs would know it${gone ? '; it was deleted again' : ''}.`,
    hint: `${gone ? '' : `Delete secret ${id} in the CONNECT portal, or name it in retire-ids: no later run knows it. `}Nothing else has changed. Use shorter names for the credential and its owner; if that does not help, please report it.`,
  });
};
