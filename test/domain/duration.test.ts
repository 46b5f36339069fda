import { describe, expect, it } from 'vitest';
import { daysWords, formatDuration, parseDuration, wholeDays } from '../../src/domain/duration.ts';
import { DAY, HOUR, MINUTE } from './examples.ts';

describe('a duration', () => {
  it.each([
    ['90d', 90 * DAY],
    ['24h', DAY],
    ['15m', 15 * MINUTE],
    ['7s', 7000],
    ['0s', 0],
    ['999999999s', 999_999_999_000],
    [' 1d\n', DAY],
  ])('%j is read as %i ms', (text, ms) => {
    expect(parseDuration(text)).toBe(ms);
  });

  it.each(['', 'd', '1', '1w', '1D', '1.5h', '-1d', '+1d', '1 d', '1h30m', '1d.', '.1d', '1000000000s'])(
    '%j is none',
    (text) => {
      expect(parseDuration(text)).toBeUndefined();
    },
  );

  it.each([
    [90 * DAY, '90d'],
    [DAY, '1d'],
    [36 * HOUR, '36h'],
    [HOUR, '1h'],
    [90 * MINUTE, '90m'],
    [MINUTE, '1m'],
    [90_000, '90s'],
    [1000, '1s'],
    [1499, '1s'],
    [1500, '2s'],
    [0, '0s'],
  ])('%i ms are written as %s', (ms, text) => {
    expect(formatDuration(ms)).toBe(text);
  });

  it('is counted in days that are over, backwards too', () => {
    expect([0, DAY - 1, DAY, 2 * DAY - 1].map(wholeDays)).toEqual([0, 0, 1, 1]);
    expect([-1, 1 - DAY, -DAY, 1 - 2 * DAY, -2 * DAY].map(wholeDays)).toEqual([0, 0, -1, -1, -2]);
  });

  it.each([
    [0, 'less than a day'],
    [1 - DAY, 'less than a day'],
    [DAY, '1 day'],
    [-DAY - HOUR, '1 day'],
    [2 * DAY, '2 days'],
    [HOUR - 3 * DAY, '2 days'],
  ])('of %i ms is %s', (ms, words) => {
    expect(daysWords(ms)).toBe(words);
  });
});
