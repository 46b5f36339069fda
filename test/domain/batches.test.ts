import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchesOf, fanOutOf, needsWork } from '../../src/domain/batches.ts';

const fleet = fc
  .record({ count: fc.integer({ min: 0, max: 6000 }), size: fc.integer({ min: 1, max: 100 }) })
  .map(({ count, size }) => ({ names: Array.from({ length: count }, (_, index) => `client-${index}`), size }));

const sizesOf = (names: readonly string[], size: number): number[] =>
  batchesOf(names, size).map(({ credentials }) => credentials.split(',').length);

describe('batches', () => {
  it('hold every credential once, in its order', () => {
    fc.assert(
      fc.property(fleet, ({ names, size }) => {
        expect(batchesOf(names, size).flatMap(({ credentials }) => credentials.split(','))).toEqual(names);
      }),
    );
  });

  it('are numbered from 1, and no more than a matrix has jobs', () => {
    fc.assert(
      fc.property(fleet, ({ names, size }) => {
        const batches = batchesOf(names, size);
        expect(batches.length).toBeLessThanOrEqual(256);
        expect(batches.map(({ batch }) => batch)).toEqual(batches.map((_, index) => String(index + 1)));
      }),
    );
  });

  it('are all full but the last, which is not empty', () => {
    fc.assert(
      fc.property(fleet, ({ names, size }) => {
        const sizes = sizesOf(names, size);
        const full = sizes[0] ?? 0;
        expect(sizes.slice(0, -1).every((one) => one === full)).toBe(true);
        expect(sizes.every((one) => one >= 1 && one <= full)).toBe(true);
      }),
    );
  });

  it('grow beyond the size only where there would be too many, and then no more than they must', () => {
    fc.assert(
      fc.property(fleet, ({ names, size }) => {
        const [first = 0] = sizesOf(names, size);
        const smallest = Math.ceil(names.length / 256);
        expect(first).toBe(Math.min(names.length, Math.max(size, smallest)));
      }),
    );
  });

  it('look like what a workflow reads', () => {
    expect(batchesOf(['a', 'b', 'c'], 2)).toEqual([
      { batch: '1', credentials: 'a,b' },
      { batch: '2', credentials: 'c' },
    ]);
    expect(batchesOf([], 20)).toEqual([]);
    expect(sizesOf(Array.from({ length: 5121 }, String), 20).slice(0, 2)).toEqual([21, 21]);
    expect(batchesOf(Array.from({ length: 5120 }, String), 20)).toHaveLength(256);
  });
});

it('only what needs work is shared', () => {
  const credentials = (['planned', 'unchanged', 'failed'] as const).map((status) => ({ name: status, status }));
  expect(fanOutOf(credentials, 1)).toEqual({
    batches: [
      { batch: '1', credentials: 'planned' },
      { batch: '2', credentials: 'failed' },
    ],
    count: 2,
    of: 3,
  });
});

describe('a credential needs work', () => {
  it.each([
    ['planned', true],
    ['failed', true],
    ['unchanged', false],
    ['pending', false],
    ['skipped', false],
  ] as const)('%s: %s', (status, needed) => {
    expect(needsWork({ status })).toBe(needed);
  });
});
