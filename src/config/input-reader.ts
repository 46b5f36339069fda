import type { SecretValue } from '../domain/secret-value.ts';
import type { Input, InputKind, rotateInputs } from './inputs.ts';
import { nearest } from './near-miss.ts';
import { parseBounded } from './parsed.ts';
import type { Problem, Problems } from './problems.ts';
import { reject } from './rejection.ts';
import { inWorkflow, type Surroundings } from './surroundings.ts';
import { isUnfilled, isUnfilledSecret, UNFILLED } from './unfilled.ts';
import { parsers, type Values } from './value-parsers.ts';

/** Where the text of the inputs comes from. */
export interface InputSource {
  /** The text of an input, empty when it was not given. */
  readonly read: (name: string) => string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** A workflow of GitHub Actions unless told. */
  readonly surroundings?: Surroundings;
  /** Masks a secret and wraps it; called before anything else is done with the value. */
  readonly protect: (value: string) => SecretValue;
}

type Table = Readonly<Record<string, Input>>;
type NameIn<T extends Table> = keyof T & string;
type NameOfKind<T extends Table, Kind extends InputKind> = {
  [Name in NameIn<T>]: T[Name]['kind'] extends Kind ? Name : never;
}[NameIn<T>];

/** Reads inputs by the table. */
export interface InputReader<T extends Table> {
  /** Whether anything was given, right or wrong. */
  has(name: NameIn<T>): boolean;
  /** The text as given, trimmed; empty when it was not given. The default does not count. */
  text(name: NameIn<T>): string;
  /** The same untrimmed, for texts whose lines and columns count. */
  lines(name: NameIn<T>): string;
  /** The value, or the default's; undefined when there is neither, or when it is wrong, which is then noted. */
  value<Kind extends keyof Values>(name: NameOfKind<T, Kind>, kind: Kind): Values[Kind] | undefined;
  /** The secret, masked; undefined when it was not given. */
  secret(name: NameOfKind<T, 'secret'>): SecretValue | undefined;
  /** Of a secret that a file names: its environment variable. */
  variable(name: NameOfKind<T, 'secret'>): string | undefined;
  /** Notes that an input is missing, with what to do about it. */
  missing(name: NameIn<T>, hint?: string): void;
  /** What the user calls it, where it was given. */
  label(name: NameIn<T>): string;
  /** Notes something else that is wrong with it. */
  note(name: NameIn<T>, message: string, hint: string): void;
}

/** Reads what describes one credential, from inputs or from a file. */
export type CredentialReader = InputReader<typeof rotateInputs>;

/** What a secret holds that it cannot hold; nothing of the secret itself. */
const wrongInSecret = (
  value: string,
  { kind, inHeader = false }: Pick<Input, 'kind' | 'inHeader'>,
): string | undefined => {
  if (kind === 'private-key') return undefined;
  if (/(?!\s)\p{Cc}/u.test(value)) return 'a control character; expected text';
  if (!inHeader) return undefined;
  if (/\s/.test(value)) return 'a space or a line break inside; expected one word';
  return /[^\x21-\x7e]/.test(value)
    ? 'a character that no token has, such as a long dash or an invisible one; expected printable ASCII only'
    : undefined;
};

/** What is odd about a secret, though the service may have made it like that. */
export const oddInSecret = (name: string, value: string): string[] =>
  /\s/.test(value.trim())
    ? [
        `${name} holds a space or a line break. If the token service refuses it, store the secret again, and paste nothing but the value.`,
      ]
    : [];

/** The same of each secret of the table. */
export const oddSecrets = (table: Table, { read }: InputSource): string[] =>
  Object.entries(table).flatMap(([name, { kind }]) => (kind === 'secret' ? oddInSecret(name, read(name)) : []));

/** What to do about a secret that holds what it cannot hold. */
const STORE_AGAIN = 'Store the secret again, and paste nothing but the value.';

/** What is wrong with a secret by itself; it says nothing of its value. */
export const problemWithSecret = (
  name: string,
  value: string,
  { surroundings, ...input }: Pick<Input, 'kind' | 'inHeader'> & { readonly surroundings: Surroundings },
): Problem | undefined => {
  if (isUnfilledSecret(value)) {
    return { input: name, message: `${name} is missing: ${UNFILLED}.`, hint: surroundings.unfilled };
  }
  const wrong = wrongInSecret(value, input);
  return wrong === undefined ? undefined : { input: name, message: `${name} holds ${wrong}.`, hint: STORE_AGAIN };
};

/** Masks all secrets of the table, and hides them from all problems. */
const protectSecrets = (
  table: Table,
  { read, protect, surroundings = inWorkflow }: InputSource,
  problems: Problems,
): Map<string, SecretValue> => {
  const secrets = new Map<string, SecretValue>();
  for (const [name, input] of Object.entries(table)) {
    const value = input.secret ? read(name).trim() : '';
    if (value === '') continue;
    secrets.set(name, protect(value));
    problems.hide(value);
    if (input.kind === 'private-key') for (const line of value.split(/[\r\n]+/)) problems.hide(line);
    const problem = problemWithSecret(name, value, { ...input, surroundings });
    if (problem) problems.add(problem);
  }
  return secrets;
};

/** What stands for an input that was not given; empty when nothing does. */
export const defaultOf = (input: Input, environment: InputSource['environment']): string => {
  if (input.variable !== undefined) return environment[input.variable]?.trim() || (input.otherwise ?? '');
  return input.default === undefined || input.default.startsWith('${{') ? '' : input.default;
};

/** The reader of one action's inputs; nothing comes before its secrets are masked. */
export const readerOf = <T extends Table>(table: T, source: InputSource, problems: Problems): InputReader<T> => {
  const secrets = protectSecrets(table, source, problems);
  const { emptySecret, unfilled } = source.surroundings ?? inWorkflow;
  const text = (name: NameIn<T>): string => source.read(name).trim();
  const missing = (name: NameIn<T>, hint = `Give ${name}.`): void =>
    problems.add({
      input: name,
      message: `${name} is missing.`,
      hint: table[name]?.secret ? `${hint} ${emptySecret}` : hint,
    });
  return {
    has: (name) => text(name) !== '',
    text,
    lines: (name) => source.read(name),
    missing,
    label: (name) => name,
    variable: () => undefined,
    note: (name, message, hint) => problems.add({ input: name, message, hint }),
    secret: (name) => secrets.get(name),
    value: (name, kind) => {
      const input = table[name];
      if (!input) return undefined;
      const usual = defaultOf(input, source.environment);
      const taken = text(name) || usual;
      if (taken === '') {
        if (input.required) missing(name);
        return undefined;
      }
      if (isUnfilled(taken)) {
        problems.add({ input: name, message: `${name} is missing: ${UNFILLED}.`, hint: unfilled });
        return undefined;
      }
      const parsed = parseBounded(parsers[kind], taken);
      if ('value' in parsed) return parsed.value;
      // A default that is itself refused, such as a name too long, is no way out.
      const instead = taken === usual ? '' : usual;
      const shown = instead === input.default ? instead : instead && problems.quote(instead);
      reject(problems, { input: name, text: taken, default: shown }, parsed);
      return undefined;
    },
  };
};

/**
 * Inputs that the action does not know but that look like one it does: the runner only warns of them, and a default would
 * silently stand where the user asked for something else.
 */
export const noteUnknown = (table: Table, environment: InputSource['environment'], problems: Problems): void => {
  const names = Object.keys(table);
  for (const variable of Object.keys(environment).filter((one) => one.startsWith('INPUT_'))) {
    const input = variable.slice('INPUT_'.length).toLowerCase();
    const meant = names.includes(input) ? undefined : nearest(input, names);
    if (meant !== undefined) {
      problems.add({ input, message: `There is no input ${input}.`, hint: `Did you mean ${meant}?` });
    }
  }
};
