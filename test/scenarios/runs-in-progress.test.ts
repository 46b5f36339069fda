import { expect, it } from 'vitest';
import { DAY, type Scenario, scenario } from '../support/scenario.ts';
import { storyOf } from '../support/snapshot.ts';
import { expectSound } from '../support/sound.ts';

const REPOSITORY = 'acme/ingest';

/** A run of another workflow that began before the rotation and takes its time. */
const longRun = ({ github }: Scenario) =>
  github.addRun({ repository: REPOSITORY, workflow: 'nightly.yml', status: 'in_progress', title: 'Nightly load' });

const dueWorld = async (...options: Parameters<typeof scenario>): Promise<Scenario> => {
  const world = await scenario(...options);
  world.github
    .repository(REPOSITORY)
    .setFile('.github/workflows/nightly.yml', 'on: schedule\njobs: { load: { runs-on: ubuntu-latest, steps: [] } }\n');
  await world.run();
  world.advance(61 * DAY);
  return world;
};

it('with wait-for-runs the superseded secret stays until the runs that may hold it are over', async () => {
  const world = await dueWorld();
  const { id } = longRun(world);
  world.advance(5000);
  const waiting = { 'wait-for-runs': 'true' };
  const rotation = await world.run(waiting);
  expect(rotation.credential).toMatchObject({
    status: 'rotated',
    retiredSecretIds: [],
    pendingRetirement: [{ secretId: 2 }],
  });
  const later = await world.run(waiting);
  expect(storyOf(world, later)).toMatchSnapshot();
  expect(later.credential).toMatchObject({ status: 'pending', reason: 'RunsInProgress' });
  expect(later.summary).toContain('runs/');
  expect(world.ids()).toEqual([1, 2, 3]);
  world.github.setRun(id, { status: 'completed', conclusion: 'success' });
  const last = await world.run(waiting);
  expect(last.credential).toMatchObject({ status: 'retired', reason: 'Superseded', retiredSecretIds: [2] });
  expect(world.ids()).toEqual([1, 3]);
  expectSound(world);
});

it('without it the secret goes, and the log and the summary name the runs', async () => {
  const world = await dueWorld();
  const { id } = longRun(world);
  world.advance(5000);
  const rotation = await world.run();
  expect(rotation.credential).toMatchObject({ status: 'rotated', retiredSecretIds: [2] });
  const words = '1 workflow run that was queued before the delivery is not finished';
  expect(rotation.stdout).toContain(words);
  expect(rotation.summary).toContain(words);
  expect(rotation.summary).toContain(`/acme/ingest/actions/runs/${id}`);
  expectSound(world);
});

it('a token that may not look says so; with wait-for-runs the run ends before anything is made', async () => {
  const permissions = { secrets: 'write', variables: 'write', contents: 'read' } as const;
  const world = await scenario({ token: { permissions }, secretDaysLeft: 900 });
  const unverified = { 'verify-workflow': '', 'allow-unverified': 'true', 'retire-ids': '1' };
  const refused = await world.run({ ...unverified, 'wait-for-runs': 'true' });
  expect(refused.code).toBe(1);
  expect(refused.credential).toMatchObject({ status: 'failed', error: { code: 'FORBIDDEN' } });
  expect(refused.credential.error?.hint).toContain('"Actions: read" on acme/ingest');
  expect(world.ids()).toEqual([1]);
  const rotation = await world.run(unverified);
  expect(rotation.credential).toMatchObject({ status: 'rotated', retiredSecretIds: [1] });
  expect(rotation.stdout).toContain('Whether there are more is not known');
  expect(rotation.summary).toContain('Actions: read');
  expectSound(world);
});
