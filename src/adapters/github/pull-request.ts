import * as z from 'zod/mini';
import type { PullRequest } from '../../ports/pull-request.ts';
import type { GitHubClient } from './github-client.ts';
import { hasStatus } from './github-failure.ts';
import { id, ownerAndRepo, readAnswer } from './read-answer.ts';

const filesAnswer = z.array(z.object({ filename: z.string() }));
const commentsAnswer = z.array(
  z.object({
    id,
    body: z.optional(z.nullable(z.string())),
    author_association: z.optional(z.string()),
    user: z.optional(z.nullable(z.object({ type: z.optional(z.string()) }))),
  }),
);

const PER_PAGE = 100;
/** GitHub lists no more than 3,000 files; comments beyond as many are not looked at. */
const MOST_PAGES = 30;

/** Whoever may write the repository; anybody else may put our marker into a comment to have it overwritten. */
const trusted = ['OWNER', 'MEMBER', 'COLLABORATOR'];

/** One pull request of a repository (`owner/name`). Nothing is asked yet. */
export const createPullRequest = (client: GitHubClient, repository: string, number: number): PullRequest => {
  const where = ownerAndRepo(repository);

  const pages = async <T extends z.ZodMiniType<readonly unknown[]>>(
    ask: (page: { per_page: number; page: number }) => ReturnType<GitHubClient['request']>,
    { schema, what }: { schema: T; what: string },
  ): Promise<z.infer<T>[number][]> => {
    const found: z.infer<T>[number][] = [];
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const items = readAnswer(schema, await ask({ per_page: PER_PAGE, page }), what);
      found.push(...items);
      if (items.length < PER_PAGE) break;
    }
    return found;
  };

  const ours = async (marker: string) => {
    const comments = await pages(
      (page) =>
        client.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
          ...where,
          issue_number: number,
          ...page,
        }),
      { schema: commentsAnswer, what: `the comments of pull request ${number}` },
    );
    return comments.find(
      ({ body, user, author_association }) =>
        body?.startsWith(marker) && (user?.type === 'Bot' || trusted.includes(author_association ?? '')),
    );
  };

  const make = (body: string) =>
    client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      ...where,
      issue_number: number,
      body,
    });

  return {
    async changedFiles() {
      const files = await pages(
        (page) =>
          client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
            ...where,
            pull_number: number,
            ...page,
          }),
        { schema: filesAnswer, what: `the files of pull request ${number}` },
      );
      return new Set(files.map(({ filename }) => filename));
    },

    async keepComment(marker, text) {
      const found = await ours(marker);
      if (found?.body === text) return;
      if (found) {
        const change = { ...where, comment_id: found.id, body: text };
        const edited = client.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', change);
        // Deleted in between: then it is made again.
        const gone = (error: unknown) => (hasStatus(error, 404) ? make(text) : Promise.reject(error));
        await edited.catch(gone);
        return;
      }
      await make(text).catch(async (error: unknown) => {
        // Its answer may be lost, and the comment there.
        if (!(await ours(marker))) throw error;
      });
    },
  };
};
