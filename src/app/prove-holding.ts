import { formatDuration } from '../domain/duration.ts';
import { asRotationError, RotationError } from '../domain/errors.ts';
import { fingerprint } from '../domain/fingerprint.ts';
import type { SecretValue } from '../domain/secret-value.ts';
import type { Times } from '../domain/times.ts';
import type { Clock } from '../ports/clock.ts';

/** What a consumer holds, and what it is meant to hold. */
export interface Holding {
  readonly clientId: string;
  readonly value: SecretValue;
  /** Absent: the value only has to work. */
  readonly expected?: { readonly correlationId: string; readonly fingerprint: string };
}

interface ProofPorts {
  /** Whether the token service of the consumers' region accepts the value. */
  readonly authenticate: (value: SecretValue) => Promise<boolean>;
  /** Told once, where it is going to take a while. */
  readonly tell: (words: string) => void;
  readonly clock: Clock;
  readonly times: Times;
}

/**
 * Proves that a consumer holds the value that was delivered, and that it works.
 * @throws RotationError `VERIFICATION_FAILED` when it is another value, `AUTHENTICATION_FAILED` when it does not work
 */
export const proveHolding = async (
  { clientId, value, expected }: Holding,
  { authenticate, tell, clock, times }: ProofPorts,
): Promise<'fingerprint' | 'token'> => {
  if (expected && fingerprint(value, expected.correlationId) !== expected.fingerprint) {
    throw new RotationError({
      code: 'VERIFICATION_FAILED',
      message: 'This job holds another client secret than the one that was delivered.',
      hint:
        'Check that client-secret reads the GitHub secret that the rotation writes: an environment secret hides a repository secret of the same name, ' +
        'and a re-run holds what the first attempt held, so start a new run.',
    });
  }
  const began = clock.elapsed();
  for (let pause = times.firstPause; ; pause = Math.min(pause * 2, times.longestPause)) {
    const failure = await tryOnce(clientId, () => authenticate(value));
    if (!failure) return expected ? 'fingerprint' : 'token';
    if (clock.elapsed() - began >= times.wait) throw failure;
    if (pause === times.firstPause)
      tell(`${failure.message} It is asked again for up to ${formatDuration(times.wait)}.`);
    await clock.sleep(pause);
  }
};

/** Undefined when the value works; else what may be different at the next try. */
const tryOnce = async (clientId: string, authenticate: () => Promise<boolean>): Promise<RotationError | undefined> => {
  try {
    if (await authenticate()) return undefined;
  } catch (error) {
    const failure = asRotationError(error);
    if (failure.code === 'SERVICE_UNAVAILABLE' || failure.code === 'RATE_LIMITED') return failure;
    throw failure;
  }
  return new RotationError({
    code: 'AUTHENTICATION_FAILED',
    message: `The token service refuses this client secret of client ${clientId}.`,
    hint: 'It is expired or deleted, belongs to another client, or was changed on its way into the GitHub secret. Rotate it, or write a valid one.',
  });
};
