import type { Organization } from '../organization.ts';
import type { GitHubState } from '../state.ts';
import { timestamp } from '../timestamp.ts';

/** The answer to a request for one organization, as far as strangers may see it. */
export const organizationJson = (state: GitHubState, { id, login, createdAt }: Organization) => {
  const url = `${state.urls.api}/orgs/${login}`;
  const since = timestamp(createdAt);
  const own = [...state.repositories.values()].filter(({ owner }) => owner.toLowerCase() === login.toLowerCase());
  return {
    login,
    id,
    node_id: `O_${id}`,
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: `${state.urls.web}/avatars/${login}`,
    html_url: `${state.urls.web}/${login}`,
    description: '',
    has_organization_projects: false,
    has_repository_projects: false,
    public_repos: own.filter(({ isPublic }) => isPublic).length,
    public_gists: 0,
    followers: 0,
    following: 0,
    type: 'Organization',
    created_at: since,
    updated_at: since,
    archived_at: null,
  };
};
