import { expect, it, onTestFinished } from 'vitest';
import { workflowIn } from '../support/documents.ts';
import { projectRoot, startSandboxes } from '../support/sandboxes.ts';

const RECIPE = 'docs/recipes/many-credentials.md';
const VERIFY = '.github/workflows/verify-connect.yml';
const TOKEN = 'github_pat_of_a_recipe';

it.each([
  ['many credentials in one file', RECIPE, '.github/workflows/rotate.yml'],
  ['the same by jobs of your own', 'docs/recipes/fan-out.md', '.github/workflows/rotate-in-batches.yml'],
])(
  'runs as it stands in its recipe: %s',
  async (_, recipe, rotate) => {
    const { connect, github, close } = await startSandboxes({
      github: { runner: { actionsRoot: projectRoot, env: { ROTATE_CLIENT_SECRETS_TIME_SCALE: '0.2' } } },
    });
    onTestFinished(close);
    const [ops, ingest, admin] = [
      connect.seed.selfRotating(),
      connect.seed.selfRotating(),
      connect.seed.administrator(),
    ];
    const local = (yaml: string): string =>
      yaml
        .replaceAll('https://euno.datahub.connect.aveva.com', connect.url)
        .replaceAll('7f0a1a7c-58b0-4c11-9b1c-2d8e7f7a5f10', connect.tenantId)
        .replaceAll('0b8e0b54-6a2e-4b1e-9a74-0c7a8f8f6c0d', ops.clientId)
        .replaceAll('3d1f6a52-9c0e-4d8a-8f35-b1f2a7c4e690', ingest.clientId)
        .replaceAll('2c6f1f0e-3a63-4b0c-8c52-6f3d0f4d7a11', admin.clientId);
    const verify = local(workflowIn('README.md', VERIFY));
    github.addRepository({
      fullName: 'acme/ops',
      files: {
        'secret-rotation.yml': local(workflowIn(RECIPE, 'secret-rotation.yml')),
        [rotate]: workflowIn(recipe, rotate),
        [VERIFY]: verify,
      },
      variables: { CONNECT_CLIENT_ID: ops.clientId },
      secrets: { ROTATION_TOKEN: TOKEN, CONNECT_ADMIN_SECRET: admin.secret },
    });
    github.addRepository({
      fullName: 'acme/ingest',
      files: { [VERIFY]: verify },
      variables: { CONNECT_CLIENT_ID: ingest.clientId },
    });
    const clients = [
      { ...ops, repository: 'acme/ops' },
      { ...ingest, repository: 'acme/ingest' },
    ];
    for (const { repository, secret } of clients) github.writeByHand(`${repository}:CONNECT_CLIENT_SECRET`, secret);
    github.addToken({
      token: TOKEN,
      login: 'rotation-bot',
      permissions: { metadata: 'read', secrets: 'write', variables: 'write', actions: 'write', contents: 'read' },
      repositories: ['acme/ops', 'acme/ingest'],
    });

    const run = await github.startRun({ repository: 'acme/ops', workflow: rotate });
    await github.settled();
    expect(run.conclusion, run.jobs.map((job) => job.log).join('\n')).toBe('success');
    for (const { repository, clientId, secret } of clients) {
      const held = github.secretValue(repository, 'CONNECT_CLIENT_SECRET') ?? '';
      expect(held).not.toBe(secret);
      expect(connect.accepts(clientId, held)).toBe(true);
    }
    const proofs = github.runs().filter(({ id }) => id !== run.id);
    expect(proofs.map(({ repository, conclusion }) => [repository.fullName, conclusion]).sort()).toEqual([
      ['acme/ingest', 'success'],
      ['acme/ops', 'success'],
    ]);
  },
  120_000,
);
