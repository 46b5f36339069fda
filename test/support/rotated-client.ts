import { printReceipt } from '../../src/adapters/github/receipt-json.ts';
import { audienceOf, type Destination, destinationHash } from '../../src/domain/destination.ts';
import { formatMarker } from '../../src/domain/marker.ts';
import { receiptName } from '../../src/domain/receipt.ts';
import { startSandboxes } from './sandboxes.ts';

const DAY = 86_400_000;
const SECOND = 1000;
export const REPOSITORY = 'acme/ingest';
const SECRET = 'CONNECT_CLIENT_SECRET';
export const IDENTITY = { owner: REPOSITORY, credential: 'ingest-prod' };
export const TOKENS = {
  writes: 'github_pat_11ROTATED0token0that0writes0secrets',
  readsRuns: 'ghs_rotated0token0that0reads0runs',
  readsNoRuns: 'ghs_rotated0token0that0reads0no0runs',
} as const;

/** Ends at once. What it proves is decided by whoever drives the world. */
const VERIFY = `on:
  workflow_dispatch:
    inputs: { credential: { required: true }, correlation-id: { required: true }, fingerprint: { required: true } }
jobs: { verify: { runs-on: ubuntu-latest, steps: [{ run: 'true' }] } }
`;
const ROTATE = 'on: workflow_dispatch\njobs: { rotate: { runs-on: ubuntu-latest, steps: [{ run: "true" }] } }\n';

export interface RotatedClientOptions {
  /** Each is a destination beside the repository's secret. */
  readonly environments?: readonly string[];
  readonly gracePeriod?: string;
  /** False: the state of other runs cannot be read. */
  readonly makersReadable?: boolean;
  /** An administrator client acts, so that a run need not hold the current secret. */
  readonly administered?: boolean;
}

/**
 * Two real servers, and a client whose secret an earlier run rotated 78 days ago and left in order: delivered, verified,
 * with its receipt. It is due again. Two more secrets of the client are nobody's business.
 */
export const startRotatedClient = async ({
  environments = [],
  gracePeriod = '0s',
  makersReadable = true,
  administered = false,
}: RotatedClientOptions) => {
  const { clock, connect, github, close } = await startSandboxes();
  const destinations: readonly Destination[] = [
    { repository: REPOSITORY, secret: SECRET },
    ...environments.map((environment) => ({ repository: REPOSITORY, environment, secret: SECRET })),
  ];
  const scopes = [REPOSITORY, ...environments.map((name) => `${REPOSITORY}#${name}`)];
  const repository = github.addRepository({
    fullName: REPOSITORY,
    environments: environments.map((name) => ({ name })),
    files: {
      '.github/workflows/verify.yml': VERIFY,
      '.github/workflows/rotate.yml': ROTATE,
      '.github/workflows/rotate-too.yml': ROTATE,
    },
  });
  const permissions = {
    secrets: 'write',
    environments: 'write',
    variables: 'write',
    actions: 'write',
    contents: 'read',
  } as const;
  github.addToken({ token: TOKENS.writes, login: 'rotation-bot', permissions });
  github.addToken({ token: TOKENS.readsRuns, login: 'github-actions', permissions: { actions: 'read' } });
  github.addToken({ token: TOKENS.readsNoRuns, login: 'github-actions', permissions: { metadata: 'read' } });

  const rotatedAt = Math.floor(clock.now() / SECOND) * SECOND - 78 * DAY;
  const marker = {
    ...IDENTITY,
    created: rotatedAt,
    nonce: '0123456789ab',
    run: `${REPOSITORY}/1.1`,
    audience: audienceOf(destinations),
  };
  const clientId = connect.seed.client();
  const description = formatMarker(marker);
  const current = connect.seed.secret(clientId, { description, expiresAt: rotatedAt + 90 * DAY });
  const sibling = formatMarker({ ...marker, credential: 'ingest-test', nonce: 'ba9876543210' });
  for (const other of ['made by hand, laptop of the pilot line', sibling]) {
    connect.seed.secret(clientId, { description: other });
  }
  const admin = connect.seed.administrator();
  for (const scope of scopes) github.writeByHand(`${scope}:${SECRET}`, current.secret);
  const witness = { kind: 'time', at: Math.floor(clock.now() / SECOND) * SECOND } as const;
  const receipt = {
    credential: IDENTITY.credential,
    generation: { secretId: current.secretId, nonce: marker.nonce, fingerprint: '0'.repeat(32) },
    runs: [{ repository: REPOSITORY, id: 1 }],
    dispatchedAt: rotatedAt,
    verifiedAt: rotatedAt,
    notes: Object.fromEntries(destinations.map((one) => [destinationHash(one), { nonce: marker.nonce, witness }])),
  };
  repository.setVariable(receiptName(IDENTITY), printReceipt(receipt));
  clock.advance(5 * SECOND);

  return {
    connect,
    github,
    clock,
    clientId,
    current,
    admin,
    /** What the destinations hold, by scope. */
    held: () => new Map(scopes.map((scope) => [scope, github.secretValue(scope, SECRET) ?? ''])),
    secretHistory: () => scopes.flatMap((scope) => github.secretHistory(scope, SECRET)),
    /** As the workflow gives them: the client's own secret comes from the repository's secret. */
    inputs: (): Record<string, string> => ({
      name: IDENTITY.credential,
      'connect-url': connect.url,
      'tenant-id': connect.tenantId,
      'client-id': clientId,
      destinations: destinations
        .map((one) => ('environment' in one ? `environment: ${one.environment}, ` : ''))
        .map((where) => `- { repository: ${REPOSITORY}, ${where}secret: ${SECRET} }`)
        .join('\n'),
      'verify-workflow': 'verify.yml',
      'grace-period': gracePeriod,
      'github-token': TOKENS.writes,
      'run-token': makersReadable ? TOKENS.readsRuns : TOKENS.readsNoRuns,
      ...(administered
        ? { 'admin-client-id': admin.clientId, 'admin-client-secret': admin.secret }
        : { 'client-secret': github.secretValue(REPOSITORY, SECRET) ?? '' }),
    }),
    close,
  };
};
