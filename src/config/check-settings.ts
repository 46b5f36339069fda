import { formatDuration } from '../domain/duration.ts';
import type { SecretValue } from '../domain/secret-value.ts';
import type { Times } from '../domain/times.ts';
import { checkInputs } from './check-inputs.ts';
import { type CheckedCredentialSettings, readCheckedCredential } from './checked-credential.ts';
import type { GivenCredential } from './credential-settings.ts';
import {
  type CredentialReader,
  type InputReader,
  type InputSource,
  noteUnknown,
  oddSecrets,
  readerOf,
} from './input-reader.ts';
import { rotateInputs } from './inputs.ts';
import { byPlace, collectProblems, type Problem, type Problems } from './problems.ts';
import { checkProxies, networkWarnings } from './proxies.ts';
import { readGiven } from './settings.ts';
import { inWorkflow, type Surroundings } from './surroundings.ts';
import { readTimeScale } from './time-scale.ts';

/** What `check/` is to look at, understood and checked. */
export interface CheckSettings {
  readonly owner: string;
  /** Empty only where all that the report holds is meant. */
  readonly credentials: readonly CheckedCredentialSettings[];
  readonly thresholds: { readonly warnBefore: number; readonly failBefore: number };
  /** Path of an earlier check's JSON, to be read where a credential has no secret. */
  readonly report?: string;
  readonly reportMaxAge: number;
  readonly github: { readonly apiUrl: string; readonly token?: SecretValue };
  readonly comment: boolean;
  readonly concurrency: number;
  readonly summary: boolean;
  readonly resultFile?: string;
  readonly sarifFile?: string;
  /** Path of the config file, where the credentials stand in one. */
  readonly configFile?: string;
  /** Scaled already. */
  readonly times: Times;
  /** What the user should know, though nothing is wrong with it. */
  readonly warnings: readonly string[];
}

type CheckReader = InputReader<typeof checkInputs>;

const isOurs = (name: string): boolean => Object.hasOwn(checkInputs, name);

/** The same inputs for what reads a credential of the root action; what `check/` does not have was not given. */
const credentialReader = (source: InputSource, problems: Problems): CredentialReader =>
  readerOf(rotateInputs, { ...source, read: (name) => (isOurs(name) ? source.read(name) : '') }, problems);

const readThresholds = (inputs: CheckReader): CheckSettings['thresholds'] | undefined => {
  const warnBefore = inputs.value('warn-before', 'duration');
  const failBefore = inputs.value('fail-before', 'duration');
  if (warnBefore === undefined || failBefore === undefined) return undefined;
  if (failBefore <= warnBefore) return { warnBefore, failBefore };
  const message = `fail-before is "${formatDuration(failBefore)}"; expected at most warn-before, which is ${formatDuration(warnBefore)}.`;
  inputs.note('fail-before', message, 'Make warn-before longer, or fail-before shorter.');
  return undefined;
};

/** Without config, secret and destination: as of a fork, where all of it stands in variables. */
const saysNothing = (inputs: CheckReader): boolean =>
  (['config', 'client-secret', 'admin-client-secret', 'name', 'secret-name', 'destinations'] as const).every(
    (name) => !inputs.has(name),
  );

const noteMissingSecret = (
  inputs: CheckReader,
  { name, given }: Pick<GivenCredential, 'given'> & Pick<CheckedCredentialSettings, 'name'>,
  { emptySecret, setVariable }: Surroundings,
): void => {
  const variable = given.variable('admin-client-secret') ?? given.variable('client-secret');
  const why = variable === undefined ? '' : `: the environment variable ${variable} is not set`;
  const hint =
    variable === undefined
      ? `Give client-secret, or admin-client-id with admin-client-secret, or give report, the file of an earlier check. ${emptySecret}`
      : `${setVariable(variable)} Or give report, the file of an earlier check.`;
  inputs.note('client-secret', `There is no secret to check ${name} with${why}.`, hint);
};

/** Reads everything, calls nobody, and reports all that is wrong at once. */
export const readCheckSettings = async (
  source: InputSource,
): Promise<{ readonly settings: CheckSettings } | { readonly problems: readonly Problem[] }> => {
  const problems = collectProblems();
  const warnings: string[] = [];
  const warn = (message: string): void => void warnings.push(message);
  const { environment, surroundings = inWorkflow } = source;
  const inputs = readerOf(checkInputs, source, problems);
  noteUnknown(checkInputs, environment, problems);
  for (const oddity of [...oddSecrets(checkInputs, source), ...networkWarnings(environment)]) warn(oddity);
  checkProxies(environment, problems);

  const thresholds = readThresholds(inputs);
  const report = inputs.value('report', 'text');
  const reportMaxAge = inputs.value('report-max-age', 'duration');
  const token = inputs.secret('github-token');
  const apiUrl = inputs.value('github-api-url', 'url');
  const comment = inputs.value('comment', 'flag');
  const concurrency = inputs.value('concurrency', 'count');
  const summary = inputs.value('summary', 'flag');
  const [resultFile, sarifFile] = [inputs.value('result-file', 'text'), inputs.value('sarif-file', 'text')];
  if (comment && !token) warn('comment is true, but there is no github-token to comment with: nothing is commented.');

  const lenient = report !== undefined || surroundings.mayLackSecrets(environment);
  const given =
    lenient && saysNothing(inputs)
      ? { owner: 'nobody', credentials: [] }
      : await readGiven(credentialReader(source, problems), source, { problems, warn });
  const read = given.credentials.map((one) => ({ ...one, credential: readCheckedCredential(one, environment) }));
  const credentials = read.flatMap(({ selected, credential }) => (selected && credential ? [credential] : []));
  for (const { selected, credential, given } of lenient ? [] : read) {
    if (selected && credential && !credential.client) {
      noteMissingSecret(inputs, { name: credential.name, given }, surroundings);
    }
  }

  const addresses = credentials.flatMap(({ client }) =>
    client ? [client.connect.url, client.connect.primaryUrl] : [],
  );
  const { times } = readTimeScale(environment, [...addresses, ...(token && apiUrl ? [apiUrl] : [])], {
    problems,
    warn,
  });
  const wrong = { problems: inputs.text('config') === '' ? problems.list : byPlace(problems.list) };
  if (wrong.problems.length > 0 || given.owner === undefined || read.some(({ credential }) => !credential))
    return wrong;
  if (!thresholds || reportMaxAge === undefined || apiUrl === undefined || comment === undefined) return wrong;
  if (concurrency === undefined || summary === undefined) return wrong;
  const configFile = inputs.text('config');
  return {
    settings: {
      owner: given.owner,
      credentials,
      thresholds,
      ...(report === undefined ? {} : { report }),
      reportMaxAge,
      github: { apiUrl, ...(token ? { token } : {}) },
      comment,
      concurrency,
      summary,
      ...(resultFile === undefined ? {} : { resultFile }),
      ...(sarifFile === undefined ? {} : { sarifFile }),
      ...(configFile === '' ? {} : { configFile }),
      times,
      warnings,
    },
  };
};
