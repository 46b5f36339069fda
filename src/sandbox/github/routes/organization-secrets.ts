import type { Hono } from 'hono';
import { needsOrganization, pathPart, type RouteEnv } from '../access.ts';
import { minimalRepository } from '../json/repository-json.ts';
import { jsonBody } from '../json-body.ts';
import type { Visibility } from '../organization.ts';
import { page } from '../paging.ts';
import { notFound, Refusal, unprocessable } from '../refusal.ts';
import { appsOf, type SecretAppName, secretApps } from '../secret-apps.ts';
import type { GitHubState } from '../state.ts';
import type { Access } from '../token.ts';
import { secretRoutes } from './secrets.ts';

const isId = (app: SecretAppName, value: unknown): boolean =>
  Number.isInteger(value) || (app === 'dependabot' && typeof value === 'string' && /^\d+$/.test(value));

/** Only Dependabot's API also takes ids that are written as strings. */
const repositoryIds = (state: GitHubState, app: SecretAppName, org: string, value: unknown): number[] => {
  if (value === undefined) return [];
  const given: unknown[] = Array.isArray(value) ? value : [value];
  const wrong = given.find((one) => !isId(app, one));
  if (wrong !== undefined)
    throw unprocessable(`Invalid request.\n\nFor 'items', ${JSON.stringify(wrong)} is not an integer.`);
  const ids = given.map(Number);
  const own = [...state.repositories.values()].filter(({ owner }) => owner.toLowerCase() === org.toLowerCase());
  const stranger = ids.find((id) => !own.some((repository) => repository.id === id));
  if (stranger !== undefined) throw unprocessable(`Repository ${stranger} does not belong to the organization.`);
  return ids;
};

const visibilityIn = (value: unknown): Visibility['visibility'] => {
  if (value === undefined) throw unprocessable('Invalid request.\n\n"visibility" wasn\'t supplied.');
  if (value === 'all' || value === 'private' || value === 'selected') return value;
  throw unprocessable('visibility must be one of all, private, selected.');
};

const routesOf = (api: Hono<RouteEnv>, state: GitHubState, app: SecretAppName): void => {
  const path = `/orgs/:org/${app}/secrets` as const;
  const access = (wanted: Access) => needsOrganization(state, `organization_${secretApps[app].permission}`, wanted);
  secretRoutes(api, {
    path,
    access,
    vault: (c) => c.get('organization').secrets[app],
    more: (c, { name }) => {
      const organization = c.get('organization');
      const { visibility } = organization.visibilityOf(app, name);
      const selected = `${state.urls.api}/orgs/${organization.login}/${app}/secrets/${name}/repositories`;
      return { visibility, ...(visibility === 'selected' ? { selected_repositories_url: selected } : {}) };
    },
    beforePut: (c, name, body) => {
      const organization = c.get('organization');
      const visibility = visibilityIn(body.visibility);
      const selectedRepositoryIds = repositoryIds(state, app, organization.login, body.selected_repository_ids);
      return () => organization.setVisibility(app, name, { visibility, selectedRepositoryIds });
    },
  });
  api.get(`${path}/:name/repositories`, access('read'), (c) => {
    const organization = c.get('organization');
    const secret = organization.secrets[app].get(pathPart(c, 'name'));
    if (!secret) throw notFound();
    const { selectedRepositoryIds } = organization.visibilityOf(app, secret.name);
    const selected = [...state.repositories.values()].filter(({ id }) => selectedRepositoryIds.includes(id));
    return c.json({
      total_count: selected.length,
      repositories: page(c, selected).map((repository) => minimalRepository(state, repository)),
    });
  });
  api.put(`${path}/:name/repositories`, access('write'), async (c) => {
    const organization = c.get('organization');
    const secret = organization.secrets[app].get(pathPart(c, 'name'));
    if (!secret) throw notFound();
    const body = await jsonBody(c);
    if (organization.visibilityOf(app, secret.name).visibility !== 'selected') {
      throw new Refusal(409, 'The secret is not visible to selected repositories.');
    }
    const selectedRepositoryIds = repositoryIds(state, app, organization.login, body.selected_repository_ids);
    organization.setVisibility(app, secret.name, { visibility: 'selected', selectedRepositoryIds });
    return c.body(null, 204);
  });
};

/** Secrets of organizations: visibility is demanded every time, as the real service does. */
export const organizationSecretRoutes = (api: Hono<RouteEnv>, state: GitHubState): void => {
  for (const app of appsOf(state)) routesOf(api, state, app);
};
