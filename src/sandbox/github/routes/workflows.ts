import type { Hono } from 'hono';
import { needs, pathPart, type RouteContext, type RouteEnv } from '../access.ts';
import type { Executor } from '../executor.ts';
import { runUrls, workflowJson } from '../json/run-json.ts';
import { jsonBody, requiredText } from '../json-body.ts';
import { page } from '../paging.ts';
import { notFound, Refusal, unprocessable } from '../refusal.ts';
import type { Workflow } from '../repository.ts';
import { queueRun } from '../runs.ts';
import type { GitHubState } from '../state.ts';

const PATH = '/repos/:owner/:repo/actions/workflows';

/** The workflow that the path names by id or by file name. */
export const workflowInPath = (c: RouteContext): Workflow => {
  const workflow = c.get('repository').workflow(pathPart(c, 'workflow'));
  if (!workflow) throw notFound();
  return workflow;
};

const inputsOf = (value: unknown): Readonly<Record<string, unknown>> => {
  if (value === undefined || value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value)) throw unprocessable('inputs must be an object.');
  return { ...value };
};

/** Whether the answer to a dispatch says which run it made. */
const wantsDetails = (c: RouteContext, { ghes }: GitHubState, body: Readonly<Record<string, unknown>>): boolean => {
  const allowed = ['ref', 'inputs', ...(ghes ? [] : ['return_run_details'])];
  const unknown = Object.keys(body).find((name) => !allowed.includes(name));
  if (unknown && ghes) throw new Refusal(400, `Invalid request.\n\n"${unknown}" is not a permitted key.`);
  if (ghes) return false;
  return c.req.header('x-github-api-version') === '2026-03-10' || body.return_run_details === true;
};

/** Workflow files, and starting them. */
export const workflowRoutes = (api: Hono<RouteEnv>, state: GitHubState, executor: Executor): void => {
  api.get(PATH, needs(state, 'actions', 'read'), (c) => {
    const repository = c.get('repository');
    const all = repository.workflows();
    const workflows = page(c, all).map((workflow) => workflowJson(state, repository, workflow));
    return c.json({ total_count: all.length, workflows });
  });
  api.get(`${PATH}/:workflow`, needs(state, 'actions', 'read'), (c) =>
    c.json(workflowJson(state, c.get('repository'), workflowInPath(c))),
  );
  api.post(`${PATH}/:workflow/dispatches`, needs(state, 'actions', 'write'), async (c) => {
    const workflow = workflowInPath(c);
    const body = await jsonBody(c);
    const details = wantsDetails(c, state, body);
    const run = await queueRun(state, {
      repository: c.get('repository'),
      workflow: String(workflow.id),
      ref: requiredText(body, 'ref'),
      inputs: inputsOf(body.inputs),
      actor: c.get('token').login,
    });
    executor.start(run);
    if (!details) return c.body(null, 204);
    const { api: runUrl, web } = runUrls(state, run);
    return c.json({ workflow_run_id: run.id, run_url: runUrl, html_url: web });
  });
};
