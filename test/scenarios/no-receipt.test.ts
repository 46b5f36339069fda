import { expect, it } from 'vitest';
import { DAY, scenario } from '../support/scenario.ts';
import { storyOf } from '../support/snapshot.ts';
import { expectSound } from '../support/sound.ts';

const permissions = { secrets: 'write', environments: 'write', actions: 'write', contents: 'read' } as const;

it('without Variables: write a grace period is refused before anything is made', async () => {
  const world = await scenario({ token: { permissions: { ...permissions, variables: 'read' } } });
  const run = await world.run({ 'grace-period': '24h' });
  expect(storyOf(world, run)).toMatchSnapshot();
  expect(run.code).toBe(1);
  expect(run.credential.error).toMatchObject({ code: 'FORBIDDEN', hint: expect.stringContaining('Variables: write') });
  expect(world.ids()).toEqual([1]);
  expectSound(world);
});

it.each([{ ...permissions }, { ...permissions, variables: 'read' as const }])(
  'without a grace period it rotates, and does not rotate again and again',
  async (given) => {
    const world = await scenario({ token: { permissions: given } });
    const first = await world.run();
    expect(storyOf(world, first)).toMatchSnapshot();
    expect(first.credential.status).toBe('rotated');
    world.advance(DAY);
    expect((await world.run()).credential).toMatchObject({ status: 'unchanged', reason: 'NotDue' });
    expect((await world.run({ force: 'true' })).credential).toMatchObject({ status: 'rotated', retiredSecretIds: [2] });
    expectSound(world);
  },
);
