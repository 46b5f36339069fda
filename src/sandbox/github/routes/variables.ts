import type { Hono } from 'hono';
import { needs, pathPart, type RouteContext, type RouteEnv } from '../access.ts';
import { jsonBody, requiredText } from '../json-body.ts';
import { checkedName } from '../names.ts';
import { page } from '../paging.ts';
import { notFound, Refusal, unprocessable } from '../refusal.ts';
import type { Variable } from '../repository.ts';
import type { GitHubState } from '../state.ts';
import { timestamp } from '../timestamp.ts';

const PATH = '/repos/:owner/:repo/actions/variables';
const LARGEST_BYTES = 48 * 1024;
const MOST = 500;

const json = ({ name, value, createdAt, updatedAt }: Variable) => ({
  name,
  value,
  created_at: timestamp(createdAt),
  updated_at: timestamp(updatedAt),
});

const fitting = (value: string): string => {
  if (Buffer.byteLength(value) > LARGEST_BYTES) throw unprocessable('The value must be smaller than 48 KB.');
  return value;
};

const existing = (c: RouteContext): Variable => {
  const variable = c.get('repository').variables.get(pathPart(c, 'name').toUpperCase());
  if (!variable) throw notFound();
  return variable;
};

/** Actions variables of repositories. */
export const variableRoutes = (api: Hono<RouteEnv>, state: GitHubState): void => {
  api.get(PATH, needs(state, 'variables', 'read'), (c) => {
    const all = [...c.get('repository').variables.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    return c.json({ total_count: all.length, variables: page(c, all, 10).map(json) });
  });
  api.get(`${PATH}/:name`, needs(state, 'variables', 'read'), (c) => c.json(json(existing(c))));
  api.post(PATH, needs(state, 'variables', 'write'), async (c) => {
    const body = await jsonBody(c);
    const name = checkedName('Variable', requiredText(body, 'name'));
    const value = fitting(requiredText(body, 'value'));
    const repository = c.get('repository');
    if (repository.variables.has(name)) throw new Refusal(409, 'Already exists - Variable already exists');
    if (repository.variables.size >= MOST) throw unprocessable(`At most ${MOST} variables can be kept here.`);
    repository.setVariable(name, value);
    return c.json({}, 201);
  });
  api.patch(`${PATH}/:name`, needs(state, 'variables', 'write'), async (c) => {
    const variable = existing(c);
    const body = await jsonBody(c);
    const name = body.name === undefined ? variable.name : checkedName('Variable', requiredText(body, 'name'));
    const value = body.value === undefined ? variable.value : fitting(requiredText(body, 'value'));
    const { variables } = c.get('repository');
    variables.delete(variable.name);
    variables.set(name, { name, value, createdAt: variable.createdAt, updatedAt: state.clock.now() });
    return c.body(null, 204);
  });
  api.delete(`${PATH}/:name`, needs(state, 'variables', 'write'), (c) => {
    c.get('repository').variables.delete(existing(c).name);
    return c.body(null, 204);
  });
};
