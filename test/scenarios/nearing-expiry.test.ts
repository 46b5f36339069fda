import { expect, it } from 'vitest';
import { DAY, scenario } from '../support/scenario.ts';
import { storyOf } from '../support/snapshot.ts';
import { expectSound } from '../support/sound.ts';

it('a secret that nears its end is replaced, and deleted once the new one is verified', async () => {
  const world = await scenario();
  await world.run();
  world.advance(61 * DAY);
  const run = await world.run();
  expect(storyOf(world, run)).toMatchSnapshot();
  expect(run.credential).toMatchObject({
    status: 'rotated',
    reason: 'NearingExpiry',
    previousSecretIds: [2],
    retiredSecretIds: [2],
  });
  expect(world.ids()).toEqual([1, 3]);
  expectSound(world);

  // Nothing is deleted before the verification was over and every destination was looked at once more.
  const at = (pattern: RegExp) =>
    run.requests.map(({ method, path }) => `${method} ${path}`).findLastIndex((text) => pattern.test(text));
  const deletion = at(/^DELETE .*\/Secrets\/2$/);
  expect(at(/^GET .*\/secrets\/CONNECT_CLIENT_SECRET$/)).toBeLessThan(deletion);
  expect(at(/^GET .*\/actions\/runs\/\d+$/)).toBeLessThan(at(/^GET .*\/secrets\/CONNECT_CLIENT_SECRET$/));
  expect(at(/^PUT /)).toBeLessThan(at(/dispatches$/));
});
