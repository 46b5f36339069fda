import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  audienceOf,
  coveredBy,
  type Destination,
  destinationHash,
  destinationLabel,
  firstRepositoryOf,
  readByWorkflowsOf,
  sameDestination,
} from '../../src/domain/destination.ts';

const sha = (text: string) => createHash('sha256').update(text).digest('hex');
const many = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ repository: 'acme/ingest', secret: `S${n}` }));

describe('a destination', () => {
  it('prints with its environment', () => {
    expect(destinationLabel({ repository: 'acme/ingest', secret: 'TOKEN' })).toBe('acme/ingest:TOKEN');
    expect(destinationLabel({ repository: 'acme/ingest', environment: 'prod', secret: 'TOKEN' })).toBe(
      'acme/ingest#prod:TOKEN',
    );
  });

  it('has one hash in every spelling that GitHub takes for the same', () => {
    const hash = destinationHash({ repository: 'Acme/Ingest', environment: 'Prod', secret: 'token' });
    expect(hash).toBe(sha('acme/ingest#prod:TOKEN').slice(0, 6));
    expect(hash).toBe(destinationHash({ repository: 'acme/ingest', environment: 'prod', secret: 'TOKEN' }));
  });

  // Markers of secrets that are in use hold these hashes: they never change.
  it.each<[Destination, string, string]>([
    [{ repository: 'acme/ingest', secret: 'CONNECT_CLIENT_SECRET' }, 'acme/ingest:CONNECT_CLIENT_SECRET', '98d3e1'],
    [{ repository: 'Acme/Ingest', app: 'actions', secret: 'token' }, 'Acme/Ingest:token', '69462a'],
    [
      { repository: 'acme/ingest', environment: 'Production', secret: 'CONNECT_CLIENT_SECRET' },
      'acme/ingest#Production:CONNECT_CLIENT_SECRET',
      '244b76',
    ],
    [{ repository: 'acme/ingest', app: 'dependabot', secret: 'TOKEN' }, 'acme/ingest:dependabot/TOKEN', '15bcff'],
    [{ repository: 'acme/ingest', app: 'codespaces', secret: 'TOKEN' }, 'acme/ingest:codespaces/TOKEN', '1a6850'],
    [{ repository: 'acme/ingest', app: 'agents', secret: 'TOKEN' }, 'acme/ingest:agents/TOKEN', '9d258e'],
    [{ organization: 'Acme', secret: 'TOKEN', visibility: 'all' }, 'Acme:TOKEN', 'b17748'],
    [{ organization: 'acme', app: 'dependabot', secret: 'token' }, 'acme:dependabot/token', 'cf6249'],
    [{ organization: 'acme', app: 'codespaces', secret: 'TOKEN' }, 'acme:codespaces/TOKEN', '9c7914'],
    [{ organization: 'acme', app: 'agents', secret: 'TOKEN' }, 'acme:agents/TOKEN', '77117f'],
  ])('%o prints as %s, and has the hash %s', (destination, label, hash) => {
    expect([destinationLabel(destination), destinationHash(destination)]).toEqual([label, hash]);
  });

  it('is the same whoever may read it, in any case, and another for another app', () => {
    const shared: Destination = { organization: 'acme', secret: 'TOKEN' };
    expect(sameDestination(shared, { organization: 'ACME', secret: 'token', visibility: 'all' })).toBe(true);
    expect(sameDestination(shared, { ...shared, app: 'actions' })).toBe(true);
    expect(sameDestination(shared, { ...shared, app: 'agents' })).toBe(false);
    expect(sameDestination(shared, { repository: 'acme/ingest', secret: 'TOKEN' })).toBe(false);
  });

  it.each<[boolean, Destination]>([
    [true, { repository: 'Acme/ingest', secret: 'A' }],
    [true, { repository: 'acme/ingest', environment: 'production', secret: 'A' }],
    [true, { organization: 'ACME', secret: 'A' }],
    [false, { repository: 'acme/other', secret: 'A' }],
    [false, { organization: 'acme2', secret: 'A' }],
    [false, { repository: 'acme/ingest', app: 'dependabot', secret: 'A' }],
    [false, { organization: 'acme', app: 'agents', secret: 'A' }],
  ])('is (%s) read by workflows of acme/ingest: %o', (read, destination) => {
    expect(readByWorkflowsOf('acme/ingest', destination)).toBe(read);
  });

  it('belongs to a repository, or to an organization alone', () => {
    const shared: Destination = { organization: 'acme', secret: 'A' };
    expect(firstRepositoryOf([shared])).toBeUndefined();
    expect(firstRepositoryOf([shared, { repository: 'acme/b', environment: 'e', secret: 'A' }, ...many(1)])).toBe(
      'acme/b',
    );
  });

  it('stands in the audience by its hash, up to twenty; beyond that the list has one', () => {
    expect(audienceOf(many(20))).toEqual(many(20).map(destinationHash).sort());
    expect(audienceOf(many(21))).toEqual([sha(many(21).map(destinationHash).sort().join(',')).slice(0, 12)]);
  });

  it('is covered as long as everything that a marker names is still there', () => {
    expect(coveredBy(many(3))(audienceOf(many(2)))).toBe(true);
    expect(coveredBy(many(2))(audienceOf(many(3)))).toBe(false);
    expect(coveredBy(many(21))(audienceOf(many(21)))).toBe(true);
    expect(coveredBy(many(21))(audienceOf(many(20)))).toBe(true);
    expect(coveredBy(many(22))(audienceOf(many(21)))).toBe(false);
  });
});
