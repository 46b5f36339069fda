import { expect, it } from 'vitest';
import { DAY, REPOSITORY, scenario } from '../support/scenario.ts';
import { storyOf } from '../support/snapshot.ts';

it('a generation made for a destination that was taken out of the config is reported and kept', async () => {
  const world = await scenario({ environments: [{ name: 'production' }] });
  await world.run();
  world.advance(61 * DAY);
  const fewer = {
    destinations: `- { repository: ${REPOSITORY}, secret: CONNECT_CLIENT_SECRET }`,
    'verify-workflow': '',
    'allow-unverified': 'true',
  };
  const run = await world.run(fewer);
  expect(storyOf(world, run)).toMatchSnapshot();
  expect(run.credential).toMatchObject({
    status: 'rotated',
    reason: 'FirstRotation',
    retiredSecretIds: [],
    unmanagedSecretIds: [1, 2],
  });
  expect(run.summary).toContain('for a destination that is not given any more');
  expect(world.ids()).toEqual([1, 2, 3]);
  const named = await world.run({ ...fewer, 'retire-ids': '2' });
  expect(named.credential).toMatchObject({ status: 'retired', retiredSecretIds: [2] });
  expect(world.ids()).toEqual([1, 3]);
  expect(
    world.connect.accepts(world.client.clientId, world.github.secretValue(REPOSITORY, 'CONNECT_CLIENT_SECRET') ?? ''),
  ).toBe(true);
  expect(world.leaks()).toEqual([]);
});
