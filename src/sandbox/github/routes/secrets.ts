import type { Hono, MiddlewareHandler } from 'hono';
import { needs, pathPart, type RouteContext, type RouteEnv } from '../access.ts';
import { jsonBody, requiredText } from '../json-body.ts';
import { page } from '../paging.ts';
import { notFound } from '../refusal.ts';
import { appsOf, secretApps } from '../secret-apps.ts';
import type { SecretVault, StoredSecret } from '../secret-vault.ts';
import type { GitHubState } from '../state.ts';
import { timestamp } from '../timestamp.ts';
import type { Access } from '../token.ts';

/** One place that holds secrets, as the routes below need it. */
export interface SecretScope {
  path: string;
  access: (access: Access) => MiddlewareHandler<RouteEnv>;
  vault: (c: RouteContext) => SecretVault;
  /** What this scope shows besides name and times. */
  more?: (c: RouteContext, secret: StoredSecret) => Readonly<Record<string, unknown>>;
  /** Runs before a value is written; returns what is to be done once it was. */
  beforePut?: (c: RouteContext, name: string, body: Readonly<Record<string, unknown>>) => () => void;
}

/** The same six routes for every scope. */
export const secretRoutes = (api: Hono<RouteEnv>, scope: SecretScope): void => {
  const { path, access, vault, more, beforePut } = scope;
  const json = (c: RouteContext, secret: StoredSecret) => ({
    name: secret.name,
    created_at: timestamp(secret.createdAt),
    updated_at: timestamp(secret.updatedAt),
    ...more?.(c, secret),
  });
  api.get(path, access('read'), (c) => {
    const all = vault(c).list();
    return c.json({ total_count: all.length, secrets: page(c, all).map((secret) => json(c, secret)) });
  });
  api.get(`${path}/public-key`, access('read'), (c) => c.json(vault(c).publicKey));
  api.get(`${path}/:name`, access('read'), (c) => {
    const secret = vault(c).get(pathPart(c, 'name'));
    if (!secret) throw notFound();
    return c.json(json(c, secret));
  });
  api.put(`${path}/:name`, access('write'), async (c) => {
    const held = vault(c);
    const body = await jsonBody(c);
    const sealed = { encrypted_value: requiredText(body, 'encrypted_value'), key_id: requiredText(body, 'key_id') };
    const done = beforePut?.(c, pathPart(c, 'name'), body);
    const outcome = held.putSealed(pathPart(c, 'name'), sealed);
    done?.();
    return outcome === 'created' ? c.json({}, 201) : c.body(null, 204);
  });
  api.delete(`${path}/:name`, access('write'), (c) => {
    if (!vault(c).delete(pathPart(c, 'name'))) throw notFound();
    return c.body(null, 204);
  });
};

/** Secrets of repositories, and those that Actions reads of their environments. */
export const repositorySecretRoutes = (api: Hono<RouteEnv>, state: GitHubState): void => {
  for (const app of appsOf(state)) {
    const { permission, writeToRead } = secretApps[app];
    secretRoutes(api, {
      path: `/repos/:owner/:repo/${app}/secrets`,
      access: (access) => needs(state, permission, writeToRead ? 'write' : access),
      vault: (c) => c.get('repository').secrets[app],
    });
  }
  secretRoutes(api, {
    path: '/repos/:owner/:repo/environments/:environment/secrets',
    access: (access) => needs(state, 'environments', access),
    vault: (c) => {
      const environment = c.get('repository').environment(pathPart(c, 'environment'));
      if (!environment) throw notFound();
      return environment.secrets;
    },
  });
};
