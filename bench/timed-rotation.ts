import { sandboxClock } from '../src/sandbox/clock.ts';
import { startConnectSandbox } from '../src/sandbox/connect/sandbox.ts';
import { type GitHubSandbox, startGitHubSandbox } from '../src/sandbox/github/sandbox.ts';
import { runAction } from '../test/support/action-process.ts';
import { delay, type Span } from './latency.ts';

export interface TimedRotation {
  /** All requests of the run, to both hosts. */
  readonly spans: readonly Span[];
  readonly onGitHub: readonly Span[];
  /** Requests that GitHub's limits refused. */
  readonly refusals: number;
}

interface RotationOptions {
  /** `owner/name` and how many secrets of it are destinations. */
  readonly repositories: ReadonlyMap<string, number>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly limits?: GitHubSandbox['secondary']['limits'];
  /** Multiplies all durations. */
  readonly timeScale?: number;
}

const verification = `on:
  workflow_dispatch:
    inputs: { credential: { required: true }, correlation-id: { required: true }, fingerprint: { required: true } }
jobs: { verify: { runs-on: ubuntu-latest, steps: [{ run: 'true' }] } }
`;

/** One rotation of a client that rotates itself, by the built action in a process of its own, against both emulators. */
export const timedRotation = async (options: RotationOptions): Promise<TimedRotation> => {
  const { repositories, inputs = {}, limits = {}, timeScale } = options;
  const clock = sandboxClock();
  const connect = await startConnectSandbox({ clock });
  const github = await startGitHubSandbox({ clock });
  try {
    const client = connect.seed.selfRotating();
    github.addToken({
      token: 'bench-token',
      login: 'bot',
      permissions: { secrets: 'write', variables: 'write', actions: 'write', contents: 'read' },
      rateLimit: 15_000,
    });
    const list: string[] = [];
    for (const [fullName, count] of repositories) {
      github.addRepository({ fullName, files: { '.github/workflows/verify.yml': verification } });
      for (let index = 0; index < count; index += 1) {
        github.writeByHand(`${fullName}:SECRET_${index}`, client.secret);
        list.push(`- { repository: ${fullName}, secret: SECRET_${index} }`);
      }
    }
    clock.advance(5000);
    github.secondary.limits = limits;
    const [spans, onGitHub]: [Span[], Span[]] = [[], []];
    delay(connect.server(), spans);
    delay(github.server, spans, onGitHub);
    const [rotating = ''] = repositories.keys();
    const step = await runAction({
      contexts: { 'github.repository': rotating, 'github.api_url': github.apiUrl, 'github.token': '' },
      inputs: {
        name: 'bench',
        'connect-url': connect.url,
        'tenant-id': connect.tenantId,
        'client-id': client.clientId,
        'client-secret': client.secret,
        destinations: list.join('\n'),
        'verify-workflow': 'verify.yml',
        'grace-period': '0s',
        'retire-ids': String(client.secretId),
        'github-token': 'bench-token',
        ...inputs,
      },
      env: {
        GITHUB_REPOSITORY: rotating,
        GITHUB_RUN_ID: '1',
        GITHUB_RUN_ATTEMPT: '1',
        ...(timeScale === undefined ? {} : { ROTATE_CLIENT_SECRETS_TIME_SCALE: String(timeScale) }),
      },
    });
    if (step.code !== 0) throw new Error(step.stdout);
    return { spans, onGitHub, refusals: github.secondary.refusals };
  } finally {
    await github.settled();
    await Promise.all([connect.close(), github.close()]);
  }
};
