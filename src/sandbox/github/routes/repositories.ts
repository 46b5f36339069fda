import type { Hono } from 'hono';
import { needs, pathPart, type RouteEnv } from '../access.ts';
import { contentFile, fullRepository } from '../json/repository-json.ts';
import { notFound, Refusal } from '../refusal.ts';
import type { GitHubState } from '../state.ts';
import { timestamp } from '../timestamp.ts';
import { allows } from '../token.ts';

const PATH = '/repos/:owner/:repo';

/** The repository itself, its files and its environments. */
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
  api.get(`${PATH}/environments/:environment`, needs(state, 'actions', 'read'), (c) => {
    const repository = c.get('repository');
    const environment = repository.environment(pathPart(c, 'environment'));
    if (!environment) throw notFound();
    const { id, name, needsApproval, createdAt } = environment;
    const place = `${repository.fullName}/environments/${encodeURIComponent(name)}`;
    const rule = { id, node_id: `GA_${id}`, type: 'required_reviewers', prevent_self_review: false, reviewers: [] };
    return c.json({
      id,
      node_id: `EN_${id}`,
      name,
      url: `${state.urls.api}/repos/${place}`,
      html_url: `${state.urls.web}/${place}`,
      created_at: timestamp(createdAt),
      updated_at: timestamp(createdAt),
      protection_rules: needsApproval ? [rule] : [],
      deployment_branch_policy: null,
    });
  });
};
