import { expect, it } from 'vitest';
import { DAY, scenario } from '../support/scenario.ts';
import { storyOf } from '../support/snapshot.ts';
import { expectSound } from '../support/sound.ts';

it('a first rotation makes, proves, delivers and verifies; the next run has nothing to do', async () => {
  const world = await scenario({ environments: [{ name: 'production' }] });
  const first = await world.run();
  expect(storyOf(world, first)).toMatchSnapshot();
  expect(first.credential).toMatchObject({
    status: 'rotated',
    reason: 'FirstRotation',
    secretId: 2,
    unmanagedSecretIds: [1],
  });
  expect(first.credential.destinations.map(({ status }) => status)).toEqual(['verified', 'verified']);
  expect(first.outputs).toMatchObject({ rotated: '["ingest-prod"]', failed: '[]', 'secret-id': '2' });
  expect(world.ids()).toEqual([1, 2]);

  world.advance(DAY);
  const second = await world.run();
  expect(storyOf(world, second)).toMatchSnapshot();
  expect(second.credential).toMatchObject({ status: 'unchanged', reason: 'NotDue' });
  expect(second.requests.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/connect/token'))).toEqual(
    [],
  );
  expectSound(world);
});
