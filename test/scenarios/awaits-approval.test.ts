import { expect, it } from 'vitest';
import { DAY, scenario } from '../support/scenario.ts';
import { storyOf } from '../support/snapshot.ts';
import { expectSound } from '../support/sound.ts';

it('a verification that awaits an approval is pending, and a later run finishes', async () => {
  const world = await scenario({ environments: [{ name: 'production', needsApproval: true }] });
  const run = await world.run({ 'retire-ids': '1' });
  expect(storyOf(world, run)).toMatchSnapshot();
  expect(run.code).toBe(0);
  expect(run.credential).toMatchObject({ status: 'pending', reason: 'AwaitingApproval', secretId: 2 });
  expect((await world.run({ 'retire-ids': '1' })).credential).toMatchObject({
    status: 'pending',
    reason: 'AwaitingApproval',
  });
  expect(world.ids()).toEqual([1, 2]);

  for (const waiting of world.github.runs().filter(({ status }) => status === 'waiting'))
    world.github.approve(waiting.id);
  await world.github.settled();
  world.advance(DAY / 24);
  const finished = await world.run({ 'retire-ids': '1' });
  expect(storyOf(world, finished)).toMatchSnapshot();
  expect(finished.credential).toMatchObject({ status: 'retired', retiredSecretIds: [1] });
  expectSound(world);
});
