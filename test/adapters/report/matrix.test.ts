import { describe, expect, it } from 'vitest';
import { fanOutLine, writeMatrix } from '../../../src/adapters/report/matrix.ts';
import { batchesOf } from '../../../src/domain/batches.ts';
import { RotationError } from '../../../src/domain/errors.ts';

const fanOutOf = (names: readonly string[], size = 20) => ({
  batches: batchesOf(names, size),
  count: names.length,
  of: 9,
});

const written = (names: readonly string[]): Record<string, string> => {
  const outputs = new Map<string, string>();
  writeMatrix(fanOutOf(names), { setOutput: (name, value) => void outputs.set(name, value) });
  return Object.fromEntries(outputs);
};

describe('the matrix', () => {
  it('is what strategy.matrix takes', () => {
    expect(written(['a', 'b'])).toEqual({ matrix: '{"include":[{"batch":"1","credentials":"a,b"}]}', count: '2' });
    expect(written([])).toEqual({ matrix: '{"include":[]}', count: '0' });
  });

  it('that an output cannot hold is an error, not an empty one', () => {
    const long = (count: number) => Array.from({ length: count }, (_, index) => `${index}`.padStart(100, 'x'));
    expect(() => written(long(5000))).not.toThrow();
    expect(() => written(long(6000))).toThrow(RotationError);
    expect(() => written(long(6000))).toThrow(/^The matrix of 6000 credentials has \d+ characters/);
  });

  it('is told in one line', () => {
    expect(fanOutLine(fanOutOf([]))).toBe('0 of 9 credentials need work');
    expect(fanOutLine(fanOutOf(['a']))).toBe('1 of 9 credentials needs work, in 1 batch');
    expect(fanOutLine(fanOutOf(['a', 'b', 'c'], 2))).toBe('3 of 9 credentials need work, in 2 batches');
  });
});
