import { expect, it } from 'vitest';
import { DAY, scenario } from '../support/scenario.ts';
import { storyOf } from '../support/snapshot.ts';
import { expectSound } from '../support/sound.ts';

it('the old secret stays through the grace period, and a later run deletes it', async () => {
  const world = await scenario();
  const grace = { 'grace-period': '24h' };
  await world.run(grace);
  world.advance(61 * DAY);
  const rotation = await world.run(grace);
  expect(storyOf(world, rotation)).toMatchSnapshot();
  expect(rotation.credential).toMatchObject({
    status: 'rotated',
    retiredSecretIds: [],
    pendingRetirement: [{ secretId: 2 }],
  });
  world.advance(DAY / 2);
  const waiting = await world.run(grace);
  expect(storyOf(world, waiting)).toMatchSnapshot();
  expect(waiting.credential).toMatchObject({ status: 'pending', reason: 'GracePeriod' });
  expect(world.ids()).toEqual([1, 2, 3]);
  // The server's time is known to the second or two, so the end is passed by more than that.
  world.advance(DAY / 2 + 10_000);
  const retirement = await world.run(grace);
  expect(storyOf(world, retirement)).toMatchSnapshot();
  expect(retirement.credential).toMatchObject({ status: 'retired', reason: 'Superseded', retiredSecretIds: [2] });
  expect(world.ids()).toEqual([1, 3]);
  expectSound(world);
});
