import * as z from 'zod/mini';
import { destinationLabel, type OrganizationDestination, visibilities } from '../../domain/destination.ts';
import { RotationError } from '../../domain/errors.ts';
import { allInOrder } from './all-in-order.ts';
import type { GitHubClient } from './github-client.ts';
import { hasStatus } from './github-failure.ts';
import { ownerAndRepo, readAnswer } from './read-answer.ts';
import { organizationKindOf, secretParametersOf } from './secret-address.ts';

interface Reader {
  readonly id: number;
  /** `owner/name` */
  readonly name: string;
}

/** Who may read an organization's secret after the next write. */
export type Access =
  | { readonly visibility: 'all' | 'private' }
  | { readonly visibility: 'selected'; readonly repositories: readonly Reader[] };

/** Finds out what a write of an organization's secret must say, because GitHub forgets what it does not say. */
export interface OrganizationAccess {
  /** As the destination says, and where it does not, as it is at GitHub now. */
  now(destination: OrganizationDestination): Promise<Access>;
  /** The same, as it was when this was asked for the first time. */
  known(destination: OrganizationDestination): Promise<Access>;
}

const secretAnswer = z.object({ visibility: z.enum(visibilities) });
const repositoryAnswer = z.object({ id: z.number(), full_name: z.string() });
const readersAnswer = z.object({ total_count: z.number(), repositories: z.array(repositoryAnswer) });

const PER_PAGE = 100;

const invalid = (message: string, hint: string, cause?: unknown): RotationError =>
  new RotationError({ code: 'CONFIG_INVALID', message, hint, cause });

/** What a PUT must say beside the value. */
export const accessBody = (destination: OrganizationDestination, access: Access) => {
  if (access.visibility !== 'selected') return { visibility: access.visibility };
  const ids = access.repositories.map(({ id }) => id);
  const asStrings = organizationKindOf(destination).idsAsStrings;
  return { visibility: access.visibility, selected_repository_ids: asStrings ? ids.map(String) : ids };
};

export const createOrganizationAccess = (client: GitHubClient): OrganizationAccess => {
  // An id stays, whatever a repository is called later.
  const ids = new Map<string, Promise<Reader>>();
  const first = new Map<string, Promise<Access>>();

  const resolve = async (repository: string, label: string): Promise<Reader> => {
    try {
      const answer = await client.request('GET /repos/{owner}/{repo}', ownerAndRepo(repository));
      const { id, full_name: name } = readAnswer(repositoryAnswer, answer, `repository ${repository}`);
      return { id, name };
    } catch (error) {
      if (!hasStatus(error, 404)) throw error;
      throw invalid(
        `${label} is to be read in ${repository}, which GitHub does not find, or the token may not see.`,
        `Correct it under \`repositories\`, or give the token access to it ("Metadata: read").`,
        error,
      );
    }
  };

  const readerOf = (repository: string, label: string): Promise<Reader> => {
    const key = repository.toLowerCase();
    const begun = ids.get(key) ?? resolve(repository, label);
    ids.set(key, begun);
    begun.catch(() => ids.delete(key));
    return begun;
  };

  const readReaders = async (destination: OrganizationDestination): Promise<Reader[]> => {
    const { path } = organizationKindOf(destination);
    const label = destinationLabel(destination);
    const readers = new Map<number, Reader>();
    for (let number = 1; ; number += 1) {
      const parameters = { ...secretParametersOf(destination), per_page: PER_PAGE, page: number };
      const answer = await client.request(`GET ${path}/{secret_name}/repositories`, parameters);
      const { repositories, total_count } = readAnswer(readersAnswer, answer, `the repositories that read ${label}`);
      const before = readers.size;
      for (const { id, full_name: name } of repositories) readers.set(id, { id, name });
      if (readers.size >= total_count) return [...readers.values()];
      // A page that brings nothing new is not followed by one that does.
      if (repositories.length === PER_PAGE && readers.size > before) continue;
      throw new RotationError({
        code: 'FORBIDDEN',
        message: `The token sees only ${readers.size} of the ${total_count} repositories that may read ${label}; a write would shut the others out.`,
        hint: 'Give the token access to all of them, or say `visibility` and `repositories` in the destination.',
      });
    }
  };

  /** What the secret has now. */
  const keep = async (destination: OrganizationDestination): Promise<Access> => {
    const label = destinationLabel(destination);
    const { path } = organizationKindOf(destination);
    const answer = await client
      .request(`GET ${path}/{secret_name}`, secretParametersOf(destination))
      .catch((error: unknown) => {
        if (!hasStatus(error, 404)) throw error;
        throw invalid(
          `${label} does not exist yet, so it has to be said which repositories may read it.`,
          'Add to the destination `visibility: all` or `visibility: private`, or `visibility: selected` with `repositories`.',
          error,
        );
      });
    const { visibility } = readAnswer(secretAnswer, answer, label);
    if (visibility === 'selected') return { visibility, repositories: await readReaders(destination) };
    if (destination.visibility !== 'selected') return { visibility };
    throw invalid(
      `${label} has the visibility ${visibility}, so there are no selected repositories that could be kept.`,
      'Say in the destination which `repositories` may read it.',
    );
  };

  const now = async (destination: OrganizationDestination): Promise<Access> => {
    const { visibility, repositories } = destination;
    if (visibility === 'all' || visibility === 'private') return { visibility };
    if (visibility === undefined || repositories === undefined) return keep(destination);
    const label = destinationLabel(destination);
    return { visibility, repositories: await allInOrder(...repositories.map((one) => readerOf(one, label))) };
  };

  return {
    now,
    known(destination) {
      const label = destinationLabel(destination);
      const begun = first.get(label) ?? now(destination);
      first.set(label, begun);
      begun.catch(() => first.delete(label));
      return begun;
    },
  };
};
