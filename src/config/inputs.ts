/** How the text of an input is understood; each kind has one parser. */
export type InputKind =
  | 'text'
  | 'flag'
  | 'duration'
  | 'guid'
  | 'url'
  | 'ids'
  | 'repository'
  | 'owner'
  | 'credential-name'
  | 'secret-name'
  | 'environment'
  | 'workflow'
  | 'ref'
  | 'client-type'
  | 'pace'
  | 'app-client-id'
  | 'secret'
  | 'private-key'
  | 'destinations'
  | 'names'
  | 'count'
  | 'correlation-id'
  | 'fingerprint';

/** One input of an action: it feeds the parser, `action.yml` and the tables of the README. */
export interface Input {
  readonly kind: InputKind;
  readonly description: string;
  /** As `action.yml` says it; an expression is worked out by GitHub. */
  readonly default?: string;
  /** Where the default is an expression: the variable that holds the same outside of `action.yml`, and what is taken without it. */
  readonly variable?: string;
  readonly otherwise?: string;
  /** For the README, where the default is a rule and not a value. */
  readonly defaultRule?: string;
  readonly required?: boolean;
  /** The value is masked, and never printed. */
  readonly secret?: boolean;
  /** The secret travels in an HTTP header, which holds printable ASCII only. */
  readonly inHeader?: boolean;
}

/** How a client may authenticate: by itself, or only together with a user's sign-in. */
export type ClientType = 'client-credential' | 'hybrid';

const clientType = {
  kind: 'client-type',
  default: 'client-credential',
  description: 'Kind of the client: client-credential or hybrid.',
} as const;

/** The inputs of the root action. */
export const rotateInputs = {
  config: {
    kind: 'text',
    description: 'Path of a file that describes any number of credentials, in place of the inputs for a single one.',
  },
  credentials: {
    kind: 'names',
    defaultRule: 'all',
    description: 'Names of the credentials of that file to act on, separated by commas or lines.',
  },
  name: {
    kind: 'credential-name',
    defaultRule: 'the destination, as `owner/repo:NAME`',
    description:
      'Name of the credential, at most 100 of letters, digits and ._/#:-; must be given when there are several destinations.',
  },
  'connect-url': {
    kind: 'url',
    default: 'https://uswe.datahub.connect.aveva.com',
    description: 'Regional base URL of CONNECT data services, where the consumers of the secret authenticate.',
  },
  'connect-primary-url': {
    kind: 'url',
    defaultRule: 'US-West for hosts under `datahub.connect.aveva.com`, else `connect-url`',
    description: 'Base URL where secrets are read and written.',
  },
  owner: {
    kind: 'owner',
    default: `\${{ github.repository }}`,
    variable: 'GITHUB_REPOSITORY',
    description:
      'Who owns the secrets that this tool makes; those of another owner are left alone, except by revoke-others.',
  },
  'tenant-id': { kind: 'guid', description: 'GUID of the tenant; required without config.' },
  'client-id': { kind: 'guid', description: 'GUID of the client whose secret is rotated; required without config.' },
  'client-type': clientType,
  'client-secret': {
    kind: 'secret',
    secret: true,
    description: 'The current secret of the client, which then rotates itself; excludes the two admin inputs.',
  },
  'admin-client-id': {
    kind: 'guid',
    description: 'GUID of a Tenant Administrator client that acts instead; hybrid clients need one.',
  },
  'admin-client-secret': { kind: 'secret', secret: true, description: 'Secret of that administrator client.' },
  'secret-name': {
    kind: 'secret-name',
    description: 'Name of the GitHub secret to write; with repository and environment it names one destination.',
  },
  repository: {
    kind: 'repository',
    default: `\${{ github.repository }}`,
    variable: 'GITHUB_REPOSITORY',
    description: 'Repository of the GitHub secret, as owner/name.',
  },
  environment: {
    kind: 'environment',
    description: 'Environment of the GitHub secret; without it the secret belongs to the repository.',
  },
  destinations: {
    kind: 'destinations',
    description:
      'YAML list of destinations, each with secret and repository or organization and, where wanted, environment, app, visibility and repositories; excludes the three inputs above.',
  },
  'rotate-before': { kind: 'duration', default: '30d', description: 'Rotate when no more than this is left.' },
  lifetime: {
    kind: 'duration',
    default: '90d',
    description: 'Life of the new secret; must be longer than rotate-before and grace-period together.',
  },
  'grace-period': {
    kind: 'duration',
    default: '24h',
    description:
      'How long the superseded secret stays valid; above 0s a later run deletes it, and the token needs Variables: write.',
  },
  'verify-workflow': {
    kind: 'workflow',
    description: 'File name or id of the verification workflow; required unless allow-unverified is true.',
  },
  'allow-unverified': {
    kind: 'flag',
    default: 'false',
    description:
      'Rotate without a verification workflow, on the word of the token service and of the acknowledged writes.',
  },
  'verify-repository': {
    kind: 'repository',
    defaultRule: 'the first repository among the destinations',
    description: 'Repository that the verification workflow is dispatched in.',
  },
  'verify-ref': {
    kind: 'ref',
    defaultRule: 'its default branch',
    description: 'Branch or tag that the verification workflow is dispatched on.',
  },
  'verify-timeout': { kind: 'duration', default: '15m', description: 'How long to wait for the verification.' },
  'accept-timeout': {
    kind: 'duration',
    default: '5m',
    description: 'How long to wait until the token service accepts the new secret.',
  },
  'wait-for-runs': {
    kind: 'flag',
    default: 'false',
    description:
      'Leave the deletion of the superseded secret to a later run while workflow runs that were queued before the delivery are unfinished; needs Actions: read.',
  },
  'allow-external-source': {
    kind: 'flag',
    default: 'false',
    description: 'The value of client-secret comes from somewhere else than the destinations.',
  },
  'retire-ids': {
    kind: 'ids',
    description:
      'Ids of secrets made by hand, separated by commas, that may be deleted too once a newer one is verified.',
  },
  'revoke-others': {
    kind: 'flag',
    default: 'false',
    description:
      'Incident switch: rotate now without a grace period, then delete every other secret of the client, whoever made it.',
  },
  force: { kind: 'flag', default: 'false', description: 'Rotate now, even if the secret is not due.' },
  'dry-run': { kind: 'flag', default: 'false', description: 'Observe and plan, but change nothing.' },
  'github-token': {
    kind: 'secret',
    secret: true,
    inHeader: true,
    description:
      'Token that may write the destinations, as GITHUB_TOKEN cannot write secrets: a fine-grained personal token, or one of a GitHub App; required unless the app itself is given.',
  },
  'app-client-id': {
    kind: 'app-client-id',
    description:
      'Client id of a GitHub App that makes a token for each owner of destinations, in place of github-token.',
  },
  'app-private-key': {
    kind: 'private-key',
    secret: true,
    description: 'Private key of that app: the text of the .pem file that GitHub gave.',
  },
  'run-token': {
    kind: 'secret',
    secret: true,
    inHeader: true,
    default: `\${{ github.token }}`,
    description: 'Token that reads the state of earlier runs of the rotating workflow (Actions: read).',
  },
  'github-api-url': {
    kind: 'url',
    default: `\${{ github.api_url }}`,
    variable: 'GITHUB_API_URL',
    otherwise: 'https://api.github.com',
    description: 'Base URL of the GitHub REST API, also of a GitHub Enterprise Server.',
  },
  concurrency: { kind: 'count', default: '8', description: 'How many credentials are worked on at once, at most 100.' },
  pace: {
    kind: 'pace',
    default: 'polite',
    description:
      'polite: a burst of up to 60 writes, then one a second; limit: up to 95 % of the points a minute that GitHub documents.',
  },
  summary: { kind: 'flag', default: 'true', description: 'Write the job summary.' },
  'result-file': { kind: 'text', description: 'Path of a file that the report is written to as well.' },
} as const satisfies Record<string, Input>;

/** The inputs that go with a config file; every other one describes a single credential. */
export const besideConfig: readonly (keyof typeof rotateInputs)[] = [
  'config',
  'credentials',
  'revoke-others',
  'force',
  'dry-run',
  'github-token',
  'app-client-id',
  'app-private-key',
  'run-token',
  'github-api-url',
  'concurrency',
  'pace',
  'summary',
  'result-file',
];

/** The inputs of `verify/`. */
export const verifyInputs = {
  'connect-url': {
    kind: 'url',
    required: true,
    description: 'Regional base URL of CONNECT data services, where this consumer authenticates.',
  },
  'client-id': { kind: 'guid', required: true, description: 'GUID of the client.' },
  'client-type': clientType,
  'client-secret': {
    kind: 'secret',
    secret: true,
    required: true,
    description: 'The secret as this consumer reads it.',
  },
  'correlation-id': {
    kind: 'correlation-id',
    description: 'The input correlation-id of the workflow; given together with fingerprint or not at all.',
  },
  fingerprint: {
    kind: 'fingerprint',
    description: 'The input fingerprint of the workflow, which the secret must have.',
  },
} as const satisfies Record<string, Input>;

/** The outputs of the root action. */
export const rotateOutputs = {
  result: 'The report as JSON; empty when it would be too large for an output, see result-file.',
  rotated: 'Names of the credentials that were rotated, as a JSON array.',
  failed: 'Names of the credentials that failed, as a JSON array.',
  'secret-id': 'Id of the secret that consumers are to use now.',
  'expires-at': 'When that secret expires, in ISO 8601.',
  'next-rotation-at': 'The earliest moment of the next rotation, in ISO 8601.',
} as const;

/** The outputs of `verify/`. */
export const verifyOutputs = {
  evidence: 'What was proven: fingerprint, or token when no fingerprint was given.',
} as const;
