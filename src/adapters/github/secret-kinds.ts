import type { SecretApp } from '../../domain/destination.ts';

interface KindOfSecret {
  /** Where its secrets are listed; everything else lies below. */
  readonly path: string;
  /** What one is called. */
  readonly noun: string;
  /** As the settings of a fine-grained token or an app call it. */
  readonly permission: string;
  /** As the API calls it where a token of an app is asked for. */
  readonly key: string;
  /** The permission belongs to the organization, not to a repository. */
  readonly organization?: true;
  /** Reading needs writing, too. */
  readonly writeToRead?: true;
  /** GitHub Enterprise Server does not have it, up to 3.19 at least. */
  readonly cloudOnly?: true;
  /** The API once took ids of repositories as strings only. */
  readonly idsAsStrings?: true;
}

const REPO = '/repos/{owner}/{repo}';

/**
 * What kinds of secrets there are, and what each needs: everything that is asked about a secret follows from this table
 * (docs.github.com/rest/authentication/permissions-required-for-fine-grained-personal-access-tokens).
 */
export const secretKinds = {
  repository: {
    actions: { path: `${REPO}/actions/secrets`, noun: 'secret', permission: 'Secrets', key: 'secrets' },
    dependabot: {
      path: `${REPO}/dependabot/secrets`,
      noun: 'Dependabot secret',
      permission: 'Dependabot secrets',
      key: 'dependabot_secrets',
    },
    codespaces: {
      path: `${REPO}/codespaces/secrets`,
      noun: 'Codespaces secret',
      permission: 'Codespaces secrets',
      key: 'codespaces_secrets',
      writeToRead: true,
      cloudOnly: true,
    },
    agents: {
      path: `${REPO}/agents/secrets`,
      noun: 'Agents secret',
      permission: 'Agent secrets',
      key: 'agent_secrets',
      cloudOnly: true,
    },
  },
  environment: {
    actions: {
      path: `${REPO}/environments/{environment_name}/secrets`,
      noun: 'secret',
      permission: 'Environments',
      key: 'environments',
    },
  },
  organization: {
    actions: {
      path: '/orgs/{org}/actions/secrets',
      noun: 'secret',
      permission: 'Secrets',
      key: 'organization_secrets',
      organization: true,
    },
    dependabot: {
      path: '/orgs/{org}/dependabot/secrets',
      noun: 'Dependabot secret',
      permission: 'Organization dependabot secrets',
      key: 'organization_dependabot_secrets',
      organization: true,
      idsAsStrings: true,
    },
    codespaces: {
      path: '/orgs/{org}/codespaces/secrets',
      noun: 'Codespaces secret',
      permission: 'Organization codespaces secrets',
      key: 'organization_codespaces_secrets',
      organization: true,
      cloudOnly: true,
    },
    agents: {
      path: '/orgs/{org}/agents/secrets',
      noun: 'Agents secret',
      permission: 'Agent secrets',
      key: 'organization_agent_secrets',
      organization: true,
      cloudOnly: true,
    },
  },
} as const satisfies Record<string, Partial<Record<SecretApp, KindOfSecret>>>;

type Kinds = typeof secretKinds;
type Scope = keyof Kinds;
type KindIn<S extends Scope> = Kinds[S][keyof Kinds[S]];

/** One line of the table. */
export type SecretKind<S extends Scope = Scope> = KindOfSecret & { readonly path: PathIn<S> };
type PathIn<S extends Scope> = { [Each in S]: KindIn<Each> extends { path: infer Path } ? Path : never }[S];

/** Method and path template of a request about secrets. */
export type SecretRoute =
  | `GET ${PathIn<Scope>}`
  | `GET ${PathIn<Scope>}/public-key`
  | `${'GET' | 'PUT'} ${PathIn<Scope>}/{secret_name}`
  | `GET ${PathIn<'organization'>}/{secret_name}/repositories`;
