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
  /** Starts a program whose part cannot be loaded: its error has words that nobody should read. */
  const run = (command: string) => {
    const broken = `import { registerHooks } from 'node:module';
      registerHooks({ resolve(name, context, next) {
        if (name === './${command}.ts') throw new Error('sEcReT\\n::error::sEcReT');
        return next(name, context);
      } });
      const { main } = await import('./src/entry/main.ts');
      await main('${command}');`;
    const options = { env: { PATH: process.env.PATH }, encoding: 'utf8' } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', broken], options);
    expect(stdout + stderr).not.toContain('sEcReT');
    return { status, stdout, stderr };
  };

  test.each(['rotate', 'verify'])('announces it as an error of %s', (command) => {
    const { status, stdout } = run(command);
    expect(stdout).toMatch(/^::error title=INTERNAL::Unexpected Error.*\.%0A {2}Next: This is a bug.*\n$/);
    expect(status).toBe(1);
  });

  test.each(['demo', 'sandbox'])('tells a terminal in one line about %s', (command) => {
    const { status, stdout, stderr } = run(command);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^INTERNAL: Unexpected Error.*\. This is a bug\..*\n$/);
  });
});
