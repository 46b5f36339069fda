import { onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import { printReceipt } from '../../src/adapters/github/receipt-json.ts';
import type { CheckReportJson } from '../../src/adapters/report/check-json.ts';
import { audienceOf, destinationHash } from '../../src/domain/destination.ts';
import { formatMarker } from '../../src/domain/marker.ts';
import { receiptName } from '../../src/domain/receipt.ts';
import { sandboxClock } from '../../src/sandbox/clock.ts';
import { runAction, type StepResult } from './action-process.ts';
import { findLeaks, unmaskedYet, withoutMaskCommands } from './leak-scan.ts';
import { startSandboxes } from './sandboxes.ts';
import { recordTraffic, type Seen, type Traffic } from './traffic.ts';

export const DAY = 86_400_000;
export const REPOSITORY = 'acme/ingest';
export const PULL_REQUEST = 17;
const TOKEN = 'github_pat_11CHECK0token0that0may0read0secrets';
const ROTATE = `name: Rotate client secrets
on: { schedule: [{ cron: '17 5 * * *' }], workflow_dispatch: }
jobs: { rotate: { runs-on: ubuntu-latest, steps: [{ uses: OWNER/rotate-client-secrets@v1 }] } }
`;

/** One that uses the secret in line 6. */
export const deployWith = (secret: string): string =>
  `on: push\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    env:\n      VALUE: \${{ secrets.${secret} }}\n    steps: [{ run: './deploy' }]\n`;

interface Secret {
  /** From now; null: it never expires. */
  readonly daysLeft: number | null;
  /** Made by this tool, so many days ago. */
  readonly madeDaysAgo?: number;
  readonly description?: string;
}

interface Credential {
  readonly name: string;
  /** Name of the GitHub secret. */
  readonly secret: string;
  /** Oldest first. */
  readonly secrets: readonly Secret[];
  /** When the GitHub secret was last written, by default right after the newest was made; never: it is not there. */
  readonly writtenDaysAgo?: number | 'never';
  /** Whether there is a receipt for the newest. */
  readonly receipt?: boolean;
}

export interface CheckRun extends StepResult {
  readonly result: CheckReportJson;
  readonly requests: readonly Seen[];
  /** Of one credential; by default the first. */
  reasons(name?: string): string[];
  /** Workflow commands of that type. */
  annotations(type: 'error' | 'warning' | 'notice'): string[];
}

interface RunOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly workspace?: Readonly<Record<string, string>>;
  /** As of a fork: neither secrets nor a token. */
  readonly fork?: boolean;
}

const atOnce = { enter: <T>(_: string, work: (round: number) => Promise<T>): Promise<T> => work(0) };

/** Both emulators, and credentials in every state; checked by the built action in a process of its own. */
export const checkWorld = async (
  credentials: readonly Credential[],
  { tokenDaysLeft }: { tokenDaysLeft?: number } = {},
) => {
  const present = sandboxClock();
  let back = 0;
  // Secrets are written at moments that lie behind.
  const clock = { now: () => present.now() - back, advance: (ms: number) => present.advance(ms) };
  const { connect, github, close } = await startSandboxes({ clock });
  onTestFinished(close);
  const traffic: Traffic = { seen: [], violations: [], secrets: new Set() };
  recordTraffic(traffic, 'connect', connect.server(), atOnce);
  recordTraffic(traffic, 'github', github.server, atOnce);
  const admin = connect.seed.administrator();
  const repository = github.addRepository({
    fullName: REPOSITORY,
    files: { '.github/workflows/rotate.yml': ROTATE },
    pullRequests: [{ number: PULL_REQUEST, files: ['.github/workflows/deploy.yml', 'README.md'] }],
  });
  const permissions = { secrets: 'read', variables: 'read', actions: 'read', pull_requests: 'write' } as const;
  github.addToken({
    token: TOKEN,
    login: 'check-bot[bot]',
    permissions,
    ...(tokenDaysLeft === undefined ? {} : { expiresAt: clock.now() + tokenDaysLeft * DAY }),
  });
  const { id: run } = github.addRun({ repository: REPOSITORY, workflow: 'rotate.yml', status: 'completed' });

  const values: string[] = [TOKEN, admin.secret];
  const clients = credentials.map(({ name, secret, secrets, writtenDaysAgo, receipt = false }, at) => {
    const clientId = connect.seed.client();
    const now = Math.floor(clock.now() / 1000) * 1000;
    const destination = { repository: REPOSITORY, secret };
    const made = secrets.map(({ daysLeft, madeDaysAgo, description }, index) => {
      const nonce = (at * 100 + index + 1).toString(16).padStart(12, '0');
      const marker =
        madeDaysAgo === undefined
          ? undefined
          : {
              owner: REPOSITORY,
              credential: name,
              created: now - madeDaysAgo * DAY,
              nonce,
              run: `${REPOSITORY}/${run}.1`,
              audience: audienceOf([destination]),
            };
      const expiresAt = daysLeft === null ? null : now + daysLeft * DAY + 3_600_000;
      const said = marker ? formatMarker(marker) : (description ?? null);
      return { ...connect.seed.secret(clientId, { description: said, expiresAt }), marker };
    });
    const newest = made.at(-1);
    values.push(...made.map((one) => one.secret));
    if (writtenDaysAgo !== 'never') {
      const madeAgo = clock.now() - (newest?.marker?.created ?? now);
      back = writtenDaysAgo === undefined ? madeAgo - 5000 : writtenDaysAgo * DAY;
      github.writeByHand(`${REPOSITORY}:${secret}`, newest?.secret ?? 'none');
      back = 0;
    }
    if (receipt && newest?.marker) {
      const written = repository.secrets.actions.get(secret)?.updatedAt ?? 0;
      // Where a later moment is asked for, it was somebody else.
      const updatedAt = writtenDaysAgo === undefined ? Math.floor(written / 1000) * 1000 : newest.marker.created + 5000;
      const { nonce, created } = newest.marker;
      repository.setVariable(
        receiptName({ owner: REPOSITORY, credential: name }),
        printReceipt({
          credential: name,
          generation: { secretId: newest.secretId, nonce, fingerprint: '0'.repeat(32) },
          runs: [{ repository: REPOSITORY, id: run }],
          dispatchedAt: created,
          verifiedAt: created,
          notes: { [destinationHash(destination)]: { nonce, witness: { kind: 'time', at: updatedAt } } },
        }),
      );
    }
    return { name, secret, clientId, newest };
  });

  const config: Record<string, unknown> = {
    version: 1,
    defaults: { verify: { workflow: 'verify.yml' } },
    credentials: Object.fromEntries(
      clients.map(({ name, secret, clientId }) => [
        name,
        {
          connect: {
            url: connect.url,
            'tenant-id': connect.tenantId,
            'client-id': clientId,
            admin: { 'client-id': admin.clientId, 'client-secret-env': 'CONNECT_ADMIN_SECRET' },
          },
          destinations: [{ repository: REPOSITORY, secret }],
        },
      ]),
    ),
  };
  const files = Object.fromEntries(
    clients.map(({ secret }, index) => [
      `.github/workflows/${index === 0 ? 'deploy' : `deploy-${index}`}.yml`,
      deployWith(secret),
    ]),
  );

  const check = async ({ inputs = {}, env = {}, workspace = {}, fork = false }: RunOptions = {}): Promise<CheckRun> => {
    const before = traffic.seen.length;
    const step = await runAction({
      action: 'check',
      inputs: { config: 'rotation.yml', ...(fork ? {} : { 'github-token': TOKEN }), ...inputs },
      contexts: { 'github.repository': REPOSITORY, 'github.api_url': github.apiUrl },
      workspace: {
        'rotation.yml': stringify(config, { aliasDuplicateObjects: false }),
        '.github/workflows/rotate.yml': ROTATE,
        ...files,
        ...workspace,
      },
      env: {
        GITHUB_ACTIONS: 'true',
        RUNNER_DEBUG: '1',
        GITHUB_REPOSITORY: REPOSITORY,
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_REF: `refs/pull/${PULL_REQUEST}/merge`,
        GITHUB_WORKFLOW_REF: `${REPOSITORY}/.github/workflows/check.yml@refs/pull/${PULL_REQUEST}/merge`,
        GITHUB_API_URL: github.apiUrl,
        ROTATE_CLIENT_SECRETS_TIME_SCALE: '0.2',
        ...(fork ? {} : { CONNECT_ADMIN_SECRET: admin.secret }),
        ...env,
      },
    });
    const result = JSON.parse(step.outputs.result || '{"credentials":[]}') as CheckReportJson;
    return {
      ...step,
      result,
      requests: traffic.seen.slice(before),
      reasons: (name = clients[0]?.name) =>
        result.credentials.find((one) => one.name === name)?.findings.map(({ reason }) => reason) ?? [],
      annotations: (type) => step.stdout.split('\n').filter((line) => line.startsWith(`::${type}`)),
    };
  };

  return {
    connect,
    github,
    clock,
    admin,
    clients,
    config,
    repository,
    check,
    requests: traffic.seen,
    /** What a command line needs of its environment. */
    environment: {
      GITHUB_TOKEN: TOKEN,
      GITHUB_API_URL: github.apiUrl,
      CONNECT_ADMIN_SECRET: admin.secret,
      ROTATE_CLIENT_SECRETS_TIME_SCALE: '0.2',
    },
    /** What lies in the folder of a command line. */
    folder: {
      'secret-rotation.yml': stringify({ ...config, owner: REPOSITORY }, { aliasDuplicateObjects: false }),
      ...files,
    },
    comments: () => repository.pullRequests.get(PULL_REQUEST)?.comments ?? [],
    violations: traffic.violations,
    /** Leaks of any value that this world knows, in all that the run printed or left behind. */
    leaks: ({ stdout, stderr, files: left }: Pick<StepResult, 'stdout' | 'stderr' | 'files'>) => [
      ...findLeaks([...values, ...traffic.secrets], {
        stdout: withoutMaskCommands(stdout),
        stderr,
        ...left,
        comments: JSON.stringify(repository.pullRequests.get(PULL_REQUEST)?.comments),
      }),
      ...unmaskedYet(values, stdout),
    ],
  };
};
