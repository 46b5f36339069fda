import { expect, it } from 'vitest';
import { DAY, scenario } from '../support/scenario.ts';
import { expectSound } from '../support/sound.ts';

it('secrets are kept at the primary region and proven where the consumers are', async () => {
  const world = await scenario({ regional: true });
  await world.run();
  world.advance(61 * DAY);
  // The consumers' region hears of a new secret later than the primary: what counts is where the consumers are.
  world.connect.setLag({ createMs: 2500 }, 'euno');
  const run = await world.run();
  expect(run.credential).toMatchObject({ status: 'rotated', retiredSecretIds: [2] });
  expect(run.stdout).toMatch(/accepted on try [2-9]/);
  const asked = run.requests.filter(({ host }) => host === 'connect');
  const api = asked.filter(({ path }) => path.startsWith('/api/'));
  expect(new Set(api.map(({ origin }) => origin))).toEqual(new Set([world.connect.url]));
  const tokens = asked.filter(({ path, status }) => path.endsWith('/connect/token') && status === 200);
  const atConsumers = tokens.filter(({ origin }) => origin !== world.connect.url);
  // Three for the proof, one for the verification workflow.
  expect(atConsumers).toHaveLength(4);
  const put = run.requests.findIndex(({ method }) => method === 'PUT');
  expect(run.requests.slice(0, put).filter((one) => atConsumers.includes(one))).toHaveLength(3);
  expectSound(world);
});

it('a secret that the consumers never get accepted is deleted before anything was written', async () => {
  const world = await scenario({ regional: true });
  world.connect.setLag({ createMs: DAY }, 'euno');
  const run = await world.run({ 'accept-timeout': '10s' });
  expect(run.credential.error).toMatchObject({ code: 'SECRET_NOT_ACCEPTED' });
  expect(run.requests.filter(({ method }) => method === 'PUT')).toEqual([]);
  expect(world.ids()).toEqual([1]);
  expectSound(world);
});
