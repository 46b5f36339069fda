import { onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import type { RotationReport } from '../../src/domain/report.ts';
import type { ConnectSandbox } from '../../src/sandbox/connect/sandbox.ts';
import type { GitHubSandbox } from '../../src/sandbox/github/sandbox.ts';
import { runAction, type StepResult } from './action-process.ts';
import { findLeaks, type Leak, withoutMaskCommands } from './leak-scan.ts';
import { startSandboxes } from './sandboxes.ts';
import { recordTraffic, type Seen, type Traffic } from './traffic.ts';

const OPS = 'acme/ops';
const TOKEN = 'github_pat_11FLEET0token0that0may0write0secrets';
const SECRET = 'CONNECT_CLIENT_SECRET';

/** One credential of a fleet, by the places that its secret is written to. */
interface FleetCredential {
  readonly name: string;
  readonly clientId: string;
  readonly places: readonly string[];
}

interface FleetRun extends StepResult {
  readonly report: RotationReport;
  readonly requests: readonly Seen[];
}

interface FleetRunOptions {
  readonly env?: Record<string, string>;
  readonly action?: string;
  /** In place of what the config says. */
  readonly file?: string;
  /** Of a `post` step: what the main step saved. */
  readonly saved?: StepResult['state'];
  /** Told the process's id as soon as it has one. */
  readonly onStart?: (pid: number) => void;
}

/** Many clients, each with three GitHub secrets in one of several repositories; one administrator acts for all. */
export interface Fleet {
  readonly connect: ConnectSandbox;
  readonly github: GitHubSandbox;
  readonly traffic: Traffic;
  readonly credentials: readonly FleetCredential[];
  /** What the config file says; a test may change it before a run. */
  readonly config: Record<string, unknown>;
  /** What a command line needs of its environment. */
  readonly environment: Readonly<Record<string, string>>;
  advance(ms: number): void;
  /** Runs an action once with the file, these inputs and this environment. */
  run(inputs?: Record<string, string>, options?: FleetRunOptions): Promise<FleetRun>;
  /** Whether every destination of these holds a value that works now. */
  works(credentials?: readonly FleetCredential[]): boolean;
  leaks(run: Pick<StepResult, 'stdout' | 'stderr' | 'files'>): Leak[];
}

const VERIFY = `name: Verify
on:
  workflow_dispatch:
    inputs: { credential: { required: true }, correlation-id: { required: true }, fingerprint: { required: true } }
permissions: {}
jobs: { proof: { runs-on: ubuntu-latest, steps: [{ run: 'true' }] } }
`;

const permissions = {
  secrets: 'write',
  environments: 'write',
  variables: 'write',
  actions: 'write',
  contents: 'read',
} as const;

/** Hundreds of credentials are not to wait for each other. */
const atOnce = { enter: <T>(_: string, work: (round: number) => Promise<T>): Promise<T> => work(0) };

interface FleetOptions {
  readonly credentials: number;
  /** How many of them live in one repository. */
  readonly perRepository?: number;
  readonly timeScale?: number;
  /** That the token may send. */
  readonly requestsAnHour?: number;
}

/** Starts both emulators with as many credentials. Closed when the test is over. */
export const fleet = async (options: FleetOptions): Promise<Fleet> => {
  const { credentials: count, perRepository = 10, timeScale = 0.1, requestsAnHour = 5000 } = options;
  const { clock, connect, github, close } = await startSandboxes();
  onTestFinished(close);
  const traffic: Traffic = { seen: [], violations: [], secrets: new Set() };
  recordTraffic(traffic, 'connect', connect.server(), atOnce);
  recordTraffic(traffic, 'github', github.server, atOnce);
  const admin = connect.seed.administrator();
  github.addToken({ token: TOKEN, login: 'rotation-bot', permissions, rateLimit: requestsAnHour });
  github.addRepository({
    fullName: OPS,
    files: { '.github/workflows/rotate.yml': 'on: workflow_dispatch\njobs: {}\n' },
  });

  const credentials = Array.from({ length: count }, (_, index): FleetCredential => {
    const repository = `acme/app-${Math.floor(index / perRepository)}`;
    if (index % perRepository === 0) {
      const environments = [{ name: 'production' }, { name: 'staging' }];
      github.addRepository({ fullName: repository, environments, files: { '.github/workflows/verify.yml': VERIFY } });
    }
    const { clientId, secret } = connect.seed.selfRotating();
    const places = ['', '#production', '#staging'].map((scope) => `${repository}${scope}:${SECRET}_${index}`);
    for (const place of places) github.writeByHand(place, secret);
    return { name: `credential-${index}`, clientId, places };
  });
  clock.advance(5000);

  const config: Record<string, unknown> = {
    version: 1,
    defaults: { 'grace-period': '0s', verify: { workflow: 'verify.yml' } },
    credentials: Object.fromEntries(
      credentials.map(({ name, clientId, places }) => [
        name,
        {
          connect: {
            url: connect.url,
            'tenant-id': connect.tenantId,
            'client-id': clientId,
            admin: { 'client-id': admin.clientId, 'client-secret-env': 'CONNECT_ADMIN_SECRET' },
          },
          destinations: places.map((place) => {
            const [scope = '', secret] = place.split(':');
            const [repository, environment] = scope.split('#');
            return { repository, ...(environment === undefined ? {} : { environment }), secret };
          }),
        },
      ]),
    ),
  };

  const held = (place: string): string | undefined => {
    const [scope = '', name = ''] = place.split(':');
    return github.secretValue(scope, name);
  };
  const run: Fleet['run'] = async (inputs = {}, { env = {}, action = '.', file, saved, onStart } = {}) => {
    const { id } = github.addRun({ repository: OPS, workflow: 'rotate.yml', status: 'in_progress' });
    const before = traffic.seen.length;
    const step = await runAction({
      action,
      ...(saved ? { stage: 'post' as const, state: saved } : {}),
      ...(onStart ? { onStart } : {}),
      workspace: { 'rotation.yml': file ?? stringify(config, { aliasDuplicateObjects: false }) },
      inputs: { config: 'rotation.yml', 'github-token': TOKEN, pace: 'limit', ...inputs },
      contexts: { 'github.repository': OPS, 'github.api_url': github.apiUrl, 'github.token': '' },
      env: {
        GITHUB_ACTIONS: 'true',
        GITHUB_REPOSITORY: OPS,
        GITHUB_RUN_ID: String(id),
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_API_URL: github.apiUrl,
        CONNECT_ADMIN_SECRET: admin.secret,
        ROTATE_CLIENT_SECRETS_TIME_SCALE: String(timeScale),
        ...env,
      },
    });
    github.setRun(id, { status: 'completed', conclusion: step.code === 0 ? 'success' : 'failure' });
    await github.settled();
    const report = JSON.parse(step.files['report.json'] || step.outputs.result || '{}') as RotationReport;
    return { ...step, report, requests: traffic.seen.slice(before) };
  };

  return {
    connect,
    github,
    traffic,
    credentials,
    config,
    environment: {
      GITHUB_TOKEN: TOKEN,
      GITHUB_API_URL: github.apiUrl,
      CONNECT_ADMIN_SECRET: admin.secret,
      ROTATE_CLIENT_SECRETS_TIME_SCALE: String(timeScale),
    },
    advance: (ms) => clock.advance(ms),
    run,
    works: (some = credentials) =>
      some.every(({ clientId, places }) => places.every((place) => connect.accepts(clientId, held(place) ?? ''))),
    leaks: ({ stdout, stderr, files }) =>
      findLeaks([...traffic.secrets, admin.secret, TOKEN], {
        stdout: withoutMaskCommands(stdout),
        stderr,
        ...files,
      }),
  };
};
