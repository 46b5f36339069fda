import * as z from 'zod/mini';
import type { RotatingWorkflow, RotatingWorkflows } from '../../ports/rotating-workflows.ts';
import type { GitHubClient } from './github-client.ts';
import { GitHubFailure } from './github-failure.ts';
import { id, readAnswer } from './read-answer.ts';

const runAnswer = z.object({ workflow_id: id });
const workflowAnswer = z.object({ name: z.string(), state: z.string() });

const disabled: Readonly<Record<string, RotatingWorkflow['disabled']>> = {
  disabled_inactivity: 'by inactivity',
  disabled_manually: 'by hand',
};

/** The workflows that made generations, each looked up once a run of theirs. */
export const createRotatingWorkflows = (client: GitHubClient): RotatingWorkflows => {
  const known = new Map<string, Promise<RotatingWorkflow | undefined>>();

  const read = async (run: string): Promise<RotatingWorkflow | undefined> => {
    const [, owner, repo, runId] = /^([\w.-]+)\/([\w.-]+)\/(\d{1,15})\.\d+$/.exec(run) ?? [];
    if (owner === undefined || repo === undefined) return undefined;
    const where = { owner, repo };
    const path = '/repos/{owner}/{repo}/actions';
    const ran = await client.request(`GET ${path}/runs/{run_id}`, { ...where, run_id: Number(runId) });
    const { workflow_id } = readAnswer(runAnswer, ran, `run ${run}`);
    const answer = await client.request(`GET ${path}/workflows/{workflow_id}`, { ...where, workflow_id });
    const { name, state } = readAnswer(workflowAnswer, answer, `the workflow of run ${run}`);
    const why = disabled[state];
    return { name, ...(why ? { disabled: why } : {}) };
  };

  return {
    of(run) {
      const asked =
        known.get(run) ??
        read(run).catch((error: unknown) => {
          if (error instanceof GitHubFailure) return undefined;
          throw error;
        });
      known.set(run, asked);
      return asked;
    },
  };
};
