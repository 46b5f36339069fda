import type { Hono } from 'hono';
import type { RouteEnv } from '../access.ts';
import { notFound } from '../refusal.ts';
import type { JobRun, Run } from '../run.ts';
import type { GitHubState } from '../state.ts';

const ended = ({ status, conclusion }: Pick<Run, 'status' | 'conclusion'>): string => conclusion ?? status;

const jobText = (job: JobRun): string => {
  const environment = job.environment === undefined ? '' : ` (environment ${job.environment})`;
  const lines = job.log.split('\n').filter((line) => line !== '' && !line.startsWith('::add-mask::'));
  return [`Job ${job.name}${environment}: ${ended(job)}`, ...lines.map((line) => `  ${line}`)].join('\n');
};

const runText = (run: Run): string =>
  [
    `${run.title}: ${ended(run)}`,
    `${run.workflow.path} of ${run.repository.fullName} at ${run.ref.name}, run ${run.id}, by ${run.actor}`,
    ...(run.startupError === undefined ? [] : ['', `It did not begin: ${run.startupError}`]),
    ...run.jobs.flatMap((job) => ['', jobText(job)]),
    '',
  ].join('\n');

/** The page of a run, which messages point to: plain text for whoever opens it in a browser, without any token. */
export const runPage = (api: Hono<RouteEnv>, state: GitHubState): void => {
  api.get('/:owner/:repo/actions/runs/:run', (c) => {
    const { owner, repo, run: id } = c.req.param();
    const run = state.runs.get(Number(id));
    if (run?.repository.fullName.toLowerCase() !== `${owner}/${repo}`.toLowerCase()) throw notFound();
    return c.text(runText(run));
  });
};
