import { appOf, type Destination, type OrganizationDestination } from '../../../domain/destination.ts';
import { watchedRepositories } from '../../../domain/unfinished-runs.ts';
import type { VerificationWorkflow } from '../../../ports/verifier.ts';
import { ownerAndRepo } from '../read-answer.ts';
import { kindOf } from '../secret-address.ts';
import { type SecretKind, secretKinds } from '../secret-kinds.ts';

/**
 * What a run is for: `look` plans and changes nothing, `take-back` sees after a killed run whether a destination was
 * written.
 */
export type Purpose = 'rotate' | 'look' | 'take-back';

/** What one credential does at GitHub. */
export interface Use {
  readonly destinations: readonly Destination[];
  readonly verifications: readonly VerificationWorkflow[];
  /** `owner/name` of the repository that keeps the receipt. */
  readonly receiptRepository: string;
  /** It does not rotate without one. */
  readonly receiptNeeded: boolean;
  /** It deletes nothing before it has seen that no run may still hold it. */
  readonly waitForRuns: boolean;
  readonly purpose: Purpose;
}

export type Access = 'read' | 'write';

/** A permission that something needs. */
export interface Need {
  /** As the API names it. */
  readonly key: string;
  /** As the page of an app names it. */
  readonly title: string;
  readonly access: Access;
  /** Rotating works without it too, only blinder. */
  readonly optional: boolean;
  /** The permission belongs to the organization, not to a repository. */
  readonly organization?: boolean;
}

/** What the token of one owner must be good for. */
export interface Scope {
  readonly owner: string;
  /** Names without their owner; undefined where the token must see all that the app may see. */
  readonly repositories: readonly string[] | undefined;
  readonly needs: readonly Need[];
}

/** GitHub takes no longer list. */
const MOST_REPOSITORIES = 500;

const need = (key: string, title: string, access: Access, optional = false): Need => ({ key, title, access, optional });

const metadata = need('metadata', 'Metadata', 'read');
/** What whoever changes nothing may do in its place. */
const accessFor = ({ purpose }: Use): Access => (purpose === 'rotate' ? 'write' : 'read');

const verification = (use: Use): Need[] => [
  need('actions', 'Actions', accessFor(use)),
  need('contents', 'Contents', 'read', true),
];
// Missing from GitHub's description of its API (github/rest-api-description#5437), though apps have it.
const receipt = (use: Use): Need => need('actions_variables', 'Variables', accessFor(use), !use.receiptNeeded);

/** Runs that may hold the old secret are looked for, and told of where they hold nothing back. */
const runs = ({ waitForRuns }: Use): Need => need('actions', 'Actions', 'read', !waitForRuns);

const secret = ({ key, permission, organization, writeToRead }: SecretKind, { purpose }: Use): Need => ({
  ...need(key, permission, purpose === 'rotate' || writeToRead ? 'write' : 'read'),
  ...(organization ? { organization } : {}),
});

/** For what a run asks only to warn of secrets that hide a destination. */
const looking = (destination: Destination): Need[] => {
  if ('environment' in destination) return [need('actions', 'Actions', 'read', true)];
  if (!('organization' in destination)) return [];
  const { key, permission, writeToRead }: SecretKind = secretKinds.repository[appOf(destination)];
  return writeToRead ? [] : [need(key, permission, 'read', true)];
};

/** Of two needs for one permission, what satisfies both. */
const both = (one: Need, other: Need): Need => ({
  ...one,
  access: one.access === 'write' ? 'write' : other.access,
  optional: one.optional && other.optional,
});

/** Who may read the secret now is kept, so that whatever repositories these are must be seen. */
const keepsReaders = ({ visibility, repositories }: OrganizationDestination): boolean =>
  visibility === undefined || (visibility === 'selected' && repositories === undefined);

/** The scope of one owner, as more and more of it is known. */
class GrowingScope {
  readonly #owner: string;
  /** By the name in lower case, for GitHub ignores case. */
  readonly #repositories = new Map<string, string>();
  readonly #needs = new Map([[metadata.key, metadata]]);
  #seesAll = false;

  constructor(owner: string) {
    this.#owner = owner;
  }

  repository(name: string): void {
    this.#repositories.set(name.toLowerCase(), name);
  }

  everyRepository(): void {
    this.#seesAll = true;
  }

  needs(added: readonly Need[]): void {
    for (const one of added) {
      const known = this.#needs.get(one.key);
      this.#needs.set(one.key, known ? both(known, one) : one);
    }
  }

  scope(): Scope {
    const names = [...this.#repositories.values()];
    // An organization's secrets are no repository's: where there is none to name, the permissions alone are the scope.
    const all = this.#seesAll || names.length > MOST_REPOSITORIES || names.length === 0;
    return { owner: this.#owner, repositories: all ? undefined : names, needs: [...this.#needs.values()] };
  }
}

/** What each owner's token must be good for, by the owner in lower case. */
export const scopesOf = (uses: readonly Use[]): ReadonlyMap<string, Scope> => {
  const scopes = new Map<string, GrowingScope>();

  const of = (owner: string): GrowingScope => {
    const scope = scopes.get(owner.toLowerCase()) ?? new GrowingScope(owner);
    scopes.set(owner.toLowerCase(), scope);
    return scope;
  };
  const inRepository = (repository: string, needs: readonly Need[]): void => {
    const { owner, repo } = ownerAndRepo(repository);
    of(owner).repository(repo);
    of(owner).needs(needs);
  };

  for (const use of uses) {
    const only = use.purpose === 'take-back';
    for (const destination of use.destinations) {
      const needs = [secret(kindOf(destination), use), ...(only ? [] : looking(destination))];
      if (!('organization' in destination)) {
        inRepository(destination.repository, needs);
        continue;
      }
      of(destination.organization).needs(needs);
      if (only) continue;
      if (keepsReaders(destination)) of(destination.organization).everyRepository();
      for (const repository of destination.repositories ?? []) inRepository(repository, []);
    }
    if (only) continue;
    for (const repository of watchedRepositories(use.destinations, use)) inRepository(repository, [runs(use)]);
    for (const { repository } of use.verifications) inRepository(repository, verification(use));
    inRepository(use.receiptRepository, [receipt(use)]);
  }
  return new Map([...scopes].map(([key, scope]) => [key, scope.scope()]));
};
