import { expect, it } from 'vitest';
import { DAY, scenario } from '../support/scenario.ts';
import { storyOf } from '../support/snapshot.ts';
import { expectSound } from '../support/sound.ts';

it('a wrong current secret is told with its likely causes', async () => {
  const world = await scenario();
  const run = await world.run({ 'client-secret': 'not-the-current-secret' });
  expect(storyOf(world, run)).toMatchSnapshot();
  expect(run.code).toBe(1);
  expect(run.credential.error).toMatchObject({
    code: 'AUTHENTICATION_FAILED',
    hint: expect.stringContaining('new run'),
  });
  expect(world.ids()).toEqual([1]);
  expectSound(world);
});

it('an expired current secret leaves an administrator or the portal', async () => {
  const world = await scenario();
  world.advance(13 * DAY);
  const run = await world.run();
  expect(storyOf(world, run)).toMatchSnapshot();
  expect(run.credential.error).toMatchObject({
    code: 'AUTHENTICATION_FAILED',
    hint: expect.stringContaining('admin-client-id'),
  });
  expect(world.leaks()).toEqual([]);
});
