import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { sandboxClock } from './clock.ts';
import { type ConnectSandbox, startConnectSandbox } from './connect/sandbox.ts';
import type { RunnerOptions } from './github/runner/job-session.ts';
import { type GitHubSandbox, startGitHubSandbox } from './github/sandbox.ts';
import { type Consumers, workflowFiles } from './sample-workflows.ts';
import type { SandboxSeed } from './sandbox-seed.ts';
import { onPort, Unusable } from './unusable.ts';
import { folderOfWorkflows, followFolder } from './workflow-folder.ts';

const REPOSITORY = 'acme/ingest';
const ENVIRONMENT = 'production';
const ORGANIZATION = 'acme';
const DAY_MS = 86_400_000;

/** Both emulators, running, with everything in them that a first rotation needs. */
export interface SeededSandbox {
  readonly seed: SandboxSeed;
  readonly connect: ConnectSandbox;
  readonly github: GitHubSandbox;
  close(): Promise<void>;
}

/** Where the emulators listen and keep their state; ports are free ones unless told. */
export interface SeededSandboxOptions {
  connectPort?: number;
  githubPort?: number;
  /** SQLite file that keeps the credential API's state; what was seeded stands in a file beside it. */
  stateFile?: string;
  /** Where the action's own `action.yml` lies. */
  actionsRoot?: string;
  /** Of both secrets, each of which then is there; of either unless told, and then the environment has none yet. */
  consumers?: Consumers;
  /** A folder whose workflow files the repository has, too, as they are at each moment. */
  workflows?: string;
  /** Told what jobs print, as soon as they do. */
  onLog?: RunnerOptions['onLog'];
}

const clientsSchema = z.object({
  adminClientId: z.string(),
  adminClientSecret: z.string(),
  clientId: z.string(),
  clientSecret: z.string(),
  secretId: z.number(),
});

type Clients = z.infer<typeof clientsSchema>;

/** What was seeded by an earlier start, out of the file beside the state; undefined where there is none. */
const seededBefore = (path: string): Clients | undefined => {
  if (!existsSync(path)) return undefined;
  try {
    return clientsSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    throw new Unusable('state', `${path} beside it is not what an earlier start has written`);
  }
};

const newClients = ({ seed, clock }: ConnectSandbox): Clients => {
  const admin = seed.administrator({
    name: 'Tenant administrator',
    secret: { description: 'administrator of the sandbox' },
  });
  const soon = clock.now() + 12 * DAY_MS;
  const client = seed.selfRotating({
    name: 'Ingest',
    secret: { description: 'made by hand, by whoever set the pipeline up', expiresAt: soon },
  });
  return {
    adminClientId: admin.clientId,
    adminClientSecret: admin.secret,
    clientId: client.clientId,
    clientSecret: client.secret,
    secretId: client.secretId,
  };
};

/** The clients of an earlier start; whatever was rotated away since is replaced, since no value can be read back. */
const clientsOf = (connect: ConnectSandbox, stateFile: string | undefined): Clients => {
  if (stateFile === undefined) return newClients(connect);
  const beside = `${stateFile}.seed.json`;
  const known = seededBefore(beside) ?? newClients(connect);
  const admin = connect.accepts(known.adminClientId, known.adminClientSecret)
    ? {}
    : { adminClientSecret: connect.seed.secret(known.adminClientId).secret };
  const renewed = connect.accepts(known.clientId, known.clientSecret) ? undefined : connect.seed.secret(known.clientId);
  const clients = { ...known, ...admin, ...(renewed && { clientSecret: renewed.secret, secretId: renewed.secretId }) };
  writeFileSync(beside, `${JSON.stringify(clients)}\n`, { mode: 0o600 });
  return clients;
};

/**
 * Starts both emulators with one tenant, one repository and one token that may do all that the destinations need.
 * @throws Unusable when a port, the file of the state or the folder of the workflows is
 */
export const startSeededSandbox = async (options: SeededSandboxOptions = {}): Promise<SeededSandbox> => {
  const { connectPort = 0, githubPort = 0, stateFile, actionsRoot, onLog } = options;
  const clock = sandboxClock();
  const state = stateFile === undefined ? {} : { database: stateFile };
  const connect = await onPort('connect-port', () => startConnectSandbox({ clock, ports: [connectPort], ...state }));
  try {
    const runner = { ...(actionsRoot && { actionsRoot }), ...(onLog && { onLog }) };
    const github = await onPort('github-port', () => startGitHubSandbox({ clock, port: githubPort, runner }));
    try {
      return seeded({ connect, github }, clientsOf(connect, stateFile), options);
    } catch (error) {
      await github.close();
      throw error;
    }
  } catch (error) {
    // Whatever still listens would keep the process.
    await connect.close();
    throw error;
  }
};

/** Puts in everything that a first rotation needs. */
const seeded = (
  { connect, github }: Pick<SeededSandbox, 'connect' | 'github'>,
  clients: Clients,
  { consumers = 'of either', workflows }: SeededSandboxOptions,
): SeededSandbox => {
  const token = `github_pat_${randomBytes(24).toString('hex')}`;
  github.addToken({
    token,
    login: 'rotation-bot',
    permissions: {
      secrets: 'write',
      dependabot_secrets: 'write',
      codespaces_secrets: 'write',
      agent_secrets: 'write',
      environments: 'write',
      variables: 'write',
      actions: 'write',
      contents: 'read',
      organization_secrets: 'write',
      organization_dependabot_secrets: 'write',
      organization_codespaces_secrets: 'write',
      organization_agent_secrets: 'write',
    },
  });
  const seed: SandboxSeed = {
    connect: { url: connect.url, tenantId: connect.tenantId, ...clients },
    github: {
      apiUrl: github.apiUrl,
      repository: REPOSITORY,
      environment: ENVIRONMENT,
      organization: ORGANIZATION,
      token,
    },
  };
  const repository = github.addRepository({
    fullName: REPOSITORY,
    environments: [{ name: ENVIRONMENT }],
    files: workflowFiles(seed, consumers),
    secrets: { CONNECT_CLIENT_SECRET: clients.clientSecret, ROTATION_TOKEN: token },
  });
  if (consumers === 'of both') {
    github.writeByHand(`${REPOSITORY}#${ENVIRONMENT}:CONNECT_CLIENT_SECRET`, clients.clientSecret);
  }
  if (workflows !== undefined) followFolder(folderOfWorkflows(workflows), repository, github.server);
  return {
    seed,
    connect,
    github,
    close: async () => {
      await Promise.all([connect.close(), github.close()]);
    },
  };
};
