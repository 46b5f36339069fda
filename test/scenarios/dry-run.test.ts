import { expect, it } from 'vitest';
import { scenario } from '../support/scenario.ts';
import { storyOf } from '../support/snapshot.ts';
import { expectSound } from '../support/sound.ts';

it('a dry run says what would be done, and does none of it', async () => {
  const world = await scenario({ environments: [{ name: 'production' }] });
  const run = await world.run({ 'dry-run': 'true', 'retire-ids': '1' });
  expect(storyOf(world, run)).toMatchSnapshot();
  expect(run.credential).toMatchObject({ status: 'planned', reason: 'FirstRotation' });
  expect(run.report.dryRun).toBe(true);
  expect(run.requests.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/connect/token'))).toEqual([]);
  expect(world.ids()).toEqual([1]);
  expectSound(world);
});
