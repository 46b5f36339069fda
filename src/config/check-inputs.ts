import { type Input, rotateInputs } from './inputs.ts';

const { 'connect-url': connectUrl, 'connect-primary-url': connectPrimaryUrl, ...shared } = rotateInputs;

/** The inputs of `check/`. Those that describe a credential are named and understood as in the root action. */
export const checkInputs = {
  config: shared.config,
  credentials: shared.credentials,
  'warn-before': { kind: 'duration', default: '30d', description: 'Warn when no more than this is left.' },
  'fail-before': {
    kind: 'duration',
    default: '7d',
    description: 'Fail when no more than this is left; at most warn-before.',
  },
  report: {
    kind: 'text',
    description:
      'Path of the JSON of an earlier check, for runs that have no secrets, as of a pull request from a fork.',
  },
  'report-max-age': { kind: 'duration', default: '7d', description: 'Warn when that report is older than this.' },
  'github-token': {
    kind: 'secret',
    secret: true,
    inHeader: true,
    description:
      'Token that may read the destinations and the pull request; without it, findings that only GitHub knows are left out.',
  },
  comment: {
    kind: 'flag',
    default: 'false',
    description: 'Keep one comment on the pull request up to date; github-token then needs Pull requests: write.',
  },
  name: shared.name,
  'connect-url': connectUrl,
  'connect-primary-url': { ...connectPrimaryUrl, description: 'Base URL where secrets are read.' },
  owner: { ...shared.owner, description: 'Who owns the secrets that the rotation makes, as in the rotating workflow.' },
  'tenant-id': { ...shared['tenant-id'], description: 'GUID of the tenant; required with a secret, without config.' },
  'client-id': {
    ...shared['client-id'],
    description: 'GUID of the client whose secret is checked; required with a secret, without config.',
  },
  'client-type': shared['client-type'],
  'client-secret': {
    ...shared['client-secret'],
    description: 'The current secret of the client, which then asks for itself; excludes the two admin inputs.',
  },
  'admin-client-id': {
    ...shared['admin-client-id'],
    description: 'GUID of a Tenant Administrator client that asks instead; hybrid clients need one.',
  },
  'admin-client-secret': shared['admin-client-secret'],
  'secret-name': {
    ...shared['secret-name'],
    description:
      'Name of the GitHub secret that holds the value; with repository and environment it names one destination.',
  },
  repository: shared.repository,
  environment: shared.environment,
  destinations: shared.destinations,
  'rotate-before': {
    ...shared['rotate-before'],
    description: 'When the secret is rotated, as in the rotating workflow: two days later the rotation is overdue.',
  },
  'grace-period': {
    ...shared['grace-period'],
    description:
      'How long a superseded secret stays, as in the rotating workflow: two days later its deletion is overdue.',
  },
  'retire-ids': {
    ...shared['retire-ids'],
    description: 'Ids of secrets made by hand that the rotation deletes too, as in the rotating workflow.',
  },
  'github-api-url': shared['github-api-url'],
  concurrency: shared.concurrency,
  summary: shared.summary,
  'result-file': {
    kind: 'text',
    description: 'Path of a file that the result is written to as well, to be the report of later checks.',
  },
  'sarif-file': {
    kind: 'text',
    description: 'Path of a file that the findings are written to as SARIF 2.1.0, for code scanning.',
  },
} as const satisfies Record<string, Input>;

/** The outputs of `check/`. */
export const checkOutputs = {
  status: 'The worst of all: ok, warning, failure or unknown; a failure fails the step.',
  expiring: 'Names of the credentials whose secret expires before long, as a JSON array.',
  expired: 'Names of the credentials whose secret has expired, as a JSON array.',
  result: 'Everything that was found, as JSON; empty when it would be too large for an output, see result-file.',
} as const;
