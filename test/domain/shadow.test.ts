import { describe, expect, it } from 'vitest';
import type { Destination } from '../../src/domain/destination.ts';
import { type Shadow, seenIn, shadowWords } from '../../src/domain/shadow.ts';

const repository = 'acme/ingest';
const shared: Destination = { organization: 'acme', secret: 'A' };
const plain: Destination = { repository, secret: 'A' };
const production: Destination = { repository, environment: 'production', secret: 'A' };

describe('a shadow', () => {
  it.each<[Shadow, RegExp[]]>([
    [
      { destination: shared, repository, hiddenBy: plain },
      [
        /^Workflows of acme\/ingest read acme\/ingest:A in place of acme:A,/,
        /Add acme\/ingest:A to the destinations, delete it, or/,
      ],
    ],
    [
      { destination: plain, repository, hiddenBy: production },
      [/^Jobs of acme\/ingest in environment production read acme\/ingest#production:A in place of acme\/ingest:A,/],
    ],
    [
      { destination: { ...shared, app: 'agents' }, repository, hiddenBy: { ...plain, app: 'agents' } },
      [/^Agents of acme\/ingest read acme\/ingest:agents\/A in place of acme:agents\/A,/],
    ],
    [
      { destination: shared, repository, visibility: 'selected' },
      [/^acme:A cannot be read in acme\/ingest: its visibility is selected, without that repository\./, /Let the/],
    ],
    [{ destination: shared, repository, visibility: 'private' }, [/its visibility is private, and .* is public/]],
  ])('says where it lies, and what to do: %o', (shadow, patterns) => {
    for (const pattern of patterns) expect(shadowWords(shadow)).toMatch(pattern);
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
