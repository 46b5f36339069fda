import { expect, it } from 'vitest';
import { scenario } from '../support/scenario.ts';
import { storyOf } from '../support/snapshot.ts';
import { expectSound } from '../support/sound.ts';

it('a create that was answered 408 after it was applied leaves one new secret, not two', async () => {
  const world = await scenario();
  world.connect.failNext({ status: 408, method: 'POST', path: /\/Secrets$/, applied: true });
  const run = await world.run();
  expect(storyOf(world, run)).toMatchSnapshot();
  expect(run.credential).toMatchObject({ status: 'rotated', secretId: 3 });
  expect(run.stdout).toContain('lost');
  expect(world.ids()).toEqual([1, 3]);
  expect(world.connect.pendingFaults()).toEqual([]);
  expectSound(world);
});
