import * as z from 'zod/mini';
import { RotationError } from '../../domain/errors.ts';
import type { RunStates } from '../../ports/run-states.ts';
import type { GitHubClient } from './github-client.ts';
import { readAnswer } from './read-answer.ts';

const attemptAnswer = z.object({ status: z.nullable(z.string()) });

const RUN = /^([\w.-]{1,100})\/([\w.-]{1,100})\/(\d{1,16})\.(\d{1,6})$/;

/** The runs of the rotating workflow, as markers name them. */
export const createRunStates = (client: GitHubClient): RunStates => ({
  async state(run) {
    const [, owner, repo, id, attempt] = RUN.exec(run) ?? [];
    if (!owner || !repo || !id || !attempt) return 'unknown';
    try {
      const answer = await client.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}', {
        owner,
        repo,
        run_id: Number(id),
        attempt_number: Number(attempt),
      });
      return readAnswer(attemptAnswer, answer, `run ${id}`).status === 'completed' ? 'ended' : 'active';
    } catch (error) {
      // Whatever keeps us from knowing: the protocol then waits as long as a run may write.
      if (error instanceof RotationError && error.code !== 'CANCELLED') return 'unknown';
      throw error;
    }
  },
});
