import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { documentAt, workflowIn } from '../support/documents.ts';
import { fakeGh } from '../support/fake-gh.ts';
import { projectRoot, startSandboxes } from '../support/sandboxes.ts';

const VERIFY = '.github/workflows/verify-connect.yml';
const TOKEN = 'github_pat_of_an_example';

/** The ready workflow as it stands, in a repository whose other credentials are not chosen. */
const opsRepository = async () => {
  const bin = mkdtempSync(join(tmpdir(), 'bin-'));
  const gh = fakeGh(bin, {});
  const { connect, github, close } = await startSandboxes({
    github: {
      runner: {
        actionsRoot: projectRoot,
        env: { ROTATE_CLIENT_SECRETS_TIME_SCALE: '0.2', PATH: `${bin}:${process.env.PATH}` },
      },
    },
  });
  onTestFinished(async () => {
    await close();
    rmSync(bin, { recursive: true, force: true });
  });
  const [reports, admin] = [connect.seed.selfRotating(), connect.seed.administrator()];
  const local = (yaml: string): string =>
    yaml
      .replaceAll('https://euno.datahub.connect.aveva.com', connect.url)
      .replaceAll('7f0a1a7c-58b0-4c11-9b1c-2d8e7f7a5f10', connect.tenantId)
      .replaceAll('0b8e0b54-6a2e-4b1e-9a74-0c7a8f8f6c0d', reports.clientId)
      .replaceAll('2c6f1f0e-3a63-4b0c-8c52-6f3d0f4d7a11', admin.clientId);
  github.addRepository({
    fullName: 'acme/ops',
    files: {
      'secret-rotation.yml': local(documentAt('examples/secret-rotation.yml')),
      '.github/workflows/rotate.yml': documentAt('examples/workflows/rotate.yml'),
      '.github/workflows/check-daily.yml': documentAt('examples/workflows/check-daily.yml'),
      [VERIFY]: local(workflowIn('README.md', VERIFY)).replace('CONNECT_CLIENT_SECRET', 'REPORTS_CLIENT_SECRET'),
    },
    variables: { CONNECT_CLIENT_ID: reports.clientId },
    secrets: { ROTATION_TOKEN: TOKEN, CHECK_TOKEN: TOKEN, CONNECT_ADMIN_SECRET: admin.secret },
  });
  github.writeByHand('acme/ops:REPORTS_CLIENT_SECRET', reports.secret);
  github.addToken({
    token: TOKEN,
    login: 'rotation-bot',
    permissions: { metadata: 'read', secrets: 'write', variables: 'write', actions: 'write', contents: 'read' },
    repositories: ['acme/ops'],
  });
  const rotate = async (inputs: Record<string, string>) => {
    const run = await github.startRun({ repository: 'acme/ops', workflow: 'rotate.yml', inputs });
    await github.settled();
    expect(run.conclusion, run.jobs.map((job) => job.log).join('\n')).toBe('success');
    return run.jobs.flatMap(({ steps }) => steps.map(({ summary }) => summary)).join('');
  };
  /** On schedule, as every day. */
  const check = async () => {
    const run = await github.startRun({ repository: 'acme/ops', workflow: 'check-daily.yml', event: 'schedule' });
    await github.settled();
    return run;
  };
  const held = () => github.secretValue('acme/ops', 'REPORTS_CLIENT_SECRET') ?? '';
  return { gh, reports, rotate, check, held, accepts: (secret: string) => connect.accepts(reports.clientId, secret) };
};

it('the ready workflow rotates the credential that is chosen by hand, and only shows what it would do when asked', async () => {
  const { reports, rotate, held, accepts } = await opsRepository();
  const planned = await rotate({ credentials: 'ops-reports', 'dry-run': 'true' });
  expect(planned).toContain('dry run, nothing was changed');
  expect(held()).toBe(reports.secret);

  const summary = await rotate({ credentials: 'ops-reports' });
  expect(summary).toContain('## Client secrets: 1 ');
  expect(summary).toMatch(/```mermaid\n[\s\S]*section ops-reports\n {2}secret \d+, expires \d{4}-\d\d-\d\d :/);
  expect(held()).not.toBe(reports.secret);
  expect(accepts(held())).toBe(true);

  const first = held();
  await rotate({ credentials: 'ops-reports', force: 'true' });
  expect(held()).not.toBe(first);
  expect(accepts(held())).toBe(true);
}, 120_000);

it('the ready workflow checks each day, keeps a report, and opens an issue when nobody knows how a secret is', async () => {
  const { gh, check } = await opsRepository();
  const run = await check();
  expect(run.conclusion, run.jobs.map(({ log }) => log).join('\n')).toBe('success');
  const kept = new TextDecoder().decode(run.artifacts.get('client-secrets')?.get('client-secrets.json'));
  const report: { credentials: { name: string; status: string }[] } = JSON.parse(kept);
  // The sandbox has no clients for the other two.
  expect(Object.fromEntries(report.credentials.map(({ name, status }) => [name, status]))).toEqual({
    'ingest-prod': 'unknown',
    'ops-reports': 'ok',
    'web-portal': 'unknown',
  });
  expect(gh.calls().map((call) => call.slice(0, 2).join(' '))).toEqual(['issue list', 'label create', 'issue create']);
}, 120_000);
