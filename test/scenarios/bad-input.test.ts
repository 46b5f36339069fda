import { expect, it } from 'vitest';
import { scenario } from '../support/scenario.ts';
import { storyOf } from '../support/snapshot.ts';
import { expectSound } from '../support/sound.ts';

it('everything that is wrong with the inputs is told at once, and nothing is called', async () => {
  const world = await scenario();
  const run = await world.run({
    name: 'ingest prod',
    'connect-url': 'http://connect.example',
    'tenant-id': 'not-a-guid',
    'client-type': 'hybird',
    'admin-client-secret': 'an administrator would not be needed',
    'rotate-before': '30',
    lifetime: '20d',
    'grace-period': '1w',
    force: 'yes',
    'retire-ids': '1,two',
    pace: 'fast',
    destinations: '- { repository: acme/ingest, secrt: CONNECT_CLIENT_SECRET }',
    'verify-workflow': '',
    'github-token': '',
  });
  expect(storyOf(world, run)).toMatchSnapshot();
  expect(run.code).toBe(1);
  expect(run.requests).toEqual([]);
  const told = [
    'name is "ingest prod"',
    'connect-url is "http://connect.example"',
    'tenant-id is "not-a-guid"',
    'Did you mean "hybrid"?',
    'rotate-before is "30"',
    'grace-period is "1w"',
    'force is "yes"',
    'retire-ids is "1,two"',
    'pace is "fast"',
    'secrt',
    'verify-workflow is missing',
    'github-token is missing',
  ];
  for (const text of told) expect(run.stdout).toContain(text);
  expect(run.stdout.split('\n').filter((line) => line.startsWith('::error'))).not.toHaveLength(0);
  expectSound(world);
});

it('each duration is fine by itself, but a secret would be due as soon as it was made', async () => {
  const world = await scenario();
  const run = await world.run({ lifetime: '31d', 'rotate-before': '30d', 'grace-period': '24h' });
  expect(storyOf(world, run)).toMatchSnapshot();
  expect(run.requests).toEqual([]);
  expect(run.stdout).toMatch(/lifetime .* rotate-before .* grace-period/);
});
