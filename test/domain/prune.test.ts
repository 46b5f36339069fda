import { describe, expect, it } from 'vitest';
import type { Generation } from '../../src/domain/client-secret.ts';
import { destinationHash } from '../../src/domain/destination.ts';
import type { Observation } from '../../src/domain/observation.ts';
import { deadGenerations, prunableAfterFailure } from '../../src/domain/prune.ts';
import { protocolTimes } from '../../src/domain/times.ts';
import { destination, HOUR, MINUTE, timed, timedOrNone } from './examples.ts';

const a = destination('A');
const b = destination('B');

const generation = (id: number, created: number, expiresAt: number | null = null): Generation => ({
  id,
  description: null,
  expiresAt,
  marker: { owner: 'o', credential: 'c', created, nonce: `nonce${id}`, run: 'r', audience: [] },
});

const ids = (generations: Generation[]) => generations.map(({ id }) => id);

describe('before a rotation', () => {
  const now = 100 * HOUR;
  const dead = (generations: Generation[], updatedAt: (number | null)[], receipt: Observation['receipt'] = null) => {
    const destinations = updatedAt.map((at, n) => ({ destination: n ? b : a, witness: timedOrNone(at) }));
    const observed: Observation = {
      secrets: [],
      generations,
      unmanaged: [],
      estranged: new Map(),
      contested: false,
      destinations,
      receipt,
      maker: 'ended',
      askedAt: now,
    };
    return ids(deadGenerations(observed, protocolTimes));
  };

  it('a generation goes that was made after every write and can be written no more', () => {
    const created = now - 31 * MINUTE - 1;
    // 30 s for a slow answer that sets the clock, and three for the seconds of three clocks.
    const before = created - 33_001;
    expect(dead([generation(1, created)], [before, before])).toEqual([1]);
    expect(dead([generation(1, created)], [before, before + 1])).toEqual([]);
    expect(dead([generation(1, created + 1)], [0, 0])).toEqual([]);
  });

  it('a note that still holds tells that a destination never had what was made after what it has', () => {
    const written = now - 32 * MINUTE;
    // Made so soon after the write that by the clocks alone it could have been before it.
    const three = [generation(1, written - HOUR), generation(2, written - 1000), generation(3, written + 1000)];
    const receipt = (nonce: string, updatedAt: number, place = a) => ({
      credential: 'c',
      runs: [],
      notes: { [destinationHash(place)]: { nonce, witness: timed(updatedAt) } },
    });
    expect(dead(three, [written])).toEqual([]);
    expect(dead(three, [written], 'impossible')).toEqual([]);
    expect(dead(three, [written], receipt('nonce2', written))).toEqual([3]);
    expect(dead(three, [written], receipt('nonce1', written))).toEqual([2, 3]);
    expect(dead(three, [written], receipt('nonce3', written))).toEqual([]);
    // One whose generation is gone says nothing of what came before it, nor does one that somebody has written over.
    expect(dead(three, [written], receipt('nonce4', written))).toEqual([]);
    expect(dead(three, [written + 1000], receipt('nonce2', written))).toEqual([]);
    expect(dead(three, [written, written], receipt('nonce2', written))).toEqual([]);
    expect(dead(three, [0, written], receipt('nonce2', written, b))).toEqual([3]);
    expect(dead([...three, generation(4, now - 31 * MINUTE)], [written], receipt('nonce2', written))).toEqual([3]);
  });

  it('nothing goes while a destination is not there, and never what a receipt names', () => {
    const three = [generation(1, 0), generation(2, 0), generation(3, 0)];
    const receipt = (told: object): Observation['receipt'] => ({ credential: 'c', runs: [], notes: {}, ...told });
    const of = (nonce: string) => receipt({ generation: { secretId: 1, nonce, fingerprint: 'f' } });
    for (const [told, kept] of [
      [null, undefined],
      ['impossible', undefined],
      [receipt({}), undefined],
      [of('nonce2'), 2],
      [receipt({ proven: 'nonce2' }), 2],
      [receipt({ notes: { abcdef: { nonce: 'nonce2', witness: timed(1) } } }), 2],
    ] as const) {
      expect(dead(three, [null, null], told)).toEqual([]);
      // One that was made later may be a run's that died before it could write a receipt.
      expect(dead(three, [-33_001, null], told)).toEqual([]);
      expect(dead(three, [-33_001, -33_001], told)).toEqual([1, 2, 3].filter((id) => id !== kept));
    }
    const expired = generation(1, 0, now - HOUR - 1);
    expect(dead([expired], [null, null], of('nonce1'))).toEqual([1]);
  });

  it('an expired one goes an hour after its end', () => {
    expect(dead([generation(1, 0, now - HOUR - 1), generation(2, 0, now - HOUR)], [now, now])).toEqual([1]);
  });
});

describe('after a failure', () => {
  const older = [generation(1, 100_000), generation(2, 500_000), generation(3, 900_000)];
  const prunable = (
    updatedAt: [number | null, number | null],
    notes: Parameters<typeof prunableAfterFailure>[0]['notes'] = {},
    given: Partial<Parameters<typeof prunableAfterFailure>[0]> = {},
  ) =>
    ids(
      prunableAfterFailure({
        older,
        ours: (given.older ?? older).length + 1,
        secrets: 11,
        destinations: [
          { destination: a, witness: timedOrNone(updatedAt[0]) },
          { destination: b, witness: timedOrNone(updatedAt[1]) },
        ],
        notes,
        times: protocolTimes,
        ...given,
      }),
    );
  const note = (place: typeof a, nonce: string, updatedAt: number) => ({
    [destinationHash(place)]: { nonce, witness: timed(updatedAt) },
  });

  it('the oldest, which was the last that was proven, always stays', () => {
    expect(prunable([0, 0])).toEqual([2, 3]);
    expect(prunable([null, null])).toEqual([2, 3]);
  });

  it('no more go than must: the next rotation finds room, and two more stay than there are destinations', () => {
    expect(prunable([0, 0], {}, { secrets: 4 })).toEqual([]);
    expect(prunable([0, 0], {}, { secrets: 8 })).toEqual([]);
    expect(prunable([0, 0], {}, { secrets: 9 })).toEqual([2]);
    const many = [...older, generation(4, 910_000), generation(5, 920_000)];
    expect(prunable([0, 0], {}, { secrets: 6, older: many })).toEqual([2, 3]);
    expect(prunable([500_000, 0], {}, { secrets: 6, older: many })).toEqual([3, 4]);
  });

  it('those count that others have made meanwhile, though they are not known well enough to go', () => {
    const few = older.slice(0, 2);
    expect(prunable([0, 0], {}, { secrets: 4, older: few })).toEqual([]);
    expect(prunable([0, 0], {}, { secrets: 5, older: few, ours: 5 })).toEqual([2]);
    expect(prunable([0, 0], {}, { secrets: 6, older: few, ours: 6 })).toEqual([2]);
  });

  it('one stays that is known to have been verified', () => {
    expect(prunable([0, 0], {}, { proven: 'nonce2' })).toEqual([3]);
  });

  it('one stays that a destination was written after, or so shortly before that the clocks may err', () => {
    expect(prunable([500_000, 0])).toEqual([3]);
    expect(prunable([466_999, 0])).toEqual([2, 3]);
    expect(prunable([467_000, 0])).toEqual([3]);
    expect(prunable([900_001, 0])).toEqual([]);
  });

  it('a note that still holds tells what a destination has', () => {
    expect(prunable([950_000, 0], note(a, 'nonce4', 950_000))).toEqual([2, 3]);
    expect(prunable([950_000, 0], note(a, 'nonce3', 950_000))).toEqual([2]);
    expect(prunable([960_000, 0], note(a, 'nonce4', 950_000))).toEqual([]);
    expect(prunable([950_000, 600_000], { ...note(a, 'nonce4', 950_000), ...note(b, 'nonce2', 600_000) })).toEqual([3]);
  });
});
