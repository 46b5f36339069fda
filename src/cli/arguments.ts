import { parseArgs } from 'node:util';
import { nearest } from '../config/near-miss.ts';
import { collectProblems, type Problem, type Problems } from '../config/problems.ts';
import { type Command, flagsOf } from './command.ts';
import type { Flag } from './flag.ts';

/** The flags as they were given, not yet understood. */
export interface GivenFlags {
  /** Empty when the flag was not given; of a flag without a value `true`; of a repeated one all values, a line each. */
  readonly text: (name: string) => string;
  readonly has: (name: string) => boolean;
  /** Whether a flag without a value was given, and not as `=false`. */
  readonly on: (name: string) => boolean;
  readonly problems: readonly Problem[];
}

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];
type OptionToken = Extract<Token, { kind: 'option' }>;

/** A value in a list of processes, a shell's history or a CI log is no secret any more. */
const refuseSecret = ({ name, secretIn }: Flag, problems: Problems): void =>
  problems.add({
    input: name,
    message: `--${name} takes no value: an argument is seen in the list of processes, in the history of the shell and in the logs of CI systems.`,
    hint: `Set the environment variable ${secretIn}, or give the value on standard input and write --${name} -. If this value was a real one, others may have seen it: replace it.`,
  });

const valueProblem = ({ name, value }: Flag): Problem => ({
  input: name,
  message: `--${name} has no value.`,
  hint: `Write --${name} ${value}.`,
});

/** Only what looks like the name of a flag is repeated: anything else may be a secret in the wrong place. */
const unknownFlag = ({ name }: OptionToken, known: readonly string[]): Problem => {
  const meant = nearest(name, known);
  const said = /^[a-z][a-z-]{0,29}$/.test(name) ? `The flag --${name}` : 'A flag that was given';
  const hint = meant === undefined ? 'The help lists all flags: --help.' : `Did you mean --${meant}?`;
  return { input: name, message: `${said} is unknown.`, hint };
};

/** The same of one with a single hyphen; what follows the first letter may be a value. */
const shortFlag = ({ name }: OptionToken, known: readonly string[]): Problem => {
  const meant = nearest(name, known);
  const said = meant !== undefined || /^[a-z]$/i.test(name) ? `The flag -${name}` : 'A flag with one hyphen';
  const hint =
    meant === undefined ? 'No flag has a short name. The help lists all flags: --help.' : `Did you mean --${meant}?`;
  return { input: name, message: `${said} is unknown.`, hint };
};

const hasOneHyphen = (word: string): boolean => /^-[a-z]/i.test(word);

/** What word processors make of two hyphens, and what then is no flag. */
const LONG_DASH = /^[\u2010-\u2015\u2212]/;

const strayArgument = (place: string, text: string): Omit<Problem, 'input'> =>
  LONG_DASH.test(text)
    ? {
        message: `${place} begins with a dash that is no hyphen.`,
        hint: 'Type the two hyphens of the flag anew: a text that they were copied from had joined them.',
      }
    : {
        message: `${place} belongs to no flag.`,
        hint: 'A flag without a value is followed by none; see --help.',
      };

/** A value that begins with a hyphen is a forgotten value, but for the hyphen alone, which stands for standard input. */
const givenValue = ({ value, inlineValue }: OptionToken): string | undefined =>
  value !== undefined && value !== '' && (inlineValue || value === '-' || !/^--?[a-z]/i.test(value))
    ? value
    : undefined;

const readOption = (token: OptionToken, flag: Flag, problems: Problems): string | undefined => {
  if (flag.secretIn !== undefined) {
    const value = token.value ?? '';
    if (value === '-') return value;
    if (value !== '') problems.hide(value);
    refuseSecret(flag, problems);
    return undefined;
  }
  if (flag.value === undefined) {
    const { value = 'true' } = token;
    if (value === 'true' || value === 'false') return value;
    const message = `--${flag.name} is a switch; expected nothing after it, or =true or =false.`;
    problems.add({ input: flag.name, message, hint: `Write --${flag.name} alone.` });
    return undefined;
  }
  const value = givenValue(token);
  if (value === undefined) problems.add(valueProblem(flag));
  return value;
};

/** Understands the words after a command's name; all that is wrong with them is in `problems`. */
export const readArguments = (command: Command, args: readonly string[]): GivenFlags => {
  const flags = flagsOf(command);
  const byName = new Map(flags.flatMap((flag) => [flag.name, flag.alias ?? flag.name].map((name) => [name, flag])));
  const { tokens } = parseArgs({
    // With one hyphen each letter would be a flag.
    args: args.map((word) => (hasOneHyphen(word) ? `-${word}` : word)),
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      [...byName].map(([name, { value }]) => [name, { type: value === undefined ? 'boolean' : 'string' } as const]),
    ),
  });
  const problems = collectProblems();
  const given = new Map<string, string[]>();
  // What follows a mistake belongs to it.
  let afterMistake = false;
  for (const token of tokens) {
    if (token.kind === 'option') {
      const short = hasOneHyphen(args[token.index] ?? '');
      const flag = short ? undefined : byName.get(token.name);
      afterMistake = !flag;
      if (!flag) {
        problems.add((short ? shortFlag : unknownFlag)(token, [...byName.keys()]));
        continue;
      }
      const text = readOption(token, flag, problems);
      afterMistake = text === undefined;
      if (text === undefined) continue;
      const before = given.get(flag.name) ?? [];
      given.set(flag.name, [...before, text]);
      if (before.length > 0 && !flag.repeatable) {
        const message = `--${flag.name} is given twice.`;
        problems.add({ input: flag.name, message, hint: 'Leave one of them out.' });
      }
    } else if (token.kind === 'positional' && !afterMistake) {
      const place = `Argument ${token.index + 1} after ${command.name}`;
      problems.add({ input: command.name, ...strayArgument(place, token.value) });
      afterMistake = LONG_DASH.test(token.value);
    } else afterMistake = false;
  }
  return {
    text: (name) => given.get(name)?.join('\n') ?? '',
    has: (name) => given.has(name),
    on: (name) => given.get(name)?.at(-1) === 'true',
    problems: problems.list,
  };
};
