import { expect, it } from 'vitest';
import { DAY, scenario } from '../support/scenario.ts';
import { storyOf } from '../support/snapshot.ts';
import { expectSound } from '../support/sound.ts';

it('a verification that fails deletes nothing, and the next run verifies again', async () => {
  const world = await scenario();
  await world.run();
  world.advance(61 * DAY);
  const repository = world.github.repository('acme/ingest');
  const path = '.github/workflows/verify.yml';
  repository.setFile(path, world.verification('  broken:\n    runs-on: ubuntu-latest\n    steps: [{ run: exit 3 }]\n'));
  const run = await world.run();
  expect(storyOf(world, run)).toMatchSnapshot();
  expect(run.code).toBe(1);
  expect(run.credential).toMatchObject({
    status: 'failed',
    error: { code: 'VERIFICATION_FAILED' },
    verification: { status: 'failed' },
  });
  expect(world.ids()).toEqual([1, 2, 3]);
  expect(run.stdout).toContain('Nothing stopped working');

  repository.setFile(path, world.verification());
  world.advance(DAY);
  const again = await world.run();
  expect(storyOf(world, again)).toMatchSnapshot();
  expect(again.credential).toMatchObject({ status: 'retired', reason: 'VerifyAgain', retiredSecretIds: [2] });
  expect(world.ids()).toEqual([1, 3]);
  expectSound(world);
});
