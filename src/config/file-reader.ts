import type { SecretValue } from '../domain/secret-value.ts';
import { type CredentialReader, defaultOf } from './input-reader.ts';
import { type Input, rotateInputs } from './inputs.ts';
import { parseBounded } from './parsed.ts';
import type { Path, PlacedYaml } from './placed-yaml.ts';
import type { Problems } from './problems.ts';
import { keysOf, placedProblem } from './schema-problems.ts';
import type { Surroundings } from './surroundings.ts';
import { parsers } from './value-parsers.ts';
import { isVariable } from './variables.ts';

type InputName = keyof typeof rotateInputs;

/** A config file that was held against its schema: what is wrong with a value by itself was told. */
export interface JudgedFile {
  readonly yaml: PlacedYaml;
  /** Path of the file, as it was given. */
  readonly source: string;
  readonly problems: Problems;
  readonly surroundings: Surroundings;
  /** What was given beside the file. */
  readonly inputs: CredentialReader;
  /** By the name of the environment variable; those that are set. */
  readonly secrets: ReadonlyMap<string, SecretValue>;
  /** Whether another key stands there that was meant to be this one, which was told. */
  readonly isMisspelt: (path: Path) => boolean;
}

/** Where a file says what the inputs say; what is not here is an input beside the file, or is not for one credential. */
const keys: { readonly [Name in InputName]?: readonly string[] } = {
  'connect-url': ['connect', 'url'],
  'connect-primary-url': ['connect', 'primary-url'],
  'tenant-id': ['connect', 'tenant-id'],
  'client-id': ['connect', 'client-id'],
  'client-type': ['connect', 'client-type'],
  'client-secret': ['connect', 'client-secret-env'],
  'admin-client-id': ['connect', 'admin', 'client-id'],
  'admin-client-secret': ['connect', 'admin', 'client-secret-env'],
  'rotate-before': ['rotate-before'],
  lifetime: ['lifetime'],
  'grace-period': ['grace-period'],
  'accept-timeout': ['accept-timeout'],
  'allow-unverified': ['allow-unverified'],
  'allow-external-source': ['allow-external-source'],
  'wait-for-runs': ['wait-for-runs'],
  'retire-ids': ['retire-ids'],
  'verify-workflow': ['verify', 'workflow'],
  'verify-repository': ['verify', 'repository'],
  'verify-ref': ['verify', 'ref'],
  'verify-timeout': ['verify', 'timeout'],
};

/** The credential's own value, or that of the defaults, of which it has none of its own. */
export const pathInEffect = ({ yaml }: JudgedFile, credential: string, key: readonly string[]): Path => {
  const own = ['credentials', credential, ...key];
  const [first] = key;
  const inherited = first !== undefined && yaml.valueAt(['credentials', credential, first]) === undefined;
  const common = ['defaults', ...key];
  return inherited && yaml.valueAt(common) !== undefined ? common : own;
};

/** What a value is called: its keys, after the name of its credential. */
export const nameInFile = (path: Path): string => {
  const [first, credential, ...rest] = path;
  if (first === undefined) return 'the file';
  if (first !== 'credentials' || credential === undefined) return keysOf(path);
  return rest.length === 0 ? `credential ${String(credential)}` : `${String(credential)}: ${keysOf(rest)}`;
};

// What is neither, the schema has refused: it is there, and says nothing.
const UNREADABLE = '?';

/** A value as an input would hold it. */
const textIn = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map((item) => textIn(item) || UNREADABLE).join(',');
  return typeof value === 'object' ? UNREADABLE : String(value).trim();
};

/** For a credential that is only checked, nobody will ask what its secret is. */
interface FileCredential {
  readonly name: string;
  readonly selected: boolean;
  readonly placeholder: SecretValue;
  /** Where the verification workflow stands that this reader is for. */
  readonly verification?: Path;
}

/** Reads one credential of a file by the names of the inputs, so that one code understands both. */
export const fileReader = (file: JudgedFile, credential: FileCredential): CredentialReader => {
  const { yaml, source, problems, inputs, secrets, isMisspelt, surroundings } = file;
  const root: Path = ['credentials', credential.name];

  const pathOf = (name: InputName): Path | undefined => {
    const key = keys[name];
    if (!key) return undefined;
    if (key[0] !== 'verify') return pathInEffect(file, credential.name, key);
    return credential.verification && [...credential.verification, ...key.slice(1)];
  };
  const text = (name: InputName): string => {
    const path = pathOf(name);
    if (!path) return keys[name] ? '' : inputs.text(name);
    return textIn(yaml.valueAt(path));
  };
  const label = (name: InputName): string => keys[name]?.join('.') ?? name;
  const note: CredentialReader['note'] = (name, message, hint) => {
    const path = pathOf(name);
    const there = path && yaml.valueAt(path) !== undefined;
    const place = there ? yaml.placeOf(path) : yaml.keyPlaceOf(root);
    const whose = there && path[0] === 'defaults' ? 'defaults' : credential.name;
    problems.add(placedProblem(source, place, `${whose}: ${message}`, hint));
  };

  /** Whether the schema has told it: an empty value, a misspelt key, or one that it demands. */
  const toldMissing = (name: InputName): boolean => {
    const [first = ''] = keys[name] ?? [];
    const given = yaml.valueAt(pathInEffect(file, credential.name, [first]));
    const misspelt = (key: string) => isMisspelt([...root, key]) || isMisspelt(['defaults', key]);
    if (first === 'verify') {
      const empty = given === undefined || (Array.isArray(given) && given.length === 0);
      return !empty || misspelt('verify') || misspelt('allow-unverified');
    }
    const path = pathOf(name);
    const demanded = name !== 'client-secret' || given === undefined;
    return demanded || path === undefined || yaml.valueAt(path) !== undefined || isMisspelt(path);
  };

  return {
    has: (name) => text(name) !== '',
    text,
    lines: text,
    label,
    note,
    value(name, kind) {
      if (!keys[name]) return inputs.value(name, kind);
      const taken = text(name) || defaultOf(rotateInputs[name], {});
      if (taken === '') return undefined;
      const parsed = parseBounded(parsers[kind], taken);
      // What is wrong with it was told when the file was held against its schema.
      return 'value' in parsed ? parsed.value : undefined;
    },
    secret(name) {
      const variable = text(name);
      if (variable === '') return undefined;
      return credential.selected ? secrets.get(variable) : credential.placeholder;
    },
    variable: (name) => (isVariable(text(name)) ? text(name) : undefined),
    missing(name, hint = `Add ${label(name)}.`) {
      const { secret = false }: Input = rotateInputs[name];
      const variable = secret ? text(name) : '';
      if (isVariable(variable)) {
        const what = `the environment variable ${variable}, which ${label(name)} names, is not set.`;
        note(name, what, surroundings.setVariable(variable));
      } else if (!toldMissing(name)) {
        note(name, `${label(name)} is missing.`, hint);
      }
    },
  };
};
