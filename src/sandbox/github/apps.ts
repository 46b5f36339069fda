import type { KeyObject } from 'node:crypto';
import type { SandboxClock } from '../clock.ts';
import type { Permissions } from './token.ts';

/** What a test or a demo says of an app. */
export interface AppSeed {
  /** Its name in addresses. */
  slug: string;
  clientId: string;
  /** One for each private key that its page lists. */
  publicKeys: readonly KeyObject[];
}

/** A GitHub App. */
export interface App extends AppSeed {
  readonly id: number;
}

/** What a test or a demo says of an installation. */
export interface InstallationSeed {
  app: App;
  /** Login of the organization, or of the person. */
  owner: string;
  permissions: Permissions;
  /** Full names; every repository of the owner when left out. */
  repositories?: readonly string[];
  /** An organization unless told. */
  ownerType?: 'Organization' | 'User';
}

/** An app, installed for an owner, who may change his mind at any time. */
export interface Installation {
  readonly id: number;
  readonly app: App;
  readonly owner: string;
  readonly ownerType: 'Organization' | 'User';
  readonly createdAt: number;
  permissions: Permissions;
  repositories: readonly string[] | undefined;
  suspended: boolean;
}

/** A token that an installation was given; instants in epoch milliseconds. */
export interface InstallationToken {
  readonly token: string;
  readonly owner: string;
  readonly permissions: Permissions;
  /** Full names of what it reaches. */
  readonly repositories: readonly string[];
  readonly expiresAt: number;
  revoked: boolean;
}

/** All apps of a server, their installations, and the tokens that these were given. */
export interface Apps {
  readonly tokens: InstallationToken[];
  add(seed: AppSeed): App;
  install(seed: InstallationSeed): Installation;
  /** @param issuer client id or number */
  find(issuer: string): App | undefined;
  installation(app: App, wanted: { id: number } | { owner: string }): Installation | undefined;
}

/** A server without apps. */
export const createApps = (clock: SandboxClock, nextId: () => number): Apps => {
  const apps: App[] = [];
  const installations: Installation[] = [];
  return {
    tokens: [],
    add(seed) {
      const app = { ...seed, id: nextId() };
      apps.push(app);
      return app;
    },
    install({ ownerType = 'Organization', repositories, ...seed }) {
      const id = nextId();
      const installation = { ...seed, id, ownerType, repositories, createdAt: clock.now(), suspended: false };
      installations.push(installation);
      return installation;
    },
    find: (issuer) => apps.find(({ clientId, id }) => clientId === issuer || String(id) === issuer),
    installation: (app, wanted) =>
      installations.find(
        (one) =>
          one.app === app &&
          ('id' in wanted ? one.id === wanted.id : one.owner.toLowerCase() === wanted.owner.toLowerCase()),
      ),
  };
};
