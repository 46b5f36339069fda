import { describe, expect, it } from 'vitest';
import { flagsOf } from '../../src/cli/command.ts';
import { commands } from '../../src/cli/commands.ts';
import { isFlag } from '../../src/cli/flag.ts';
import { readInvocation } from '../../src/cli/invocation.ts';
import { checkInputs } from '../../src/config/check-inputs.ts';
import { rotateInputs, verifyInputs } from '../../src/config/inputs.ts';
import { planInputs } from '../../src/config/plan-inputs.ts';
import { argumentsIn } from '../support/command-words.ts';

const printed = (...args: string[]): string => {
  const invocation = readInvocation(args, '1.2.3');
  if (invocation.kind !== 'print') throw new Error(`nothing is printed but ${JSON.stringify(invocation)}`);
  return invocation.text;
};

describe('the help', () => {
  it('begins with examples, and lists every command', () => {
    expect(printed('--help')).toMatchSnapshot();
    expect(printed('-h')).toBe(printed('help'));
  });

  it.each(Object.keys(commands))('of %s begins with examples, then says what there is', (name) => {
    const text = printed(name, '--help');
    expect(text).toMatchSnapshot();
    expect(text).toBe(printed('help', name));
    expect(text.split('\n')[2]).toBe('EXAMPLES');
  });

  it('gives examples that are understood', () => {
    for (const command of Object.values(commands)) {
      for (const { run } of command.examples) {
        const args = argumentsIn(run);
        expect(args[0]).toBe(command.name);
        expect(readInvocation(args, ''), run).toMatchObject({ kind: 'run' });
      }
    }
  });
});

describe('the flags', () => {
  const names = (command: (typeof commands)[keyof typeof commands]) =>
    flagsOf(command).map(({ name, alias }) => alias ?? name);

  it('are the inputs of the actions, but for what only a job on GitHub has', () => {
    const flagsIn = (table: object, ...without: string[]) =>
      [...Object.keys(table).filter((name) => isFlag(name) && !without.includes(name)), 'json'].sort();
    expect(names(commands.rotate).sort()).toEqual(flagsIn(rotateInputs));
    expect(names(commands.verify).sort()).toEqual(flagsIn(verifyInputs));
    // A plan changes nothing, so that it always is a dry run, and writes at no pace.
    expect(names(commands.plan).sort()).toEqual(flagsIn(planInputs, 'dry-run', 'pace'));
    expect(names(commands.check).sort()).toEqual(flagsIn(checkInputs));
    expect(names(commands.check)).not.toContain('comment');
  });

  it('take no secret', () => {
    const secrets = flagsOf(commands.rotate).filter(({ secretIn }) => secretIn !== undefined);
    expect(secrets.map(({ name, secretIn }) => [name, secretIn])).toEqual([
      ['client-secret', 'CONNECT_CLIENT_SECRET'],
      ['admin-client-secret', 'CONNECT_ADMIN_CLIENT_SECRET'],
      ['github-token', 'GITHUB_TOKEN'],
      ['app-private-key', 'GITHUB_APP_PRIVATE_KEY'],
    ]);
  });
});

it('the version is printed', () => expect(printed('--version')).toBe('1.2.3\n'));
