import { describe, expect, it } from 'vitest';
import type { Destination } from '../../src/domain/destination.ts';
import { type Shadow, seenIn, shadowWords } from '../../src/domain/shadow.ts';

const repository = 'acme/ingest';
const shared: Destination = { organization: 'acme', secret: 'A' };
const plain: Destination = { repository, secret: 'A' };
const production: Destination = { repository, environment: 'production', secret: 'A' };

describe('a shadow', () => {
  it.each<[Shadow, string]>([
    [
      { destination: shared, repository, hiddenBy: plain },
      'Workflows of acme/ingest read acme/ingest:A in place of acme:A, because both have the same name. It is not among the destinations, so it keeps what it has; if that is an older secret, it stops working when that one is deleted. Add acme/ingest:A to the destinations, delete it, or rename it.',
    ],
    [
      { destination: plain, repository, hiddenBy: production },
      'Jobs of acme/ingest in environment production read acme/ingest#production:A in place of acme/ingest:A, because both have the same name. It is not among the destinations, so it keeps what it has; if that is an older secret, it stops working when that one is deleted. Add acme/ingest#production:A to the destinations, delete it, or rename it.',
    ],
    [
      { destination: shared, repository, visibility: 'selected' },
      'acme:A cannot be read in acme/ingest: its visibility is selected, without that repository. Let the repository see it, or give the repository a destination of its own.',
    ],
    [
      { destination: shared, repository, visibility: 'private' },
      'acme:A cannot be read in acme/ingest: its visibility is private, and the repository is public. Let the repository see it, or give the repository a destination of its own.',
    ],
  ])('says where it lies, and what to do: %o', (shadow, words) => {
    expect(shadowWords(shadow)).toBe(words);
  });

  it.each([
    ['dependabot', 'Dependabot updates of acme/ingest read acme/ingest:dependabot/A in place of acme:dependabot/A,'],
    ['codespaces', 'Codespaces of acme/ingest read acme/ingest:codespaces/A in place of acme:codespaces/A,'],
    ['agents', 'Agents of acme/ingest read acme/ingest:agents/A in place of acme:agents/A,'],
  ] as const)('names those who read for %s', (app, start) => {
    const words = shadowWords({ destination: { ...shared, app }, repository, hiddenBy: { ...plain, app } });
    expect(words.slice(0, start.length)).toBe(start);
  });

  it('keeps a repository from reading what it lies on, but one of an environment only the jobs of that', () => {
    expect(seenIn(repository, shared, [])).toBe(true);
    expect(seenIn('Acme/Ingest', shared, [{ destination: shared, repository, hiddenBy: plain }])).toBe(false);
    expect(seenIn('acme/other', shared, [{ destination: shared, repository, hiddenBy: plain }])).toBe(true);
    expect(seenIn(repository, { ...shared, secret: 'B' }, [{ destination: shared, repository, hiddenBy: plain }])).toBe(
      true,
    );
    expect(seenIn(repository, shared, [{ destination: shared, repository, visibility: 'selected' }])).toBe(false);
    expect(seenIn(repository, plain, [{ destination: plain, repository, hiddenBy: production }])).toBe(true);
  });
});
