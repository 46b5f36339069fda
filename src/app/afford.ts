import { RotationError } from '../domain/errors.ts';
import { utcMinute } from '../domain/instant.ts';
import { newestOf, type Observation } from '../domain/observation.ts';
import { rotationCost } from '../domain/request-cost.ts';
import type { Shortage } from '../ports/hourly-budget.ts';
import type { Ended } from './outcome.ts';
import type { Rotation } from './rotation.ts';

const shortageWords = ({ needed, left, resetsAt }: Shortage): string =>
  `GitHub lets the token ask ${left} more times until ${utcMinute(resetsAt)}, and this rotation may need ${needed}`;

/** Why a rotation cannot be left to a later run; undefined when it can. */
const urgency = ({ task, ports }: Rotation, observed: Observation, { resetsAt }: Shortage): string | undefined => {
  if (task.policy.revokeOthers) return 'secrets are to be revoked';
  const now = ports.clock.now();
  const newest = newestOf(observed)?.expiresAt ?? null;
  if (newest !== null && newest <= now) return 'the secret in use has expired';
  const soon = observed.secrets.some(({ expiresAt }) => expiresAt !== null && expiresAt > now && expiresAt <= resetsAt);
  return soon ? 'a secret of the client expires before that' : undefined;
};

const neverFits = ({ needed, limit }: Shortage): RotationError =>
  new RotationError({
    code: 'RATE_LIMITED',
    message: `This rotation may need ${needed} requests to GitHub, and the token may make ${limit} in an hour.`,
    hint: 'Spread the destinations over several credentials, or use a GitHub App: the limit of an installation grows with its repositories.',
  });

/** Sets the requests aside, if need be once the hour is over; undefined when the rotation is left to a later run. */
const reserve = async (rotation: Rotation, observed: Observation): Promise<(() => void) | undefined> => {
  const { ports, task, draft } = rotation;
  const { clock, reporter } = ports;
  const { credential } = task.identity;
  const cost = rotationCost(task);
  for (let waited = false; ; waited = true) {
    const reservation = await ports.budget.reserve(cost);
    if (reservation.fits) return reservation.release;
    const { shortage } = reservation;
    const words = shortageWords(shortage);
    const urgent = urgency(rotation, observed, shortage);
    if (urgent !== undefined) {
      reporter.warning(credential, `${words}. It goes ahead all the same, because ${urgent}.`);
      return () => {};
    }
    if (shortage.needed > shortage.limit) throw neverFits(shortage);
    const wait = shortage.resetsAt - clock.now() + task.times.clockSkew;
    if (waited || wait > task.times.rateLimit) {
      draft.plan = { action: 'pending', reason: 'DeferredByRateLimit', message: words };
      reporter.warning(credential, `${words}. It is left to a later run, and nothing was changed.`);
      return undefined;
    }
    reporter.info(credential, `${words}; it waits until then`);
    await clock.sleep(Math.max(0, wait));
  }
};

/** Rotates if the token may ask often enough within the hour for the whole of it, else leaves all of it to a later run. */
export const withinBudget = async (
  rotation: Rotation,
  observed: Observation,
  rotate: () => Promise<Ended>,
): Promise<Ended> => {
  const release = await reserve(rotation, observed);
  if (!release) return 'pending';
  try {
    return await rotate();
  } finally {
    release();
  }
};
