import * as z from 'zod/mini';
import type { RotatingWorkflow, RotatingWorkflows } from '../../ports/rotating-workflows.ts';
import type { GitHubClient } from './github-client.ts';
import { hasStatus } from './github-failure.ts';
import { id, readAnswer } from './read-answer.ts';

const runAnswer = z.object({ workflow_id: id });
const workflowAnswer = z.object({ name: z.string(), state: z.string() });

const states: Readonly<Record<string, RotatingWorkflow['state']>> = {
  active: 'enabled',
  disabled_inactivity: 'quiet',
  disabled_manually: 'disabled by hand',
  disabled_fork: 'disabled in a fork',
  deleted: 'deleted',
};

const PATH = '/repos/{owner}/{repo}/actions';

/** The first answer to each question is everybody's. */
const once = <Answer>(ask: (key: string) => Promise<Answer>): ((key: string) => Promise<Answer>) => {
  const known = new Map<string, Promise<Answer>>();
  return (key) => {
    const answer = known.get(key) ?? ask(key);
    known.set(key, answer);
    return answer;
  };
};

/** The workflows that made generations; each run and each workflow is looked up once. */
export const createRotatingWorkflows = (client: GitHubClient): RotatingWorkflows => {
  /** Why a repository does not tell: nobody waits for that a second time. */
  const silent = new Map<string, unknown>();

  const workflow = once(async (key: string): Promise<RotatingWorkflow> => {
    const [owner = '', repo = '', workflowId = ''] = key.split('/');
    const parameters = { owner, repo, workflow_id: Number(workflowId) };
    const answer = await client.request(`GET ${PATH}/workflows/{workflow_id}`, parameters);
    const { name, state } = readAnswer(workflowAnswer, answer, `workflow ${workflowId} of ${owner}/${repo}`);
    return { name, state: states[state] ?? 'unknown' };
  });

  const of = once(async (run: string): Promise<RotatingWorkflow | undefined> => {
    const [, repository = '', runId = ''] = /^((?!\.+\/)[\w.-]+\/(?!\.+\/)[\w.-]+)\/(\d{1,15})\.\d+$/.exec(run) ?? [];
    if (repository === '') return undefined;
    if (silent.has(repository)) throw silent.get(repository);
    const [owner = '', repo = ''] = repository.split('/');
    try {
      const ran = await client.request(`GET ${PATH}/runs/{run_id}`, { owner, repo, run_id: Number(runId) });
      const { workflow_id } = readAnswer(runAnswer, ran, `run ${runId} of ${repository}`);
      return await workflow(`${repository}/${workflow_id}`);
    } catch (error) {
      // One run may be gone, and another be there.
      if (!hasStatus(error, 404)) silent.set(repository, error);
      throw error;
    }
  });

  return { of };
};
