import { randomBytes } from 'node:crypto';
import type { Context, Hono } from 'hono';
import { pathPart, type RouteEnv } from '../access.ts';
import { appOf } from '../app-jwt.ts';
import type { App, Installation, InstallationToken } from '../apps.ts';
import { installationJson, tokenJson } from '../json/installation-json.ts';
import { jsonBody } from '../json-body.ts';
import { notFound, Refusal, unprocessable } from '../refusal.ts';
import type { GitHubState } from '../state.ts';
import { type Access, type Permissions, permissionName } from '../token.ts';

const HOUR_MS = 3_600_000;
const MOST_REPOSITORIES = 500;

const callerOf = (state: GitHubState, c: Context): Promise<App> => appOf(state, c.req.header('authorization'));

const repositoriesOf = (state: GitHubState, { owner, repositories }: Installation): string[] =>
  [...state.repositories.values()]
    .map(({ fullName }) => fullName)
    .filter((name) => name.toLowerCase().startsWith(`${owner.toLowerCase()}/`))
    .filter((name) => !repositories || repositories.some((one) => one.toLowerCase() === name.toLowerCase()));

/** More than the owner has granted is refused as a whole. */
const permissionsIn = (
  body: Readonly<Record<string, unknown>>,
  { permissions: granted }: Installation,
): Permissions => {
  if (body.permissions === undefined) return granted;
  const asked = Object.entries(body.permissions ?? {}).map(([name, access]): [string, Access] => {
    const [permission, most] = Object.entries(granted).find(([one]) => permissionName(one) === name) ?? [];
    if (permission === undefined) {
      throw unprocessable('The permissions requested are not granted to this installation.');
    }
    if (access !== 'read' && (access !== 'write' || most !== 'write')) {
      throw unprocessable('The level of access for permissions requested are not granted to this installation.');
    }
    return [permission, access];
  });
  return Object.fromEntries(asked);
};

const narrowedTo = (reached: readonly string[], names: unknown): readonly string[] => {
  if (names === undefined) return reached;
  const list = Array.isArray(names) ? names.map(String) : [];
  if (list.length === 0 || list.length > MOST_REPOSITORIES) {
    throw unprocessable(`Give the names of 1 to ${MOST_REPOSITORIES} repositories.`);
  }
  return list.map((name) => {
    const found = reached.find((one) => one.split('/')[1]?.toLowerCase() === name.toLowerCase());
    if (found) return found;
    throw unprocessable(
      'There is at least one repository that does not exist or is not accessible to the parent installation.',
    );
  });
};

/** As long as they are at github.com; a server of one's own has kept the short ones. */
const newToken = ({ ghes }: GitHubState, { app }: Installation): string =>
  ghes
    ? `ghs_${randomBytes(18).toString('hex')}`
    : `ghs_${app.id}_${[20, 230, 128].map((size) => randomBytes(size).toString('base64url')).join('.')}`;

const issue = (
  state: GitHubState,
  installation: Installation,
  given: Pick<InstallationToken, 'permissions' | 'repositories'>,
) => {
  const { owner, app } = installation;
  const expiresAt = Math.floor((state.clock.now() + HOUR_MS) / 1000) * 1000;
  const token = newToken(state, installation);
  state.addToken({ token, login: `${app.slug}[bot]`, kind: 'installation', expiresAt, ...given });
  const issued: InstallationToken = { token, owner, expiresAt, revoked: false, ...given };
  state.apps.tokens.push(issued);
  return issued;
};

/** What an app asks with a token that it has signed itself. */
export const appRoutes = (api: Hono<RouteEnv>, state: GitHubState): void => {
  const find = async (c: Context, owner: string, fits: (one: Installation) => boolean = () => true) => {
    const found = state.apps.installation(await callerOf(state, c), { owner });
    if (!found || !fits(found)) throw notFound();
    return c.json(installationJson(state, found));
  };
  api.get('/orgs/:org/installation', (c) => find(c, pathPart(c, 'org'), (one) => one.ownerType === 'Organization'));
  api.get('/users/:username/installation', (c) => find(c, pathPart(c, 'username')));
  api.get('/repos/:owner/:repo/installation', (c) => {
    const wanted = `${pathPart(c, 'owner')}/${pathPart(c, 'repo')}`.toLowerCase();
    const reaches = (one: Installation) => repositoriesOf(state, one).some((name) => name.toLowerCase() === wanted);
    return find(c, pathPart(c, 'owner'), reaches);
  });
  api.post('/app/installations/:id/access_tokens', async (c) => {
    const app = await callerOf(state, c);
    const installation = state.apps.installation(app, { id: Number(pathPart(c, 'id')) });
    if (!installation) throw notFound();
    if (installation.suspended) throw new Refusal(403, 'This installation has been suspended');
    const body = await jsonBody(c);
    const permissions = permissionsIn(body, installation);
    const repositories = narrowedTo(repositoriesOf(state, installation), body.repositories);
    const issued = issue(state, installation, { permissions, repositories });
    return c.json(tokenJson(issued, installation.repositories !== undefined || body.repositories !== undefined), 201);
  });
};

/** What is asked with a token of an installation. */
export const installationTokenRoutes = (api: Hono<RouteEnv>, { tokens, apps }: GitHubState): void => {
  api.delete('/installation/token', (c) => {
    const { token } = c.get('token');
    const issued = apps.tokens.find((one) => one.token === token);
    if (!issued) throw new Refusal(403, 'Resource not accessible by personal access token');
    issued.revoked = true;
    tokens.delete(token);
    return c.body(null, 204);
  });
};
