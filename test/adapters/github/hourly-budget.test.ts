import { describe, expect, it } from 'vitest';
import type { Reservation } from '../../../src/ports/hourly-budget.ts';
import { type Fixture, github, START } from './github-fixture.ts';

const destination = { repository: 'acme/ingest', secret: 'NAME' };
const HOUR = 3_600_000;

/** A token with so many requests an hour, of which two are gone once it has read something. */
const limited = async (rateLimit: number): Promise<Fixture> => {
  const fixture = await github({ rateLimit });
  await fixture.github.destinations.prepare(destination);
  await fixture.github.destinations.prepare({ ...destination, repository: 'acme/ingest', environment: 'production' });
  return fixture;
};

const reserve = ({ github: gh }: Fixture, requests: number, owner = 'acme') =>
  gh.budget.reserve(new Map([[owner, requests]]));
/** Lets every answer say this. */
const answerWith = ({ sandbox }: Fixture, headers: Readonly<Record<string, string>>): void => {
  const watched = sandbox.server.intercept;
  sandbox.server.intercept = async (request, handle) => {
    const answer = await (watched ? watched(request, handle) : handle(request));
    if (!(answer instanceof Response)) return answer;
    for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value);
    return answer;
  };
};
const release = (reservation: Reservation) => {
  if (!reservation.fits) throw new Error('nothing was set aside');
  reservation.release();
};

describe("the hour's requests of a token", () => {
  it('are known from the answers it got, without a question of their own', async () => {
    const fixture = await limited(10);
    expect(await reserve(fixture, 9)).toEqual({
      fits: false,
      shortage: { needed: 9, left: 8, limit: 10, resetsAt: START + HOUR },
    });
    expect((await reserve(fixture, 8)).fits).toBe(true);
    expect(fixture.requests()).not.toContain('GET /rate_limit');
  });

  it('are asked for where the token has asked nothing yet, which costs none', async () => {
    const fixture = await github({ rateLimit: 10 });
    expect((await reserve(fixture, 10)).fits).toBe(true);
    expect(fixture.requests()).toEqual(['GET /rate_limit']);
  });

  it('that are set aside are promised to nobody else, until they are released once', async () => {
    const fixture = await limited(10);
    const both = await Promise.all([reserve(fixture, 5), reserve(fixture, 5)]);
    expect(both.map(({ fits }) => fits)).toEqual([true, false]);
    const [first] = both;
    release(first);
    release(first);
    expect((await reserve(fixture, 9)).fits).toBe(false);
    expect((await reserve(fixture, 8)).fits).toBe(true);
  });

  it('are those of all owners that it acts for', async () => {
    const fixture = await limited(10);
    const cost = new Map([
      ['acme', 5],
      ['other', 4],
    ]);
    expect(await fixture.github.budget.reserve(cost)).toMatchObject({ fits: false, shortage: { needed: 9 } });
  });

  it('are new ones once the hour is over, and that is asked for', async () => {
    const fixture = await limited(10);
    expect((await reserve(fixture, 10)).fits).toBe(false);
    fixture.time.advance(HOUR + 1000);
    expect((await reserve(fixture, 10)).fits).toBe(true);
    expect(fixture.requests().at(-1)).toBe('GET /rate_limit');
  });

  it('are the least that answers of one hour told, in whatever order they came', async () => {
    const fixture = await limited(100);
    answerWith(fixture, { 'x-ratelimit-remaining': '99' });
    await fixture.github.destinations.read(destination);
    expect(await reserve(fixture, 99)).toMatchObject({ fits: false, shortage: { left: 98 } });
  });

  it('have nothing to do with those for searches and the like', async () => {
    const fixture = await limited(100);
    answerWith(fixture, { 'x-ratelimit-resource': 'search', 'x-ratelimit-remaining': '1' });
    await fixture.github.destinations.read(destination);
    expect((await reserve(fixture, 98)).fits).toBe(true);
  });

  it('are without limit on an Enterprise Server that has none, and where nobody says', async () => {
    const enterprise = await github({ ghes: true });
    expect((await reserve(enterprise, 1_000_000)).fits).toBe(true);
    const answered = await github({ ghes: true });
    await answered.github.destinations.prepare(destination);
    expect((await reserve(answered, 1_000_000)).fits).toBe(true);
    expect(answered.requests()).not.toContain('GET /api/v3/rate_limit');
    const fixture = await github();
    fixture.sandbox.failNext({ path: '/rate_limit', status: 404, body: { message: 'Not Found' } });
    expect((await reserve(fixture, 1_000_000)).fits).toBe(true);
    const silent = await github();
    silent.sandbox.failNext({ path: '/rate_limit', status: 503, times: 4 });
    expect((await reserve(silent, 1_000_000)).fits).toBe(true);
  });
});
