import { expect, it } from 'vitest';
import { asApp, foreign, ingest, use } from './app-fixture.ts';

it('each owner has requests of its own in the hour, and each answer is told to the one who asked', async () => {
  const { github, requests } = await asApp({ uses: [use(ingest), use(foreign)] });
  await Promise.all([github.destinations.prepare(ingest), github.destinations.prepare(foreign)]);
  const needed = new Map([
    ['acme', 5000],
    ['globex', 4999],
  ]);
  // One of the 5,000 is gone for each of them.
  expect(await github.budget.reserve(needed)).toMatchObject({ fits: false, shortage: { needed: 5000, left: 4999 } });
  expect((await github.budget.reserve(needed.set('acme', 4999))).fits).toBe(true);
  expect(requests().filter((request) => request.endsWith('/rate_limit'))).toEqual([]);
});

it('an owner whose hour is used up is silent, and the other one goes on', async () => {
  const { github, sandbox, time } = await asApp({ uses: [use(ingest), use(foreign)] });
  await Promise.all([github.destinations.prepare(ingest), github.destinations.prepare(foreign)]);
  const [first] = sandbox.installationTokens();
  const began = time.now();
  const reset = String(Math.ceil(began / 1000) + 300);
  sandbox.failNext({
    path: '/repos/acme/ingest/actions/secrets/NAME',
    status: 403,
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset },
  });
  expect(first?.owner).toBe('acme');
  const ended = new Map<string, number>();
  const read = async (destination: typeof ingest): Promise<void> => {
    await github.destinations.read(destination);
    ended.set(destination.repository, time.now() - began);
  };
  await Promise.all([read(ingest), read(foreign)]);
  expect(ended.get('Globex/App')).toBeLessThan(1000);
  expect(ended.get('acme/ingest')).toBeGreaterThanOrEqual(299_000);
});
