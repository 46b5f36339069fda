import type { Hono } from 'hono';
import { needsOrganization, pathPart, type RouteEnv } from '../access.ts';
import { minimalRepository } from '../json/repository-json.ts';
import { jsonBody } from '../json-body.ts';
import type { Visibility } from '../organization.ts';
import { page } from '../paging.ts';
import { notFound, Refusal, unprocessable } from '../refusal.ts';
import type { GitHubState } from '../state.ts';
import { secretRoutes } from './secrets.ts';

const PATH = '/orgs/:org/actions/secrets';

const repositoryIds = (state: GitHubState, org: string, value: unknown): number[] => {
  if (value === undefined) return [];
  const ids = Array.isArray(value) ? value.map(Number) : [Number.NaN];
  if (!ids.every(Number.isInteger)) throw unprocessable('selected_repository_ids must be a list of repository ids.');
  const own = [...state.repositories.values()].filter(({ owner }) => owner.toLowerCase() === org.toLowerCase());
  const stranger = ids.find((id) => !own.some((repository) => repository.id === id));
  if (stranger !== undefined) throw unprocessable(`Repository ${stranger} does not belong to the organization.`);
  return ids;
};

const visibilityOf = (value: unknown): Visibility['visibility'] => {
  if (value === 'all' || value === 'private' || value === 'selected') return value;
  throw unprocessable('visibility must be one of all, private, selected.');
};

/** Actions secrets of organizations: visibility is demanded every time, as the real service does. */
export const organizationSecretRoutes = (api: Hono<RouteEnv>, state: GitHubState): void => {
  secretRoutes(api, {
    path: PATH,
    access: (access) => needsOrganization(state, access),
    vault: (c) => c.get('organization').secrets,
    more: (c, { name }) => {
      const { login, visibility } = c.get('organization');
      const kept = visibility.get(name)?.visibility ?? 'private';
      const selected = `${state.urls.api}/orgs/${login}/actions/secrets/${name}/repositories`;
      return { visibility: kept, ...(kept === 'selected' ? { selected_repositories_url: selected } : {}) };
    },
    beforePut: (c, name, body) => {
      const { login, visibility } = c.get('organization');
      const wanted = visibilityOf(body.visibility);
      const ids = repositoryIds(state, login, body.selected_repository_ids);
      return () => void visibility.set(name.toUpperCase(), { visibility: wanted, selectedRepositoryIds: ids });
    },
  });
  api.get(`${PATH}/:name/repositories`, needsOrganization(state, 'read'), (c) => {
    const { secrets, visibility } = c.get('organization');
    const secret = secrets.get(pathPart(c, 'name'));
    if (!secret) throw notFound();
    const ids = visibility.get(secret.name)?.selectedRepositoryIds ?? [];
    const selected = [...state.repositories.values()].filter(({ id }) => ids.includes(id));
    return c.json({
      total_count: selected.length,
      repositories: page(c, selected).map((repository) => minimalRepository(state, repository)),
    });
  });
  api.put(`${PATH}/:name/repositories`, needsOrganization(state, 'write'), async (c) => {
    const { login, secrets, visibility } = c.get('organization');
    const secret = secrets.get(pathPart(c, 'name'));
    if (!secret) throw notFound();
    const body = await jsonBody(c);
    if (visibility.get(secret.name)?.visibility !== 'selected') {
      throw new Refusal(409, 'The secret is not visible to selected repositories.');
    }
    const selectedRepositoryIds = repositoryIds(state, login, body.selected_repository_ids);
    visibility.set(secret.name, { visibility: 'selected', selectedRepositoryIds });
    return c.body(null, 204);
  });
};
