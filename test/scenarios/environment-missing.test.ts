import { expect, it } from 'vitest';
import { REPOSITORY, scenario } from '../support/scenario.ts';
import { storyOf } from '../support/snapshot.ts';
import { expectSound } from '../support/sound.ts';

it('an environment that does not exist is named before anything is made', async () => {
  const world = await scenario();
  const run = await world.run({
    destinations: `- { repository: ${REPOSITORY}, environment: staging, secret: CONNECT_CLIENT_SECRET }`,
  });
  expect(storyOf(world, run)).toMatchSnapshot();
  expect(run.credential.error).toMatchObject({ code: 'NOT_FOUND', message: expect.stringContaining('staging') });
  expect(world.ids()).toEqual([1]);
  expectSound(world);
});
