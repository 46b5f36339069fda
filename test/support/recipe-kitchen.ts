import { expect, onTestFinished } from 'vitest';
import type { SandboxClock } from '../../src/sandbox/clock.ts';
import type { ConnectSandbox } from '../../src/sandbox/connect/sandbox.ts';
import type { SeededCredential, SeededSecretOptions } from '../../src/sandbox/connect/seed.ts';
import type { RepositorySeed } from '../../src/sandbox/github/repository.ts';
import type { Run } from '../../src/sandbox/github/run.ts';
import type { GitHubSandbox } from '../../src/sandbox/github/sandbox.ts';
import type { Permissions } from '../../src/sandbox/github/token.ts';
import { appKeys } from './app-keys.ts';
import { workflowIn } from './documents.ts';
import { projectRoot, startSandboxes } from './sandboxes.ts';

export const DAY = 86_400_000;
export const ROTATE = '.github/workflows/rotate.yml';
export const VERIFY = '.github/workflows/verify-connect.yml';
export const NAME = 'CONNECT_CLIENT_SECRET';
const TOKEN = 'github_pat_of_a_recipe';
const APP = 'Iv23liRotationBot0001';
const keys = appKeys();

/** What most recipes ask their token to have on one repository. */
export const usualPermissions: Permissions = {
  metadata: 'read',
  secrets: 'write',
  variables: 'write',
  actions: 'write',
  contents: 'read',
};

export interface Recipe {
  readonly ghes?: boolean;
  /** What the recipe asks the token to have, and no more. */
  readonly permissions: Permissions;
  /** A GitHub App has these permissions, installed for the owner of each repository. */
  readonly asApp?: boolean;
  /** Workflow files of each repository, as a document shows them: path in the project, file. */
  readonly files: Readonly<Record<string, readonly (readonly [document: string, file: string])[]>>;
  /** Other files of the repository that rotates. */
  readonly ownFiles?: Readonly<Record<string, string>>;
  readonly environments?: RepositorySeed['environments'];
  /** Secrets that hold the client's, as destinations are printed. */
  readonly held: readonly string[];
  /** `owner/name` of the one that rotates. */
  readonly rotating: string;
  /** What the token reaches; every repository unless told. */
  readonly reach?: readonly string[];
  /** What the client's first secret is like. */
  readonly secret?: SeededSecretOptions;
  /** Environment variables of the machine that jobs run on. */
  readonly machine?: Readonly<Record<string, string>>;
}

/** A recipe in its kitchen: both APIs, and everything as the page shows it. */
export interface Kitchen {
  readonly connect: ConnectSandbox;
  readonly github: GitHubSandbox;
  readonly clock: SandboxClock;
  readonly client: SeededCredential;
  readonly admin: SeededCredential;
  /** Runs a workflow to its end; the rotating one, by hand and without inputs, unless told. */
  start(
    how?: Pick<Parameters<GitHubSandbox['startRun']>[0], 'inputs' | 'event'> & {
      readonly repository?: string;
      readonly workflow?: string;
    },
  ): Promise<Run>;
  /** Every other run so far. */
  others(run: Run): Run[];
  /** The one value that all destinations hold. */
  value(): string;
  accepts(value: string): boolean;
  /** Ids of the client's secrets. */
  ids(): number[];
}

export const logOf = ({ jobs }: Run): string => jobs.map(({ log }) => log).join('\n');
export const summaryOf = ({ jobs }: Run): string =>
  jobs.flatMap(({ steps }) => steps.map(({ summary }) => summary)).join('');

/** Sets the workflows of a recipe up as they stand there, with nothing changed but the address of the sandbox. */
export const kitchenOf = async (recipe: Recipe): Promise<Kitchen> => {
  const { ghes = false, asApp = false, permissions, files, ownFiles = {}, held, rotating } = recipe;
  const runner = { actionsRoot: projectRoot, env: { ROTATE_CLIENT_SECRETS_TIME_SCALE: '0.2', ...recipe.machine } };
  const { clock, connect, github, close } = await startSandboxes({ github: { ghes, runner } });
  onTestFinished(close);
  const client = connect.seed.selfRotating({ ...(recipe.secret ? { secret: recipe.secret } : {}) });
  const admin = connect.seed.administrator();
  const local = (yaml: string) => yaml.replaceAll('https://euno.datahub.connect.aveva.com', connect.url);
  for (const [fullName, shown] of Object.entries(files)) {
    const own = fullName === rotating;
    const texts = shown.map(([document, file]) => [file, local(workflowIn(document, file))]);
    github.addRepository({
      fullName,
      files: { ...Object.fromEntries(texts), ...(own ? ownFiles : {}) },
      environments: own ? (recipe.environments ?? []) : [],
      variables: {
        CONNECT_TENANT_ID: connect.tenantId,
        CONNECT_CLIENT_ID: client.clientId,
        CONNECT_ADMIN_CLIENT_ID: admin.clientId,
        ...(asApp ? { ROTATION_APP_CLIENT_ID: APP } : {}),
      },
      secrets: own ? (asApp ? { ROTATION_APP_PRIVATE_KEY: keys.pem } : { ROTATION_TOKEN: TOKEN }) : {},
    });
  }
  for (const place of held) github.writeByHand(place, client.secret);
  const repositories = recipe.reach ?? Object.keys(files);
  if (asApp) {
    const app = github.addApp({ slug: 'rotation-bot', clientId: APP, publicKeys: [keys.publicKey] });
    for (const owner of new Set(repositories.map((name) => name.split('/')[0] ?? ''))) {
      github.install({ app, owner, permissions, repositories });
    }
  } else github.addToken({ token: TOKEN, login: 'rotation-bot', permissions, repositories });
  return {
    connect,
    github,
    clock,
    client,
    admin,
    async start({ repository = rotating, workflow = 'rotate.yml', ...how } = {}) {
      const run = await github.startRun({ repository, workflow, ...how });
      await github.settled();
      return run;
    },
    others: ({ id }) => github.runs().filter((run) => run.id !== id),
    value() {
      const values = held.map((place) => github.secretValue(...(place.split(':') as [string, string])));
      expect(new Set(values).size).toBe(1);
      return values[0] ?? '';
    },
    accepts: (value) => connect.accepts(client.clientId, value),
    ids: () => connect.secretsOf(client.clientId).map(({ id }) => id),
  };
};

export interface Cooked extends Kitchen {
  readonly run: Run;
  readonly proofs: readonly Run[];
}

/** Runs the rotating workflow once: afterwards all destinations hold one new value that works. */
export const cook = async (recipe: Recipe): Promise<Cooked> => {
  const kitchen = await kitchenOf(recipe);
  const run = await kitchen.start();
  expect(run.conclusion, logOf(run)).toBe('success');
  expect(kitchen.value()).not.toBe(kitchen.client.secret);
  expect(kitchen.accepts(kitchen.value())).toBe(true);
  return { ...kitchen, run, proofs: kitchen.others(run) };
};
