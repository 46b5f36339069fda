import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fakeGh } from '../support/fake-gh.ts';
import {
  cook,
  DAY,
  kitchenOf,
  logOf,
  NAME,
  type Recipe,
  ROTATE,
  summaryOf,
  usualPermissions,
  VERIFY,
} from '../support/recipe-kitchen.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const temporary = (): string => {
  const folder = temporaryFolder();
  return folder;
};

const ingest = (...shown: [document: string, file: string][]): Recipe => ({
  permissions: usualPermissions,
  files: { 'acme/ingest': shown },
  held: [`acme/ingest:${NAME}`],
  rotating: 'acme/ingest',
});

describe('an application that reads its secret at deployment', () => {
  const RECIPE = 'docs/recipes/deployment.md';
  /** The application works with what it was deployed with; a deployment fails while somebody says so. */
  const DEPLOY = 'set -eu\ntest ! -e "$BROKEN"\nprintf %s "$CONNECT_CLIENT_SECRET" > "$APPLICATION"\n';

  it('is deployed by the rotation, and keeps its old secret until that went well', async () => {
    const folder = temporary();
    const [application, broken] = [join(folder, 'application'), join(folder, 'broken')];
    const { client, clock, start, others, value, accepts, ids } = await kitchenOf({
      ...ingest([RECIPE, ROTATE], [RECIPE, VERIFY]),
      ownFiles: { 'deploy.sh': DEPLOY },
      machine: { APPLICATION: application, BROKEN: broken },
    });
    const deployed = () => readFileSync(application, 'utf8');
    const first = await start();
    expect(first.conclusion, logOf(first)).toBe('success');
    expect(deployed()).toBe(value());
    expect(deployed()).not.toBe(client.secret);

    clock.advance(61 * DAY);
    const before = deployed();
    writeFileSync(broken, '');
    const failed = await start();
    expect(failed.conclusion).toBe('failure');
    expect(logOf(failed)).toContain('VERIFICATION_FAILED');
    const made = ids();
    expect(deployed()).toBe(before);
    expect([before, value()].map(accepts)).toEqual([true, true]);

    rmSync(broken);
    const mended = await start();
    expect(mended.conclusion, logOf(mended)).toBe('success');
    expect(ids()).toEqual(made);
    expect(deployed()).toBe(value());
    clock.advance(2 * DAY);
    const last = await start();
    expect(summaryOf(last), logOf(last)).toContain('1 finished');
    expect(accepts(before)).toBe(false);
    expect(accepts(deployed())).toBe(true);
    expect(others(last).filter(({ title }) => title.startsWith('Verify ')).length).toBe(3);
  });
});

describe('when the current secret has expired', () => {
  const expired = { description: 'made by hand', expiresAt: Date.now() - DAY };

  it('an administrator client makes a new one, and the daily workflow goes on', async () => {
    const { github, client, admin, start, value, accepts, ids } = await kitchenOf({
      ...ingest(
        ['README.md', ROTATE],
        ['README.md', VERIFY],
        ['docs/recipes/expired.md', '.github/workflows/rotate-with-administrator.yml'],
      ),
      environments: [{ name: 'connect-administrator', needsApproval: true }],
      secret: expired,
    });
    github.writeByHand('acme/ingest#connect-administrator:CONNECT_ADMIN_SECRET', admin.secret);
    const daily = await start();
    expect(daily.conclusion).toBe('failure');
    expect(logOf(daily)).toContain('AUTHENTICATION_FAILED');
    expect(value()).toBe(client.secret);

    const rescue = await start({ workflow: 'rotate-with-administrator.yml' });
    expect(rescue.status).toBe('waiting');
    github.approve(rescue.id);
    await github.settled();
    expect(rescue.conclusion, logOf(rescue)).toBe('success');
    expect(accepts(value())).toBe(true);

    const before = ids();
    const next = await start();
    expect(next.conclusion, logOf(next)).toBe('success');
    expect(summaryOf(next)).toContain('1 unchanged');
    expect(ids()).toEqual(before);
  });

  it('a secret made by hand in the portal does as well, and the summary names it', async () => {
    const { github, client, connect, start, value, accepts } = await kitchenOf({
      ...ingest(['README.md', ROTATE], ['README.md', VERIFY]),
      secret: expired,
    });
    const { secret, secretId } = connect.seed.secret(client.clientId, { description: 'made in the portal' });
    github.writeByHand(`acme/ingest:${NAME}`, secret);
    const run = await start();
    expect(run.conclusion, logOf(run)).toBe('success');
    expect(value()).not.toBe(secret);
    expect([value(), secret].map(accepts)).toEqual([true, true]);
    expect(summaryOf(run)).toContain(`secret ${secretId} ("made in the portal"`);
  });
});

describe('in an incident', () => {
  it('the switch of the recipe deletes every other secret, also one that was made meanwhile', async () => {
    const { client, clock, connect, start, value, accepts, ids } = await cook(
      ingest(['docs/recipes/incident.md', ROTATE], ['README.md', VERIFY]),
    );
    const before = value();
    clock.advance(DAY);
    connect.seed.secret(client.clientId, { description: 'laptop of the pilot line' });
    expect(ids()).toHaveLength(3);
    const revoked = await start({ inputs: { 'revoke-others': 'true' } });
    expect(revoked.conclusion, logOf(revoked)).toBe('success');
    expect(ids()).toHaveLength(1);
    expect([value(), before, client.secret].map(accepts)).toEqual([true, false, false]);
    expect(summaryOf(revoked)).toContain('Still valid for a while');

    // With a token that lived on.
    const theirs = connect.seed.secret(client.clientId, { description: 'not ours' });
    const daily = await start({ event: 'schedule' });
    expect(summaryOf(daily), logOf(daily)).toContain('1 unchanged');
    expect(accepts(theirs.secret)).toBe(true);
    clock.advance(DAY / 12);
    await start({ inputs: { 'revoke-others': 'true' } });
    expect(ids()).toHaveLength(1);
    expect([value(), theirs.secret].map(accepts)).toEqual([true, false]);
  });
});

describe('where schedules stop', () => {
  it('another repository starts the rotation', async () => {
    const RECIPE = 'docs/recipes/schedules.md';
    const bin = temporary();
    const gh = fakeGh(bin, {});
    const { github, client, start, others, value, accepts } = await kitchenOf({
      ...ingest([RECIPE, ROTATE], ['README.md', VERIFY]),
      files: {
        'acme/ingest': [
          [RECIPE, ROTATE],
          ['README.md', VERIFY],
        ],
        'acme/ops': [[RECIPE, '.github/workflows/start-rotations.yml']],
      },
      reach: ['acme/ingest'],
      machine: { PATH: `${bin}:${process.env.PATH}` },
    });
    github.writeByHand('acme/ops:START_TOKEN', 'github_pat_that_starts');
    github.addToken({
      token: 'github_pat_that_starts',
      login: 'starter',
      permissions: { actions: 'write' },
      repositories: ['acme/ingest'],
    });
    const starter = await start({ repository: 'acme/ops', workflow: 'start-rotations.yml', event: 'schedule' });
    expect(starter.conclusion, logOf(starter)).toBe('success');
    expect(gh.calls()).toEqual([['workflow', 'run', 'rotate.yml', '--repo', 'acme/ingest']]);
    await github.settled();
    expect(others(starter).map(({ workflow, conclusion }) => [workflow.path, conclusion])).toEqual([
      [ROTATE, 'success'],
      [VERIFY, 'success'],
    ]);
    expect(value()).not.toBe(client.secret);
    expect(accepts(value())).toBe(true);
  });
});
