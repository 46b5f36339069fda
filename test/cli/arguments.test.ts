import { describe, expect, it } from 'vitest';
import { readInvocation } from '../../src/cli/invocation.ts';

const SECRET = 'qV7-a-client-secret';

const flagsOf = (...args: string[]) => {
  const invocation = readInvocation(args, '');
  if (invocation.kind !== 'run') throw new Error(JSON.stringify(invocation));
  return invocation.flags;
};

const toldOf = (...args: string[]): string[] => {
  const invocation = readInvocation(args, '');
  return invocation.kind === 'refuse' ? invocation.problems.map(({ message, hint }) => `${message} ${hint}`) : [];
};

describe('arguments', () => {
  it('give flags with and without values, in either way, repeated where that means something', () => {
    const flags = flagsOf(
      'rotate',
      '--config',
      'a.yml',
      '--force',
      '--pace=limit',
      '--credential',
      'a',
      '--credential=b',
    );
    expect(flags.text('config')).toBe('a.yml');
    expect(flags.text('force')).toBe('true');
    expect(flags.text('pace')).toBe('limit');
    expect(flags.text('credential')).toBe('a\nb');
    expect(flags.text('name')).toBe('');
    expect(flagsOf('rotate', '--credentials', 'a,b').text('credential')).toBe('a,b');
    expect(flagsOf('rotate', '--force=false').text('force')).toBe('false');
    expect(
      ['--json', '--json=true', '--json=false', '--force'].map((one) => flagsOf('rotate', one).on('json')),
    ).toEqual([true, true, false, false]);
    expect(flagsOf('rotate', '--destinations', '- { repository: acme/a, secret: A }').text('destinations')).toContain(
      'acme/a',
    );
  });

  it('that are wrong are all told at once, with what was meant', () => {
    expect(toldOf('rotate', '--forec', '--config', '--pace', 'limit', '--name', 'a', '--name', 'b', 'again')).toEqual([
      'The flag --forec is unknown. Did you mean --force?',
      '--config has no value. Write --config PATH.',
      '--name is given twice. Leave one of them out.',
      expect.stringMatching(/^Argument 9 after rotate belongs to no flag\./),
    ]);
    expect(toldOf('rotate', '--json=yes')).toEqual([
      expect.stringContaining('--json is a switch; expected nothing after it'),
    ]);
    expect(toldOf('rotaet')).toEqual(['The first argument is no command. Did you mean rotate?']);
    expect(toldOf('--help', 'rotaet')).toEqual(['There is no help of that name. Did you mean rotate?']);
    expect(toldOf('help', SECRET).join()).not.toContain(SECRET);
    expect(toldOf('--json', 'status')).toEqual([
      'A flag stands before the command. The command comes first: rotate-client-secrets status …',
    ]);
    expect(toldOf('--jsn')).toEqual([expect.stringMatching(/^The first argument is no command\. The commands are /)]);
    expect(toldOf()).toEqual([expect.stringContaining('No command was given. The commands are rotate, ')]);
  });

  it('have no short flags, and no other dashes than hyphens', () => {
    const noShort = 'No flag has a short name. The help lists all flags: --help.';
    for (const [args, told] of [
      [['-c', 'a.yml'], `The flag -c is unknown. ${noShort}`],
      [['-dry-run'], 'The flag -dry-run is unknown. Did you mean --dry-run?'],
      [['-json'], 'The flag -json is unknown. Did you mean --json?'],
      [['-confg=a.yml'], 'The flag -confg is unknown. Did you mean --config?'],
      [['-phunter'], `A flag with one hyphen is unknown. ${noShort}`],
      [[`-client-secret=${SECRET}`], 'The flag -client-secret is unknown. Did you mean --client-secret?'],
      [
        ['\u2014config', 'a.yml'],
        expect.stringMatching(/^Argument 1 after rotate begins with a dash that is no hyphen\. /),
      ],
    ] as const) {
      expect(toldOf('rotate', ...args)).toEqual([told]);
    }
    expect(toldOf('rotate', '--name', '-c')).toEqual(['--name has no value. Write --name NAME.']);
    expect(flagsOf('rotate', '--retire-ids', '-1').text('retire-ids')).toBe('-1');
    expect(toldOf('rotate', '--', '-c')).toHaveLength(1);
  });

  it.each(['client-secret', 'admin-client-secret', 'github-token', 'app-private-key'])(
    'are no place for %s, and what was given is not repeated',
    (name) => {
      for (const args of [[`--${name}`, SECRET], [`--${name}=${SECRET}`], [`--${name}`]]) {
        const told = toldOf('rotate', ...args);
        expect(told).toEqual([expect.stringMatching(/takes no value: an argument is seen in .* standard input/)]);
        expect(told.join()).not.toContain(SECRET);
      }
      expect(flagsOf('rotate', `--${name}`, '-').text(name)).toBe('-');
    },
  );

  it('that are unknown are never repeated where they may be a secret', () => {
    for (const args of [
      [SECRET],
      ['rotate', SECRET],
      ['rotate', `--${SECRET}`],
      ['rotate', '--clientsecret', SECRET],
    ]) {
      const told = toldOf(...args).join();
      expect(told).not.toBe('');
      expect(told).not.toContain(SECRET);
    }
  });
});
