import { describe, expect, it } from 'vitest';
import {
  cook,
  DAY,
  kitchenOf,
  logOf,
  NAME,
  ROTATE,
  summaryOf,
  usualPermissions,
  VERIFY,
} from '../support/recipe-kitchen.ts';

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
    expect(summaryOf(run)).not.toContain('Hidden');
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
      permissions: usualPermissions,
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

  it('many destinations, at the pace of the limit', async () => {
    const { proofs } = await cook({
      permissions: usualPermissions,
      files: {
        'acme/ingest': [
          ['docs/recipes/pace.md', ROTATE],
          ['README.md', VERIFY],
        ],
        'acme/billing': [],
        'acme/reports': [],
      },
      held: [`acme/ingest:${NAME}`, `acme/billing:${NAME}`, `acme/reports:${NAME}`],
      rotating: 'acme/ingest',
    });
    expect(proofs).toMatchObject([{ conclusion: 'success' }]);
  });

  it('jobs that run for a long time, for as long as they run', async () => {
    const { github, clock, start, value, accepts } = await cook({
      permissions: usualPermissions,
      files: {
        'acme/ingest': [
          ['docs/recipes/running-jobs.md', ROTATE],
          ['README.md', VERIFY],
        ],
      },
      held: [`acme/ingest:${NAME}`],
      rotating: 'acme/ingest',
    });
    const before = value();
    clock.advance(61 * DAY);
    const long = github.addRun({ repository: 'acme/ingest', workflow: 'verify-connect.yml', status: 'in_progress' });
    clock.advance(60_000);
    const second = await start();
    expect(summaryOf(second), logOf(second)).toContain('1 rotated');
    clock.advance(2 * DAY);
    const waiting = await start();
    expect(summaryOf(waiting), logOf(waiting)).toContain('runs in progress');
    expect(logOf(waiting)).toContain(`/actions/runs/${long.id}`);
    expect(accepts(before)).toBe(true);
    github.setRun(long.id, { status: 'completed', conclusion: 'success' });
    const last = await start();
    expect(summaryOf(last), logOf(last)).toContain('1 finished');
    expect(accepts(before)).toBe(false);
    expect(accepts(value())).toBe(true);
    expect([second, waiting, last].map(({ conclusion }) => conclusion)).toEqual(['success', 'success', 'success']);
  });

  it('a client that Terraform has made, and its first secret', async () => {
    const { github, clock, start, client, value, accepts, ids } = await cook({
      permissions: usualPermissions,
      files: {
        'acme/ingest': [
          ['docs/recipes/terraform.md', ROTATE],
          ['README.md', VERIFY],
        ],
      },
      held: [`acme/ingest:${NAME}`],
      rotating: 'acme/ingest',
    });
    expect(ids()).toHaveLength(2);
    clock.advance(2 * DAY);
    const later = await start();
    expect(summaryOf(later), logOf(later)).toContain('1 finished');
    expect(ids()).toHaveLength(1);
    // What the page warns of: Terraform takes the rotation for drift, and writes back what is dead by now.
    expect(accepts(client.secret)).toBe(false);
    github.writeByHand(`acme/ingest:${NAME}`, client.secret);
    const helpless = await start();
    expect(helpless.conclusion).toBe('failure');
    expect(logOf(helpless)).toContain('AUTHENTICATION_FAILED');
    expect(value()).toBe(client.secret);
  });

  it('the daily check, which keeps its report', async () => {
    const { github, client, start } = await kitchenOf({
      permissions: usualPermissions,
      files: { 'acme/ingest': [['docs/check.md', '.github/workflows/check-daily.yml']] },
      held: [`acme/ingest:${NAME}`],
      rotating: 'acme/ingest',
      secret: { description: 'made by hand', expiresAt: Date.now() + 20 * DAY },
    });
    github.writeByHand('acme/ingest:CHECK_TOKEN', 'github_pat_that_looks');
    github.addToken({
      token: 'github_pat_that_looks',
      login: 'checker',
      permissions: { metadata: 'read', secrets: 'read', variables: 'read', actions: 'read' },
      repositories: ['acme/ingest'],
    });
    const run = await start({ workflow: 'check-daily.yml', event: 'schedule' });
    expect(run.conclusion, logOf(run)).toBe('success');
    const kept = new TextDecoder().decode(run.artifacts.get('client-secrets')?.get('client-secrets.json'));
    const name = `acme/ingest:${NAME}`;
    expect(JSON.parse(kept)).toMatchObject({
      status: 'warning',
      leftOut: [],
      credentials: [
        {
          name,
          status: 'warning',
          secretId: client.secretId,
          findings: [{ reason: 'NearingExpiry' }, { reason: 'RotationOverdue' }],
        },
      ],
    });
  });
});
