import * as z from 'zod/mini';
import { RotationError } from '../../domain/errors.ts';
import type { VerificationState } from '../../domain/observation.ts';
import type { Times } from '../../domain/times.ts';
import type { Clock } from '../../ports/clock.ts';
import type { VerificationWorkflow, Verifier } from '../../ports/verifier.ts';
import { allInOrder } from './all-in-order.ts';
import { dispatchRun } from './dispatch.ts';
import type { GitHubClient } from './github-client.ts';
import { hasStatus } from './github-failure.ts';
import { id, ownerAndRepo, pageAddress, readAnswer } from './read-answer.ts';
import { problemOf } from './workflow-file.ts';

const repositoryAnswer = z.object({ default_branch: z.string() });
const workflowAnswer = z.object({ path: z.string(), state: z.string() });
const runAnswer = z.object({
  event: z.string(),
  path: z.string(),
  workflow_id: id,
  head_branch: z.nullable(z.string()),
  status: z.nullable(z.string()),
  conclusion: z.nullable(z.string()),
  html_url: pageAddress,
});
type Run = z.infer<typeof runAnswer>;

const FOLDER = '.github/workflows/';

const isFileName = (workflow: string): boolean => /\.ya?ml$/i.test(workflow);
const fileName = (path: string): string => path.split('@')[0]?.split('/').at(-1) ?? path;
const shortRef = (ref: string): string => ref.replace(/^refs\/(heads|tags)\//, '');
const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const isRunOf = (run: Run, { workflow }: VerificationWorkflow, ref: string): boolean =>
  run.event === 'workflow_dispatch' &&
  run.head_branch === shortRef(ref) &&
  (isFileName(workflow) ? fileName(run.path) === fileName(workflow) : String(run.workflow_id) === workflow);

const stateOf = ({ status, conclusion, html_url: url }: Run): VerificationState => {
  if (status === 'waiting') return { status: 'awaiting-approval', url };
  if (status !== 'completed') return { status: 'running', url };
  return conclusion === 'success'
    ? { status: 'succeeded', url }
    : { status: 'failed', url, conclusion: conclusion ?? 'unknown' };
};

const invalid = (workflow: VerificationWorkflow, { message, hint }: { message: string; hint: string }): RotationError =>
  new RotationError({
    code: 'CONFIG_INVALID',
    message: `The verification workflow ${workflow.workflow} of ${workflow.repository} cannot be used: ${message}.`,
    hint,
  });

/** Verification by workflows of GitHub Actions. */
export const createVerifier = (client: GitHubClient, clock: Clock, times: Times): Verifier => {
  const branches = new Map<string, Promise<string>>();

  const readDefaultBranch = async (repository: string): Promise<string> => {
    const answer = await client.request('GET /repos/{owner}/{repo}', ownerAndRepo(repository));
    return readAnswer(repositoryAnswer, answer, `repository ${repository}`).default_branch;
  };

  const refOf = ({ repository, ref }: VerificationWorkflow): Promise<string> => {
    if (ref !== undefined) return Promise.resolve(ref);
    const key = repository.toLowerCase();
    const begun = branches.get(key) ?? readDefaultBranch(repository);
    branches.set(key, begun);
    begun.catch(() => branches.delete(key));
    return begun;
  };

  const readWorkflow = async ({ repository, workflow }: VerificationWorkflow) => {
    const parameters = { ...ownerAndRepo(repository), workflow_id: workflow };
    const answer = await client.request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}', parameters);
    return readAnswer(workflowAnswer, answer, `workflow ${workflow}`);
  };

  /** The text of the file; undefined where the token may not read it. */
  const readFile = async ({ repository, ref }: VerificationWorkflow, path: string): Promise<string | undefined> => {
    try {
      const { data } = await client.request('GET /repos/{owner}/{repo}/contents/{path}', {
        ...ownerAndRepo(repository),
        path,
        mediaType: { format: 'raw' },
        ...(ref === undefined ? {} : { ref }),
      });
      if (data instanceof ArrayBuffer) return new TextDecoder().decode(data);
      return typeof data === 'string' ? data : undefined;
    } catch (error) {
      if (hasStatus(error, 403, 404)) return undefined;
      throw error;
    }
  };

  const checks = new Map<string, Promise<void>>();

  const checkOnce = async (workflow: VerificationWorkflow): Promise<void> => {
    const named = isFileName(workflow.workflow);
    const [, { state, path }, early] = await allInOrder(
      refOf(workflow),
      readWorkflow(workflow),
      named ? readFile(workflow, `${FOLDER}${fileName(workflow.workflow)}`) : Promise.resolve(undefined),
    );
    if (state !== 'active') {
      throw invalid(workflow, { message: `its state is ${state}`, hint: 'Enable the workflow on its page.' });
    }
    const text = named ? early : await readFile(workflow, path);
    const problem = text === undefined ? undefined : await problemOf(text);
    if (problem) throw invalid(workflow, problem);
  };

  return {
    check(workflow) {
      // Many credentials may be proven by one workflow; what is wrong with it is looked for again by each.
      const key = [workflow.repository.toLowerCase(), workflow.workflow, workflow.ref ?? ''].join('\n');
      const begun = checks.get(key) ?? checkOnce(workflow);
      checks.set(key, begun);
      begun.catch(() => checks.delete(key));
      return begun;
    },

    async dispatch(workflow, request) {
      return dispatchRun(client, clock, times, { workflow, ref: await refOf(workflow), request });
    },

    async state({ repository, id }, workflows) {
      // A receipt is untrusted text: no other repository is asked because of it.
      const candidates = workflows.filter((workflow) => sameName(workflow.repository, repository));
      if (candidates.length === 0) return undefined;
      const parameters = { ...ownerAndRepo(repository), run_id: id };
      const asked = client.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', parameters).catch((error) => {
        if (hasStatus(error, 404)) return undefined;
        throw error;
      });
      const [answer, refs] = await allInOrder(asked, allInOrder(...candidates.map(refOf)));
      if (!answer) return undefined;
      const run = readAnswer(runAnswer, answer, `run ${id}`);
      const ours = candidates.some((workflow, index) => isRunOf(run, workflow, refs[index] ?? ''));
      return ours ? stateOf(run) : undefined;
    },
  };
};
