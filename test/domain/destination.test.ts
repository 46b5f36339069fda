import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { audienceOf, covers, destinationHash, destinationLabel } from '../../src/domain/destination.ts';

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

  it('stands in the audience by its hash, up to twenty; beyond that the list has one', () => {
    expect(audienceOf(many(20))).toEqual(many(20).map(destinationHash).sort());
    expect(audienceOf(many(21))).toEqual([sha(many(21).map(destinationHash).sort().join(',')).slice(0, 12)]);
  });

  it('is covered as long as everything that a marker names is still there', () => {
    expect(covers(many(3), audienceOf(many(2)))).toBe(true);
    expect(covers(many(2), audienceOf(many(3)))).toBe(false);
    expect(covers(many(21), audienceOf(many(21)))).toBe(true);
    expect(covers(many(21), audienceOf(many(20)))).toBe(true);
    expect(covers(many(22), audienceOf(many(21)))).toBe(false);
  });
});
