import * as z from 'zod/mini';
import type { Destination } from '../../domain/destination.ts';
import { RotationError } from '../../domain/errors.ts';
import type { GitHubClient } from './github-client.ts';
import { hasStatus } from './github-failure.ts';
import { ownerAndRepo, readAnswer } from './read-answer.ts';

/** What a scope seals with. */
export interface PublicKey {
  readonly id: string;
  readonly key: string;
}

/** The public keys of all scopes, each read once. */
export interface PublicKeys {
  /** @throws RotationError `NOT_FOUND` when there is no such repository or environment */
  of(destination: Destination): Promise<PublicKey>;
  /** Forgets a key that GitHub does not take any more, unless a newer one is known already. */
  forget(destination: Destination, key: PublicKey): Promise<void>;
}

const keyAnswer = z.object({ key_id: z.string(), key: z.string() });

export const createPublicKeys = (client: GitHubClient): PublicKeys => {
  const known = new Map<string, Promise<PublicKey>>();

  const missing = async (repository: string, environment: string | undefined, cause: unknown): Promise<unknown> => {
    if (!hasStatus(cause, 404) || environment === undefined) return cause;
    // GitHub answers the same for both; whoever may write secrets may also see the repository.
    const seen = await client.request('GET /repos/{owner}/{repo}', ownerAndRepo(repository)).then(
      () => true,
      (error: unknown) => !hasStatus(error, 404),
    );
    if (!seen) return cause;
    return new RotationError({
      code: 'NOT_FOUND',
      message: `${repository} has no environment ${environment}, or the token may not see it.`,
      hint: `Create the environment or correct its name; the token needs "Environments: write" on ${repository}.`,
      cause,
    });
  };

  const read = async ({ repository, environment }: Destination): Promise<PublicKey> => {
    try {
      const answer = await (environment === undefined
        ? client.request('GET /repos/{owner}/{repo}/actions/secrets/public-key', ownerAndRepo(repository))
        : client.request('GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/public-key', {
            ...ownerAndRepo(repository),
            environment_name: environment,
          }));
      const { key_id, key } = readAnswer(keyAnswer, answer, `the public key of ${repository}`);
      return { id: key_id, key };
    } catch (error) {
      throw await missing(repository, environment, error);
    }
  };

  const scopeOf = ({ repository, environment }: Destination): string =>
    `${repository}#${environment ?? ''}`.toLowerCase();

  return {
    of(destination) {
      const scope = scopeOf(destination);
      const begun = known.get(scope);
      if (begun) return begun;
      const reading = read(destination);
      known.set(scope, reading);
      // A failure is told to everybody who waits for it, and to nobody who comes later.
      reading.catch(() => known.get(scope) === reading && known.delete(scope));
      return reading;
    },
    async forget(destination, key) {
      const current = known.get(scopeOf(destination));
      if (
        current &&
        (await current.catch(() => undefined))?.id === key.id &&
        current === known.get(scopeOf(destination))
      )
        known.delete(scopeOf(destination));
    },
  };
};
