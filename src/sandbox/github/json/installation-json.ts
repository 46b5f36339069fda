import type { Installation, InstallationToken } from '../apps.ts';
import type { GitHubState } from '../state.ts';
import { timestamp } from '../timestamp.ts';
import { type Permissions, permissionName } from '../token.ts';
import { simpleUser } from './repository-json.ts';

const permissionsJson = (permissions: Permissions): Record<string, string> =>
  Object.fromEntries(Object.entries(permissions).map(([name, access]) => [permissionName(name), access]));

/** An installation, as the app sees it. */
export const installationJson = (state: GitHubState, installation: Installation) => {
  const { id, app, owner, ownerType, permissions, repositories, suspended, createdAt } = installation;
  const since = timestamp(createdAt);
  const settings = ownerType === 'User' ? 'settings' : `organizations/${owner}/settings`;
  return {
    id,
    account: simpleUser(state, owner, ownerType),
    repository_selection: repositories ? 'selected' : 'all',
    access_tokens_url: `${state.urls.api}/app/installations/${id}/access_tokens`,
    repositories_url: `${state.urls.api}/installation/repositories`,
    html_url: `${state.urls.web}/${settings}/installations/${id}`,
    app_id: app.id,
    client_id: app.clientId,
    app_slug: app.slug,
    target_id: id,
    target_type: ownerType,
    permissions: permissionsJson(permissions),
    events: [],
    single_file_name: null,
    created_at: since,
    updated_at: since,
    suspended_by: suspended ? simpleUser(state, owner) : null,
    suspended_at: suspended ? since : null,
  };
};

/** A token just made; the repositories that it was narrowed to are left out, which GitHub's description allows. */
export const tokenJson = ({ token, expiresAt, permissions }: InstallationToken, narrowed: boolean) => ({
  token,
  expires_at: timestamp(expiresAt),
  permissions: permissionsJson(permissions),
  repository_selection: narrowed ? 'selected' : 'all',
});
