import type { Run } from '../run.ts';
import type { GitHubState } from '../state.ts';
import type { Permissions } from '../token.ts';

/** Whether GitHub trusts whoever caused the run with secrets: nobody of a fork, and Dependabot with its own. */
const trustOf = ({ pullRequest, repository, actor }: Run): 'all' | 'dependabot' | 'none' => {
  if (!pullRequest) return 'all';
  if (pullRequest.from.toLowerCase() !== repository.fullName.toLowerCase()) return 'none';
  return actor === 'dependabot[bot]' ? 'dependabot' : 'all';
};

/** The secrets and variables that every job of a run may read; those of environments come with the job. */
export const valuesFor = (
  state: GitHubState,
  run: Run,
): { secrets: ReadonlyMap<string, string>; vars: ReadonlyMap<string, string> } => {
  const { repository } = run;
  const trust = trustOf(run);
  if (trust === 'none') return { secrets: new Map(), vars: new Map() };
  const vars = new Map([...repository.variables.values()].map(({ name, value }) => [name, value]));
  if (trust === 'dependabot') return { secrets: repository.secrets.dependabot.values(), vars };
  const ofOrganization = state.organization(repository.owner)?.valuesFor(repository) ?? new Map<string, string>();
  return { secrets: new Map([...ofOrganization, ...repository.secrets.actions.values()]), vars };
};

/** The permissions that the token of a job has of those that its workflow asks for. */
export const grantedTo = (run: Run, asked: Permissions): Permissions =>
  trustOf(run) === 'all' ? asked : Object.fromEntries(Object.keys(asked).map((name) => [name, 'read' as const]));

/** Whether a job may read the secrets of its environment. */
export const mayReadEnvironments = (run: Run): boolean => trustOf(run) === 'all';
