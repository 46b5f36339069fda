import { sandboxClock } from '../src/sandbox/clock.ts';
import { startConnectSandbox } from '../src/sandbox/connect/sandbox.ts';
import { startGitHubSandbox } from '../src/sandbox/github/sandbox.ts';
import type { LoopbackServer } from '../src/sandbox/loopback-server.ts';
import { runAction } from '../test/support/action-process.ts';

const LATENCY_MS = 50;
/** docs/adr/0002: the round trips of one rotation that follow each other. */
const CRITICAL_PATH = 12;
const REPOSITORY = 'acme/ingest';

interface Span {
  readonly what: string;
  readonly from: number;
  readonly to: number;
}

/** Every answer leaves when the latency has passed since its request came, the emulator's own work included. */
const delay = (server: LoopbackServer, spans: Span[]): void => {
  server.intercept = async (request, handle) => {
    const from = performance.now();
    const [answer] = await Promise.all([handle(request), new Promise((wake) => setTimeout(wake, LATENCY_MS))]);
    spans.push({ what: `${request.method} ${new URL(request.url).pathname}`, from, to: performance.now() });
    return answer;
  };
};

const verification = `on:
  workflow_dispatch:
    inputs: { credential: { required: true }, correlation-id: { required: true }, fingerprint: { required: true } }
jobs: { verify: { runs-on: ubuntu-latest, steps: [{ run: 'true' }] } }
`;

const firstOf = (spans: readonly Span[], pattern: RegExp): Span => {
  const first = spans.filter(({ what }) => pattern.test(what)).sort((a, b) => a.from - b.from)[0];
  if (!first) throw new Error(`no request like ${pattern}`);
  return first;
};

/** One rotation of a client that rotates itself, stated waits taken out, against (critical path x latency). */
const rotate = async (destinations: number) => {
  const clock = sandboxClock();
  const connect = await startConnectSandbox({ clock });
  const github = await startGitHubSandbox({ clock });
  try {
    const client = connect.seed.selfRotating();
    github.addToken({
      token: 'bench-token',
      login: 'bot',
      permissions: { secrets: 'write', variables: 'write', actions: 'write', contents: 'read' },
    });
    github.addRepository({ fullName: REPOSITORY, files: { '.github/workflows/verify.yml': verification } });
    const names = Array.from({ length: destinations }, (_, n) => `SECRET_${n}`);
    for (const name of names) github.writeByHand(`${REPOSITORY}:${name}`, client.secret);
    clock.advance(5000);
    const spans: Span[] = [];
    delay(connect.server(), spans);
    delay(github.server, spans);
    const step = await runAction({
      contexts: { 'github.repository': REPOSITORY, 'github.api_url': github.apiUrl, 'github.token': '' },
      inputs: {
        name: 'bench',
        'connect-url': connect.url,
        'tenant-id': connect.tenantId,
        'client-id': client.clientId,
        'client-secret': client.secret,
        destinations: names.map((secret) => `- { repository: ${REPOSITORY}, secret: ${secret} }`).join('\n'),
        'verify-workflow': 'verify.yml',
        'grace-period': '0s',
        'retire-ids': String(client.secretId),
        'github-token': 'bench-token',
      },
      env: { GITHUB_REPOSITORY: REPOSITORY, GITHUB_RUN_ID: '1', GITHUB_RUN_ATTEMPT: '1' },
    });
    if (step.code !== 0) throw new Error(step.stdout);
    const first = Math.min(...spans.map(({ from }) => from));
    const last = Math.max(...spans.map(({ to }) => to));
    // The whole second of `created`: from the last proof of the new secret to the first PUT. The seal is made meanwhile.
    const firstPut = firstOf(spans, /^PUT .*\/secrets\//);
    const proofs = spans.filter(({ what, to }) => /\/connect\/token$/.test(what) && to < firstPut.from);
    const secondOfCreated = firstPut.from - Math.max(...proofs.map(({ to }) => to));
    // The verification: from the dispatch's answer to the answer of the poll that saw the end.
    const dispatch = firstOf(spans, /\/dispatches$/);
    const polls = spans.filter(({ what }) => /\/actions\/runs\/\d+$/.test(what));
    const watched = Math.max(...polls.map(({ to }) => to)) - dispatch.to;
    const wall = last - first - secondOfCreated - watched;
    const floor = CRITICAL_PATH * LATENCY_MS;
    return {
      requests: spans.length,
      'wall ms': Math.round(wall),
      'floor ms': floor,
      ratio: Number((wall / floor).toFixed(2)),
      target: '<= 1.3',
    };
  } finally {
    await github.settled();
    await Promise.all([connect.close(), github.close()]);
  }
};

/** The wall time of a rotation at 50 ms latency, the median of three. */
export const benchRotation = async (counts: readonly number[]) => {
  const rows: Record<string, Awaited<ReturnType<typeof rotate>>> = {};
  for (const count of counts) {
    const runs = [await rotate(count), await rotate(count), await rotate(count)].sort((a, b) => a.ratio - b.ratio);
    const [, median] = runs;
    if (median) rows[`${count} destinations`] = median;
  }
  return rows;
};
