/** What hints say of the place in which a program runs. */
export interface Surroundings {
  /** Why a secret that was given may be empty all the same. */
  readonly emptySecret: string;
  /** How the environment variable of that name comes to hold a secret. */
  readonly setVariable: (name: string) => string;
  /** What to do where a variable was named and has no value. */
  readonly unfilled: string;
  /** Of whatever need not be a job of GitHub Actions. */
  readonly outside?: {
    /** How a client's secret is there for the next rotation. */
    readonly source: string;
    /** Whether this only looks, so that there is no rotation for which a secret must be there. */
    readonly changesNothing: boolean;
  };
  /** Where a file is looked for. */
  readonly findFile: string;
  /** Whether a check may be without secrets and without a report of an earlier one; where not, a missing secret is a mistake that must be seen. */
  readonly mayLackSecrets: (environment: Environment) => boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

const GITHUB_SECRET =
  'If it is set from a GitHub secret, that secret does not exist, or this job cannot see it: check its name, the environment of the job, and whether the run comes from a fork.';

/** A step of a workflow on GitHub Actions: runs of pull requests may have no secrets. */
export const inWorkflow: Surroundings = {
  mayLackSecrets: ({ GITHUB_EVENT_NAME = '', GITHUB_ACTOR }) =>
    GITHUB_EVENT_NAME === '' || GITHUB_EVENT_NAME.startsWith('pull_request') || GITHUB_ACTOR === 'dependabot[bot]',
  emptySecret: GITHUB_SECRET,
  setVariable: (name) => `Add to this step: env: { ${name}: \${{ secrets.${name} }} }. ${GITHUB_SECRET}`,
  unfilled: `In a workflow a value is written as \${{ vars.NAME }}, and that of a secret as \${{ secrets.NAME }}.`,
  findFile:
    'Give its path from the root of the repository, and check the repository out before this step (actions/checkout).',
};

/** A shell, or a job of another CI system. */
export const onCommandLine = ({ changesNothing }: { readonly changesNothing: boolean }): Surroundings => ({
  outside: {
    source:
      'Outside of GitHub Actions nobody can read the GitHub secret that a rotation has written: let an administrator client act instead',
    changesNothing,
  },
  mayLackSecrets: () => false,
  emptySecret: 'In a job of a CI system, look whether its variable may be read by this branch.',
  setVariable: (name) => `Set ${name} in the environment of this command, in CI as a masked variable of the job.`,
  unfilled:
    'Define that variable, and look whether this job may read it. Azure Pipelines leaves $(NAME) as it is where the job has no variable NAME, and GitLab CI leaves NAME: $NAME.',
  findFile: 'Give its path from the folder in which this command is run.',
});
