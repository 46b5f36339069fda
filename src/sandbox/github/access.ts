import type { Context, MiddlewareHandler } from 'hono';
import type { Organization } from './organization.ts';
import { notFound, Refusal } from './refusal.ts';
import type { Repository } from './repository.ts';
import type { GitHubState } from './state.ts';
import {
  type Access,
  allows,
  type OrganizationSecretPermission,
  type Permission,
  permissionHeader,
  sees,
  seesOrganization,
  type Token,
} from './token.ts';

/** What the way to a route has found out. */
interface RouteVariables {
  token: Token;
  repository: Repository;
  organization: Organization;
}

/** The variables of a request in the form that Hono wants. */
export type RouteEnv = { Variables: RouteVariables };
/** A request whose token has been looked up. */
export type RouteContext = Context<RouteEnv>;

/** The part of a request that stands in its path; a route that asks for a name it has not declared is a mistake. */
export const pathPart = (c: Context, name: string): string => {
  const part = c.req.param(name);
  if (part === undefined) throw new TypeError(`the route has no :${name}`);
  return part;
};

/** Who asks; nobody may ask namelessly, not even about what is public. */
export const authenticate =
  (state: GitHubState): MiddlewareHandler<RouteEnv> =>
  async (c, next) => {
    const header = c.req.header('authorization');
    if (!header) throw new Refusal(401, 'Requires authentication');
    const sent = /^(?:bearer|token)\s+(.+)$/i.exec(header)?.[1];
    const token = sent === undefined ? undefined : state.tokens.get(sent);
    if (!token || (token.expiresAt !== undefined && token.expiresAt <= state.clock.now())) {
      throw new Refusal(401, 'Bad credentials');
    }
    c.set('token', token);
    await next();
  };

const demand = (c: RouteContext, permission: Permission, access: Access): void => {
  c.header('x-accepted-github-permissions', permissionHeader(permission, access));
  const token = c.get('token');
  if (allows(token, permission, access)) return;
  const holder = token.kind === 'installation' ? 'integration' : 'personal access token';
  throw new Refusal(403, `Resource not accessible by ${holder}`);
};

/** Lets a request about a repository pass: 404 when the token cannot see it, 403 when the permission is missing. */
export const needs =
  (state: GitHubState, permission: Permission, access: Access): MiddlewareHandler<RouteEnv> =>
  async (c, next) => {
    const repository = state.repository(`${pathPart(c, 'owner')}/${pathPart(c, 'repo')}`);
    if (!repository || !sees(c.get('token'), repository.fullName)) throw notFound();
    demand(c, permission, access);
    c.set('repository', repository);
    await next();
  };

/** The same for a request about an organization's secrets. */
export const needsOrganization =
  (state: GitHubState, permission: OrganizationSecretPermission, access: Access): MiddlewareHandler<RouteEnv> =>
  async (c, next) => {
    const organization = state.organization(pathPart(c, 'org'));
    if (!organization || !seesOrganization(c.get('token'), organization.login)) throw notFound();
    demand(c, permission, access);
    c.set('organization', organization);
    await next();
  };
