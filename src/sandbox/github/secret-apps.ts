import type { SandboxClock } from '../clock.ts';
import { type SecretVault, secretVault } from './secret-vault.ts';
import type { RepositorySecretPermission } from './token.ts';

interface SecretApp {
  readonly permission: RepositorySecretPermission;
  /** Reading those of a repository needs writing, too. */
  readonly writeToRead: boolean;
  /** A GitHub Enterprise Server has it, too. */
  readonly onServer: boolean;
}

/** What reads secrets at GitHub; each keeps them apart from the others. */
export const secretApps = {
  actions: { permission: 'secrets', writeToRead: false, onServer: true },
  dependabot: { permission: 'dependabot_secrets', writeToRead: false, onServer: true },
  codespaces: { permission: 'codespaces_secrets', writeToRead: true, onServer: false },
  agents: { permission: 'agent_secrets', writeToRead: false, onServer: false },
} as const satisfies Record<string, SecretApp>;

export type SecretAppName = keyof typeof secretApps;
/** The secrets of a repository or an organization. */
export type Vaults = Readonly<Record<SecretAppName, SecretVault>>;

/** Names of the apps that a server has. */
export const appsOf = ({ ghes }: { ghes: boolean }): SecretAppName[] => {
  const names: SecretAppName[] = ['actions', 'dependabot', 'codespaces', 'agents'];
  return names.filter((name) => !ghes || secretApps[name].onServer);
};

/** Empty vaults, each with a key of its own. */
export const newVaults = (clock: SandboxClock, keyId: number, limit: number): Vaults => ({
  actions: secretVault(clock, `${keyId}`, limit),
  dependabot: secretVault(clock, `${keyId}01`, limit),
  codespaces: secretVault(clock, `${keyId}02`, limit),
  agents: secretVault(clock, `${keyId}03`, limit),
});

/** Of `NAME` or `dependabot/NAME`, as a destination is printed. */
export const appAndName = (printed: string): { app: SecretAppName; name: string } => {
  const [, app, name = printed] = /^(dependabot|codespaces|agents)\/(.*)$/.exec(printed) ?? [];
  return { app: app === 'dependabot' || app === 'codespaces' || app === 'agents' ? app : 'actions', name };
};
