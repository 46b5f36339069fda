import { expect, it, onTestFinished } from 'vitest';
import { workflowIn } from '../support/documents.ts';
import { projectRoot, startSandboxes } from '../support/sandboxes.ts';

const block = (file: string): string => workflowIn('README.md', file);

const ROTATE = '.github/workflows/rotate.yml';
const VERIFY = '.github/workflows/verify-connect.yml';

it('runs as it stands in the README, with nothing but the address of the sandbox', async () => {
  const { connect, github, close } = await startSandboxes({
    github: { runner: { actionsRoot: projectRoot, env: { ROTATE_CLIENT_SECRETS_TIME_SCALE: '0.2' } } },
  });
  onTestFinished(close);
  const client = connect.seed.selfRotating();
  const local = (yaml: string) => yaml.replaceAll('https://euno.datahub.connect.aveva.com', connect.url);
  github.addRepository({
    fullName: 'acme/ingest',
    files: { [ROTATE]: local(block(ROTATE)), [VERIFY]: local(block(VERIFY)) },
    variables: { CONNECT_TENANT_ID: connect.tenantId, CONNECT_CLIENT_ID: client.clientId },
    secrets: { CONNECT_CLIENT_SECRET: client.secret, ROTATION_TOKEN: 'github_pat_quick_start' },
  });
  // What the README asks the token to have for a repository secret, and no more.
  github.addToken({
    token: 'github_pat_quick_start',
    login: 'rotation-bot',
    permissions: { metadata: 'read', secrets: 'write', variables: 'write', actions: 'write', contents: 'read' },
    repositories: ['acme/ingest'],
  });
  const run = await github.startRun({ repository: 'acme/ingest', workflow: 'rotate.yml' });
  await github.settled();
  const log = run.jobs.map((job) => job.log).join('\n');
  expect(run.conclusion, log).toBe('success');
  const [verification] = github.runs().filter(({ id }) => id !== run.id);
  expect(verification).toMatchObject({
    conclusion: 'success',
    title: expect.stringMatching(/^Verify acme\/ingest:CONNECT_CLIENT_SECRET [0-9a-f]{12} [0-9a-f]{32}$/),
  });
  const held = github.secretValue('acme/ingest', 'CONNECT_CLIENT_SECRET') ?? '';
  expect(held).not.toBe(client.secret);
  expect(connect.accepts(client.clientId, held)).toBe(true);
  expect(run.jobs[0]?.steps.map(({ summary }) => summary).join('')).toContain('1 rotated');
});
