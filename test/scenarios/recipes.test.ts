import { describe, expect, it, onTestFinished } from 'vitest';
import { type ConnectSandbox, startConnectSandbox } from '../../src/sandbox/connect/sandbox.ts';
import type { RepositorySeed } from '../../src/sandbox/github/repository.ts';
import type { Run } from '../../src/sandbox/github/run.ts';
import { type GitHubSandbox, startGitHubSandbox } from '../../src/sandbox/github/sandbox.ts';
import type { Permissions } from '../../src/sandbox/github/token.ts';
import { appKeys } from '../support/app-keys.ts';
import { workflowIn } from '../support/documents.ts';

const ROTATE = '.github/workflows/rotate.yml';
const VERIFY = '.github/workflows/verify-connect.yml';
const NAME = 'CONNECT_CLIENT_SECRET';
const TOKEN = 'github_pat_of_a_recipe';
const APP = 'Iv23liRotationBot0001';
const keys = appKeys();

interface Recipe {
  readonly ghes?: boolean;
  /** What the recipe asks the token to have, and no more. */
  readonly permissions: Permissions;
  /** A GitHub App has these permissions, installed for the owner of each repository. */
  readonly asApp?: boolean;
  /** Workflow files of each repository, as a document shows them: path in the project, file. */
  readonly files: Readonly<Record<string, readonly (readonly [document: string, file: string])[]>>;
  /** Secrets that hold the client's, as destinations are printed. */
  readonly held: readonly string[];
  /** `owner/name` of the one that rotates. */
  readonly rotating: string;
}

interface Cooked {
  readonly run: Run;
  readonly proofs: readonly Run[];
  readonly github: GitHubSandbox;
  readonly connect: ConnectSandbox;
}

/** Runs the workflow of a recipe as it stands there, with nothing but the address of the sandbox. */
const cook = async (recipe: Recipe): Promise<Cooked> => {
  const { ghes = false, asApp = false, permissions, files, held, rotating } = recipe;
  const connect = await startConnectSandbox();
  const github = await startGitHubSandbox({
    ghes,
    runner: {
      actionsRoot: new URL('../..', import.meta.url).pathname,
      env: { ROTATE_CLIENT_SECRETS_TIME_SCALE: '0.2' },
    },
  });
  onTestFinished(async () => {
    await Promise.all([connect.close(), github.close()]);
  });
  const client = connect.seed.selfRotating();
  const local = (yaml: string) => yaml.replaceAll('https://euno.datahub.connect.aveva.com', connect.url);
  for (const [fullName, shown] of Object.entries(files)) {
    const seed: RepositorySeed = {
      fullName,
      files: Object.fromEntries(shown.map(([document, file]) => [file, local(workflowIn(document, file))])),
      variables: {
        CONNECT_TENANT_ID: connect.tenantId,
        CONNECT_CLIENT_ID: client.clientId,
        ...(asApp ? { ROTATION_APP_CLIENT_ID: APP } : {}),
      },
      secrets:
        fullName === rotating ? (asApp ? { ROTATION_APP_PRIVATE_KEY: keys.pem } : { ROTATION_TOKEN: TOKEN }) : {},
    };
    github.addRepository(seed);
  }
  for (const place of held) github.writeByHand(place, client.secret);
  const repositories = Object.keys(files);
  if (asApp) {
    const app = github.addApp({ slug: 'rotation-bot', clientId: APP, publicKeys: [keys.publicKey] });
    for (const owner of new Set(repositories.map((name) => name.split('/')[0] ?? ''))) {
      github.install({ app, owner, permissions, repositories });
    }
  } else github.addToken({ token: TOKEN, login: 'rotation-bot', permissions, repositories });
  const run = await github.startRun({ repository: rotating, workflow: 'rotate.yml' });
  await github.settled();
  expect(run.conclusion, run.jobs.map((job) => job.log).join('\n')).toBe('success');
  const values = held.map((place) => github.secretValue(...(place.split(':') as [string, string])));
  expect(new Set(values).size).toBe(1);
  expect(values).not.toContain(client.secret);
  expect(connect.accepts(client.clientId, values[0] ?? '')).toBe(true);
  return { run, proofs: github.runs().filter(({ id }) => id !== run.id), github, connect };
};

describe('runs as it stands in its recipe:', () => {
  it('a secret of an organization', async () => {
    const { run, proofs, github } = await cook({
      permissions: {
        organization_secrets: 'write',
        metadata: 'read',
        actions: 'write',
        contents: 'read',
        secrets: 'read',
        variables: 'write',
      },
      files: {
        'acme/ops': [['docs/recipes/organization.md', ROTATE]],
        'acme/ingest': [['README.md', VERIFY]],
      },
      held: [`acme:${NAME}`],
      rotating: 'acme/ops',
    });
    expect(proofs).toMatchObject([{ conclusion: 'success', repository: { fullName: 'acme/ingest' } }]);
    expect([...github.repository('acme/ops').variables.keys()]).toContainEqual(
      expect.stringMatching(/^ROTATION_RECEIPT_/),
    );
    expect(run.jobs[0]?.steps.map(({ summary }) => summary).join('')).not.toContain('Hidden');
  });

  it('a Dependabot secret beside one of Actions', async () => {
    const { proofs } = await cook({
      permissions: {
        metadata: 'read',
        secrets: 'write',
        dependabot_secrets: 'write',
        variables: 'write',
        actions: 'write',
      },
      files: {
        'acme/ingest': [
          ['docs/recipes/dependabot.md', ROTATE],
          ['README.md', VERIFY],
        ],
      },
      held: [`acme/ingest:${NAME}`, `acme/ingest:dependabot/${NAME}`],
      rotating: 'acme/ingest',
    });
    expect(proofs).toMatchObject([{ conclusion: 'success' }]);
  });

  it('a GitHub App', async () => {
    const { proofs, github } = await cook({
      asApp: true,
      permissions: { metadata: 'read', secrets: 'write', variables: 'write', actions: 'write', contents: 'read' },
      files: {
        'acme/ingest': [
          ['docs/recipes/github-app.md', ROTATE],
          ['README.md', VERIFY],
        ],
        'globex/app': [],
      },
      held: [`acme/ingest:${NAME}`, `globex/app:${NAME}`],
      rotating: 'acme/ingest',
    });
    expect(proofs).toMatchObject([{ conclusion: 'success' }]);
    const tokens = github.installationTokens();
    expect(tokens.map(({ owner }) => owner).sort()).toEqual(['acme', 'globex']);
    expect(tokens.every(({ revoked }) => revoked)).toBe(true);
    // What the recipe promises of an owner with one repository secret and nothing else.
    expect(tokens.find(({ owner }) => owner === 'globex')).toMatchObject({
      permissions: { metadata: 'read', secrets: 'write', actions: 'read' },
      repositories: ['globex/app'],
    });
  });

  it('GitHub Enterprise Server', async () => {
    const { proofs } = await cook({
      ghes: true,
      permissions: { metadata: 'read', secrets: 'write', variables: 'write', actions: 'write' },
      files: {
        'acme/ingest': [
          ['docs/recipes/enterprise-server.md', ROTATE],
          ['docs/recipes/enterprise-server.md', VERIFY],
        ],
      },
      held: [`acme/ingest:${NAME}`],
      rotating: 'acme/ingest',
    });
    expect(proofs).toMatchObject([{ conclusion: 'success' }]);
  });
});
