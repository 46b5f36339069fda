import type { Environment, GitRef, Repository } from '../repository.ts';
import type { GitHubState } from '../state.ts';
import { timestamp } from '../timestamp.ts';

const nodeId = (kind: string, id: number): string => Buffer.from(`${kind}:${id}`).toString('base64url');

/** A person, an organization or an app, as it stands inside other answers. */
export const simpleUser = ({ urls }: GitHubState, login: string, type: 'User' | 'Organization' | 'Bot' = 'User') => {
  const name = encodeURIComponent(login);
  const url = `${urls.api}/users/${name}`;
  return {
    login,
    id: [...login].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 1_000_000,
    node_id: nodeId(type, login.length),
    avatar_url: `${urls.web}/avatars/${name}`,
    gravatar_id: '',
    url,
    html_url: `${urls.web}/${name}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false,
  };
};

/** Name of the link to what comes after the repository's own address. */
const LINKS = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
} as const;

/** A repository as it stands inside other answers. */
export const minimalRepository = (state: GitHubState, repository: Repository) => {
  const url = `${state.urls.api}/repos/${repository.fullName}`;
  const links = Object.fromEntries(Object.entries(LINKS).map(([name, tail]) => [name, `${url}${tail}`]));
  return {
    id: repository.id,
    node_id: nodeId('Repository', repository.id),
    name: repository.name,
    full_name: repository.fullName,
    private: !repository.isPublic,
    owner: simpleUser(state, repository.owner, 'Organization'),
    html_url: `${state.urls.web}/${repository.fullName}`,
    description: null,
    fork: false,
    url,
    ...links,
  };
};

/** The answer to a request for one repository. */
export const fullRepository = (state: GitHubState, repository: Repository, mayWrite: boolean) => {
  const web = `${state.urls.web}/${repository.fullName}`;
  const since = timestamp(repository.createdAt);
  return {
    ...minimalRepository(state, repository),
    default_branch: repository.defaultBranch,
    visibility: repository.isPublic ? 'public' : 'private',
    git_url: `git://${web.replace(/^\w+:\/\//, '')}.git`,
    ssh_url: `git@github.invalid:${repository.fullName}.git`,
    clone_url: `${web}.git`,
    svn_url: web,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    archived: false,
    disabled: false,
    forks: 0,
    forks_count: 0,
    open_issues: 0,
    open_issues_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    network_count: 0,
    subscribers_count: 0,
    size: 1,
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_discussions: false,
    permissions: { admin: false, maintain: false, push: mayWrite, triage: false, pull: true },
    created_at: since,
    pushed_at: since,
    updated_at: since,
  };
};

/** A file of the repository, its text in base64 as GitHub wraps it. */
export const contentFile = (state: GitHubState, repository: Repository, ref: GitRef, path: string, text: string) => {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  const at = encodeURIComponent(ref.name);
  const url = `${state.urls.api}/repos/${repository.fullName}/contents/${encoded}?ref=${at}`;
  const git = `${state.urls.api}/repos/${repository.fullName}/git/blobs/${ref.sha}`;
  const html = `${state.urls.web}/${repository.fullName}/blob/${at}/${encoded}`;
  const base64 = Buffer.from(text).toString('base64');
  return {
    type: 'file',
    encoding: 'base64',
    size: Buffer.byteLength(text),
    name: path.split('/').at(-1) ?? path,
    path,
    content: `${base64.match(/.{1,60}/g)?.join('\n') ?? ''}\n`,
    sha: ref.sha,
    url,
    git_url: git,
    html_url: html,
    download_url: `${state.urls.web}/${repository.fullName}/raw/${at}/${encoded}`,
    _links: { self: url, git, html },
  };
};

/** An environment with the approval that it may demand. */
export const environmentJson = (state: GitHubState, { fullName }: Repository, environment: Environment) => {
  const { id, name, needsApproval, createdAt } = environment;
  const place = `${fullName}/environments/${encodeURIComponent(name)}`;
  const rule = { id, node_id: `GA_${id}`, type: 'required_reviewers', prevent_self_review: false, reviewers: [] };
  return {
    id,
    node_id: `EN_${id}`,
    name,
    url: `${state.urls.api}/repos/${place}`,
    html_url: `${state.urls.web}/${place}`,
    created_at: timestamp(createdAt),
    updated_at: timestamp(createdAt),
    protection_rules: needsApproval ? [rule] : [],
    deployment_branch_policy: null,
  };
};
