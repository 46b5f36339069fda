import type { SandboxClock } from '../clock.ts';
import { type Apps, createApps } from './apps.ts';
import { createOrganization, type Organization } from './organization.ts';
import { createRepository, type Repository, type RepositorySeed } from './repository.ts';
import type { Run } from './run.ts';
import { type SecondaryLimiter, secondaryLimiter } from './secondary-limits.ts';
import { appAndName } from './secret-apps.ts';
import type { SecretVault } from './secret-vault.ts';
import type { Token, TokenSeed } from './token.ts';

/** Everything that the emulated GitHub knows, in memory. */
export interface GitHubState {
  readonly clock: SandboxClock;
  /** Where the server is reached; set once it listens. */
  urls: { web: string; api: string };
  readonly ghes: boolean;
  readonly secondary: SecondaryLimiter;
  readonly repositories: Map<string, Repository>;
  readonly organizations: Map<string, Organization>;
  readonly tokens: Map<string, Token>;
  readonly runs: Map<number, Run>;
  readonly apps: Apps;
  nextId(): number;
  addRepository(seed: RepositorySeed): Repository;
  addToken(seed: TokenSeed): Token;
  organization(login: string): Organization | undefined;
  repository(fullName: string): Repository | undefined;
  /** What `owner/repo`, `owner/repo#environment` or `organization` keeps under `NAME`, or `dependabot/NAME` and the like. */
  vault(scope: string, printed: string): { vault: SecretVault; name: string };
}

/** An empty GitHub. */
export const createState = (clock: SandboxClock, ghes: boolean): GitHubState => {
  let lastId = 1000;
  const nextId = () => {
    lastId += 1;
    return lastId;
  };
  const state: GitHubState = {
    clock,
    urls: { web: '', api: '' },
    ghes,
    secondary: secondaryLimiter(clock),
    repositories: new Map(),
    organizations: new Map(),
    tokens: new Map(),
    runs: new Map(),
    apps: createApps(clock, nextId),
    nextId,
    addRepository(seed) {
      const repository = createRepository(seed, clock, nextId);
      state.repositories.set(repository.fullName.toLowerCase(), repository);
      const owner = repository.owner.toLowerCase();
      if (!state.organizations.has(owner)) {
        state.organizations.set(owner, createOrganization(repository.owner, clock, nextId));
      }
      return repository;
    },
    addToken(seed) {
      const token = { ...seed, windowStart: clock.now(), used: 0 };
      state.tokens.set(seed.token, token);
      return token;
    },
    organization: (login) => state.organizations.get(login.toLowerCase()),
    repository: (fullName) => state.repositories.get(fullName.toLowerCase()),
    vault(scope, printed) {
      const { app, name } = appAndName(printed);
      const [place = '', environment] = scope.split('#');
      const repository = state.repository(place);
      const owner = place.includes('/') ? repository : state.organization(place);
      const inEnvironment = app === 'actions' ? repository?.environment(environment ?? '')?.secrets : undefined;
      const vault = environment === undefined ? owner?.secrets[app] : inEnvironment;
      if (!vault) throw new RangeError(`the sandbox has no ${scope}:${printed}`);
      return { vault, name };
    },
  };
  return state;
};
