/** What a token may be allowed to touch, in the words of GitHub's permission header but for `variables`. */
export type Permission =
  | 'actions'
  | 'contents'
  | 'deployments'
  | 'environments'
  | 'metadata'
  | 'pull_requests'
  | 'variables'
  | RepositorySecretPermission
  | OrganizationSecretPermission;

/** For the secrets of a repository, by what reads them. */
export type RepositorySecretPermission = 'secrets' | 'dependabot_secrets' | 'codespaces_secrets' | 'agent_secrets';
/** The same for those of an organization. */
export type OrganizationSecretPermission = `organization_${RepositorySecretPermission}`;

/** What a token may do with something; `write` includes `read`. */
export type Access = 'read' | 'write';
/** What a token may do; what is not named it may not do. */
export type Permissions = Partial<Record<Permission, Access>>;

/** What a test or a demo says of a token. */
export interface TokenSeed {
  token: string;
  login: string;
  permissions: Permissions;
  /** Full names; every repository when left out. */
  repositories?: readonly string[];
  /** A fine-grained personal token unless told: only the wording of refusals differs. */
  kind?: 'personal' | 'installation';
  /** From then on the token is unknown, epoch milliseconds. */
  expiresAt?: number;
  /** Requests an hour. */
  rateLimit?: number;
}

/** A token in use, with its place in the present hour of the rate limit; instants in epoch milliseconds. */
export interface Token extends TokenSeed {
  /** Start of the present hour of counting, epoch milliseconds. */
  windowStart: number;
  used: number;
}

/** Whether the token may do that; writing includes reading, and whoever sees a repository may read its metadata. */
export const allows = (token: Token, permission: Permission, access: Access): boolean => {
  if (permission === 'metadata' && access === 'read') return true;
  const granted = token.permissions[permission];
  return granted === 'write' || granted === access;
};

/** Whether the repository exists as far as this token can tell. */
export const sees = (token: Token, fullName: string): boolean =>
  token.repositories === undefined ||
  token.repositories.some((visible) => visible.toLowerCase() === fullName.toLowerCase());

/** Whether the token belongs to that organization's world. */
export const seesOrganization = (token: Token, login: string): boolean =>
  token.repositories === undefined ||
  token.repositories.some((visible) => visible.toLowerCase().startsWith(`${login.toLowerCase()}/`));

/** As GitHub names a permission. */
export const permissionName = (permission: string): string =>
  permission === 'variables' ? 'actions_variables' : permission;

/** What `x-accepted-github-permissions` says. */
export const permissionHeader = (permission: Permission, access: Access): string =>
  `${permissionName(permission)}=${access}`;
