import type { Hono } from 'hono';
import { needs, pathPart, type RouteEnv } from '../access.ts';
import { organizationJson } from '../json/organization-json.ts';
import { contentFile, environmentJson, fullRepository } from '../json/repository-json.ts';
import { page } from '../paging.ts';
import { notFound, Refusal } from '../refusal.ts';
import type { GitHubState } from '../state.ts';
import { allows } from '../token.ts';

const PATH = '/repos/:owner/:repo';

/** The repository itself, its files and its environments, and who owns it. */
export const repositoryRoutes = (api: Hono<RouteEnv>, state: GitHubState): void => {
  api.get(PATH, needs(state, 'metadata', 'read'), (c) =>
    c.json(fullRepository(state, c.get('repository'), allows(c.get('token'), 'contents', 'write'))),
  );
  api.get(`${PATH}/contents/:path{.+}`, needs(state, 'contents', 'read'), (c) => {
    const repository = c.get('repository');
    const wanted = c.req.query('ref');
    const ref = repository.ref(wanted);
    if (!ref) throw new Refusal(404, `No commit found for the ref ${wanted}`);
    const path = pathPart(c, 'path');
    const text = ref.files.get(path);
    if (text === undefined) throw notFound();
    if (/application\/vnd\.github(\.v3)?\.raw/.test(c.req.header('accept') ?? '')) {
      return c.body(text, 200, { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' });
    }
    return c.json(contentFile(state, repository, ref, path, text));
  });
  api.get(`${PATH}/environments`, needs(state, 'actions', 'read'), (c) => {
    const repository = c.get('repository');
    const all = [...repository.environments.values()].map((one) => environmentJson(state, repository, one));
    return c.json({ total_count: all.length, environments: page(c, all) });
  });
  api.get(`${PATH}/environments/:environment`, needs(state, 'actions', 'read'), (c) => {
    const repository = c.get('repository');
    const environment = repository.environment(pathPart(c, 'environment'));
    if (!environment) throw notFound();
    return c.json(environmentJson(state, repository, environment));
  });
  api.get('/orgs/:org', (c) => {
    const organization = state.organization(pathPart(c, 'org'));
    if (!organization) throw notFound();
    return c.json(organizationJson(state, organization));
  });
};
