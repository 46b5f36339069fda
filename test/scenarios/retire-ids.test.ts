import { expect, it } from 'vitest';
import { scenario } from '../support/scenario.ts';
import { storyOf } from '../support/snapshot.ts';
import { expectSound } from '../support/sound.ts';

it('a secret made by hand goes when it is named, and only after the new one is verified', async () => {
  const world = await scenario();
  const run = await world.run({ 'retire-ids': '1' });
  expect(storyOf(world, run)).toMatchSnapshot();
  expect(run.credential).toMatchObject({ status: 'rotated', previousSecretIds: [1], retiredSecretIds: [1] });
  expect(world.ids()).toEqual([2]);
  expect(world.connect.accepts(world.client.clientId, world.client.secret)).toBe(false);
  expectSound(world);
});
