import { Hono } from 'hono';
import { authenticate, type RouteEnv } from './access.ts';
import type { Executor } from './executor.ts';
import { rateLimit } from './rate-limit.ts';
import { notFound, Refusal } from './refusal.ts';
import { approvalRoutes } from './routes/approvals.ts';
import { appRoutes, installationTokenRoutes } from './routes/apps.ts';
import { organizationSecretRoutes } from './routes/organization-secrets.ts';
import { pullRequestRoutes } from './routes/pull-requests.ts';
import { repositoryRoutes } from './routes/repositories.ts';
import { runPage } from './routes/run-page.ts';
import { runRoutes } from './routes/runs.ts';
import { repositorySecretRoutes } from './routes/secrets.ts';
import { variableRoutes } from './routes/variables.ts';
import { workflowRoutes } from './routes/workflows.ts';
import type { GitHubState } from './state.ts';

const VERSIONS = ['2022-11-28', '2026-03-10'];
const GHES_VERSION = '3.20.0';

/** The REST API over the state. On an Enterprise Server it answers below `/api/v3`, and without it as well. */
export const createApi = (state: GitHubState, executor: Executor): Hono<RouteEnv> => {
  const api = new Hono<RouteEnv>({
    getPath: (request) => {
      const path = new URL(request.url).pathname;
      return state.ghes ? path.replace(/^\/api\/v3(?=\/)/, '') : path;
    },
  });
  api.onError((error, c) => {
    if (error instanceof Refusal) return c.json(error, error.status);
    throw error;
  });
  api.notFound((c) => c.json(notFound(), 404));
  api.use(async (c, next) => {
    const version = c.req.header('x-github-api-version') ?? '2022-11-28';
    c.header('x-github-media-type', 'github.v3; format=json');
    c.header('x-github-api-version-selected', version);
    if (state.ghes) c.header('x-github-enterprise-version', GHES_VERSION);
    if (!VERSIONS.includes(version)) throw new Refusal(400, `API version "${version}" is not supported.`);
    await next();
  });
  runPage(api, state);
  appRoutes(api, state);
  api.use(authenticate(state), async (c, next) => {
    const { kind, expiresAt } = c.get('token');
    if (kind !== 'installation' && expiresAt !== undefined) {
      const end = new Date(expiresAt).toISOString().replace('T', ' ').slice(0, 19);
      c.header('github-authentication-token-expiration', `${end} UTC`);
    }
    await next();
  });
  rateLimit(api, state);
  installationTokenRoutes(api, state);
  repositoryRoutes(api, state);
  pullRequestRoutes(api, state);
  repositorySecretRoutes(api, state);
  organizationSecretRoutes(api, state);
  variableRoutes(api, state);
  workflowRoutes(api, state, executor);
  runRoutes(api, state);
  approvalRoutes(api, state, executor);
  return api;
};
