import { describe, expect, it } from 'vitest';
import { SecretValue } from '../../../src/domain/secret-value.ts';
import type { Fault } from '../../../src/sandbox/github/faults.ts';
import { type Fixture, github, openFence, START } from './github-fixture.ts';

const value = new SecretValue('a value');
const PER_REPOSITORY = 50;

/** So many destinations, fifty in each repository. */
const destinationsOf = ({ sandbox }: Fixture, count: number) =>
  Array.from({ length: count }, (_, index) => {
    const repository = `acme/fan-${Math.floor(index / PER_REPOSITORY)}`;
    if (index % PER_REPOSITORY === 0) sandbox.addRepository({ fullName: repository });
    return { repository, secret: `SECRET_${index}` };
  });

/** Writes to all of them at once; answers when each request to write left. */
const writeAll = async (fixture: Fixture, destinations: ReturnType<typeof destinationsOf>): Promise<number[]> => {
  const fence = openFence(fixture.time);
  await Promise.all(destinations.map((each) => fixture.github.destinations.write(each, value, fence)));
  return fence.asked;
};

/** How often each destination was written: once, whatever happened on the way. */
const writtenOnce = ({ sandbox }: Fixture, destinations: ReturnType<typeof destinationsOf>): boolean =>
  destinations.every(({ repository, secret }) => sandbox.secretHistory(repository, secret).length === 1);

/** Answers these requests only once the client waits for something. */
const holdBack = ({ sandbox, time }: Fixture, whether: (path: string) => boolean): void => {
  const watched = sandbox.server.intercept;
  sandbox.server.intercept = async (request, handle) => {
    const answer = await (watched ? watched(request, handle) : handle(request));
    while (whether(new URL(request.url).pathname) && time.slept.length === 0) await new Promise(setImmediate);
    return answer;
  };
};

describe('a rate limit in the middle of a fan-out', () => {
  const secondary = { message: 'You have exceeded a secondary rate limit. Please wait a few minutes.' };

  const reset = String(START / 1000 + 300);

  it.each<[string, Omit<Fault, 'path'>, number]>([
    ['secondary, told how long', { status: 403, body: secondary, headers: { 'retry-after': '45' } }, 45_000],
    ['secondary, not told how long', { status: 429, body: secondary }, 60_000],
    ['primary', { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset } }, 300_000],
  ])('%s: nothing leaves for as long as it says, and nothing is lost', async (_name, fault, wait) => {
    const fixture = await github({ pace: 'limit' });
    const destinations = destinationsOf(fixture, 140);
    fixture.sandbox.failNext({ method: 'PUT', path: '/SECRET_20', ...fault });
    holdBack(fixture, (path) => path.includes('/SECRET_') && !path.endsWith('/SECRET_20'));
    const left = await writeAll(fixture, destinations);
    // What was under way goes on; everything else, and what was refused, leaves once the silence is over.
    expect(left).toEqual([...Array(90).fill(START), ...Array(51).fill(START + wait)]);
    expect(writtenOnce(fixture, destinations)).toBe(true);
  });

  it.each([
    { status: 403 as const, retryAfter: true },
    { status: 429 as const, retryAfter: false },
  ])('a limit of 80 writes a minute is met again and again, and outlived: %o', async (answer) => {
    const fixture = await github();
    const destinations = destinationsOf(fixture, 250);
    fixture.sandbox.secondary.limits = { writesPerMinute: 80, ...answer };
    await writeAll(fixture, destinations);
    expect(fixture.sandbox.secondary.refusals).toBeGreaterThan(0);
    expect(writtenOnce(fixture, destinations)).toBe(true);
  });
});

it('pace limit: 400 writes and as many reads under the limits that GitHub documents, and not one is refused', async () => {
  const fixture = await github({ pace: 'limit' });
  const { sandbox, time } = fixture;
  const destinations = destinationsOf(fixture, 400);
  sandbox.secondary.limits = { concurrent: 100, pointsPerMinute: 900 };
  const watched = sandbox.server.intercept;
  let seed = 1;
  const jitter = (): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % 2000;
  };
  sandbox.server.intercept = async (request, handle) => {
    await time.sleep(jitter());
    const answer = await (watched ? watched(request, handle) : handle(request));
    await time.sleep(jitter());
    return answer;
  };
  await writeAll(fixture, destinations);
  for (const each of destinations) sandbox.addRepository({ fullName: `acme/alone-${each.secret}` });
  await Promise.all(
    destinations.map(({ secret }) =>
      fixture.github.destinations.prepare({ repository: `acme/alone-${secret}`, secret }),
    ),
  );
  expect(sandbox.secondary.refusals).toBe(0);
  expect(writtenOnce(fixture, destinations)).toBe(true);
});
