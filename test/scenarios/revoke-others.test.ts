import { expect, it } from 'vitest';
import { DAY, scenario } from '../support/scenario.ts';
import { storyOf } from '../support/snapshot.ts';
import { expectSound } from '../support/sound.ts';

it('revoke-others leaves nothing but the new secret', async () => {
  const world = await scenario();
  await world.run();
  world.advance(DAY);
  world.connect.seed.secret(world.client.clientId, { description: 'leaked' });
  const run = await world.run({ 'revoke-others': 'true', 'grace-period': '24h' });
  expect(storyOf(world, run)).toMatchSnapshot();
  expect(run.credential).toMatchObject({ status: 'rotated', reason: 'Incident', retiredSecretIds: [1, 2, 3] });
  expect(world.ids()).toEqual([4]);
  expectSound(world);
});
