import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { rotationCost } from '../../src/domain/request-cost.ts';
import { protocolTimes, scaleTimes } from '../../src/domain/times.ts';
import { DAY, scenario } from '../support/scenario.ts';
import { expectSound } from '../support/sound.ts';

const environments = Array.from({ length: 9 }, (_, index) => ({ name: `stage-${index}` }));

/** A verification without a token of its own, so that every request is the rotation's. */
const jobs = () => "  proof:\n    runs-on: ubuntu-latest\n    steps: [{ run: 'true' }]\n";

it('a rate limit in the middle of a fan-out stops everything on that host for as long as it says, and nothing is lost', async () => {
  const world = await scenario({ environments, jobs });
  await world.run();
  world.advance(61 * DAY);
  // The window is short, but what an answer says is never scaled: a second at least.
  world.github.secondary.limits = { writesPerMinute: 5, minuteMs: 1500 };
  const rotation = await world.run();
  expect(rotation.credential).toMatchObject({ status: 'rotated', retiredSecretIds: [2] });
  expect(rotation.credential.destinations.every(({ status }) => status === 'verified')).toBe(true);
  expect(world.github.secondary.refusals).toBeGreaterThan(0);
  const onGitHub = rotation.requests.filter(({ host }) => host === 'github');
  const writes = onGitHub.filter(({ method, path }) => method === 'PUT' && path.includes('/secrets/'));
  const silentFrom = writes.find(({ status }) => status === 403)?.to ?? Number.NaN;
  const meanwhile = onGitHub.filter(({ from }) => from >= silentFrom && from < silentFrom + 1000);
  // The first attempts had left together; nothing is asked again, and nothing else, before the silence is over.
  const firstAttempts = writes.filter(
    (one) => writes.findIndex(({ path }) => path === one.path) === writes.indexOf(one),
  );
  expect(meanwhile.filter((one) => !firstAttempts.includes(one))).toEqual([]);
  for (const place of world.places) {
    const [scope = '', name = ''] = place.split(':');
    expect(world.github.secretHistory(scope, name)).toHaveLength(3);
  }
  expectSound(world);
});

it('a rotation that the hour has not enough requests for is left to a later run, whole, and that is no failure', async () => {
  const world = await scenario({ environments, jobs, token: { rateLimit: 400 } });
  const first = await world.run();
  expect(first.credential.status).toBe('rotated');
  world.advance(61 * DAY);
  // Somebody else has used the token a lot in this hour.
  world.github.spend('github_pat_11SCENARIO0token0that0may0write0secrets', 350);
  world.advance(1_800_000);
  const deferred = await world.run();
  expect(deferred.code).toBe(0);
  expect(deferred.credential).toMatchObject({ status: 'pending', reason: 'DeferredByRateLimit', secretId: 2 });
  expect(deferred.stdout).toContain('left to a later run, and nothing was changed');
  expect(deferred.requests.filter(({ method }) => method !== 'GET').map(({ path }) => path)).toEqual([
    expect.stringMatching(/\/connect\/token$/),
  ]);
  world.advance(1_800_001);
  const later = await world.run();
  expect(later.credential).toMatchObject({ status: 'rotated', retiredSecretIds: [2] });
  expectSound(world);
});

it('an incident does not wait for the hour to be over', async () => {
  const world = await scenario({ jobs, token: { rateLimit: 100 } });
  const rotation = await world.run({ 'revoke-others': 'true' });
  expect(rotation.credential).toMatchObject({ status: 'rotated', reason: 'Incident', retiredSecretIds: [1] });
  expect(rotation.stdout).toContain('goes ahead all the same, because secrets are to be revoked');
  expectSound(world);
});

it('a rotation asks no more than was set aside for it, also when its verification takes longer than it may', async () => {
  const slow = () => "  proof:\n    runs-on: ubuntu-latest\n    steps: [{ run: 'sleep 8' }]\n";
  const world = await scenario({ environments, jobs: slow });
  const rotation = await world.run({ 'verify-timeout': '20s' });
  expect(rotation.credential).toMatchObject({ status: 'failed', error: { code: 'VERIFICATION_TIMED_OUT' } });
  const destinations = world.places.map((place) => {
    const [repository = '', environment] = place.split(':')[0]?.split('#') ?? [];
    return { repository, secret: 'CONNECT_CLIENT_SECRET', ...(environment === undefined ? {} : { environment }) };
  });
  const times = scaleTimes(protocolTimes, 0.2);
  const verifications = [{ repository: 'acme/ingest', timeout: 20_000 * 0.2 }];
  const cost = rotationCost({ destinations, verifications, policy: { waitForRuns: false }, times }).get('acme') ?? 0;
  // Whatever came after the observation, which is the receipt and one reading of each destination.
  const asked = rotation.requests.filter(({ host }) => host === 'github').slice(1 + destinations.length);
  expect(asked.filter(({ path }) => /\/actions\/runs\/\d+$/.test(path)).length).toBeGreaterThan(3);
  expect(asked.length).toBeLessThan(cost);
});

it('a run that is told to wait for longer than it may ends at once, and does not sit out what it waited for before', async () => {
  const world = await scenario({ environments: [{ name: 'production' }] });
  const limited = (path: string, seconds: string) =>
    world.github.failNext({ path, status: 429, headers: { 'retry-after': seconds }, body: { message: 'Slow down.' } });
  // Two minutes of patience, scaled as all waits.
  limited('/actions/secrets/CONNECT_CLIENT_SECRET', '100');
  limited('/environments/production/secrets/CONNECT_CLIENT_SECRET', '200');
  // The second answer comes when the first request already waits.
  const { server } = world.github;
  const record = server.intercept;
  server.intercept = async (request, handle) => {
    if (request.url.includes('/environments/')) await setTimeout(300);
    return record ? record(request, handle) : handle(request);
  };
  const began = performance.now();
  const run = await world.run();
  expect(run.credential.error?.code).toBe('RATE_LIMITED');
  expect(world.github.pendingFaults()).toEqual([]);
  expect(performance.now() - began).toBeLessThan(20_000);
}, 30_000);
