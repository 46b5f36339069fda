import { expect, it } from 'vitest';
import { appScenario } from '../support/app-scenario.ts';
import { checkWorld } from '../support/check-world.ts';
import { fleet } from '../support/fleet.ts';
import { expectMarksToExist, watchLoading } from '../support/loaded-libraries.ts';
import { DAY, scenario } from '../support/scenario.ts';

it('a run loads what it needs when it needs it, and nothing of the sandbox', async () => {
  const loaded = watchLoading();
  const { env } = loaded;
  const world = await scenario();
  expect(await loaded.by(world.run({}, env))).toEqual(['octokit', 'libsodium']);
  world.advance(DAY);
  expect(await loaded.by(world.run({}, env))).toEqual(['octokit']);
  expect(await loaded.by(world.run({ force: 'maybe' }, env))).toEqual([]);
  expect(await loaded.by((await appScenario()).run({}, env))).toEqual([
    'octokit',
    'libsodium',
    'jose',
    'private key',
    'GitHub App',
  ]);
  expectMarksToExist();
});

it('a check loads neither Octokit nor libsodium, whatever it reads of GitHub, and though it comments', async () => {
  const loaded = watchLoading();
  const { env } = loaded;
  const credential = (name: string, daysLeft: number) => ({
    name,
    secret: name.toUpperCase(),
    secrets: [{ daysLeft, madeDaysAgo: 90 - daysLeft }],
    receipt: true,
  });
  const world = await checkWorld([credential('well', 80), credential('ending', 20)]);
  const ofCheck = (inputs: Record<string, string>) => loaded.by(world.check({ inputs, env }));
  // It looks for the rotating workflow, and for places that use a secret only where one ends.
  const well = { credentials: 'well' };
  expect(await ofCheck({ ...well, 'github-token': '' })).toEqual(['checkout']);
  expect(await ofCheck(well)).toEqual(['checkout']);
  expect(await ofCheck({ ...well, comment: 'true' })).toEqual(['checkout']);
  expect(world.comments()).toHaveLength(1);
  expect(await ofCheck({ 'github-token': '' })).toEqual(['checkout', 'workflow-file reader']);
  expect(await ofCheck({ comment: 'true', 'sarif-file': 'check.sarif' })).toEqual(['checkout', 'workflow-file reader']);
  expect(world.comments()).toHaveLength(1);
});

it('neither a plan nor a rotation loads what reads workflow files', async () => {
  const loaded = watchLoading();
  const { env } = loaded;
  const world = await fleet({ credentials: 2 });
  const readers = ['checkout', 'workflow-file reader'];
  const readersOf = async (run: Promise<unknown>) => (await loaded.by(run)).filter((name) => readers.includes(name));
  expect(await readersOf(world.run({}, { env, action: 'plan' }))).toEqual([]);
  expect(await readersOf(world.run({}, { env }))).toEqual([]);
});
