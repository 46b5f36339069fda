import * as z from 'zod/mini';
import { RotationError } from '../../../domain/errors.ts';
import type { SecretValue } from '../../../domain/secret-value.ts';
import { allInOrder } from '../all-in-order.ts';
import type { Answer, GitHubClient } from '../github-client.ts';
import { type GitHubFailure, hasStatus } from '../github-failure.ts';
import { moment, readAnswer } from '../read-answer.ts';
import { lackingIn, permissionsFor } from './granted.ts';
import { type Installation, settled, suspended } from './installation.ts';
import type { Scope } from './scopes.ts';

/** A token of an installation, and how far it falls short of what was wanted. */
export interface NewToken {
  readonly token: SecretValue;
  /** From the answer to its end, in milliseconds; an hour by GitHub's documentation. */
  readonly lifetimeMs: number;
  /** Names in lower case of the repositories that the installation does not reach. */
  readonly unreached: ReadonlySet<string>;
}

interface Wanted {
  readonly installation: Installation;
  readonly scope: Scope;
  readonly protect: (value: string) => SecretValue;
}

const HOUR_MS = 3_600_000;

const refused = ({ installation, scope }: Wanted, error: GitHubFailure): unknown => {
  const { app, page } = installation;
  const { owner } = scope;
  if (error.code === 'RATE_LIMITED') return settled(error);
  if (error.status === 403 && /suspended/i.test(error.said)) return suspended(installation, owner, error);
  if (error.status === 401) return settled(error);
  return new RotationError({
    code: error.status === 404 ? 'NOT_FOUND' : 'FORBIDDEN',
    message: `GitHub makes no token of the GitHub App ${app} for ${owner} (${error.status}: ${error.said}).`,
    hint: `Check on ${page} that the app is still installed for ${owner}, reaches the repositories, and was granted all that it asks for; then run again.`,
    cause: error,
  });
};

const nothingGranted = ({ installation, scope }: Wanted): RotationError =>
  new RotationError({
    code: 'FORBIDDEN',
    message: `The installation of the GitHub App ${installation.app} for ${scope.owner} grants nothing that is needed.`,
    hint: lackingIn(scope, installation) ?? `See ${installation.page}.`,
  });

const nothingReached = ({ installation, scope }: Wanted, cause: unknown): RotationError =>
  new RotationError({
    code: 'NOT_FOUND',
    message: `The GitHub App ${installation.app} is installed for ${scope.owner}, but reaches none of its repositories ${scope.repositories?.join(', ')}.`,
    hint: `Add them on ${installation.page}, or correct their names.`,
    cause,
  });

/** Which of the repositories the installation reaches. */
const reachedOf = async (asApp: GitHubClient, owner: string, repositories: readonly string[]): Promise<string[]> => {
  const reached = await allInOrder(
    ...repositories.map(async (repo) => {
      try {
        await asApp.request('GET /repos/{owner}/{repo}/installation', { owner, repo });
        return [repo];
      } catch (error) {
        if (hasStatus(error, 404)) return [];
        throw settled(error);
      }
    }),
  );
  return reached.flat();
};

const tokenAnswer = (protect: Wanted['protect']) =>
  // Masked while it is read, before anything can be done with it. Nothing else would go into a header.
  z.object({ token: z.pipe(z.string().check(z.regex(/^[\x21-\x7e]+$/)), z.transform(protect)), expires_at: moment });

/**
 * A token that reaches as much of the scope as the installation does, and no more: what is out of reach fails by itself,
 * and keeps nothing else from being done.
 * @param asApp asks as the app itself
 * @throws RotationError with the effect `none`
 */
export const newToken = async (asApp: GitHubClient, wanted: Wanted): Promise<NewToken> => {
  const { installation, scope, protect } = wanted;
  const permissions = permissionsFor(scope, installation);
  if (Object.keys(permissions).length === 0) throw nothingGranted(wanted);

  const ask = (repositories: readonly string[] | undefined): Promise<Answer> =>
    asApp.request('POST /app/installations/{installation_id}/access_tokens', {
      installation_id: installation.id,
      permissions,
      ...(repositories ? { repositories } : {}),
    });
  const keep = (answer: Answer, reached = scope.repositories): NewToken => {
    const { token, expires_at: end } = readAnswer(tokenAnswer(protect), answer, `a token for ${scope.owner}`);
    const lost = scope.repositories?.filter((repo) => !reached?.includes(repo)) ?? [];
    return {
      token,
      lifetimeMs: Math.min(Math.max(0, end - answer.at), HOUR_MS),
      unreached: new Set(lost.map((repo) => repo.toLowerCase())),
    };
  };

  try {
    return keep(await ask(scope.repositories));
  } catch (error) {
    if (!hasStatus(error, 401, 403, 404, 422)) throw settled(error);
    // GitHub says that a repository is out of reach, but not which.
    if (error.status !== 422 || !scope.repositories || !/repositor/i.test(error.said)) throw refused(wanted, error);
    const reached = await reachedOf(asApp, scope.owner, scope.repositories);
    if (reached.length === 0) throw nothingReached(wanted, error);
    try {
      return keep(await ask(reached), reached);
    } catch (second) {
      throw hasStatus(second, 401, 403, 404, 422) ? refused(wanted, second) : settled(second);
    }
  }
};
