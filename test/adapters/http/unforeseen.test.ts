import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { asRotationError, RotationError } from '../../../src/domain/errors.ts';

const thrownBy = (act: () => unknown): unknown => {
  try {
    act();
  } catch (error) {
    return error;
  }
  return expect.fail('it should throw');
};

/** What anybody would see of it. */
const told = (error: unknown): string => {
  const { code, message, hint } = asRotationError(error);
  expect(code).toBe('INTERNAL');
  return `${message} ${hint}`;
};

describe('what nobody has foreseen', () => {
  test('is told by its kind and its place, never in its own words', () => {
    const error = thrownBy(function stumble() {
      return new Headers({ authorization: 'Bearer sEcReT\nX' });
    });
    expect(String(error)).toContain('sEcReT');
    expect(told(error)).toMatch(/^Unexpected TypeError in stumble, unforeseen\.test\.ts:\d+\. This is a bug\./);
    expect(asRotationError(error)).toMatchObject({ effect: 'unknown', cause: error });
  });

  test('tells its code, where it has one', () => {
    const error = thrownBy(() => new URL('sEcReT'));
    expect(told(error)).toMatch(/^Unexpected TypeError \(ERR_INVALID_URL\) in unforeseen\.test\.ts:\d+\./);
  });

  test.each([
    ['a message that looks like a stack', new Error('x\n    at sEcReT (sEcReT.ts:1:1)\n    at sEcReT (sEcReT.ts:2:2)')],
    ['a message that was changed', Object.assign(new Error('sEcReT'), { message: 'another' })],
    ['a name', Object.assign(new Error('x'), { name: 'sEcReT token' })],
    ['a code', Object.assign(new Error('x'), { code: 'sEcReT token' })],
    ['a stack', Object.assign(new Error('x'), { stack: 'Error: x\n    at sEcReT' })],
    ['no stack', Object.assign(new Error('sEcReT'), { stack: undefined })],
    ['a text', 'sEcReT'],
    ['an object', { sEcReT: 'sEcReT' }],
  ])('does not pass on %s', (_, thrown) => {
    expect(told(thrown)).not.toContain('sEcReT');
  });

  test('leaves what is understood as it is', () => {
    const known = new RotationError({ code: 'FORBIDDEN', message: 'No.', hint: 'Ask.' });
    expect(asRotationError(known)).toBe(known);
  });
});

describe('a program that ends with what it has not foreseen', () => {
  const run = (command: string, environment: Record<string, string>) =>
    spawnSync(
      process.execPath,
      ['--input-type=module', '-e', `import { main } from './src/entry/main.ts'; await main('${command}');`],
      { env: { PATH: process.env.PATH, ...environment }, encoding: 'utf8' },
    );

  test.each(['rotate', 'verify'])('announces it as an error of %s', (command) => {
    // Nobody has foreseen that the file for outputs is missing; the library that misses it names it.
    const { status, stdout, stderr } = run(command, { GITHUB_OUTPUT: '/sEcReT' });
    expect(stdout).toMatch(
      /^::error title=INTERNAL::Unexpected Error in \w+, [\w-]+\.ts:\d+\.%0A {2}Next: This is a bug/m,
    );
    expect({ status, leaked: /sEcReT/.test(stdout + stderr) }).toEqual({ status: 1, leaked: false });
  });

  test('tells a terminal in one line', () => {
    const { status, stdout, stderr } = run('nothing', {});
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^INTERNAL: Unexpected TypeError in main, main\.ts:\d+\. This is a bug\..*\n$/);
  });
});
