import { setTimeout } from 'node:timers/promises';
import { RotationError } from '../../../domain/errors.ts';
import type { SecretValue } from '../../../domain/secret-value.ts';
import type { Times } from '../../../domain/times.ts';
import { givenBearer } from '../bearer.ts';
import type { ClientFor } from '../github-client.ts';
import { hasStatus } from '../github-failure.ts';
import type { Limiter, Turn } from '../limiter.ts';

/** Who has tokens that GitHub still takes. */
export interface Holder {
  readonly owner: string;
  alive(): Promise<readonly SecretValue[]>;
}

/** In real time: in a cancelled run no other passes. The tokens end by themselves, so nobody need wait longer. */
const LONGEST_MS = 5000;

/** Nothing else is under way any more, so nothing waits; and what a limit keeps from being revoked is not tried again. */
const atOnce = (): Limiter => {
  let limited = false;
  const enter = async (): Promise<Turn> => {
    if (limited) throw new RotationError({ code: 'RATE_LIMITED', message: 'Too many requests.', hint: 'Wait.' });
    return {
      leave: () => {},
      leaveLimited: () => {
        limited = true;
      },
    };
  };
  return { forToken: () => ({ enter }) };
};

/** Revokes all tokens as far as GitHub lets it within seconds; answers in words what lives on. Never throws. */
export const revokeAll = async (
  holders: readonly Holder[],
  { clientFor, times }: { clientFor: ClientFor; times: Times },
): Promise<readonly string[]> => {
  const hasty = { ...times, rateLimit: 0, firstPause: 0, longestPause: 0 };

  const isRevoked = async (token: SecretValue): Promise<boolean> => {
    const itself = givenBearer(token, 'app-private-key');
    const client = clientFor({ bearerOf: () => itself, limiter: atOnce(), times: hasty });
    return client.request('DELETE /installation/token', {}).then(
      () => true,
      (error: unknown) => hasStatus(error, 401),
    );
  };
  const areRevoked = async (holder: Holder): Promise<boolean> =>
    (await Promise.all((await holder.alive()).map(isRevoked))).every(Boolean);

  const enough = new AbortController();
  const late = setTimeout(LONGEST_MS, false, { signal: enough.signal }).catch(() => false);
  const revoked = await Promise.all(holders.map((holder) => Promise.race([areRevoked(holder), late])));
  enough.abort();
  return holders
    .filter((_, index) => !revoked[index])
    .map(({ owner }) => `Not every token of the GitHub App for ${owner} could be revoked. They end within the hour.`);
};
