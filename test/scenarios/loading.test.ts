import { expect, it } from 'vitest';
import { appScenario } from '../support/app-scenario.ts';
import { checkWorld } from '../support/check-world.ts';
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
  const world = await checkWorld([
    { name: 'ingest-prod', secret: 'INGEST', secrets: [{ daysLeft: 80, madeDaysAgo: 10 }], receipt: true },
  ]);
  const ofCheck = (inputs: Record<string, string>) => loaded.by(world.check({ inputs, env }));
  expect(await ofCheck({ 'github-token': '' })).toEqual([]);
  expect(await ofCheck({})).toEqual([]);
  expect(await ofCheck({ comment: 'true' })).toEqual([]);
  expect(world.comments()).toHaveLength(1);
});
