import { expect, it } from 'vitest';
import { DAY, scenario } from '../support/scenario.ts';
import { storyOf } from '../support/snapshot.ts';
import { expectSound } from '../support/sound.ts';

it('ten secrets leave no room, and the failure lists them', async () => {
  const world = await scenario();
  for (let n = 2; n <= 10; n += 1)
    world.connect.seed.secret(world.client.clientId, { description: `by hand, number ${n}` });
  const run = await world.run();
  expect(storyOf(world, run)).toMatchSnapshot();
  expect(run.credential.error?.code).toBe('CAPACITY_EXHAUSTED');
  for (let n = 2; n <= 10; n += 1) expect(run.stdout).toContain(`by hand, number ${n}`);
  expect(world.ids()).toHaveLength(10);
  expectSound(world);
});

it('a dead generation of ours makes room', async () => {
  const world = await scenario();
  await world.run();
  for (let n = 3; n <= 9; n += 1)
    world.connect.seed.secret(world.client.clientId, { description: `by hand, number ${n}` });
  world.advance(DAY);
  const created = new Date(world.connect.clock.now() - 40 * 60_000).toISOString().replace(/\.\d+Z$/, 'Z');
  const [, ours] = world.connect.secretsOf(world.client.clientId);
  const orphan = (ours?.description ?? '')
    .replace(/created=\S+/, `created=${created}`)
    .replace(/nonce=\w+/, 'nonce=0123456789ab')
    .replace(/run=\S+/, 'run=acme/ingest/1.1');
  world.connect.seed.secret(world.client.clientId, { description: orphan });
  expect(world.ids()).toHaveLength(10);
  const run = await world.run();
  expect(storyOf(world, run)).toMatchSnapshot();
  expect(run.credential).toMatchObject({ status: 'rotated', reason: 'Unfinished', retiredSecretIds: [2, 10] });
  expectSound(world);
});
