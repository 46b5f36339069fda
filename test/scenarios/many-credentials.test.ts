import { expect, it } from 'vitest';
import { fleet } from '../support/fleet.ts';
import type { Seen } from '../support/traffic.ts';

const DAY = 86_400_000;
const count = (requests: readonly Seen[], pattern: RegExp): number =>
  requests.filter(({ host, method, path }) => pattern.test(`${host} ${method} ${path}`)).length;
const groups = (stdout: string): string[] =>
  stdout.split('\n').flatMap((line) => (line.startsWith('::group::') ? [line.slice('::group::'.length)] : []));

it('200 credentials with three destinations each are rotated by one run, and one that fails stops no other', async () => {
  const world = await fleet({ credentials: 200, perRepository: 20, timeScale: 0.1, requestsAnHour: 15_000 });
  // One of them, somewhere in the middle, has a destination that nobody can write.
  const broken = world.credentials[100];
  const [, place = ''] = broken?.places ?? [];
  world.github.failNext({ method: 'PUT', path: `secrets/${place.split(':')[1]}`, status: 403, times: 1 });

  const run = await world.run({ concurrency: '8', pace: 'limit', 'result-file': 'report.json' });
  const failed = run.report.credentials.filter(({ status }) => status !== 'rotated');
  expect(failed.map(({ name, error }) => [name, error?.code])).toEqual([['credential-100', 'DELIVERY_FAILED']]);
  expect(run.report.credentials.map(({ name }) => name)).toEqual(world.credentials.map(({ name }) => name));
  expect(run.code).toBe(1);
  expect(run.outputs.failed).toBe('["credential-100"]');
  expect(JSON.parse(run.outputs.rotated ?? '')).toHaveLength(199);
  expect(run.stdout.match(/^::error/gm)).toHaveLength(1);
  expect(run.stdout).toMatch(/^::error title=DELIVERY_FAILED::credential-100: 1 of 3 destinations/m);
  expect(world.works()).toBe(true);

  // A region is discovered once, an administrator has one token, and a scope one key, for all of them together.
  expect(count(run.requests, /^connect GET .*openid-configuration$/)).toBe(1);
  // Ours, and four times each with the new secret.
  expect(count(run.requests, /^connect POST .*\/token$/)).toBe(1 + 4 * 200);
  expect(count(run.requests, /^github GET .*\/public-key$/)).toBe(10 * 3);
  expect(count(run.requests, /^github GET .*\/workflows\/verify\.yml$/)).toBe(10);
  expect(count(run.requests, /^github POST .*\/dispatches$/)).toBe(199);

  // One line each in the log, with how many are left; nothing of another one between it and its details.
  const titles = groups(run.stdout);
  expect(titles).toHaveLength(200);
  for (const [index, title] of titles.entries()) expect(title).toContain(` · ${index + 1} done, ${199 - index} left`);
  const own = run.stdout.split('::group::').slice(1);
  for (const group of own) {
    const [title = '', ...rest] = group.split('::endgroup::')[0]?.split('\n') ?? [];
    const name = title.split(':')[0];
    const others = rest.flatMap((line) => line.match(/credential-\d+/g) ?? []).filter((one) => one !== name);
    expect(others).toEqual([]);
  }
  expect(run.summary).toContain('1 failed, 199 rotated');
  expect(Buffer.byteLength(run.summary)).toBeLessThan(2 ** 20);
  expect(world.traffic.violations).toEqual([]);
  expect(world.leaks(run)).toEqual([]);

  // The next day only the one that failed has anything left to do.
  world.advance(DAY);
  const next = await world.run({ concurrency: '8', pace: 'limit', 'result-file': 'report.json' });
  expect(next.code).toBe(0);
  expect(next.outputs.rotated).toBe('["credential-100"]');
  const changed = next.report.credentials.filter(({ status }) => status !== 'unchanged');
  expect(changed.map(({ name, status, reason }) => [name, status, reason])).toEqual([
    ['credential-100', 'rotated', 'Unfinished'],
  ]);
  expect(world.works()).toBe(true);
}, 600_000);
