import { expect, it } from 'vitest';
import { DAY, scenario } from '../support/scenario.ts';
import { normalised, storyOf } from '../support/snapshot.ts';
import { expectSound } from '../support/sound.ts';

it('secrets made by hand are reported and never touched', async () => {
  const world = await scenario();
  const { seed } = world.connect;
  seed.secret(world.client.clientId, {
    description: 'laptop of the pilot line | <img src=x> `::error::` @acme',
    expiresAt: null,
  });
  seed.secret(world.client.clientId, {
    description: 'rotate-client-secrets/1 | owner=acme/other | credential=ingest-prod',
    expiresAt: 0,
  });
  await world.run();
  world.advance(61 * DAY);
  const run = await world.run();
  expect(storyOf(world, run)).toMatchSnapshot();
  expect(normalised(world, run.summary)).toMatchSnapshot();
  expect(run.credential).toMatchObject({ status: 'rotated', retiredSecretIds: [4], unmanagedSecretIds: [1, 2, 3] });
  expect(world.ids()).toEqual([1, 2, 3, 5]);
  expectSound(world);
});
