import type { Input } from '../config/inputs.ts';
import type { Problem } from '../config/problems.ts';
import { flagOf, isFlag } from './flag.ts';

type Table = Readonly<Record<string, Input>>;

/** What the user of a command line calls an input. */
const nameOf = (name: string, input: Input): string => {
  const { name: flag, secretIn } = flagOf(name, input);
  return secretIn ?? `--${flag}`;
};

// A name with a hyphen is no word of a sentence, unless it is part of another name, of a path or of a value in quotes.
const inSentence = (name: string): RegExp => new RegExp(`(?<![\\w./"-])${name}(?![\\w/"-])`, 'g');

/** Problems with inputs, said with the names that a command line has for them. What is wrong in a file stays as it is. */
export const spoken = (problems: readonly Problem[], table: Table): readonly Problem[] => {
  const names = Object.entries(table)
    .filter(([name]) => isFlag(name))
    .map(([name, input]) => ({ name, said: nameOf(name, input) }));
  const compound = names.filter(({ name }) => name.includes('-'));
  const translated = (text: string): string =>
    compound.reduce((said, { name, said: flag }) => said.replaceAll(inSentence(name), flag), text);
  return problems.map((problem) => {
    const own = names.find(({ name }) => name === problem.input);
    if (!own || problem.place) return problem;
    const message = problem.message.startsWith(own.name)
      ? own.said + problem.message.slice(own.name.length)
      : problem.message;
    return { ...problem, message: translated(message), hint: translated(problem.hint) };
  });
};
