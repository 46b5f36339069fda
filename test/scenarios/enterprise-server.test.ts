import { expect, it } from 'vitest';
import { DAY, scenario } from '../support/scenario.ts';
import { storyOf } from '../support/snapshot.ts';
import { expectSound } from '../support/sound.ts';

it('a server that answers a dispatch with 204 is searched for the run with the correlation id', async () => {
  const world = await scenario({ ghes: true });
  const run = await world.run();
  expect(storyOf(world, run)).toMatchSnapshot();
  expect(run.credential).toMatchObject({
    status: 'rotated',
    verification: { status: 'succeeded', evidence: 'fingerprint' },
  });
  const dispatch = run.requests.find(({ path }) => path.endsWith('/dispatches'));
  expect(dispatch).toMatchObject({ status: 204 });
  expect(dispatch?.requestBody).not.toContain('return_run_details');
  world.advance(61 * DAY);
  expect((await world.run()).credential).toMatchObject({ status: 'rotated', retiredSecretIds: [2] });
  expectSound(world);
});
