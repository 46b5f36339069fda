import type { Hono } from 'hono';
import { needs, pathPart, type RouteContext, type RouteEnv } from '../access.ts';
import { jobJson, runJson } from '../json/run-json.ts';
import { page } from '../paging.ts';
import { notFound, unprocessable } from '../refusal.ts';
import type { Run } from '../run.ts';
import { cancelRun } from '../runs.ts';
import type { GitHubState } from '../state.ts';
import { workflowInPath } from './workflows.ts';

const REPO = '/repos/:owner/:repo';
const PATH = `${REPO}/actions/runs`;

/** The run that the path names; of an attempt only the present one is kept. */
export const runInPath = (c: RouteContext, state: GitHubState): Run => {
  const run = state.runs.get(Number(pathPart(c, 'run')));
  if (!run || run.repository !== c.get('repository')) throw notFound();
  return run;
};

const attemptInPath = (c: RouteContext, state: GitHubState): Run => {
  const run = runInPath(c, state);
  if (run.attempt !== Number(pathPart(c, 'attempt'))) throw notFound();
  return run;
};

/** GitHub's search syntax for instants: `>=…`, `<…`, `a..b`, or one instant or day. */
const createdWithin = (query: string): ((epochMs: number) => boolean) => {
  const instant = (text: string): number => {
    const value = Date.parse(text);
    if (Number.isNaN(value)) throw unprocessable(`"${query}" is not a date or a range of dates.`);
    return value;
  };
  const [from, to] = query.split('..');
  if (from !== undefined && to !== undefined) {
    const first = from === '*' ? Number.NEGATIVE_INFINITY : instant(from);
    const last = to === '*' ? Number.POSITIVE_INFINITY : instant(to);
    return (time) => time >= first && time <= last;
  }
  const [, sign = '', text = ''] = /^(>=|<=|>|<)?(.*)$/.exec(query) ?? [];
  const bound = instant(text);
  if (sign === '>=') return (time) => time >= bound;
  if (sign === '<=') return (time) => time <= bound;
  if (sign === '>') return (time) => time > bound;
  if (sign === '<') return (time) => time < bound;
  const span = text.includes('T') ? 1000 : 86_400_000;
  return (time) => time >= bound && time < bound + span;
};

const filtered = (c: RouteContext, runs: Iterable<Run>): Run[] => {
  const { event, branch, status, actor, created, head_sha: sha } = c.req.query();
  const within = created === undefined ? () => true : createdWithin(created);
  return [...runs]
    .filter((run) => run.repository === c.get('repository'))
    .filter((run) => event === undefined || run.event === event)
    .filter((run) => branch === undefined || run.ref.name === branch)
    .filter((run) => actor === undefined || run.actor === actor)
    .filter((run) => sha === undefined || run.ref.sha === sha)
    .filter((run) => status === undefined || run.status === status || run.conclusion === status)
    .filter((run) => within(Math.floor(run.createdAt / 1000) * 1000))
    .sort((a, b) => b.createdAt - a.createdAt || b.id - a.id);
};

/** Runs, their attempts and jobs, and ending them. */
export const runRoutes = (api: Hono<RouteEnv>, state: GitHubState): void => {
  const listed = (c: RouteContext, runs: Run[]) =>
    c.json({ total_count: runs.length, workflow_runs: page(c, runs).map((run) => runJson(state, run)) });
  const jobs = (c: RouteContext, run: Run) =>
    c.json({ total_count: run.jobs.length, jobs: page(c, run.jobs).map((job) => jobJson(state, run, job)) });

  api.get(PATH, needs(state, 'actions', 'read'), (c) => listed(c, filtered(c, state.runs.values())));
  api.get(`${REPO}/actions/workflows/:workflow/runs`, needs(state, 'actions', 'read'), (c) => {
    const { id } = workflowInPath(c);
    return listed(
      c,
      filtered(c, state.runs.values()).filter((run) => run.workflow.id === id),
    );
  });
  api.get(`${PATH}/:run`, needs(state, 'actions', 'read'), (c) => c.json(runJson(state, runInPath(c, state))));
  api.get(`${PATH}/:run/attempts/:attempt`, needs(state, 'actions', 'read'), (c) =>
    c.json(runJson(state, attemptInPath(c, state))),
  );
  api.get(`${PATH}/:run/jobs`, needs(state, 'actions', 'read'), (c) => jobs(c, runInPath(c, state)));
  api.get(`${PATH}/:run/attempts/:attempt/jobs`, needs(state, 'actions', 'read'), (c) =>
    jobs(c, attemptInPath(c, state)),
  );
  api.post(`${PATH}/:run/cancel`, needs(state, 'actions', 'write'), (c) => {
    cancelRun(runInPath(c, state));
    return c.json({}, 202);
  });
};
