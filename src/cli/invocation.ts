import { nearest } from '../config/near-miss.ts';
import type { Problem } from '../config/problems.ts';
import { type GivenFlags, readArguments } from './arguments.ts';
import { type CommandName, commands } from './commands.ts';
import { commandHelp, programHelp } from './help.ts';

/** What the user asked for. */
export type Invocation =
  | { readonly kind: 'run'; readonly command: CommandName; readonly flags: GivenFlags }
  | { readonly kind: 'print'; readonly text: string }
  | { readonly kind: 'refuse'; readonly problems: readonly Problem[] };

const isCommand = (word: string): word is CommandName => Object.hasOwn(commands, word);

const refused = (message: string, hint: string): Invocation => ({
  kind: 'refuse',
  problems: [{ input: 'command', message, hint }],
});

const names = Object.keys(commands);
const KNOWN = `The commands are ${names.join(', ')}; see --help.`;

const meantBy = (word: string): string => {
  const meant = nearest(word, names);
  return meant === undefined ? KNOWN : `Did you mean ${meant}?`;
};

const help = (word: string | undefined): Invocation => {
  if (word === undefined) return { kind: 'print', text: programHelp(Object.values(commands)) };
  if (isCommand(word)) return { kind: 'print', text: commandHelp(commands[word]) };
  return refused('There is no help of that name.', meantBy(word));
};

const unknownCommand = (word: string | undefined, rest: readonly string[]): Invocation => {
  if (word === undefined) return refused('No command was given.', KNOWN);
  const command = word.startsWith('-') ? rest.find(isCommand) : undefined;
  if (command === undefined) return refused('The first argument is no command.', meantBy(word));
  return refused('A flag stands before the command.', `The command comes first: rotate-client-secrets ${command} …`);
};

/** Understands a command line; `version` is printed when it is asked for. */
export const readInvocation = (args: readonly string[], version: string): Invocation => {
  const [first, ...rest] = args;
  const asked = (...names: string[]) => rest.some((word) => names.includes(word));
  if (first === '--version' || first === 'version') return { kind: 'print', text: `${version}\n` };
  if (first === '--help' || first === '-h' || first === 'help') return help(rest[0]);
  if (first === undefined || !isCommand(first)) return unknownCommand(first, rest);
  if (asked('--help', '-h')) return help(first);
  const flags = readArguments(commands[first], rest);
  if (flags.problems.length > 0) return { kind: 'refuse', problems: flags.problems };
  return { kind: 'run', command: first, flags };
};
