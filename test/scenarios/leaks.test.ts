import { expect, it } from 'vitest';
import { findLeaks, unmaskedYet, withoutMaskCommands } from '../support/leak-scan.ts';
import { scenario } from '../support/scenario.ts';

it('a run that fails in the worst place, with debug logging on, shows and leaves no secret', async () => {
  const world = await scenario();
  world.github.failNext({
    method: 'PUT',
    path: '/actions/secrets/CONNECT_CLIENT_SECRET',
    status: 500,
    applied: true,
    times: 9,
  });
  const run = await world.run({ 'result-file': 'report.json' });
  expect(run.code).toBe(1);
  expect(run.files['report.json']).toContain('"DELIVERY_FAILED"');
  // Two GitHub tokens, two client secrets that were there, the new one, and access tokens.
  expect(world.secretsKnown().length).toBeGreaterThanOrEqual(7);
  expect(world.secretsKnown().filter((text) => text.startsWith('eyJ')).length).toBeGreaterThanOrEqual(2);
  expect(world.leaks()).toEqual([]);
  expect(unmaskedYet(world.secretsKnown(), run.stdout)).toEqual([]);
  // Every value is masked, and before anything else is said of it.
  expect(run.stdout).toContain(`::add-mask::${world.github.secretValue('acme/ingest', 'CONNECT_CLIENT_SECRET')}`);
});

const value = 'kT8/w3+Zq~9_x-AbC=';

it.each([
  ['raw', value],
  ['hex', Buffer.from(value).toString('hex')],
  ['base64', Buffer.from(value).toString('base64')],
  ['base64 inside a longer text', Buffer.from(`ab${value}cd`).toString('base64')],
  ['base64url', Buffer.from(value).toString('base64url')],
  ['URL-encoded', encodeURIComponent(value)],
  ['in JSON', JSON.stringify({ value })],
])('the scan finds a value that is printed %s', (_, printed) => {
  expect(findLeaks([value], { stdout: `before ${printed} after` })).not.toEqual([]);
  expect(findLeaks([value], { stdout: 'before *** after' })).toEqual([]);
});

it('the scan takes only the mask commands away, and sees what is printed before its mask', () => {
  const stdout = `said ${value}\n::add-mask::${value}\n`;
  expect(withoutMaskCommands(stdout)).toBe(`said ${value}\n\n`);
  expect(findLeaks([value], { stdout: withoutMaskCommands(stdout) })).toHaveLength(2);
  expect(unmaskedYet([value], stdout)).toEqual([value]);
  expect(unmaskedYet([value], `::add-mask::${value}\n`)).toEqual([]);
});
