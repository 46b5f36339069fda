import * as z from 'zod/mini';
import { type Destination, ownerOf } from '../../domain/destination.ts';
import { RotationError } from '../../domain/errors.ts';
import type { GitHubClient } from './github-client.ts';
import { hasStatus } from './github-failure.ts';
import type { RequestParameters, Route } from './operations.ts';
import { ownerAndRepo, readAnswer } from './read-answer.ts';
import { kindOf, scopeOf, scopeParametersOf } from './secret-address.ts';

/** What a scope seals with. */
export interface PublicKey {
  readonly id: string;
  readonly key: string;
}

/** The public keys of all scopes, each read once. */
export interface PublicKeys {
  /** @throws RotationError `NOT_FOUND` when there is no such repository, environment or organization, or the server has no such secrets */
  of(destination: Destination): Promise<PublicKey>;
  /** The key that took the place of one which GitHub does not take any more. */
  insteadOf(stale: PublicKey, destination: Destination): Promise<PublicKey>;
}

const keyAnswer = z.object({ key_id: z.string(), key: z.string() });

const notFound = (message: string, hint: string, cause: unknown): RotationError =>
  new RotationError({ code: 'NOT_FOUND', message, hint, cause });

export const createPublicKeys = (client: GitHubClient): PublicKeys => {
  const known = new Map<string, Promise<PublicKey>>();

  const isThere = (route: Route, parameters: RequestParameters): Promise<boolean> =>
    client.request(route, parameters).then(
      () => true,
      (error: unknown) => !hasStatus(error, 404),
    );

  /** GitHub answers 404 for everything that is missing: what it is has to be found out. */
  const missing = async (destination: Destination, cause: unknown): Promise<unknown> => {
    if (!hasStatus(cause, 404)) return cause;
    const { cloudOnly, noun, permission } = kindOf(destination);
    if (cloudOnly && client.isEnterpriseServer()) {
      return notFound(
        `This server has no ${noun}s for ${ownerOf(destination)}: a GitHub Enterprise Server does not offer them, up to 3.19 at least.`,
        `Take the destination out. If the server is newer and has them, the token may not see them. ${cause.hint}`,
        cause,
      );
    }
    if ('organization' in destination) {
      if (await isThere('GET /orgs/{org}', { org: destination.organization })) return cause;
      return notFound(
        `There is no organization ${destination.organization}.`,
        'Correct its name. A personal account has no secrets that it could share: give its repositories destinations of their own.',
        cause,
      );
    }
    if (!('environment' in destination)) return cause;
    const { repository, environment } = destination;
    // Whoever may write secrets may also see the repository.
    if (!(await isThere('GET /repos/{owner}/{repo}', ownerAndRepo(repository)))) return cause;
    return notFound(
      `${repository} has no environment ${environment}, or the token may not see it.`,
      `Create the environment or correct its name; the token needs "${permission}: write" on ${repository}.`,
      cause,
    );
  };

  const read = async (destination: Destination): Promise<PublicKey> => {
    try {
      const { path } = kindOf(destination);
      const answer = await client.request(`GET ${path}/public-key`, scopeParametersOf(destination));
      const { key_id, key } = readAnswer(keyAnswer, answer, `the public key of ${ownerOf(destination)}`);
      return { id: key_id, key };
    } catch (error) {
      throw await missing(destination, error);
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
