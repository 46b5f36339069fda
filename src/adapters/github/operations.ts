import type { Weight } from './request-budget.ts';

/** What a request is about, as its parameters name it. */
export type RequestParameters = Readonly<Record<string, unknown>>;

interface Operation {
  /** Completes "GitHub refuses to …". */
  readonly deed: (parameters: RequestParameters) => string;
  /** Of a fine-grained token or an app; writing includes reading. */
  readonly permission: string;
}

/**
 * Every request that is made, with the permission that rotating needs for it
 * (docs.github.com/rest/authentication/permissions-required-for-fine-grained-personal-access-tokens).
 * All of them may be repeated: PUT and PATCH say the same again, a second POST of a variable is told that it exists,
 * and a second verification run does no harm.
 */
export const operations = {
  'GET /repos/{owner}/{repo}': {
    deed: () => 'show the repository',
    permission: 'Metadata: read',
  },
  'GET /repos/{owner}/{repo}/contents/{path}': {
    deed: ({ path }) => `show the file ${path}`,
    permission: 'Contents: read',
  },
  'GET /repos/{owner}/{repo}/actions/secrets': {
    deed: () => 'show when its secrets were written',
    permission: 'Secrets: write',
  },
  'GET /repos/{owner}/{repo}/actions/secrets/public-key': {
    deed: () => 'show the key that seals secrets',
    permission: 'Secrets: write',
  },
  'GET /repos/{owner}/{repo}/actions/secrets/{secret_name}': {
    deed: ({ secret_name }) => `show when secret ${secret_name} was written`,
    permission: 'Secrets: write',
  },
  'PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}': {
    deed: ({ secret_name }) => `write secret ${secret_name}`,
    permission: 'Secrets: write',
  },
  'GET /repos/{owner}/{repo}/environments/{environment_name}/secrets': {
    deed: () => 'show when its secrets were written',
    permission: 'Environments: write',
  },
  'GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/public-key': {
    deed: () => 'show the key that seals secrets',
    permission: 'Environments: write',
  },
  'GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}': {
    deed: ({ secret_name }) => `show when secret ${secret_name} was written`,
    permission: 'Environments: write',
  },
  'PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}': {
    deed: ({ secret_name }) => `write secret ${secret_name}`,
    permission: 'Environments: write',
  },
  'GET /repos/{owner}/{repo}/actions/variables/{name}': {
    deed: ({ name }) => `show variable ${name}`,
    permission: 'Variables: write',
  },
  'POST /repos/{owner}/{repo}/actions/variables': {
    deed: ({ name }) => `make variable ${name}`,
    permission: 'Variables: write',
  },
  'PATCH /repos/{owner}/{repo}/actions/variables/{name}': {
    deed: ({ name }) => `write variable ${name}`,
    permission: 'Variables: write',
  },
  'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}': {
    deed: ({ workflow_id }) => `show workflow ${workflow_id}`,
    permission: 'Actions: write',
  },
  'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches': {
    deed: ({ workflow_id }) => `start workflow ${workflow_id}`,
    permission: 'Actions: write',
  },
  'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs': {
    deed: ({ workflow_id }) => `list the runs of workflow ${workflow_id}`,
    permission: 'Actions: write',
  },
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}': {
    deed: ({ run_id }) => `show run ${run_id}`,
    permission: 'Actions: write',
  },
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}': {
    deed: ({ run_id }) => `show run ${run_id}`,
    permission: 'Actions: read',
  },
} as const satisfies Record<string, Operation>;

/** Method and path template of a request that we make. */
export type Route = keyof typeof operations;

/** Whether a route is in the table: nothing else may be asked. */
export const isRoute = (route: string): route is Route => Object.hasOwn(operations, route);

export const weightOf = (route: Route): Weight => (route.startsWith('GET ') ? 'read' : 'write');

/** `owner/repo` or `owner/repo#environment`, as destinations are printed. */
export const placeOf = ({ owner, repo, environment_name }: RequestParameters): string =>
  environment_name === undefined ? `${owner}/${repo}` : `${owner}/${repo}#${environment_name}`;
