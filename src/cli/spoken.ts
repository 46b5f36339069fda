import { besideConfig, type Input, rotateInputs } from '../config/inputs.ts';
import type { Problem } from '../config/problems.ts';
import { flagOf, isFlag } from './flag.ts';

type Table = Readonly<Record<string, Input>>;

/** Says in the words of a command line what other parts of the program say with the names of inputs. */
export type Speech = (text: string) => string;

/** What the user of a command line calls an input. */
const nameOf = (name: string, input: Input): string => {
  const { name: flag, secretIn } = flagOf(name, input);
  return secretIn ?? `--${flag}`;
};

// A name with a hyphen is no word of a sentence, unless it is part of another name, of a path or of a value in quotes, or
// is told to be an input, which is then one of somebody's workflow.
const inSentence = (name: string): RegExp => new RegExp(`(?<![\\w./"-]|\\binput )${name}(?![\\w/"-]|\\.\\w)`, 'g');

// One without a hyphen is a word, and the name of an input only where it is given or not.
const asGiven = (name: string): RegExp =>
  new RegExp(
    `(?<=\\b(?:[Gg]ive|[Ss]et|[Ll]eave|[Mm]ake|without|beside) )${name}(?=[,.;]|$| (?:is|out|longer)\\b)`,
    'g',
  );

type Wording = (text: string) => string;

const wordingsOf = (name: string, said: string): readonly Wording[] =>
  name.includes('-')
    ? [
        (text) => text.replaceAll(new RegExp(`\\bset ${name} to true\\b`, 'g'), `give ${said}`),
        (text) => text.replaceAll(new RegExp(`${inSentence(name).source}: true\\b`, 'g'), said),
        (text) => text.replaceAll(inSentence(name), said),
      ]
    : [(text) => text.replaceAll(asGiven(name), said)];

const isKeyOfFile = (name: string): boolean =>
  Object.hasOwn(rotateInputs, name) && !besideConfig.some((beside) => beside === name);

/** How the inputs of a table are spoken of. With a config file those that stand there keep the names of its keys. */
export const speechFor = (table: Table, { file }: { readonly file: boolean } = { file: false }): Speech => {
  const wordings = Object.entries(table)
    .filter(([name]) => isFlag(name) && !(file && isKeyOfFile(name)))
    .flatMap(([name, input]) => wordingsOf(name, nameOf(name, input)));
  return (text) => wordings.reduce((said, wording) => wording(said), text);
};

/** Problems with inputs, said with the names that a command line has for them. What is wrong in a file stays as it is. */
export const spoken = (problems: readonly Problem[], table: Table): readonly Problem[] => {
  const say = speechFor(table);
  return problems.map((problem) => {
    const input = table[problem.input];
    if (!input || !isFlag(problem.input) || problem.place) return problem;
    // At the beginning it is the name, also where it is a word.
    const message = problem.message.startsWith(`${problem.input} `)
      ? nameOf(problem.input, input) + problem.message.slice(problem.input.length)
      : problem.message;
    return { ...problem, message: say(message), hint: say(problem.hint) };
  });
};

/** An error, or a finding, in the words of a command line. */
export const saying = <T extends { readonly message: string; readonly hint: string }>(say: Speech, one: T): T => ({
  ...one,
  message: say(one.message),
  hint: say(one.hint),
});
