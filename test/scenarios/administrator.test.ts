import { expect, it } from 'vitest';
import { DAY, scenario } from '../support/scenario.ts';
import { storyOf } from '../support/snapshot.ts';
import { expectSound } from '../support/sound.ts';

it('an administrator rotates the secret of another client, even one that has expired', async () => {
  const world = await scenario();
  world.advance(13 * DAY);
  const admin = world.connect.seed.administrator();
  const run = await world.runWith({
    ...world.inputs,
    'admin-client-id': admin.clientId,
    'admin-client-secret': admin.secret,
  });
  expect(storyOf(world, run)).toMatchSnapshot();
  expect(run.credential).toMatchObject({ status: 'rotated', reason: 'FirstRotation', secretId: 2 });
  expectSound(world);
});

it('a member that is no administrator is told which role it needs', async () => {
  const world = await scenario();
  const member = world.connect.seed.selfRotating();
  const run = await world.runWith({
    ...world.inputs,
    'admin-client-id': member.clientId,
    'admin-client-secret': member.secret,
  });
  expect(storyOf(world, run)).toMatchSnapshot();
  expect(run.credential.error).toMatchObject({
    code: 'FORBIDDEN',
    hint: expect.stringContaining('Tenant Administrator'),
  });
  expect(world.ids()).toEqual([1]);
  expectSound(world);
});
