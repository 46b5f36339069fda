import type { Repository, Workflow } from '../repository.ts';
import type { JobRun, Run } from '../run.ts';
import type { GitHubState } from '../state.ts';
import { timestamp } from '../timestamp.ts';
import { minimalRepository, simpleUser } from './repository-json.ts';

const COMMITTER = { name: 'Sandbox', email: 'sandbox@users.noreply.github.invalid' };

const nullable = (epochMs: number | null): string | null => (epochMs === null ? null : timestamp(epochMs));

/** A workflow file as the API shows it. */
export const workflowJson = ({ urls }: GitHubState, { fullName, defaultBranch }: Repository, workflow: Workflow) => ({
  id: workflow.id,
  node_id: `W_${workflow.id}`,
  name: workflow.name,
  path: workflow.path,
  state: workflow.state,
  created_at: timestamp(workflow.createdAt),
  updated_at: timestamp(workflow.createdAt),
  url: `${urls.api}/repos/${fullName}/actions/workflows/${workflow.id}`,
  html_url: `${urls.web}/${fullName}/blob/${defaultBranch}/${workflow.path}`,
  badge_url: `${urls.web}/${fullName}/workflows/${encodeURIComponent(workflow.name)}/badge.svg`,
});

/** Addresses of a run, for the API and for people. */
export const runUrls = ({ urls }: GitHubState, { repository, id }: Run) => ({
  api: `${urls.api}/repos/${repository.fullName}/actions/runs/${id}`,
  web: `${urls.web}/${repository.fullName}/actions/runs/${id}`,
});

/** One run of a workflow as the API shows it. */
export const runJson = (state: GitHubState, run: Run) => {
  const { api, web } = runUrls(state, run);
  const repository = minimalRepository(state, run.repository);
  const actor = simpleUser(state, run.actor);
  const head = run.pullRequest && state.repository(run.pullRequest.from);
  return {
    id: run.id,
    name: run.workflow.name,
    node_id: `WFR_${run.id}`,
    check_suite_id: run.id,
    check_suite_node_id: `CS_${run.id}`,
    head_branch: run.pullRequest?.branch ?? run.ref.name,
    head_sha: run.ref.sha,
    path: run.workflow.path,
    display_title: run.title,
    run_number: run.number,
    run_attempt: run.attempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: run.workflow.id,
    url: api,
    html_url: web,
    pull_requests: [],
    created_at: timestamp(run.createdAt),
    updated_at: timestamp(run.updatedAt),
    run_started_at: timestamp(run.createdAt),
    actor,
    triggering_actor: actor,
    referenced_workflows: [],
    jobs_url: `${api}/jobs`,
    logs_url: `${api}/logs`,
    check_suite_url: `${state.urls.api}/repos/${run.repository.fullName}/check-suites/${run.id}`,
    artifacts_url: `${api}/artifacts`,
    cancel_url: `${api}/cancel`,
    rerun_url: `${api}/rerun`,
    previous_attempt_url: run.attempt > 1 ? `${api}/attempts/${run.attempt - 1}` : null,
    workflow_url: `${state.urls.api}/repos/${run.repository.fullName}/actions/workflows/${run.workflow.id}`,
    head_commit: {
      id: run.ref.sha,
      tree_id: run.ref.sha,
      message: 'A commit of the sandbox',
      timestamp: timestamp(run.repository.createdAt),
      author: COMMITTER,
      committer: COMMITTER,
    },
    repository,
    head_repository: head ? minimalRepository(state, head) : repository,
  };
};

/** One job of a run as the API shows it. */
export const jobJson = (state: GitHubState, run: Run, job: JobRun) => {
  const { api, web } = runUrls(state, run);
  return {
    id: job.id,
    run_id: run.id,
    run_url: api,
    run_attempt: run.attempt,
    node_id: `J_${job.id}`,
    head_branch: run.ref.name,
    head_sha: run.ref.sha,
    url: `${state.urls.api}/repos/${run.repository.fullName}/actions/jobs/${job.id}`,
    html_url: `${web}/job/${job.id}`,
    check_run_url: `${state.urls.api}/repos/${run.repository.fullName}/check-runs/${job.id}`,
    name: job.name,
    workflow_name: run.workflow.name,
    status: job.status,
    conclusion: job.conclusion,
    created_at: timestamp(job.createdAt),
    // A job that has not begun shows the instant of its making.
    started_at: timestamp(job.startedAt ?? job.createdAt),
    completed_at: nullable(job.completedAt),
    labels: [...job.labels],
    runner_id: job.startedAt === null ? null : 1,
    runner_name: job.startedAt === null ? null : 'sandbox',
    runner_group_id: job.startedAt === null ? null : 1,
    runner_group_name: job.startedAt === null ? null : 'Default',
    steps: job.steps.map((step) => ({
      name: step.name,
      number: step.number,
      status: step.status,
      conclusion: step.conclusion,
      started_at: nullable(step.startedAt),
      completed_at: nullable(step.completedAt),
    })),
  };
};
