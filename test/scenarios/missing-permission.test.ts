import { expect, it } from 'vitest';
import { scenario } from '../support/scenario.ts';
import { storyOf } from '../support/snapshot.ts';
import { expectSound } from '../support/sound.ts';

it('a token that may not write environments is told which permission it lacks, before anything is made', async () => {
  const world = await scenario({
    environments: [{ name: 'production' }],
    token: { permissions: { secrets: 'write', variables: 'write', actions: 'write', contents: 'read' } },
  });
  const run = await world.run();
  expect(storyOf(world, run)).toMatchSnapshot();
  expect(run.code).toBe(1);
  expect(run.credential.error?.code).toBe('FORBIDDEN');
  expect(run.stdout).toMatch(/Environments: (read|write)/);
  expect(world.ids()).toEqual([1]);
  expectSound(world);
});

it('a token that may only read secrets fails at the write, and leaves nothing behind', async () => {
  const world = await scenario({
    token: { permissions: { secrets: 'read', variables: 'write', actions: 'write', contents: 'read' } },
  });
  const run = await world.run();
  expect(storyOf(world, run)).toMatchSnapshot();
  expect(run.credential.error).toMatchObject({ code: 'DELIVERY_FAILED' });
  expect(run.stdout).toContain('Secrets: write');
  expect(world.ids()).toEqual([1]);
  expectSound(world);
});
