import { describe, expect, it } from 'vitest';
import { asRotationError, RotationError } from '../../src/domain/errors.ts';

const thrownBy = (act: () => unknown): unknown => {
  try {
    act();
  } catch (error) {
    return error;
  }
  return expect.fail('it should throw');
};

const told = (error: unknown): string => asRotationError(error).message;

/** An error whose stack has these lines. */
const withStack = (...lines: string[]): Error =>
  Object.assign(new Error('x'), { stack: ['Error: x', ...lines].join('\n') });

describe('a failure that a person can act on', () => {
  it('says what happened, what to do, and that nothing was left behind unless that is unknown', () => {
    const given = { code: 'FORBIDDEN', message: 'No.', hint: 'Ask.' } as const;
    const error = new RotationError(given);
    expect(error).toMatchObject({ ...given, name: 'RotationError', effect: 'none' });
    expect('cause' in error).toBe(false);
    expect(new RotationError({ ...given, effect: 'unknown', cause: 'why' })).toMatchObject({
      effect: 'unknown',
      cause: 'why',
    });
  });

  it('stays what it is', () => {
    const known = new RotationError({ code: 'FORBIDDEN', message: 'No.', hint: 'Ask.' });
    expect(asRotationError(known)).toBe(known);
  });
});

describe('what nobody has foreseen', () => {
  it('is a bug of ours, told by its kind and its place, never in its own words', () => {
    const error = thrownBy(function stumble() {
      return new Headers({ authorization: 'Bearer sEcReT\nX' });
    });
    expect(String(error)).toContain('sEcReT');
    expect(told(error)).toMatch(/^Unexpected TypeError in stumble, errors\.test\.ts:\d+\.$/);
    expect(asRotationError(error)).toMatchObject({
      code: 'INTERNAL',
      hint: 'This is a bug. Please report it with the log of this run; the log holds no secret.',
      effect: 'unknown',
      cause: error,
    });
  });

  it('tells its code, where it has one', () => {
    expect(told(thrownBy(() => new URL('sEcReT')))).toMatch(
      /^Unexpected TypeError \(ERR_INVALID_URL\) in errors\.test\.ts:\d+\.$/,
    );
  });

  it.each([
    ['a text', 'sEcReT', 'throw of string'],
    ['an object', { sEcReT: 'sEcReT' }, 'throw of object'],
    ['nothing', undefined, 'throw of undefined'],
    ['a short name', { name: '$' }, '$'],
    ['a long name', { name: 'n'.repeat(60) }, 'n'.repeat(60)],
    ['a longer name', { name: 'n'.repeat(61) }, 'Error'],
    ['no name', { name: '' }, 'Error'],
    ['words for a name', { name: 'sEcReT token' }, 'Error'],
    ['more words for a name', { name: '-Token' }, 'Error'],
    ['a code', { code: 'E_1' }, 'Error (E_1)'],
    ['a long code', { code: 'c'.repeat(60) }, `Error (${'c'.repeat(60)})`],
    ['a longer code', { code: 'c'.repeat(61) }, 'Error'],
    ['words for a code', { code: 'sEcReT token' }, 'Error'],
    ['more words for a code', { code: '-sEcReT' }, 'Error'],
    ['a number for a code', { code: 5 }, 'Error'],
  ])('is told by %s', (_, given, kind) => {
    const fields = typeof given === 'object' && !('sEcReT' in given);
    expect(told(fields ? Object.assign(new Error('x'), { stack: '' }, given) : given)).toBe(`Unexpected ${kind}.`);
  });

  it.each([
    ['    at /src/answer.ts:12:3', ' in answer.ts:12'],
    ['    at file:///src/the-answer.min.mjs:1234567:1234567', ' in the-answer.min.mjs:1234567'],
    ['    at C:\\src\\answer.cts:12:3', ' in answer.cts:12'],
    ['    at async /src/answer.js:12:3', ' in answer.js:12'],
    ['    at read (/src/answer.ts:12:3)', ' in read, answer.ts:12'],
    ['    at async read (/src/answer.ts:12:3)', ' in read, answer.ts:12'],
    ['    at Answer.#read$1.<anonymous> (/a b/answer.ts:12:3)', ' in Answer.#read$1.<anonymous>, answer.ts:12'],
    ['    at Answer.read [as then_$.a] (/src/answer.ts:12:3)', ' in Answer.read, answer.ts:12'],
    [`    at ${'n'.repeat(80)} (/src/${'f'.repeat(80)}.ts:12:3)`, ` in ${'n'.repeat(80)}, ${'f'.repeat(80)}.ts:12`],
    ['    at /src/answer.ts:12:3\n    at later (/src/later.ts:1:1)', ' in answer.ts:12'],
    ['    at read (node:internal/url:816:3)\n    at /src/answer.ts:12:3', ' in answer.ts:12'],
    ['    at read (/src/node_modules/a/a.js:1:1)\n    at /src/answer.ts:12:3', ' in answer.ts:12'],
    ['    at sEcReT\n    at /src/answer.ts:12:3', ' in answer.ts:12'],
    ['    at /src/sEcReT.txt:12:3', ''],
    ['    at /src/answer.ts.sEcReT:12:3', ''],
    ['    at /src/answer.tsx:12:3', ''],
    ['    at /src/answer.ts:12', ''],
    ['    at /src/answer.ts:12:3 sEcReT', ''],
    ['    at /src/answer.ts:12345678:3', ''],
    ['    at /src/answer.ts:12:12345678', ''],
    ['at /src/answer.ts:12:3', ''],
    ['sEcReT    at /src/answer.ts:12:3', ''],
    [`    at /${'d'.repeat(500)}/answer.ts:12:3`, ''],
    [`${'\n'.repeat(48)}    at /src/answer.ts:12:3`, ' in answer.ts:12'],
    [`${'\n'.repeat(49)}    at /src/answer.ts:12:3`, ''],
  ])('is placed where %j points%s', (lines, place) => {
    expect(told(withStack(lines))).toBe(`Unexpected Error${place}.`);
  });

  it('is placed without a message, too', () => {
    expect(told(Object.assign(new Error(''), { stack: 'Error\n    at /src/answer.ts:12:3' }))).toBe(
      'Unexpected Error in answer.ts:12.',
    );
  });

  it.each([
    ['a message that looks like a stack', new Error('x\n    at sEcReT (sEcReT.ts:1:1)\n    at sEcReT (sEcReT.ts:2:2)')],
    [
      'a message that was changed',
      Object.assign(new Error('another'), { stack: 'Error: x\n    at sEcReT (/sEcReT.ts:1:1)' }),
    ],
    ['a message that is all', Object.assign(new Error('a'), { stack: 'a' })],
    ['no stack', Object.assign(new Error('sEcReT'), { stack: undefined })],
  ])('does not pass on %s', (_, thrown) => {
    expect(told(thrown)).toMatch(/^Unexpected Error( in errors\.test\.ts:\d+)?\.$/);
  });
});
