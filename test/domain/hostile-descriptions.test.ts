import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClientSecret } from '../../src/domain/client-secret.ts';
import { parseMarker } from '../../src/domain/marker.ts';
import { classify, type Observation, retirable } from '../../src/domain/observation.ts';
import { deadGenerations, prunableAfterFailure } from '../../src/domain/prune.ts';
import { protocolTimes } from '../../src/domain/times.ts';
import { description, identity, NOW, trueMarker } from '../support/hostile-markers.ts';
import { destination, timedOrNone } from './examples.ts';

const places = [destination('A'), destination('B')];

const secrets: fc.Arbitrary<ClientSecret[]> = fc
  .array(
    fc.record({
      description: description(places),
      expiresAt: fc.option(fc.integer({ min: NOW - 9_000_000, max: NOW + 9_000_000_000 })),
    }),
    { maxLength: 10 },
  )
  .map((list) => list.map((one, index) => ({ ...one, id: index + 1 })));

/** Of a list, the ids that may be ours: true markers of this credential, not of the future, with a nonce of their own. */
const mayBeOurs = (list: readonly ClientSecret[]): number[] => {
  const nonces = list.map((one) => trueMarker(one.description)?.nonce);
  return list
    .filter((one) => {
      const marker = trueMarker(one.description, identity);
      const alone = marker && nonces.filter((nonce) => nonce === marker.nonce).length === 1;
      return alone && marker.created <= NOW + 5 * 60_000;
    })
    .map(({ id }) => id);
};

const observe = (list: readonly ClientSecret[], updatedAt: number | null): Observation => ({
  ...classify(list, identity, places, NOW, protocolTimes),
  askedAt: NOW,
  destinations: places.map((place) => ({ destination: place, witness: timedOrNone(updatedAt) })),
  receipt: null,
  maker: 'ended',
});

describe('descriptions that anybody may have written', () => {
  it('are a marker only to the letter', () => {
    fc.assert(
      fc.property(description(places), (text) => {
        const { nonce, created } = parseMarker(text) ?? {};
        expect(nonce === undefined ? undefined : { nonce, created }).toEqual(trueMarker(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('never make ours what is not marked as ours to the letter, is marked twice, or comes from the future', () => {
    fc.assert(
      fc.property(secrets, (list) => {
        const { generations, unmanaged, estranged } = observe(list, null);
        const ours = mayBeOurs(list);
        expect(ours).toEqual(expect.arrayContaining(generations.map(({ id }) => id)));
        // Everything is one or the other, and what only looks like ours is told.
        expect([...generations, ...unmanaged].map(({ id }) => id).sort((a, b) => a - b)).toEqual(
          list.map(({ id }) => id),
        );
        for (const id of estranged.keys()) expect(unmanaged.map((one) => one.id)).toContain(id);
      }),
      { numRuns: 500 },
    );
  });

  it('never put anything else on a list of deletions', () => {
    fc.assert(
      fc.property(secrets, fc.option(fc.integer({ min: NOW - 90 * 86_400_000, max: NOW })), (list, updatedAt) => {
        const observed = observe(list, updatedAt);
        const ours = mayBeOurs(list);
        const { generations, destinations } = observed;
        const doomed = [
          ...retirable(observed, []),
          ...deadGenerations(observed, protocolTimes).map(({ id }) => id),
          ...prunableAfterFailure({
            older: generations,
            ours: list.length,
            secrets: list.length,
            destinations,
            notes: {},
            times: protocolTimes,
          }).map(({ id }) => id),
        ];
        expect(ours).toEqual(expect.arrayContaining(doomed));
      }),
      { numRuns: 500 },
    );
  });
});
