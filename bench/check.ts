import { stringify } from 'yaml';
import { sandboxClock } from '../src/sandbox/clock.ts';
import { startConnectSandbox } from '../src/sandbox/connect/sandbox.ts';
import { runAction } from '../test/support/action-process.ts';
import { delay, LATENCY_MS, type Span } from './latency.ts';

const CONCURRENCY = 32;
const SECRET = 'CONNECT_ADMIN_SECRET';

/** One check of as many credentials, by the built action in a process of its own; one administrator asks for all. */
const check = async (count: number) => {
  const connect = await startConnectSandbox({ clock: sandboxClock() });
  try {
    const admin = connect.seed.administrator();
    const credentials = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `credential-${index}`,
        {
          connect: {
            url: connect.url,
            'tenant-id': connect.tenantId,
            'client-id': connect.seed.selfRotating().clientId,
            admin: { 'client-id': admin.clientId, 'client-secret-env': SECRET },
          },
          destinations: [{ repository: 'acme/ingest', secret: `SECRET_${index}` }],
        },
      ]),
    );
    const spans: Span[] = [];
    delay(connect.server(), spans);
    const step = await runAction({
      action: 'check',
      workspace: {
        'rotation.yml': stringify({ version: 1, defaults: { 'allow-unverified': true }, credentials }),
      },
      contexts: { 'github.repository': 'acme/ingest', 'github.api_url': 'http://127.0.0.1:9' },
      inputs: { config: 'rotation.yml', concurrency: String(CONCURRENCY), 'result-file': 'check.json' },
      env: { GITHUB_REPOSITORY: 'acme/ingest', [SECRET]: admin.secret },
    });
    const checked = JSON.parse(step.files['check.json'] ?? '{}');
    if (step.code !== 0 || checked.status !== 'ok') throw new Error(step.stdout.slice(-2000));
    const wall = Math.max(...spans.map(({ to }) => to)) - Math.min(...spans.map(({ from }) => from));
    const rounds = 2 + Math.ceil(count / CONCURRENCY);
    return { requests: spans.length, wall, floor: rounds * LATENCY_MS };
  } finally {
    await connect.close();
  }
};

/** The wall time of a check at 50 ms latency, the median of three, against (discovery, token, lists) x latency. */
export const benchCheck = async (count: number) => {
  const runs = [await check(count), await check(count), await check(count)].sort((a, b) => a.wall - b.wall);
  const [, { requests, wall, floor } = { requests: 0, wall: Number.NaN, floor: Number.NaN }] = runs;
  return {
    [`check of ${count} credentials`]: {
      requests,
      'wall ms': Math.round(wall),
      'floor ms': floor,
      ratio: Number((wall / floor).toFixed(2)),
      target: '<= 1.2',
    },
  };
};
