import * as z from 'zod/mini';
import { RotationError } from '../../domain/errors.ts';
import type { Times } from '../../domain/times.ts';
import type { Clock } from '../../ports/clock.ts';
import type { DispatchedRun, VerificationRequest, VerificationWorkflow } from '../../ports/verifier.ts';
import { findRun } from './find-run.ts';
import type { Answer, GitHubClient } from './github-client.ts';
import { type GitHubFailure, hasStatus } from './github-failure.ts';
import { id, ownerAndRepo, pageAddress, readAnswer } from './read-answer.ts';

const detailsAnswer = z.object({ workflow_run_id: id, html_url: pageAddress });

const hintFor = (said: string, ref: string): string => {
  if (/no ref found/i.test(said)) return `Correct verify-ref: there is no branch or tag ${ref}.`;
  if (/unexpected inputs/i.test(said)) {
    return 'Declare `credential`, `correlation-id` and `fingerprint` under `on.workflow_dispatch.inputs`.';
  }
  if (/does not have 'workflow_dispatch'/i.test(said)) return 'Add `workflow_dispatch:` with its inputs under `on:`.';
  if (/required input/i.test(said)) return 'Give every other input of the workflow a default.';
  return 'Correct what GitHub names in its answer.';
};

const refused = ({ said }: GitHubFailure, { repository, workflow }: VerificationWorkflow, ref: string) =>
  new RotationError({
    code: 'CONFIG_INVALID',
    message: `GitHub refuses to start ${workflow} of ${repository} at ${ref} (422: ${said}).`,
    hint: hintFor(said, ref),
  });

/** Starts a verification workflow at a ref and answers the run. */
export const dispatchRun = async (
  client: GitHubClient,
  clock: Clock,
  times: Times,
  dispatched: { workflow: VerificationWorkflow; ref: string; request: VerificationRequest },
): Promise<DispatchedRun> => {
  const { workflow, ref, request } = dispatched;
  const { repository } = workflow;
  const since = clock.now();
  const post = (): Promise<Answer> =>
    client.request('POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches', {
      ...ownerAndRepo(repository),
      workflow_id: workflow.workflow,
      ref,
      inputs: {
        credential: request.credential,
        'correlation-id': request.correlationId,
        fingerprint: request.fingerprint,
      },
      // An Enterprise Server refuses a field that it does not know.
      ...(client.isEnterpriseServer() ? {} : { return_run_details: true }),
    });

  try {
    const askedAsEnterprise = client.isEnterpriseServer();
    const answer = await post().catch((error: unknown) => {
      // This very answer may be the first that tells what the server is.
      if (hasStatus(error, 400) && !askedAsEnterprise && client.isEnterpriseServer()) return post();
      throw error;
    });
    if (answer.status === 204) {
      const { correlationId } = request;
      return await findRun(client, clock, times, { repository, workflow: workflow.workflow, correlationId, since });
    }
    const details = readAnswer(detailsAnswer, answer, 'the run just started');
    return { repository, id: details.workflow_run_id, url: details.html_url };
  } catch (error) {
    throw hasStatus(error, 422) ? refused(error, workflow, ref) : error;
  }
};
