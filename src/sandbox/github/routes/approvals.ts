import type { Hono } from 'hono';
import { needs, type RouteEnv } from '../access.ts';
import type { Executor } from '../executor.ts';
import { simpleUser } from '../json/repository-json.ts';
import { jsonBody, requiredText } from '../json-body.ts';
import { unprocessable } from '../refusal.ts';
import type { Environment } from '../repository.ts';
import type { Run } from '../run.ts';
import type { GitHubState } from '../state.ts';
import { timestamp } from '../timestamp.ts';
import { runInPath } from './runs.ts';

const PATH = '/repos/:owner/:repo/actions/runs/:run/pending_deployments';

const pendingIn = ({ jobs, repository }: Run): Environment[] => {
  const names = jobs.filter(({ status }) => status === 'waiting').map(({ environment }) => environment ?? '');
  return [...new Set(names)].flatMap((name) => repository.environment(name) ?? []);
};

const environmentJson = ({ urls }: GitHubState, { repository }: Run, { id, name }: Environment) => ({
  id,
  node_id: `EN_${id}`,
  name,
  url: `${urls.api}/repos/${repository.fullName}/environments/${encodeURIComponent(name)}`,
  html_url: `${urls.web}/${repository.fullName}/environments/${encodeURIComponent(name)}`,
});

const deploymentJson = (state: GitHubState, run: Run, { id, name }: Environment) => {
  const repository = `${state.urls.api}/repos/${run.repository.fullName}`;
  return {
    id,
    node_id: `DE_${id}`,
    url: `${repository}/deployments/${id}`,
    sha: run.ref.sha,
    ref: run.ref.name,
    task: 'deploy',
    payload: {},
    original_environment: name,
    environment: name,
    description: null,
    creator: simpleUser(state, run.actor),
    created_at: timestamp(run.createdAt),
    updated_at: timestamp(state.clock.now()),
    statuses_url: `${repository}/deployments/${id}/statuses`,
    repository_url: repository,
  };
};

/** What waits for a person, and the person's word. */
export const approvalRoutes = (api: Hono<RouteEnv>, state: GitHubState, executor: Executor): void => {
  api.get(PATH, needs(state, 'actions', 'read'), (c) => {
    const run = runInPath(c, state);
    return c.json(
      pendingIn(run).map((environment) => ({
        environment: environmentJson(state, run, environment),
        wait_timer: 0,
        wait_timer_started_at: null,
        current_user_can_approve: true,
        reviewers: [],
      })),
    );
  });
  api.post(PATH, needs(state, 'deployments', 'write'), async (c) => {
    const run = runInPath(c, state);
    const body = await jsonBody(c);
    const verdict = requiredText(body, 'state');
    if (verdict !== 'approved' && verdict !== 'rejected') throw unprocessable('state must be approved or rejected.');
    const ids = Array.isArray(body.environment_ids) ? body.environment_ids.map(Number) : [];
    const chosen = pendingIn(run).filter(({ id }) => ids.includes(id));
    if (chosen.length === 0 || chosen.length < ids.length) {
      throw unprocessable('environment_ids must name environments that wait for an approval.');
    }
    executor.review(
      run,
      verdict,
      chosen.map(({ name }) => name),
    );
    return c.json(chosen.map((environment) => deploymentJson(state, run, environment)));
  });
};
