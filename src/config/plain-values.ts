import { formatDuration, parseDuration } from '../domain/duration.ts';
import { nearest } from './near-miss.ts';
import { matching, type Parsed, type Parser } from './parsed.ts';

const meantByFlag = new Map([
  ['yes', 'true'],
  ['on', 'true'],
  ['1', 'true'],
  ['no', 'false'],
  ['off', 'false'],
  ['0', 'false'],
]);

/** `true` or `false` to the letter: a typo must not become a "no". */
export const parseFlag: Parser<boolean> = (text) => {
  if (text === 'true') return { value: true };
  if (text === 'false') return { value: false };
  return { expected: 'true or false', meant: meantByFlag.get(text.toLowerCase()) ?? nearest(text, ['true', 'false']) };
};

// Beyond this the date of an expiry could not be written any more.
const LONGEST = 100 * 365 * 86_400_000;

const meantByDuration = (text: string): string | undefined => {
  const words = /^p?t?\s*(\d{1,5})\s*(s|sec|seconds?|m|min|minutes?|h|hours?|d|days?|w|weeks?)$/i.exec(text);
  const [, count, unit] = words ?? [];
  if (!count || !unit) return undefined;
  const letter = unit.charAt(0).toLowerCase();
  return letter === 'w' ? `${Number(count) * 7}d` : `${Number(count)}${letter}`;
};

const readDuration = (text: string): Parsed<number> => {
  const ms = parseDuration(text);
  if (ms === undefined) {
    const meant = meantByDuration(text);
    const fits = meant !== undefined && (parseDuration(meant) ?? LONGEST + 1) <= LONGEST;
    return { expected: 'a whole number and s, m, h or d, such as 30d', meant: fits ? meant : undefined };
  }
  return ms > LONGEST ? { expected: `at most ${formatDuration(LONGEST)}` } : { value: ms };
};

/** Milliseconds of `90d`, `24h`, `15m` or `0s`. */
export const parseDurationInput: Parser<number> = Object.assign(readDuration, { pattern: '^\\d{1,9}[smhd]$' });

const guid = /^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$/;

/** A GUID, kept in the case that it was given in. */
export const parseGuid = matching(guid, 'a GUID such as 7f0a1a7c-58b0-4c11-9b1c-2d8e7f7a5f10', (text) =>
  text.replaceAll(/[^0-9a-f]/gi, '').length === 32
    ? 'Write it with its four hyphens, without braces and without quotation marks.'
    : undefined,
);

const LARGEST_ID = 2_147_483_647;

/** Ids separated by commas, spaces or lines; each is kept once. */
export const parseIds: Parser<readonly number[]> = (text) => {
  const parts = text.split(/[\s,]+/).filter((part) => part !== '');
  const valid = parts.every((part) => /^[1-9]\d{0,9}$/.test(part) && Number(part) <= LARGEST_ID);
  return valid
    ? { value: [...new Set(parts.map(Number))] }
    : { expected: 'ids of secrets, which are positive whole numbers, separated by commas, such as 1,4' };
};

const LARGEST_COUNT = 100;

/** A whole number from 1 to 100. */
export const parseCount: Parser<number> = (text) =>
  /^[1-9]\d{0,2}$/.test(text) && Number(text) <= LARGEST_COUNT
    ? { value: Number(text) }
    : { expected: `a whole number from 1 to ${LARGEST_COUNT}` };

/** One of a few words. */
export const parseChoice = <const Word extends string>(...words: readonly Word[]): Parser<Word> =>
  Object.assign(
    (text: string): Parsed<Word> => {
      const found = words.find((word) => word === text);
      return found === undefined ? { expected: words.join(' or '), meant: nearest(text, words) } : { value: found };
    },
    { words },
  );

/** Any text on one line. */
export const parseText: Parser<string> = (text) =>
  /\p{Cc}/u.test(text) ? { expected: 'one line without control characters' } : { value: text };

/** 32 hex digits, in lower case. */
export const parseFingerprint: Parser<string> = (text) =>
  /^[0-9a-f]{32}$/i.test(text) ? { value: text.toLowerCase() } : { expected: '32 hex digits' };

/** The key of the fingerprint: whatever the dispatching run made up. */
export const parseCorrelationId = matching(
  /^[\w.-]{1,100}$/,
  'at most 100 letters, digits, dots, hyphens and underscores',
);
