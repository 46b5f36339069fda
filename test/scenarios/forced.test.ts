import { expect, it } from 'vitest';
import { DAY, scenario } from '../support/scenario.ts';
import { storyOf } from '../support/snapshot.ts';
import { expectSound } from '../support/sound.ts';

it('force rotates a secret that is not due', async () => {
  const world = await scenario();
  await world.run();
  world.advance(DAY);
  const run = await world.run({ force: 'true' });
  expect(storyOf(world, run)).toMatchSnapshot();
  expect(run.credential).toMatchObject({ status: 'rotated', reason: 'Forced', retiredSecretIds: [2] });
  expectSound(world);
});
