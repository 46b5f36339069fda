import type { Input, InputKind } from '../config/inputs.ts';

/** One flag of a command. */
export interface Flag {
  /** Without the hyphens. */
  readonly name: string;
  /** What stands for its value in the help; absent for one that takes none. */
  readonly value?: string;
  readonly description: string;
  readonly default?: string;
  readonly repeatable?: boolean;
  /** Where the value comes from instead: a secret is never an argument. */
  readonly secretIn?: string;
  /** Another name, for those who know the input by it. */
  readonly alias?: string;
}

/** Inputs that only a job on GitHub Actions has: its summary, its own token, and the pull request that it runs for. */
export type InputOfJob = 'summary' | 'run-token' | 'comment';

/** Whether an input is a flag as well. */
export const isFlag = <Name extends string>(name: Name): name is Exclude<Name, InputOfJob> =>
  !['summary', 'run-token', 'comment'].includes(name);

/** What stands for a value of that kind. */
const placeholders: Readonly<Record<InputKind, string | undefined>> = {
  text: 'PATH',
  flag: undefined,
  duration: 'DURATION',
  guid: 'GUID',
  url: 'URL',
  ids: 'IDS',
  repository: 'OWNER/NAME',
  owner: 'OWNER',
  'credential-name': 'NAME',
  'secret-name': 'NAME',
  environment: 'NAME',
  workflow: 'FILE',
  ref: 'REF',
  'client-type': 'TYPE',
  pace: 'PACE',
  'app-client-id': 'ID',
  secret: '-',
  'private-key': '-',
  destinations: 'YAML',
  names: 'NAME',
  count: 'NUMBER',
  'correlation-id': 'ID',
  fingerprint: 'HEX',
};

/** The environment variables that hold secrets, by the inputs that they stand for. */
const secretVariables: Readonly<Record<string, string>> = {
  'client-secret': 'CONNECT_CLIENT_SECRET',
  'admin-client-secret': 'CONNECT_ADMIN_CLIENT_SECRET',
  'github-token': 'GITHUB_TOKEN',
  'app-private-key': 'GITHUB_APP_PRIVATE_KEY',
};

const defaultOf = ({ default: usual, variable, otherwise, defaultRule }: Input): string | undefined => {
  if (variable === undefined) return usual === 'false' ? undefined : (usual ?? defaultRule?.replaceAll('`', ''));
  return otherwise === undefined ? `$${variable}` : `$${variable}, else ${otherwise}`;
};

/** The same input as a flag. */
export const flagOf = (name: string, input: Input): Flag => {
  const value = placeholders[input.kind];
  const usual = defaultOf(input);
  const secretIn = input.secret ? secretVariables[name] : undefined;
  if (input.secret && secretIn === undefined) throw new RangeError(`no environment variable holds ${name}`);
  const flag: Flag = {
    name,
    description: input.description,
    ...(value === undefined ? {} : { value }),
    ...(usual === undefined ? {} : { default: usual }),
    ...(secretIn === undefined ? {} : { secretIn }),
  };
  // One name a flag, as a shell repeats flags more easily than it joins words.
  return name === 'credentials'
    ? {
        ...flag,
        name: 'credential',
        alias: name,
        repeatable: true,
        default: 'all',
        description: 'Name of a credential of the file to act on; may be given several times.',
      }
    : flag;
};
