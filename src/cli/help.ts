import { type Command, type FlagGroup, flagsOf } from './command.ts';
import type { Flag } from './flag.ts';

const PROGRAM = 'rotate-client-secrets';
const WIDTH = 100;
const INDENT = 6;

/** Words on lines of at most so many characters. */
const wrapped = (text: string, indent: number): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((one) => `${' '.repeat(indent)}${one}`);
};

const flagLines = ({ name, value, description, default: usual, secretIn, repeatable }: Flag): string[] => {
  const head = secretIn ?? `--${name}${value === undefined ? '' : ` ${value}`}${repeatable ? ' …' : ''}`;
  const from = secretIn === undefined ? '' : ` From standard input with --${name} -.`;
  const rest = usual === undefined ? '' : ` Default: ${usual}.`;
  return [`  ${head}`, ...wrapped(`${description}${from}${rest}`, INDENT)];
};

const groupLines = ({ heading, flags }: FlagGroup): string[] => ['', heading, ...flags.flatMap(flagLines)];

const exampleLines = ({ examples }: Command): string[] =>
  examples.flatMap(({ run, for: purpose }) => [`  # ${purpose}`, ...run.split('\n').map((line) => `  ${line}`), '']);

/** The help of one command: first what to type, then what there is. */
export const commandHelp = (command: Command): string => {
  const secrets = flagsOf(command).filter(({ secretIn }) => secretIn !== undefined);
  const groups = command.groups
    .map(({ heading, flags }) => ({ heading, flags: flags.filter(({ secretIn }) => secretIn === undefined) }))
    .filter(({ flags }) => flags.length > 0);
  return [
    `${PROGRAM} ${command.name}: ${command.summary}`,
    '',
    'EXAMPLES',
    ...exampleLines(command).slice(0, -1),
    ...groups.flatMap(groupLines),
    ...(secrets.length > 0
      ? groupLines({ heading: 'SECRETS, from the environment and never from an argument', flags: secrets })
      : []),
    ...command.notes.flatMap((note) => ['', ...wrapped(note, 0)]),
    '',
  ].join('\n');
};

/** The help of the program: the way in, and the list of commands. */
export const programHelp = (commands: readonly Command[]): string => {
  const widest = Math.max(...commands.map(({ name }) => name.length));
  return [
    `${PROGRAM}: rotates OAuth client secrets of CONNECT data services with no downtime.`,
    '',
    'EXAMPLES',
    '  # See one complete rotation on this machine, without a tenant',
    `  ${PROGRAM} demo`,
    '',
    '  # Write a config file and the workflows that go with it',
    `  ${PROGRAM} init`,
    '',
    '  # See what a rotation would change, then rotate what is due',
    `  ${PROGRAM} rotate --dry-run`,
    `  ${PROGRAM} rotate`,
    '',
    '  # See which secrets end before long, and how every credential stands',
    `  ${PROGRAM} check`,
    `  ${PROGRAM} status`,
    '',
    'COMMANDS',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(widest + 2)}${summary}`),
    '',
    `Each command has a help of its own: ${PROGRAM} rotate --help.`,
    'Exit status: 0 done, 1 a credential failed, 2 wrong arguments or config, 3 check found a failure, 130 interrupted.',
    '',
  ].join('\n');
};
