import type { SandboxClock } from '../clock.ts';
import type { Repository } from './repository.ts';
import { type SecretVault, secretVault } from './secret-vault.ts';

/** Which repositories of the organization may read a secret. */
export interface Visibility {
  visibility: 'all' | 'private' | 'selected';
  selectedRepositoryIds: readonly number[];
}

/** The owner of repositories, with secrets that it shares with some of them. */
export interface Organization {
  readonly id: number;
  readonly login: string;
  readonly secrets: SecretVault;
  /** Name of the secret, in capitals, to who may read it. */
  readonly visibility: Map<string, Visibility>;
  /** What a repository of this organization sees. */
  valuesFor(repository: Repository): Map<string, string>;
}

/** An organization without secrets. */
export const createOrganization = (login: string, clock: SandboxClock, nextId: () => number): Organization => {
  const organization: Organization = {
    id: nextId(),
    login,
    secrets: secretVault(clock, String(nextId()), 1000),
    visibility: new Map(),
    valuesFor: ({ id }) =>
      new Map(
        [...organization.secrets.values()].filter(([name]) => {
          const { visibility, selectedRepositoryIds } = organization.visibility.get(name) ?? {
            visibility: 'private',
            selectedRepositoryIds: [],
          };
          // Every repository of the sandbox is private, so `private` lets all of them in.
          return visibility !== 'selected' || selectedRepositoryIds.includes(id);
        }),
      ),
  };
  return organization;
};
