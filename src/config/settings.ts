import type { SecretValue } from '../domain/secret-value.ts';
import type { Times } from '../domain/times.ts';
import { type CredentialSettings, type GivenCredential, readCredential, scaled } from './credential-settings.ts';
import { readDestinations, readName } from './destinations.ts';
import { type GitHubAccess, readGitHubAccess } from './github-access.ts';
import { type CredentialReader, type InputSource, noteUnknown, oddSecrets, readerOf } from './input-reader.ts';
import { besideConfig, type Input, rotateInputs } from './inputs.ts';
import { byPlace, collectProblems, type Problem, type Problems } from './problems.ts';
import { checkProxies, networkWarnings } from './proxies.ts';
import { readTimeScale } from './time-scale.ts';

/** What the root action is to do, understood and checked. */
export interface Settings {
  readonly owner: string;
  /** At least one. */
  readonly credentials: readonly CredentialSettings[];
  readonly github: {
    readonly apiUrl: string;
    readonly access: GitHubAccess;
    readonly runToken?: SecretValue;
    readonly pace: 'polite' | 'limit';
  };
  /** How many credentials are worked on at once. */
  readonly concurrency: number;
  readonly dryRun: boolean;
  readonly summary: boolean;
  readonly resultFile?: string;
  /** Scaled already. */
  readonly times: Times;
  /** This run, as markers say it. */
  readonly run: string;
  /** What the user should know, though nothing is wrong with it. */
  readonly warnings: readonly string[];
}

export interface SettingsSource extends InputSource {
  /** Names this run where GitHub does not: random, without spaces. */
  readonly externalRun: string;
}

type Environment = InputSource['environment'];

const runOf = ({ GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT }: Environment, externalRun: string): string => {
  const run = `${GITHUB_REPOSITORY}/${GITHUB_RUN_ID}.${GITHUB_RUN_ATTEMPT}`;
  return GITHUB_REPOSITORY && /^[\w.-]+\/[\w.-]+\/\d+\.\d+$/.test(run) ? run : `external/${externalRun}`;
};

const readGitHub = async (
  inputs: CredentialReader,
  source: InputSource,
  problems: Problems,
): Promise<Settings['github'] | undefined> => {
  const apiUrl = inputs.value('github-api-url', 'url');
  const pace = inputs.value('pace', 'pace');
  const access = await readGitHubAccess(inputs, source.protect, problems);
  const runToken = inputs.secret('run-token');
  if (apiUrl === undefined || pace === undefined || !access) return undefined;
  return { apiUrl, access, ...(runToken ? { runToken } : {}), pace };
};

/** The credentials that are to be worked on, not yet understood, and who owns their generations. */
interface Given {
  readonly owner: string | undefined;
  readonly credentials: readonly GivenCredential[];
}

type ReadGiven = (
  inputs: CredentialReader,
  source: InputSource,
  tell: { readonly problems: Problems; readonly warn: (message: string) => void },
) => Promise<Given>;

/** The one credential that the inputs describe. */
const givenByInputs: ReadGiven = async (inputs, source, { problems }) => {
  const { environment } = source;
  const destinations = await readDestinations(inputs, environment, problems);
  const name = readName(inputs, destinations, problems);
  const owner = inputs.value('owner', 'owner');
  if (owner === undefined && inputs.text('owner') === '' && !environment.GITHUB_REPOSITORY) {
    inputs.missing('owner', 'Outside of GitHub Actions it has no default: give a name that stays, such as acme/ops.');
  }
  if (inputs.text('credentials') !== '') {
    inputs.note('credentials', 'credentials is given without config.', 'Leave it out, or give config.');
  }
  return { owner, credentials: [{ given: inputs, name, destinations, verifications: [inputs], selected: true }] };
};

/** The credentials of a file. What describes a single one may not stand beside it. */
const givenByFile: ReadGiven = async (inputs, source, tell) => {
  for (const name of Object.keys(rotateInputs).filter(isKnown)) {
    if (besideConfig.includes(name) || !isGiven(inputs, name, source)) continue;
    const hint = `Say it in the file, and leave ${name} out.`;
    inputs.note(name, `${name} is given beside config; expected one of the two.`, hint);
  }
  const { readConfigFile } = await import('./config-file.ts');
  return readConfigFile(inputs, source, tell);
};

const isKnown = (name: string): name is keyof typeof rotateInputs => Object.hasOwn(rotateInputs, name);

/** `action.yml` fills in the defaults, so that there those do not count as given. */
const isGiven = (
  inputs: CredentialReader,
  name: keyof typeof rotateInputs,
  { environment, surroundings }: InputSource,
): boolean => {
  if (surroundings?.outside) return inputs.text(name) !== '';
  const { default: usual, variable }: Input = rotateInputs[name];
  const filledIn = variable === undefined ? usual : environment[variable]?.trim();
  return !['', filledIn].includes(inputs.text(name));
};

/** Whichever way they are given. */
export const readGiven: ReadGiven = (inputs, source, tell) =>
  (inputs.text('config') === '' ? givenByInputs : givenByFile)(inputs, source, tell);

/**
 * Reads everything, calls nobody, and reports all that is wrong at once.
 * @param problems of whoever reads more inputs than these: what is secret here is hidden from them too
 */
export const readSettings = async (
  source: SettingsSource,
  problems: Problems = collectProblems(),
): Promise<{ readonly settings: Settings } | { readonly problems: readonly Problem[] }> => {
  const warnings: string[] = [];
  const warn = (message: string): void => void warnings.push(message);
  const { environment } = source;
  const inputs = readerOf(rotateInputs, source, problems);
  noteUnknown(rotateInputs, environment, problems);
  for (const oddity of [...oddSecrets(rotateInputs, source), ...networkWarnings(environment)]) warn(oddity);
  checkProxies(environment, problems);

  const { owner, credentials: given } = await readGiven(inputs, source, { problems, warn });
  const read = given.map((one) => ({ selected: one.selected, credential: readCredential(one, source) }));
  const credentials = read.flatMap(({ selected, credential }) => (selected && credential ? [credential] : []));
  const github = await readGitHub(inputs, source, problems);
  const concurrency = inputs.value('concurrency', 'count');
  const dryRun = inputs.value('dry-run', 'flag');
  const summary = inputs.value('summary', 'flag');
  const resultFile = inputs.value('result-file', 'text');
  const addresses = credentials.flatMap(({ connect }) => [connect.url, connect.primaryUrl]);
  const complete = github && read.every(({ credential }) => credential);
  const { factor, times } = readTimeScale(environment, complete ? [...addresses, github.apiUrl] : [], {
    problems,
    warn,
  });

  const wrong = { problems: inputs.text('config') === '' ? problems.list : byPlace(problems.list) };
  if (wrong.problems.length > 0 || owner === undefined || !github) return wrong;
  if (concurrency === undefined || dryRun === undefined || summary === undefined) return wrong;
  return {
    settings: {
      owner,
      credentials: credentials.map((credential) => scaled(credential, factor)),
      github,
      concurrency,
      dryRun,
      summary,
      ...(resultFile === undefined ? {} : { resultFile }),
      times,
      run: runOf(environment, source.externalRun),
      warnings,
    },
  };
};
