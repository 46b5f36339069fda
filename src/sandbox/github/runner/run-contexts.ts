import type { Run } from '../run.ts';
import type { GitHubState } from '../state.ts';

/** What tells of the pull request that a run is for. */
const pullRequestEventOf = ({ pullRequest, repository, ref }: Run) => {
  if (!pullRequest) return {};
  const { number, from, branch, author } = pullRequest;
  return {
    action: 'synchronize',
    number,
    pull_request: {
      number,
      user: { login: author },
      head: { ref: branch, sha: ref.sha, repo: { full_name: from, fork: from !== repository.fullName } },
      base: { ref: repository.defaultBranch, repo: { full_name: repository.fullName, fork: false } },
    },
  };
};

/** The event file of a run. */
export const eventOf = (run: Run) => ({
  ...pullRequestEventOf(run),
  ...(run.event === 'workflow_dispatch'
    ? { inputs: run.inputs, ref: run.ref.fullName, workflow: run.workflow.path }
    : {}),
  repository: {
    id: run.repository.id,
    name: run.repository.name,
    full_name: run.repository.fullName,
    default_branch: run.repository.defaultBranch,
    private: !run.repository.isPublic,
    owner: { login: run.repository.owner },
  },
  sender: { login: run.actor },
});

/** The `github` context as far as it is the same for all jobs of a run. */
export const githubContext = ({ urls }: GitHubState, run: Run): Record<string, unknown> => {
  const { repository, ref, workflow } = run;
  return {
    actor: run.actor,
    triggering_actor: run.actor,
    api_url: urls.api,
    graphql_url: `${urls.api}/graphql`,
    server_url: urls.web,
    base_ref: run.pullRequest ? repository.defaultBranch : '',
    head_ref: run.pullRequest?.branch ?? '',
    event: eventOf(run),
    event_name: run.event,
    ref: ref.fullName,
    ref_name: ref.name,
    ref_type: ref.type,
    ref_protected: false,
    repository: repository.fullName,
    repository_id: String(repository.id),
    repository_owner: repository.owner,
    retention_days: '90',
    run_attempt: String(run.attempt),
    run_id: String(run.id),
    run_number: String(run.number),
    sha: ref.sha,
    workflow: workflow.name,
    workflow_ref: `${repository.fullName}/${workflow.path}@${ref.fullName}`,
    workflow_sha: ref.sha,
  };
};

/** Those texts of the `github` context that steps find in their environment as `GITHUB_…`; the token is not among them. */
export const githubEnvironment = (github: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(github).flatMap(([name, value]) =>
      name === 'token' || typeof value === 'object' ? [] : [[`GITHUB_${name.toUpperCase()}`, String(value)]],
    ),
  );
