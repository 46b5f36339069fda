import { SecretValue } from '../domain/secret-value.ts';
import { configSchema } from './config-schema.ts';
import { readConfigText } from './config-text.ts';
import type { GivenCredential } from './credential-settings.ts';
import { destinationReader } from './destination-list.ts';
import { fileReader, type JudgedFile, nameInFile, pathInEffect } from './file-reader.ts';
import { parseCredentialName } from './github-names.ts';
import type { CredentialReader, InputSource } from './input-reader.ts';
import { nearest } from './near-miss.ts';
import { type Path, type PlacedYaml, readPlacedYaml } from './placed-yaml.ts';
import type { Problems } from './problems.ts';
import { noteIssues, placedProblem } from './schema-problems.ts';
import { inWorkflow } from './surroundings.ts';
import { protectVariables } from './variables.ts';

/** What a file says: its credentials, and who owns what is made for them. */
export interface GivenFile {
  /** Undefined when it is wrong or missing, which was noted. */
  readonly owner: string | undefined;
  readonly credentials: readonly GivenCredential[];
}

const NOT_YAML = 'Correct it; an editor that knows YAML shows where it is wrong.';

const hintFor = (path: Path): string | undefined => {
  const key = path.at(-1);
  if (key === '<<') return 'Merge keys are not known here: say under defaults what credentials share.';
  return key === 'client-secret'
    ? 'Give the name of an environment variable as client-secret-env; no secret may stand in the file.'
    : undefined;
};

const isText = (value: unknown): value is string => typeof value === 'string';

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The credentials that can be spoken of: whatever else stands there is wrong as a whole. */
const namesIn = ({ valueAt }: PlacedYaml): readonly string[] => {
  const credentials = valueAt(['credentials']);
  return Object.entries(isMap(credentials) ? credentials : {})
    .filter(([name, credential]) => isMap(credential) && 'value' in parseCredentialName(name))
    .map(([name]) => name);
};

/** The environment variables that the credentials name. */
const variablesIn = (yaml: PlacedYaml): string[] =>
  namesIn(yaml)
    .flatMap((name) => [['client-secret-env'], ['admin', 'client-secret-env']].map((key) => [name, 'connect', ...key]))
    .map((path) => yaml.valueAt(['credentials', ...path]))
    .filter(isText);

const MOST_LISTED = 10;

/** Their names, where nobody would have to read for long. */
const listed = (names: readonly string[]): string =>
  names.length === 0 || names.length > MOST_LISTED ? `${names.length} credentials` : names.join(', ');

/** The credentials that are to be worked on: all, or those that are named beside the file. */
const selectionOf = (inputs: CredentialReader, known: readonly string[]): ReadonlySet<string> => {
  const named = inputs.value('credentials', 'names');
  for (const name of named?.filter((one) => !known.includes(one)) ?? []) {
    const meant = nearest(name, known);
    const hint = meant === undefined ? `The file has ${listed(known)}.` : `Did you mean ${meant}?`;
    inputs.note('credentials', `credentials names ${JSON.stringify(name)}, which is not in the file.`, hint);
  }
  if (inputs.text('revoke-others') === 'true' && !inputs.has('credentials')) {
    inputs.note(
      'credentials',
      'credentials is missing; with revoke-others, a file does not say for which of them.',
      'Name the credentials whose other secrets are to be revoked.',
    );
  }
  return new Set(named ?? known);
};

const readersOf = (
  file: JudgedFile,
  name: string,
  selected: boolean,
): Omit<GivenCredential, 'destinations' | 'name'> => {
  const credential = { name, selected, placeholder: new SecretValue('') };
  const path = pathInEffect(file, name, ['verify']);
  const verify = file.yaml.valueAt(path);
  const each = Array.isArray(verify) ? verify.map((_, index) => [...path, index]) : [path];
  return {
    given: fileReader(file, credential),
    verifications: each.map((verification) => fileReader(file, { ...credential, verification })),
    selected,
  };
};

const readOwner = ({ yaml, inputs, problems, source, isMisspelt }: JudgedFile): string | undefined => {
  const owner = yaml.valueAt(['owner']);
  // What is no map has no keys that it could lack, and that was told.
  const lacksIt = isMap(yaml.value) && owner === undefined && !isMisspelt(['owner']);
  // By default the repository of the workflow, as for an input.
  if (lacksIt && inputs.value('owner', 'owner') === undefined) {
    const hint = 'Outside of GitHub Actions it has no default: give a name that stays, such as acme/ops.';
    problems.add(placedProblem(source, yaml.keyPlaceOf([]), 'owner is missing.', hint));
  }
  return isText(owner) ? owner : inputs.value('owner', 'owner');
};

/** Reads the file that `config` names; everything wrong with it is noted with line and column. */
export const readConfigFile = async (
  inputs: CredentialReader,
  { environment, protect, surroundings = inWorkflow }: InputSource,
  { problems, warn }: { readonly problems: Problems; readonly warn: (message: string) => void },
): Promise<GivenFile> => {
  const nothing = { owner: undefined, credentials: [] };
  const source = inputs.value('config', 'text');
  if (source === undefined) return nothing;
  const read = await readConfigText(source);
  if (!('text' in read)) {
    const message = `config is ${problems.quote(source)}, which cannot be read: ${read.unreadable}.`;
    problems.add({ input: 'config', message, hint: read.hint ?? surroundings.findFile });
    return nothing;
  }
  const yaml = readPlacedYaml(read.text, NOT_YAML);
  const secrets = protectVariables(variablesIn(yaml), { environment, protect, surroundings }, { problems, warn });
  for (const { place, message, hint } of yaml.errors) problems.add(placedProblem(source, place, message, hint));
  if (yaml.value === undefined) return nothing;
  const { error } = configSchema.safeParse(yaml.value);
  const judged = { yaml, source, problems, nameOf: nameInFile, hintFor };
  const isMisspelt = noteIssues(judged, error?.issues ?? []);

  const file: JudgedFile = { ...judged, inputs, secrets, isMisspelt, surroundings };
  const names = namesIn(yaml);
  const selection = selectionOf(inputs, names);
  const readDestinations = destinationReader(file);
  const credentials = names.map((name) => ({
    ...readersOf(file, name, selection.has(name)),
    name,
    destinations: readDestinations({ path: ['credentials', name, 'destinations'], whose: name }),
  }));
  return { owner: readOwner(file), credentials };
};
