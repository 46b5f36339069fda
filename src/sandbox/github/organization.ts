import type { SandboxClock } from '../clock.ts';
import type { Repository } from './repository.ts';
import { newVaults, type SecretAppName, type Vaults } from './secret-apps.ts';

/** Which repositories of the organization may read a secret. */
export interface Visibility {
  visibility: 'all' | 'private' | 'selected';
  selectedRepositoryIds: readonly number[];
}

/** The owner of repositories, with secrets that it shares with some of them. */
export interface Organization {
  readonly id: number;
  readonly login: string;
  readonly createdAt: number;
  readonly secrets: Vaults;
  /** Who may read a secret: what nobody has said is for private repositories. */
  visibilityOf(app: SecretAppName, name: string): Visibility;
  setVisibility(app: SecretAppName, name: string, visibility: Visibility): void;
  /** What workflows of a repository of this organization see. */
  valuesFor(repository: Repository): Map<string, string>;
}

/** An organization without secrets. */
export const createOrganization = (login: string, clock: SandboxClock, nextId: () => number): Organization => {
  const visibility = new Map<string, Visibility>();
  const keyOf = (app: SecretAppName, name: string): string => `${app}/${name.toUpperCase()}`;
  const id = nextId();
  const organization: Organization = {
    id,
    login,
    createdAt: clock.now(),
    secrets: newVaults(clock, nextId(), 1000),
    visibilityOf: (app, name) =>
      visibility.get(keyOf(app, name)) ?? { visibility: 'private', selectedRepositoryIds: [] },
    setVisibility: (app, name, given) => void visibility.set(keyOf(app, name), given),
    valuesFor: (repository) =>
      new Map(
        [...organization.secrets.actions.values()].filter(([name]) => {
          const seen = organization.visibilityOf('actions', name);
          if (seen.visibility === 'selected') return seen.selectedRepositoryIds.includes(repository.id);
          return seen.visibility === 'all' || !repository.isPublic;
        }),
      ),
  };
  return organization;
};
