import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runAction } from '../test/support/action-process.ts';
import { delay, LATENCY_MS, type Span } from './latency.ts';
import { startSettledFleet } from './settled-fleet.ts';

/** As the action has it by default. */
const CONCURRENCY = 8;
/** Discovery, then the token of the administrator; after that a credential takes one round: all its questions go out at once. */
const ROUNDS_BEFORE = 2;
/** GitHub lets a token ask 900 times a minute; with shorter minutes that is not what is measured here. */
const TIME_SCALE = 0.02;

/** Writes how much memory the process took at most, in KiB, when it ends. */
const peakHook = (file: string): string =>
  `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(${JSON.stringify(file)}, String(process.resourceUsage().maxRSS)));
`;

/** So many credentials that are not due, through the built action: how long it takes, and how much memory. */
const look = async (count: number) => {
  const fleet = await startSettledFleet(count);
  const folder = mkdtempSync(join(tmpdir(), 'peak-'));
  try {
    const [peak, hook] = [join(folder, 'peak'), join(folder, 'hook.mjs')];
    writeFileSync(hook, peakHook(peak));
    const spans: Span[] = [];
    for (const server of [fleet.connect.server(), fleet.github.server]) delay(server, spans);
    const { step } = fleet;
    const began = performance.now();
    const result = await runAction({
      ...step,
      inputs: { ...step.inputs, concurrency: String(CONCURRENCY), 'result-file': 'report.json' },
      env: {
        ...step.env,
        ROTATE_CLIENT_SECRETS_TIME_SCALE: String(TIME_SCALE),
        NODE_OPTIONS: `--import ${hook}`,
      },
    });
    const process = performance.now() - began;
    const { credentials } = JSON.parse(result.files['report.json'] ?? '{}') as { credentials: { status: string }[] };
    const odd = credentials.filter(({ status }) => status !== 'unchanged');
    if (result.code !== 0 || odd.length > 0) throw new Error(`${result.stdout}\n${JSON.stringify(odd.slice(0, 3))}`);
    const wall = Math.max(...spans.map(({ to }) => to)) - Math.min(...spans.map(({ from }) => from));
    const floor = (ROUNDS_BEFORE + Math.ceil(count / CONCURRENCY)) * LATENCY_MS;
    return {
      requests: spans.length,
      'wall ms': Math.round(wall),
      'floor ms': floor,
      'of the floor': `${((floor / wall) * 100).toFixed(1)} %`,
      target: '>= 95 %',
      'process ms': Math.round(process),
      'peak MiB': Math.round(Number(readFileSync(peak, 'utf8')) / 1024),
      'most MiB': 200,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await fleet.close();
  }
};

/** The action over credentials that need nothing, eight at a time. */
export const benchNotDue = async (count: number) => ({ [`${count} not due`]: await look(count) });
