import * as z from 'zod/mini';
import { type Destination, destinationLabel, ownerOf } from '../../domain/destination.ts';
import type { Instant } from '../../domain/instant.ts';
import type { GitHubClient } from './github-client.ts';
import { hasStatus } from './github-failure.ts';
import { moment, readAnswer } from './read-answer.ts';
import { kindOf, scopeOf, scopeParametersOf, secretParametersOf } from './secret-address.ts';

const one = z.object({ updated_at: moment });
const page = z.object({
  total_count: z.number(),
  secrets: z.array(z.object({ name: z.string(), updated_at: moment })),
});

/** GitHub's largest page, which holds all secrets of a repository or an environment; an organization may have ten. */
const PER_PAGE = 100;
/** An answer that goes on and on is not followed. */
const MOST_PAGES = 20;

type Times = ReadonlyMap<string, Instant>;

interface Asked {
  readonly destination: Destination;
  readonly answer: (updatedAt: Instant | null) => void;
  readonly fail: (error: unknown) => void;
}

const keyOf = ({ secret }: Destination): string => secret.toUpperCase();

const readOne = async (client: GitHubClient, destination: Destination): Promise<Instant | null> => {
  const { path } = kindOf(destination);
  try {
    const answer = await client.request(`GET ${path}/{secret_name}`, secretParametersOf(destination));
    return readAnswer(one, answer, destinationLabel(destination)).updated_at;
  } catch (error) {
    if (hasStatus(error, 404)) return null;
    throw error;
  }
};

const readScope = async (client: GitHubClient, destination: Destination, wanted: Set<string>): Promise<Times> => {
  const { path } = kindOf(destination);
  const times = new Map<string, Instant>();
  for (let number = 1; ; number += 1) {
    const parameters = { ...scopeParametersOf(destination), per_page: PER_PAGE, page: number };
    const answer = await client.request(`GET ${path}`, parameters);
    const { secrets, total_count } = readAnswer(page, answer, `the secrets of ${ownerOf(destination)}`);
    const before = times.size;
    for (const { name, updated_at } of secrets) {
      times.set(name.toUpperCase(), updated_at);
      wanted.delete(name.toUpperCase());
    }
    // A page that brings nothing new is not followed by one that does.
    const last = secrets.length < PER_PAGE || times.size >= total_count || times.size === before;
    if (last || wanted.size === 0 || number === MOST_PAGES) return times;
  }
};

/**
 * When GitHub secrets were last written. What is asked of one scope in the same moment is read with one request: the
 * list, where more than one secret is wanted.
 */
export const createSecretTimes = (client: GitHubClient) => {
  let waiting = new Map<string, Asked[]>();

  const answerAll = async (asked: readonly Asked[]): Promise<void> => {
    const [first, second] = asked;
    if (!first) return;
    try {
      if (!second) return first.answer(await readOne(client, first.destination));
      const wanted = new Set(asked.map(({ destination }) => keyOf(destination)));
      const times = await readScope(client, first.destination, wanted);
      for (const { destination, answer } of asked) answer(times.get(keyOf(destination)) ?? null);
    } catch (error) {
      for (const { fail } of asked) fail(error);
    }
  };

  const flush = (): void => {
    const scopes = [...waiting.values()];
    waiting = new Map();
    for (const asked of scopes) void answerAll(asked);
  };

  /** `null`: the secret is not there; for a list also when the scope has none. */
  return (destination: Destination): Promise<Instant | null> =>
    new Promise((answer, fail) => {
      if (waiting.size === 0) queueMicrotask(flush);
      const scope = scopeOf(destination);
      waiting.set(scope, [...(waiting.get(scope) ?? []), { destination, answer, fail }]);
    });
};
