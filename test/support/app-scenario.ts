import type { App, Installation } from '../../src/sandbox/github/apps.ts';
import type { Permissions } from '../../src/sandbox/github/token.ts';
import { appKeys } from './app-keys.ts';
import { REPOSITORY, type Scenario, type ScenarioOptions, type ScenarioRun, scenario } from './scenario.ts';

const keys = appKeys();
const CLIENT_ID = 'Iv23liRotationBot0001';

/** All that the destinations of a scenario need. */
export const granted: Permissions = {
  metadata: 'read',
  secrets: 'write',
  environments: 'write',
  variables: 'write',
  actions: 'write',
  contents: 'read',
};

/** A scenario that rotates as a GitHub App, installed for the organization of its repository. */
export interface AppScenario extends Scenario {
  readonly app: App;
  readonly installation: Installation;
  /** Adds a repository of another owner, who has installed the app. */
  addOwner(repository: string, installation?: { permissions?: Permissions; ownerType?: 'Organization' | 'User' }): void;
  /** The inputs that stand for the app. */
  readonly asApp: Readonly<Record<string, string>>;
  /** Owner, and whether it is revoked, of every token that the app was given. */
  tokens(): [owner: string, revoked: boolean][];
}

/** Inputs that name both repositories as destinations. */
export const bothDestinations = (other: string): Record<string, string> => ({
  destinations: [REPOSITORY, other]
    .map((repository) => `- { repository: ${repository}, secret: CONNECT_CLIENT_SECRET }`)
    .join('\n'),
});

/** Two servers, one repository, one app. Every line of its key counts among the secrets that must not leak. */
export const appScenario = async ({
  permissions = granted,
  ...options
}: ScenarioOptions & { permissions?: Permissions } = {}): Promise<AppScenario> => {
  // No personal token is of any use here.
  const world = await scenario({ ...options, token: { permissions: {} } });
  const app = world.github.addApp({ slug: 'rotation-bot', clientId: CLIENT_ID, publicKeys: [keys.publicKey] });
  const installation = world.github.install({ app, owner: 'acme', permissions, repositories: [REPOSITORY] });
  const body = keys.pem.trim().split('\n').slice(1, -1);
  for (const secret of [...body, body.join('')]) world.traffic.secrets.add(secret);
  const asApp = { 'github-token': '', 'app-client-id': CLIENT_ID, 'app-private-key': keys.pem };
  return {
    ...world,
    app,
    installation,
    asApp,
    addOwner(repository, { permissions: others = granted, ownerType = 'Organization' } = {}) {
      world.github.addRepository({ fullName: repository });
      world.github.writeByHand(`${repository}:CONNECT_CLIENT_SECRET`, world.client.secret);
      world.github.install({ app, owner: repository.split('/')[0] ?? '', ownerType, permissions: others });
    },
    run: (inputs, env): Promise<ScenarioRun> => world.run({ ...asApp, ...inputs }, env),
    tokens: () => world.github.installationTokens().map(({ owner, revoked }) => [owner, revoked]),
  };
};
