import { expect, it } from 'vitest';
import { DAY, scenario } from '../support/scenario.ts';
import { storyOf } from '../support/snapshot.ts';
import { expectSound } from '../support/sound.ts';

it('a hybrid client is rotated by an administrator, whose token service only tells right from wrong', async () => {
  const world = await scenario({ kind: 'hybrid' });
  const run = await world.run();
  expect(storyOf(world, run)).toMatchSnapshot();
  expect(run.credential).toMatchObject({ status: 'rotated', secretId: 2 });
  expect(run.credential.destinations[0]?.status).toBe('verified');
  world.advance(61 * DAY);
  expect((await world.run()).credential).toMatchObject({ status: 'rotated', retiredSecretIds: [2] });
  expectSound(world);
});
