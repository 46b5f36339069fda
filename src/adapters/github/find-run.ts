import * as z from 'zod/mini';
import { RotationError } from '../../domain/errors.ts';
import { type Instant, isoSeconds } from '../../domain/instant.ts';
import type { Times } from '../../domain/times.ts';
import type { Clock } from '../../ports/clock.ts';
import type { DispatchedRun } from '../../ports/verifier.ts';
import type { GitHubClient } from './github-client.ts';
import { id, ownerAndRepo, pageAddress, readAnswer } from './read-answer.ts';

interface Wanted {
  readonly repository: string;
  /** File name or id. */
  readonly workflow: string;
  readonly correlationId: string;
  /** Right before the dispatch left. */
  readonly since: Instant;
}

const runsAnswer = z.object({
  workflow_runs: z.array(z.object({ id, display_title: z.string(), html_url: pageAddress })),
});

/**
 * The run that a dispatch made, where the server does not say it: recognised by the correlation id in its title.
 * Looks for as long as a call may take; a run shows up seconds after its dispatch.
 * @throws RotationError `VERIFICATION_FAILED` when none is found
 */
export const findRun = async (
  client: GitHubClient,
  clock: Clock,
  times: Times,
  { repository, workflow, correlationId, since }: Wanted,
): Promise<DispatchedRun> => {
  const parameters = {
    ...ownerAndRepo(repository),
    workflow_id: workflow,
    event: 'workflow_dispatch',
    created: `>=${isoSeconds(since - times.clockSkew)}`,
    per_page: 100,
  };
  const until = clock.elapsed() + times.call;
  for (let pause = times.firstPause; ; pause = Math.min(pause * 2, times.longestPause)) {
    const answer = await client.request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', parameters);
    const { workflow_runs: runs } = readAnswer(runsAnswer, answer, `the runs of ${workflow}`);
    const run = runs.find(({ display_title: title }) => title.includes(correlationId));
    if (run) return { repository, id: run.id, url: run.html_url };
    if (clock.elapsed() + pause > until) break;
    await clock.sleep(pause);
  }
  throw new RotationError({
    code: 'VERIFICATION_FAILED',
    message: `No run of ${workflow} in ${repository} has the correlation id ${correlationId} in its title, and this server does not say which run it started.`,
    hint: `Set in ${workflow}: \`run-name: Verify \${{ inputs.credential }} \${{ inputs.correlation-id }} \${{ inputs.fingerprint }}\`.`,
  });
};
