import { expect, it } from 'vitest';
import { ceilToSecond, isoSeconds, utcMinute } from '../../src/domain/instant.ts';

const at = Date.parse('2027-02-21T08:15:41.999Z');

it('a moment is written with whole seconds for programs, and with minutes for people', () => {
  expect(isoSeconds(at)).toBe('2027-02-21T08:15:41Z');
  expect(utcMinute(at)).toBe('2027-02-21 08:15 UTC');
});

it('the next whole second is not before the moment', () => {
  expect([999, 1000, 1001].map(ceilToSecond)).toEqual([1000, 1000, 2000]);
});
