import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { runAction } from '../test/support/action-process.ts';
import { delay, LATENCY_MS, type Span } from './latency.ts';
import { startSettledFleet } from './settled-fleet.ts';

/** As the action has it by default. */
const CONCURRENCY = 8;
/** Discovery, then the token of the administrator; they are not asked again. */
const ASKED_BEFORE = 2;
/** A credential that is not due asks for its secrets, its destination and its receipt, all at once. */
const QUESTIONS = 3;
/** GitHub lets a token ask 900 times a minute; with shorter minutes that is not what is measured here. */
const TIME_SCALE = 0.02;

/** Writes how much memory the process took at most, in KiB, when it ends. */
const peakHook = (file: string): string =>
  `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(${JSON.stringify(file)}, String(process.resourceUsage().maxRSS)));
`;

/** How long a client takes that does nothing but ask the same: so many credentials at once, all questions of each at once. */
const bareClient = async (folder: string, spans: readonly Span[]): Promise<number> => {
  const addresses = [...spans].sort((a, b) => a.from - b.from).map(({ address }) => address);
  const asked = addresses.slice(ASKED_BEFORE);
  const groups = Array.from({ length: Math.ceil(asked.length / QUESTIONS) }, (_, index) =>
    asked.slice(index * QUESTIONS, (index + 1) * QUESTIONS),
  );
  const file = join(folder, 'groups.json');
  writeFileSync(file, JSON.stringify(groups));
  const program = resolve(import.meta.dirname, 'bare-client.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [program, file, String(CONCURRENCY)]);
  return Number(stdout);
};

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
    // Measured beside it: the emulators take their time too, and a busy machine makes everybody slower.
    const measured = [...spans];
    const bare = await bareClient(folder, measured);
    const allowed = ASKED_BEFORE * LATENCY_MS + bare;
    return {
      requests: measured.length,
      'wall ms': Math.round(wall),
      // Rounds times latency: with servers and a machine that take no time.
      'floor ms': (ASKED_BEFORE + Math.ceil(count / CONCURRENCY)) * LATENCY_MS,
      'bare client ms': Math.round(allowed),
      'of what it allows': `${((allowed / wall) * 100).toFixed(1)} %`,
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
