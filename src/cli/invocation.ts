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

const help = (word: string | undefined): Invocation => {
  const text =
    word !== undefined && isCommand(word) ? commandHelp(commands[word]) : programHelp(Object.values(commands));
  return { kind: 'print', text };
};

const unknownCommand = (word: string | undefined): Invocation => {
  const names = Object.keys(commands);
  const meant = word === undefined ? undefined : nearest(word, names);
  const message = word === undefined ? 'No command was given.' : 'The first argument is no command.';
  const hint = meant === undefined ? `The commands are ${names.join(', ')}; see --help.` : `Did you mean ${meant}?`;
  return { kind: 'refuse', problems: [{ input: 'command', message, hint }] };
};

/** Understands a command line; `version` is printed when it is asked for. */
export const readInvocation = (args: readonly string[], version: string): Invocation => {
  const [first, ...rest] = args;
  const asked = (...names: string[]) => rest.some((word) => names.includes(word));
  if (first === '--version' || first === 'version') return { kind: 'print', text: `${version}\n` };
  if (first === '--help' || first === '-h' || first === 'help') return help(rest[0]);
  if (first === undefined || !isCommand(first)) return unknownCommand(first);
  if (asked('--help', '-h')) return help(first);
  const flags = readArguments(commands[first], rest);
  if (flags.problems.length > 0) return { kind: 'refuse', problems: flags.problems };
  return { kind: 'run', command: first, flags };
};
