import * as z from 'zod/mini';
import type { Destination } from '../../domain/destination.ts';
import { RotationError } from '../../domain/errors.ts';
import type { GitHubClient } from './github-client.ts';
import { hasStatus } from './github-failure.ts';
import { ownerAndRepo, readAnswer } from './read-answer.ts';
import { scopeOf } from './scope.ts';

/** What a scope seals with. */
export interface PublicKey {
  readonly id: string;
  readonly key: string;
}

/** The public keys of all scopes, each read once. */
export interface PublicKeys {
  /** @throws RotationError `NOT_FOUND` when there is no such repository or environment */
  of(destination: Destination): Promise<PublicKey>;
  /** The key that took the place of one which GitHub does not take any more. */
  insteadOf(stale: PublicKey, destination: Destination): Promise<PublicKey>;
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

  const of = (destination: Destination): Promise<PublicKey> => {
    const scope = scopeOf(destination);
    const begun = known.get(scope);
    if (begun) return begun;
    const reading = read(destination);
    known.set(scope, reading);
    // A failure is told to everybody who waits for it, and to nobody who comes later.
    reading.catch(() => known.get(scope) === reading && known.delete(scope));
    return reading;
  };

  return {
    of,
    async insteadOf(stale, destination) {
      const scope = scopeOf(destination);
      const begun = known.get(scope);
      // Whoever shares the scope may have been told the same, and asked already.
      if (begun && (await begun) === stale && known.get(scope) === begun) known.delete(scope);
      return of(destination);
    },
  };
};
