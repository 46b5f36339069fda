import { onTestFinished } from 'vitest';
import type { RotationReport } from '../../src/domain/report.ts';
import { seededBytes } from '../../src/sandbox/connect/random.ts';
import type { ConnectSandbox } from '../../src/sandbox/connect/sandbox.ts';
import type { SeededCredential } from '../../src/sandbox/connect/seed.ts';
import type { RepositorySeed } from '../../src/sandbox/github/repository.ts';
import type { GitHubSandbox } from '../../src/sandbox/github/sandbox.ts';
import type { TokenSeed } from '../../src/sandbox/github/token.ts';
import { runAction, type StepResult } from './action-process.ts';
import { findLeaks, type Leak, unmaskedYet, withoutMaskCommands } from './leak-scan.ts';
import { LockStep } from './lock-step.ts';
import { runnerEnvironment } from './runner-environment.ts';
import { projectRoot, startSandboxes } from './sandboxes.ts';
import { recordTraffic, type Seen, type Traffic } from './traffic.ts';
import { ROTATE, verificationWorkflow, verifyJob } from './workflow-texts.ts';

export const DAY = 86_400_000;
export const REPOSITORY = 'acme/ingest';
export const PLACE = `${REPOSITORY}:CONNECT_CLIENT_SECRET`;
const TOKEN = 'github_pat_11SCENARIO0token0that0may0write0secrets';
const RUN_TOKEN = 'ghs_scenario0token0of0the0job0itself';

const permissions = {
  secrets: 'write',
  environments: 'write',
  variables: 'write',
  actions: 'write',
  contents: 'read',
} as const;

/** What a token needs for destinations of every kind. */
export const everyPermission = {
  ...permissions,
  dependabot_secrets: 'write',
  codespaces_secrets: 'write',
  agent_secrets: 'write',
  organization_secrets: 'write',
  organization_dependabot_secrets: 'write',
  organization_codespaces_secrets: 'write',
  organization_agent_secrets: 'write',
} as const;

export interface ScenarioRun extends StepResult {
  readonly report: RotationReport;
  /** The only credential of the report. */
  readonly credential: RotationReport['credentials'][number];
  /** The requests of this run, the verification workflow's among them. */
  readonly requests: readonly Seen[];
}

/** Another step than the main one of the root action. */
interface StepChoice {
  readonly action?: string;
  /** Of a `post` step: what the main step saved. */
  readonly saved?: StepResult['state'];
}

export interface Scenario {
  readonly connect: ConnectSandbox;
  readonly github: GitHubSandbox;
  readonly client: SeededCredential;
  readonly traffic: Traffic;
  /** Every run so far. */
  readonly history: readonly ScenarioRun[];
  readonly places: readonly string[];
  /** Runs the built action once, with the inputs of this scenario and these. */
  run(inputs?: Record<string, string>, env?: Record<string, string>): Promise<ScenarioRun>;
  /** The same with exactly these inputs. */
  runWith(inputs: Record<string, string>, env?: Record<string, string>, step?: StepChoice): Promise<ScenarioRun>;
  readonly inputs: Readonly<Record<string, string>>;
  /** A verification workflow with these jobs, or with those that this scenario began with. */
  verification(jobs?: string): string;
  advance(ms: number): void;
  /** Ids of the client's secrets. */
  ids(): number[];
  /** Whether every destination holds a value that works now. */
  everyDestinationWorks(): boolean;
  /** Every secret value and token that this world has known. */
  secretsKnown(): string[];
  /** Leaks in all that the runs so far printed or left behind. */
  leaks(): Leak[];
  /** Values that a run printed before it masked them. */
  printedBeforeTheirMasks(): string[];
}

export interface ScenarioOptions {
  kind?: 'client-credential' | 'hybrid';
  /** Beside the repository secret each environment is a destination of its own. */
  environments?: readonly { name: string; needsApproval?: boolean }[];
  /** Destinations in place of those: as printed, and as the list says them. The client reads its secret from the first. */
  destinations?: Readonly<Record<string, string>>;
  /** What there is beside the repository that rotates. */
  repositories?: readonly RepositorySeed[];
  token?: Partial<TokenSeed>;
  /** Jobs of the verification workflow; by default one for each destination, with the `verify` action. */
  jobs?: (connectUrl: string, clientId: string) => string;
  secretDaysLeft?: number | null;
  ghes?: boolean;
  /** The consumers authenticate at another region than the primary. */
  regional?: boolean;
  /** Told the id of the action's process. */
  onStart?: (pid: number) => void;
}

/** `owner/repo#environment` and `NAME` of a destination as printed. */
const scopeAndName = (place: string): [scope: string, name: string] => {
  const at = place.lastIndexOf(':');
  return [place.slice(0, at), place.slice(at + 1)];
};

/** Two real servers, one client, one repository; the current secret was made by hand. Closed when the test is over. */
export const scenario = async (options: ScenarioOptions = {}): Promise<Scenario> => {
  const {
    kind = 'client-credential',
    environments = [],
    secretDaysLeft = 12,
    ghes = false,
    regional = false,
  } = options;
  const regions: [string, ...string[]] = regional ? ['primary', 'euno'] : ['primary'];
  const { clock, connect, github, close } = await startSandboxes({
    connect: { random: seededBytes('scenario'), regions },
    github: { ghes, runner: { actionsRoot: projectRoot } },
  });
  onTestFinished(close);
  const consumersUrl = connect.regionUrls[regional ? 'euno' : 'primary'] ?? connect.url;
  const traffic: Traffic = { seen: [], violations: [], secrets: new Set() };
  const lockStep = new LockStep();
  for (const region of regions) recordTraffic(traffic, 'connect', connect.server(region), lockStep);
  recordTraffic(traffic, 'github', github.server, lockStep);

  const admin = connect.seed.administrator({ name: 'administrator' });
  const expiresAt = secretDaysLeft === null ? null : clock.now() + secretDaysLeft * DAY;
  const secret = { description: 'made by hand', expiresAt };
  const client = kind === 'hybrid' ? connect.seed.hybrid({ secret }) : connect.seed.selfRotating({ secret });
  const usual = [
    [PLACE, `{ repository: ${REPOSITORY}, secret: CONNECT_CLIENT_SECRET }`],
    ...environments.map(({ name }) => [
      `${REPOSITORY}#${name}:CONNECT_CLIENT_SECRET`,
      `{ repository: ${REPOSITORY}, environment: ${name}, secret: CONNECT_CLIENT_SECRET }`,
    ]),
  ];
  const destinations: Readonly<Record<string, string>> = options.destinations ?? Object.fromEntries(usual);
  const places = Object.keys(destinations);
  const jobs =
    options.jobs?.(consumersUrl, client.clientId) ??
    [undefined, ...environments.map(({ name }) => name)]
      .map((name, index) => `  job-${index}:${verifyJob(consumersUrl, client.clientId, name, kind)}`)
      .join('');
  github.addRepository({
    fullName: REPOSITORY,
    environments,
    files: { '.github/workflows/verify.yml': verificationWorkflow(jobs), '.github/workflows/rotate.yml': ROTATE },
  });
  for (const seed of options.repositories ?? []) github.addRepository(seed);
  for (const place of places) github.writeByHand(place, client.secret);
  github.addToken({ token: TOKEN, login: 'rotation-bot', permissions, ...options.token });
  github.addToken({
    token: RUN_TOKEN,
    login: 'github-actions',
    permissions: { actions: 'read' },
    repositories: [REPOSITORY],
  });
  clock.advance(5000);

  const list = Object.values(destinations).map((entry) => `- ${entry}`);
  const identity: Record<string, string> =
    kind === 'hybrid'
      ? { 'client-type': 'hybrid', 'admin-client-id': admin.clientId, 'admin-client-secret': admin.secret }
      : {};
  const inputs: Record<string, string> = {
    name: 'ingest-prod',
    'connect-url': consumersUrl,
    ...(regional ? { 'connect-primary-url': connect.url } : {}),
    'tenant-id': connect.tenantId,
    'client-id': client.clientId,
    destinations: list.join('\n'),
    'verify-workflow': 'verify.yml',
    'grace-period': '0s',
    'github-token': TOKEN,
    ...identity,
  };
  const texts: Record<string, string> = {};
  const printed: string[] = [];
  const history: ScenarioRun[] = [];
  let runs = 0;

  const runWith: Scenario['runWith'] = async (given, env = {}, { action = '.', saved } = {}) => {
    runs += 1;
    const { id } = github.addRun({ repository: REPOSITORY, workflow: 'rotate.yml', status: 'in_progress' });
    const before = traffic.seen.length;
    const step = await runAction({
      action,
      ...(saved ? { stage: 'post' as const, state: saved } : {}),
      inputs: given,
      contexts: { 'github.repository': REPOSITORY, 'github.api_url': github.apiUrl, 'github.token': RUN_TOKEN },
      env: { ...runnerEnvironment({ repository: REPOSITORY, id, apiUrl: github.apiUrl, timeScale: 0.2 }), ...env },
      onStart: (pid) => {
        lockStep.watch(pid);
        options.onStart?.(pid);
      },
    });
    github.setRun(id, { status: 'completed', conclusion: step.code === 0 ? 'success' : 'failure' });
    await github.settled();
    const report = JSON.parse(step.outputs.result || '{"credentials":[]}') as RotationReport;
    const [credential] = report.credentials;
    printed.push(step.stdout);
    Object.assign(texts, {
      [`stdout of run ${runs}`]: withoutMaskCommands(step.stdout),
      [`stderr of run ${runs}`]: step.stderr,
      ...Object.fromEntries(Object.entries(step.files).map(([name, text]) => [`file ${name} of run ${runs}`, text])),
    });
    // A run that failed before it had a report says why on stdout; the caller looks there.
    const run: ScenarioRun = {
      ...step,
      report,
      credential: credential as ScenarioRun['credential'],
      requests: traffic.seen.slice(before),
    };
    history.push(run);
    return run;
  };

  const secretsKnown = () => [
    ...new Set([
      TOKEN,
      RUN_TOKEN,
      client.secret,
      admin.secret,
      ...traffic.secrets,
      ...places.flatMap((place) => github.secretHistory(...scopeAndName(place)).map(({ value }) => value)),
    ]),
  ];
  const held = () => places.map((place) => github.secretValue(...scopeAndName(place)));
  return {
    connect,
    github,
    client,
    traffic,
    history,
    places,
    inputs,
    verification: (other = jobs) => verificationWorkflow(other),
    runWith,
    // A client that rotates itself reads its secret where the workflow would: from the first destination.
    run: (more, env) =>
      runWith({ ...inputs, ...(kind === 'hybrid' ? {} : { 'client-secret': held()[0] ?? '' }), ...more }, env),
    advance: (ms) => clock.advance(ms),
    ids: () => connect.secretsOf(client.clientId).map(({ id }) => id),
    everyDestinationWorks: () =>
      held().every((value) => value !== undefined && connect.accepts(client.clientId, value)),
    secretsKnown,
    leaks: () => {
      const logs = github
        .runs()
        .flatMap(({ id, title, jobs: ran }) => [
          [`title of run ${id}`, title],
          ...ran.map((job) => [`log of run ${id}`, job.log]),
        ]);
      const receipts = [...github.repository(REPOSITORY).variables.values()].map((variable) => [
        'variable',
        JSON.stringify(variable),
      ]);
      const descriptions = connect
        .secretsOf(client.clientId)
        .map(({ id, description }) => [`description ${id}`, description ?? '']);
      const dispatched = traffic.seen
        .filter(({ path }) => path.endsWith('/dispatches'))
        .map(({ requestBody }) => ['dispatch', requestBody]);
      const all = [...Object.entries(texts), ...logs, ...receipts, ...descriptions, ...dispatched];
      return all.flatMap(([where = '', text = '']) => findLeaks(secretsKnown(), { [where]: text }));
    },
    printedBeforeTheirMasks: () => printed.flatMap((stdout) => unmaskedYet(secretsKnown(), stdout)),
  };
};
