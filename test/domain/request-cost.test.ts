import { describe, expect, it } from 'vitest';
import type { Destination } from '../../src/domain/destination.ts';
import { rotationCost } from '../../src/domain/request-cost.ts';
import { protocolTimes } from '../../src/domain/times.ts';
import { destination } from '../app/world.ts';

const MINUTE = 60_000;
const times = protocolTimes;

const costOf = (destinations: Destination[], more: { timeout?: number; waitForRuns?: boolean } = {}) => {
  const { timeout, waitForRuns = false } = more;
  const verifications = timeout === undefined ? [] : [{ repository: 'verify/here', timeout }];
  return Object.fromEntries(rotationCost({ destinations, verifications, policy: { waitForRuns }, times }));
};
const many = (count: number, repository: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => destination(`SECRET_${index}`, repository(index)));

describe('what a rotation asks of GitHub', () => {
  it('grows by one write for each further secret of a scope', () => {
    const [one, hundred] = [many(1, () => 'acme/a'), many(100, () => 'acme/a')].map((each) => costOf(each).acme ?? 0);
    expect((hundred ?? 0) - (one ?? 0)).toBe(99);
  });

  it('grows by the key and the looks of each further scope, and by the runs of its repository', () => {
    const environment: Destination = { ...destination('A'), environment: 'production' };
    const base = costOf([destination('A')]).acme ?? 0;
    // One write, and five requests that are made once for a scope.
    expect((costOf([destination('A'), environment]).acme ?? 0) - base).toBe(6);
    expect((costOf([destination('A'), destination('A', 'acme/b')]).acme ?? 0) - base).toBe(12);
    // The receipt and what hides a destination are looked for with the first one alone.
    expect(base - (costOf([destination('A', 'other/b'), destination('A')]).acme ?? 0)).toBe(25);
  });

  it('is counted by owner, in whatever spelling', () => {
    const cost = costOf([destination('A', 'Acme/a'), destination('B', 'acme/b'), destination('C', 'other/c')]);
    expect(Object.keys(cost).sort()).toEqual(['acme', 'other']);
  });

  it('holds every look at a verification that takes as long as it may, within one hour', () => {
    const base = costOf([destination('A')], { timeout: 0 }).verify ?? 0;
    const looks = (timeout: number) => (costOf([destination('A')], { timeout }).verify ?? 0) - base;
    // A look every ten seconds, and a few more at the start.
    expect(looks(15 * MINUTE)).toBeGreaterThan(90);
    expect(looks(15 * MINUTE)).toBeLessThan(100);
    expect(looks(60 * MINUTE)).toBe(looks(5 * 24 * 60 * MINUTE));
  });

  it('looks at the runs of twenty repositories at most, unless it is to wait for runs', () => {
    const ofRepositories = (count: number, waitForRuns = false) =>
      costOf(
        many(count, (index) => `acme/${index}`),
        { waitForRuns },
      ).acme ?? 0;
    const withoutRuns = ofRepositories(21) - ofRepositories(20);
    expect(ofRepositories(20) - ofRepositories(19)).toBe(withoutRuns + 6);
    expect(ofRepositories(500) - ofRepositories(499)).toBe(withoutRuns);
    expect(ofRepositories(500, true) - ofRepositories(499, true)).toBe(withoutRuns + 11);
  });

  it('holds the repositories that may read the secret of an organization, as they have to be read or named', () => {
    const shared = { organization: 'Acme', secret: 'SHARED' } as const;
    const all = costOf([{ ...shared, visibility: 'all' }]).acme ?? 0;
    expect((costOf([shared]).acme ?? 0) - all).toBe(22);
    const named = { ...shared, visibility: 'selected', repositories: ['acme/a', 'acme/b'] } as const;
    // Two ids, and the runs of two repositories.
    expect((costOf([named]).acme ?? 0) - all).toBe(14);
  });

  it('is nothing for nothing', () => {
    expect(costOf([])).toEqual({});
  });

  it('lets a rotation of 500 repositories fit into the hour of an ordinary token', () => {
    expect(costOf(many(500, (index) => `acme/${index}`)).acme).toBeLessThan(5000);
  });
});
