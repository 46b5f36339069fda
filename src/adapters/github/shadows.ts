import * as z from 'zod/mini';
import {
  appOf,
  type Destination,
  type EnvironmentDestination,
  type OrganizationDestination,
  type RepositoryDestination,
  readByWorkflowsOf,
  sameDestination,
} from '../../domain/destination.ts';
import { RotationError } from '../../domain/errors.ts';
import type { Shadow } from '../../domain/shadow.ts';
import { allInOrder } from './all-in-order.ts';
import type { Answer, GitHubClient } from './github-client.ts';
import type { Access, OrganizationAccess } from './organization-access.ts';
import { ownerAndRepo, readAnswer } from './read-answer.ts';
import { kindOf, secretParametersOf } from './secret-address.ts';

/** How many questions are asked for one credential. */
const MOST_QUESTIONS = 20;

const repositoryAnswer = z.object({ private: z.boolean() });
const environmentsAnswer = z.object({ environments: z.optional(z.array(z.object({ name: z.string() }))) });

interface Search {
  readonly destinations: readonly Destination[];
  /** `owner/name` of the repositories whose workflows are known to read the Actions destinations. */
  readonly readers: readonly string[];
}

const sameText = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Of texts that differ in case alone, the first. */
const unique = (texts: readonly string[]): string[] =>
  texts.filter((text, index) => texts.findIndex((other) => sameText(text, other)) === index);

/** Looks for what keeps consumers from reading a destination, as far as the token may look; that it may not is no failure. */
export const findShadows = async (
  client: GitHubClient,
  access: OrganizationAccess,
  { destinations, readers }: Search,
): Promise<Shadow[]> => {
  let left = MOST_QUESTIONS;

  /** Undefined: not answered, for whatever reason. */
  const ask = async <T>(question: () => Promise<T>): Promise<T | undefined> => {
    if (left === 0) return undefined;
    left -= 1;
    return question().catch((error: unknown) => {
      if (error instanceof RotationError && error.code !== 'CANCELLED') return undefined;
      throw error;
    });
  };

  /** The shadow, if the other secret is there and not ours. */
  const hiddenBy = async (
    destination: Destination,
    repository: string,
    other: RepositoryDestination | EnvironmentDestination,
  ): Promise<Shadow[]> => {
    if (destinations.some((one) => sameDestination(one, other))) return [];
    const { path } = kindOf(other);
    const found = await ask<Answer>(() => client.request(`GET ${path}/{secret_name}`, secretParametersOf(other)));
    return found ? [{ destination, repository, hiddenBy: other }] : [];
  };

  const unseen = async (
    destination: OrganizationDestination,
    { visibility }: Access,
    repository: string,
    selected: readonly string[],
  ): Promise<Shadow[]> => {
    if (visibility === 'all') return [];
    if (visibility === 'selected') {
      return selected.some((one) => sameText(one, repository)) ? [] : [{ destination, repository, visibility }];
    }
    const answer = await ask(async () =>
      readAnswer(
        repositoryAnswer,
        await client.request('GET /repos/{owner}/{repo}', ownerAndRepo(repository)),
        `repository ${repository}`,
      ),
    );
    return answer?.private === false ? [{ destination, repository, visibility }] : [];
  };

  const ofOrganization = async (destination: OrganizationDestination): Promise<Shadow[]> => {
    // Where it cannot be read, the preflight says so.
    const shared = await access.known(destination).catch(() => undefined);
    if (!shared) return [];
    const selected = shared.visibility === 'selected' ? shared.repositories.map(({ name }) => name) : [];
    const reading = unique(readers.filter((reader) => readByWorkflowsOf(reader, destination)));
    const { secret } = destination;
    const app = appOf(destination);
    const found = [
      ...reading.map((repository) => unseen(destination, shared, repository, selected)),
      ...unique([...reading, ...selected]).map((repository) =>
        hiddenBy(destination, repository, { repository, app, secret }),
      ),
    ];
    return (await allInOrder(...found)).flat();
  };

  const ofRepository = async (repository: string, hideable: readonly RepositoryDestination[]): Promise<Shadow[]> => {
    const parameters = { ...ownerAndRepo(repository), per_page: MOST_QUESTIONS };
    const answer = await ask(async () =>
      readAnswer(
        environmentsAnswer,
        await client.request('GET /repos/{owner}/{repo}/environments', parameters),
        `the environments of ${repository}`,
      ),
    );
    const found = hideable.flatMap((destination) =>
      (answer?.environments ?? []).map(({ name: environment }) =>
        hiddenBy(destination, repository, { repository, environment, secret: destination.secret }),
      ),
    );
    return (await allInOrder(...found)).flat();
  };

  const organizations = destinations.filter((one): one is OrganizationDestination => 'organization' in one);
  const plain = destinations.filter(
    (one): one is RepositoryDestination =>
      !('organization' in one) && !('environment' in one) && appOf(one) === 'actions',
  );
  // Environments are asked for only where the token is meant to see them: where one of them has a destination.
  const repositories = unique(destinations.flatMap((one) => ('environment' in one ? [one.repository] : []))).flatMap(
    (repository) => {
      const hideable = plain.filter((one) => sameText(one.repository, repository));
      return hideable.length > 0 ? [{ repository, hideable }] : [];
    },
  );
  const found = await allInOrder(
    ...organizations.map(ofOrganization),
    ...repositories.map(({ repository, hideable }) => ofRepository(repository, hideable)),
  );
  return found.flat();
};
