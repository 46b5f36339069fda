import * as z from 'zod/mini';
import { isoSeconds } from '../../domain/instant.ts';
import { unfinishedStates } from '../../domain/unfinished-runs.ts';
import type { RunLists } from '../../ports/run-lists.ts';
import { allInOrder } from './all-in-order.ts';
import type { GitHubClient } from './github-client.ts';
import { ownerAndRepo, readAnswer } from './read-answer.ts';

const runsAnswer = z.object({
  total_count: z.number(),
  workflow_runs: z.array(z.object({ id: z.number(), html_url: z.string() })),
});

/** Enough to find our own run among them and to name some; the number of all comes with the first page. */
const PER_PAGE = 30;
const MOST_NAMED = 5;

/** Lists of runs, one request for each state that a run can be in. */
export const createRunLists = (client: GitHubClient): RunLists => ({
  async check(repository) {
    await client.request('GET /repos/{owner}/{repo}/actions/runs', { ...ownerAndRepo(repository), per_page: 1 });
  },

  async unfinished(repository, queuedBy, except) {
    const asked = unfinishedStates.map(async (status) => {
      const answer = await client.request('GET /repos/{owner}/{repo}/actions/runs', {
        ...ownerAndRepo(repository),
        status,
        created: `<=${isoSeconds(queuedBy)}`,
        per_page: PER_PAGE,
      });
      return readAnswer(runsAnswer, answer, `the runs of ${repository}`);
    });
    const pages = await allInOrder(...asked);
    const listed = pages.flatMap(({ workflow_runs }) => workflow_runs);
    // A run that changes its state meanwhile is listed twice.
    const runs = new Map(listed.filter(({ id }) => !except.includes(id)).map(({ id, html_url }) => [id, html_url]));
    const unlisted = pages.reduce((sum, { total_count }) => sum + total_count, 0) - listed.length;
    return { count: runs.size + Math.max(0, unlisted), urls: [...runs.values()].slice(0, MOST_NAMED) };
  },
});
