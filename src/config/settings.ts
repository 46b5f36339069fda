import type { Destination } from '../domain/destination.ts';
import type { Policy } from '../domain/policy.ts';
import type { SecretValue } from '../domain/secret-value.ts';
import type { Times } from '../domain/times.ts';
import type { VerificationWorkflow } from '../ports/verifier.ts';
import { primaryOf } from './connect-url.ts';
import { readDestinations, readName, readReceiptRepository } from './destinations.ts';
import { type GitHubAccess, readGitHubAccess } from './github-access.ts';
import { type ActingIdentity, readIdentity } from './identity.ts';
import { type InputReader, type InputSource, noteUnknown, oddSecrets, readerOf } from './input-reader.ts';
import { type ClientType, laterInputs, rotateInputs } from './inputs.ts';
import { readPolicy } from './policy-settings.ts';
import { collectProblems, type Problem, type Problems } from './problems.ts';
import { checkProxies, networkWarnings } from './proxies.ts';
import { checkSource } from './secret-source.ts';
import { readTimeScale } from './time-scale.ts';
import { readVerification } from './verification-settings.ts';

/** What the root action is to do, understood and checked. */
export interface Settings {
  readonly owner: string;
  readonly name: string;
  readonly connect: {
    /** Where consumers authenticate. */
    readonly url: string;
    /** Where secrets are read and written. */
    readonly primaryUrl: string;
    readonly tenantId: string;
    readonly clientId: string;
    readonly clientType: ClientType;
  };
  readonly identity: ActingIdentity;
  /** At least one. */
  readonly destinations: readonly Destination[];
  /** `acceptTimeout` is scaled as `times` are, the other durations never. */
  readonly policy: Policy;
  /** Its timeout is scaled too; absent where rotating unverified was allowed. */
  readonly verification?: VerificationWorkflow;
  readonly github: {
    readonly apiUrl: string;
    readonly access: GitHubAccess;
    readonly runToken?: SecretValue;
    readonly pace: 'polite' | 'limit';
  };
  /** `owner/name` of the repository that keeps the receipt. */
  readonly receiptRepository: string;
  /** `owner/name` of the repository in which a client that rotates itself reads its secret from a destination. */
  readonly sourceRepository?: string;
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

type Reader = InputReader<typeof rotateInputs>;
type Environment = InputSource['environment'];

const runOf = ({ GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT }: Environment, externalRun: string): string => {
  const run = `${GITHUB_REPOSITORY}/${GITHUB_RUN_ID}.${GITHUB_RUN_ATTEMPT}`;
  return GITHUB_REPOSITORY && /^[\w.-]+\/[\w.-]+\/\d+\.\d+$/.test(run) ? run : `external/${externalRun}`;
};

const readConnect = (inputs: Reader): Settings['connect'] | undefined => {
  const url = inputs.value('connect-url', 'url');
  const primaryUrl = inputs.value('connect-primary-url', 'url');
  const tenantId = inputs.value('tenant-id', 'guid');
  const clientId = inputs.value('client-id', 'guid');
  const clientType = inputs.value('client-type', 'client-type');
  if (url === undefined || (inputs.text('connect-primary-url') !== '' && primaryUrl === undefined)) return undefined;
  if (tenantId === undefined || clientId === undefined || clientType === undefined) return undefined;
  return { url, primaryUrl: primaryUrl ?? primaryOf(url), tenantId, clientId, clientType };
};

const readGitHub = async (
  inputs: Reader,
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

/** Reads everything, calls nobody, and reports all that is wrong at once. */
export const readSettings = async (
  source: SettingsSource,
): Promise<{ readonly settings: Settings } | { readonly problems: readonly Problem[] }> => {
  const problems = collectProblems();
  const warnings: string[] = [];
  const warn = (message: string): void => void warnings.push(message);
  const { environment } = source;
  const inputs = readerOf(rotateInputs, source, problems);
  noteUnknown({ table: rotateInputs, later: laterInputs }, environment, problems);
  for (const oddity of [...oddSecrets(rotateInputs, source), ...networkWarnings(environment)]) warn(oddity);
  checkProxies(environment, problems);

  const destinations = await readDestinations(inputs, environment, problems);
  const name = readName(inputs, destinations, problems);
  const owner = inputs.value('owner', 'owner');
  if (owner === undefined && inputs.text('owner') === '' && !environment.GITHUB_REPOSITORY) {
    inputs.missing('owner', 'Outside of GitHub Actions it has no default: give a name that stays, such as acme/ops.');
  }
  const connect = readConnect(inputs);
  const hybrid = inputs.text('client-type') === 'hybrid';
  const identity = readIdentity(inputs, { clientId: connect?.clientId, hybrid }, problems);
  const policy = readPolicy(inputs, problems);
  const verification = readVerification(inputs, destinations, { problems, warn });
  const receiptRepository = readReceiptRepository(destinations, environment, problems);
  const github = await readGitHub(inputs, source, problems);
  const sourceRepository = checkSource(inputs, environment, destinations, { problems, warn });
  const dryRun = inputs.value('dry-run', 'flag');
  const summary = inputs.value('summary', 'flag');
  const resultFile = inputs.value('result-file', 'text');
  const addresses = connect && github ? [connect.url, connect.primaryUrl, github.apiUrl] : [];
  const { factor, times } = readTimeScale(environment, addresses, { problems, warn });

  if (problems.list.length > 0 || name === undefined || owner === undefined || receiptRepository === undefined) {
    return { problems: problems.list };
  }
  if (!connect || !identity || !policy || !github || dryRun === undefined || summary === undefined) {
    return { problems: problems.list };
  }
  return {
    settings: {
      owner,
      name,
      connect,
      identity,
      destinations,
      policy: {
        ...policy,
        acceptTimeout: policy.acceptTimeout * factor,
        // A workflow that is given is always run: then nothing goes unverified.
        allowUnverified: policy.allowUnverified && !verification,
      },
      ...(verification ? { verification: { ...verification, timeout: verification.timeout * factor } } : {}),
      github,
      receiptRepository,
      ...(sourceRepository === undefined ? {} : { sourceRepository }),
      dryRun,
      summary,
      ...(resultFile === undefined ? {} : { resultFile }),
      times,
      run: runOf(environment, source.externalRun),
      warnings,
    },
  };
};
