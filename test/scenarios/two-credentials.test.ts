import { expect, it } from 'vitest';
import { DAY, REPOSITORY, scenario } from '../support/scenario.ts';
import { storyOf } from '../support/snapshot.ts';
import { expectSound } from '../support/sound.ts';

it('two credentials of one client leave each other alone', async () => {
  const world = await scenario({ environments: [{ name: 'production' }] });
  const one = {
    name: 'one',
    destinations: `- { repository: ${REPOSITORY}, secret: CONNECT_CLIENT_SECRET }`,
    'verify-workflow': '',
    'allow-unverified': 'true',
  };
  const two = {
    ...one,
    name: 'two',
    destinations: `- { repository: ${REPOSITORY}, environment: production, secret: CONNECT_CLIENT_SECRET }`,
  };
  const first = await world.run(one);
  expect(storyOf(world, first)).toMatchSnapshot();
  expect((await world.run(two)).credential).toMatchObject({ secretId: 3, unmanagedSecretIds: [1, 2] });
  world.advance(61 * DAY);
  const again = await world.run(one);
  expect(storyOf(world, again)).toMatchSnapshot();
  expect(again.credential).toMatchObject({ status: 'rotated', retiredSecretIds: [2], unmanagedSecretIds: [1, 3] });
  expect(world.ids()).toEqual([1, 3, 4]);
  expectSound(world);
});
