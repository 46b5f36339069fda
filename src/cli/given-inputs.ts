import type { Input } from '../config/inputs.ts';
import type { Problem } from '../config/problems.ts';
import type { GivenFlags } from './arguments.ts';
import { almostConfig, findConfig, usualConfigPaths } from './config-path.ts';
import { flagOf, isFlag } from './flag.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where a command line finds the values of inputs. */
export interface InputsSource {
  readonly flags: GivenFlags;
  readonly environment: Environment;
  /** The text of standard input, asked for at most once. */
  readonly standardInput: () => Promise<string>;
  /** Of the command, an absolute path. */
  readonly folder: string;
}

/** The inputs by name, as an action would read them; a config file that was found is told of. */
export interface GivenInputs {
  readonly read: (name: string) => string;
  /** Path of the config file; empty where flags describe a credential. */
  readonly config: string;
  readonly foundConfig?: string;
}

/** In characters: more than any secret, and any private key. */
export const LONGEST_SECRET = 2 ** 16;

const tooLong = (name: string): Problem => ({
  input: name,
  message: `Standard input holds more than ${LONGEST_SECRET} characters, which no secret does.`,
  hint: 'Give the secret alone.',
});

type Table = Readonly<Record<string, Input>>;

/** Of two secrets that exclude each other, one that merely stands in the environment gives way to what was asked for. */
const givesWay = (name: string, { flags }: InputsSource, config: string): boolean => {
  if (flags.text(name) === '-') return false;
  switch (name) {
    case 'client-secret':
      return config !== '' || flags.has('admin-client-id') || flags.has('admin-client-secret');
    case 'admin-client-secret':
      return config !== '' || !flags.has('admin-client-id');
    case 'github-token':
      return flags.has('app-client-id') || flags.has('app-private-key');
    case 'app-private-key':
      return !flags.has('app-client-id');
    default:
      return false;
  }
};

const twoFromStandardInput = (names: readonly string[]): Problem => ({
  input: names[1] ?? '',
  message: `Standard input holds one secret, and ${names.map((name) => `--${name} -`).join(' and ')} ask for it.`,
  hint: 'Give the others in their environment variables.',
});

/** Values of flags by the names of their inputs, each secret from its variable or from standard input. */
const readTable = async (
  table: Table,
  source: InputsSource,
  config: string,
): Promise<Pick<GivenInputs, 'read'> | { readonly problems: readonly Problem[] }> => {
  const { flags, environment, standardInput } = source;
  const piped = Object.keys(table).filter((name) => flags.text(name) === '-' && table[name]?.secret);
  if (piped.length > 1) return { problems: [twoFromStandardInput(piped)] };
  const [only] = piped;
  const text = only === undefined ? '' : await standardInput();
  if (only !== undefined && text.length > LONGEST_SECRET) return { problems: [tooLong(only)] };
  const read = (name: string): string => {
    const input = table[name];
    if (!input || !isFlag(name)) return '';
    if (name === 'config') return config;
    const { name: flag, secretIn } = flagOf(name, input);
    if (secretIn === undefined) return flags.text(flag);
    if (flags.text(name) === '-') return text;
    return givesWay(name, source, config) ? '' : (environment[secretIn] ?? '');
  };
  return { read };
};

/** What only a single credential has, and always: whoever gives but others has a file in mind, where one is found. */
const identifying = ['name', 'tenant-id', 'client-id', 'secret-name', 'destinations'] as const;

const describesOne = ({ flags }: InputsSource): boolean => identifying.some((name) => flags.has(name));

/**
 * The inputs of a command that looks at credentials. Without flags for a single credential, a file in one of the usual
 * places is taken.
 * @param needed whether there must be a credential to look at
 */
export const credentialInputsFrom = async (
  table: Table,
  source: InputsSource,
  { needed }: { readonly needed: boolean } = { needed: true },
): Promise<GivenInputs | { readonly problems: readonly Problem[] }> => {
  const given = source.flags.text('config');
  const found = given === '' && !describesOne(source) ? findConfig(source.folder) : undefined;
  if (needed && given === '' && !describesOne(source) && found === undefined) {
    const message = `There is no config file: neither ${usualConfigPaths.join(' nor ')} is in this folder.`;
    const almost = almostConfig(source.folder);
    const hint =
      almost === undefined
        ? 'Write one with rotate-client-secrets init, name another with --config, or describe one credential with flags: see --help.'
        : `Write --config ${almost}, or let its name end with .yml.`;
    return { problems: [{ input: 'config', message, hint }] };
  }
  const config = given || (found ?? '');
  const read = await readTable(table, source, config);
  return 'problems' in read ? read : { ...read, config, ...(found === undefined ? {} : { foundConfig: found }) };
};

/** The inputs of another command, which knows no config file. */
export const inputsFrom = (table: Table, source: InputsSource) => readTable(table, source, '');
