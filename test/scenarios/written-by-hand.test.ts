import { expect, it } from 'vitest';
import { DAY, PLACE, scenario } from '../support/scenario.ts';
import { storyOf } from '../support/snapshot.ts';
import { expectSound } from '../support/sound.ts';

it('a destination that somebody wrote afterwards gets a new secret', async () => {
  const world = await scenario();
  await world.run();
  world.advance(DAY);
  world.github.writeByHand(PLACE, world.client.secret);
  const run = await world.run();
  expect(storyOf(world, run)).toMatchSnapshot();
  expect(run.credential).toMatchObject({ status: 'rotated', reason: 'DestinationChanged', retiredSecretIds: [2] });
  expect(run.stdout).toContain('Terraform');
  expect(world.ids()).toEqual([1, 3]);
  expectSound(world);
});
