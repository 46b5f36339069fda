import type { Weight } from './request-budget.ts';
import { type SecretKind, type SecretRoute, secretKinds } from './secret-kinds.ts';

/** What a request is about, as its parameters name it. */
export type RequestParameters = Readonly<Record<string, unknown>>;

interface Operation {
  /** Completes "GitHub refuses to …". */
  readonly deed: (parameters: RequestParameters) => string;
  /** Of a fine-grained token or an app; writing includes reading. */
  readonly permission: string;
  /** The permission belongs to the organization, not to a repository. */
  readonly organization?: boolean;
  /** Reading alone needs as much as writing. */
  readonly writeToRead?: boolean;
}

/** What an app may do without anybody's permission. */
const APP_ITSELF = 'the app itself';

/**
 * Every request but those about secrets, with the permission that rotating needs for it
 * (docs.github.com/rest/authentication/permissions-required-for-fine-grained-personal-access-tokens).
 * All but a comment may be repeated: PUT and PATCH say the same again, a second POST of a variable is told that it
 * exists, and a second verification run does no harm.
 */
const others = {
  'GET /repos/{owner}/{repo}': {
    deed: () => 'show the repository',
    permission: 'Metadata: read',
  },
  'GET /repos/{owner}/{repo}/contents/{path}': {
    deed: ({ path }) => `show the file ${path}`,
    permission: 'Contents: read',
  },
  'GET /repos/{owner}/{repo}/environments': {
    deed: () => 'list the environments',
    permission: 'Actions: read',
  },
  'GET /orgs/{org}': {
    deed: () => 'show the organization',
    permission: 'Metadata: read',
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
  'GET /repos/{owner}/{repo}/actions/runs': {
    deed: () => 'list the workflow runs',
    permission: 'Actions: read',
  },
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}': {
    deed: ({ run_id }) => `show run ${run_id}`,
    permission: 'Actions: write',
  },
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}': {
    deed: ({ run_id }) => `show run ${run_id}`,
    permission: 'Actions: read',
  },
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files': {
    deed: ({ pull_number }) => `list the files of pull request ${pull_number}`,
    permission: 'Pull requests: read',
  },
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': {
    deed: ({ issue_number }) => `list the comments of pull request ${issue_number}`,
    permission: 'Pull requests: write',
  },
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': {
    deed: ({ issue_number }) => `comment on pull request ${issue_number}`,
    permission: 'Pull requests: write',
  },
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': {
    deed: ({ comment_id }) => `edit comment ${comment_id}`,
    permission: 'Pull requests: write',
  },
  'GET /orgs/{org}/installation': {
    deed: () => 'show the installation of the app',
    permission: APP_ITSELF,
  },
  'GET /users/{username}/installation': {
    deed: () => 'show the installation of the app',
    permission: APP_ITSELF,
  },
  'GET /repos/{owner}/{repo}/installation': {
    deed: () => 'show the installation of the app',
    permission: APP_ITSELF,
  },
  'POST /app/installations/{installation_id}/access_tokens': {
    deed: () => 'make a token of the app',
    permission: APP_ITSELF,
  },
  'DELETE /installation/token': {
    deed: () => 'revoke a token of the app',
    permission: APP_ITSELF,
  },
  'GET /rate_limit': {
    deed: () => 'show the rate limit',
    permission: 'Metadata: read',
  },
} as const satisfies Record<string, Operation>;

/** The requests about one kind of secret. */
const secretOperations = ({ path, noun, permission, organization, writeToRead }: SecretKind): [string, Operation][] => {
  const needs = {
    permission: `${permission}: write`,
    ...(organization ? { organization } : {}),
    ...(writeToRead ? { writeToRead } : {}),
  };
  const one = ({ secret_name }: RequestParameters) => `${organization ? 'organization ' : ''}${noun} ${secret_name}`;
  return [
    [`GET ${path}`, { ...needs, deed: () => `show when its ${noun}s were written` }],
    [`GET ${path}/public-key`, { ...needs, deed: () => `show the key that seals ${noun}s` }],
    [`GET ${path}/{secret_name}`, { ...needs, deed: (of) => `show when ${one(of)} was written` }],
    [`PUT ${path}/{secret_name}`, { ...needs, deed: (of) => `write ${one(of)}` }],
    [
      `GET ${path}/{secret_name}/repositories`,
      { ...needs, deed: (of) => `list the repositories that read ${one(of)}` },
    ],
  ];
};

const operations: ReadonlyMap<string, Operation> = new Map([
  ...Object.entries<Operation>(others),
  ...Object.values(secretKinds).flatMap((apps) => Object.values<SecretKind>(apps).flatMap(secretOperations)),
]);

/** Method and path template of a request that we make. */
export type Route = keyof typeof others | SecretRoute;

/** Whether a route is in the table: nothing else may be asked. */
export const isRoute = (route: string): route is Route => operations.has(route);

/** What a route does, and what it needs. */
export const operationOf = (route: Route): Operation => {
  const operation = operations.get(route);
  if (!operation) throw new TypeError(`${route} is not in the table of operations`);
  return operation;
};

/** Whether a request may be sent again when nobody knows what became of it. */
export const mayRepeat = (route: Route): boolean =>
  route !== 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';

const tokenRoutes: readonly Route[] = [
  'POST /app/installations/{installation_id}/access_tokens',
  'DELETE /installation/token',
];

export const weightOf = (route: Route): Weight => {
  if (route.startsWith('GET ')) return 'read';
  return tokenRoutes.includes(route) ? 'token' : 'write';
};

/** `owner/repo`, `owner/repo#environment` or `org`, as destinations are printed; the owner where there is no repository. */
export const placeOf = ({ owner, repo, environment_name, org, username, ...others }: RequestParameters): string => {
  if (repo === undefined) return `${org ?? username ?? `installation ${others.installation_id}`}`;
  return environment_name === undefined ? `${owner}/${repo}` : `${owner}/${repo}#${environment_name}`;
};
