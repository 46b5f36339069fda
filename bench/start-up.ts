import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** Milliseconds from the start of a process to its first line that a person sees. */
const untilFirstMessage = (file: string, env: Record<string, string>): Promise<number> =>
  new Promise((done, fail) => {
    const startedAt = performance.now();
    const child = spawn(process.execPath, [file], { env, stdio: ['ignore', 'pipe', 'ignore'] });
    child.on('error', fail);
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.split('\n').every((line) => line === '' || line.startsWith('::add-mask::'))) return;
      done(performance.now() - startedAt);
      child.kill('SIGKILL');
    });
    child.on('close', () => fail(new Error(`${file} said nothing`)));
  });

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Valid inputs that lead nowhere: the first message comes before the first call. */
const inputs = {
  INPUT_NAME: 'bench',
  'INPUT_CONNECT-URL': 'http://127.0.0.1:9',
  'INPUT_TENANT-ID': '7f0a1a7c-58b0-4c11-9b1c-2d8e7f7a5f10',
  'INPUT_CLIENT-ID': '0b8e0b54-6a2e-4b1e-9a74-0c7a8f8f6c0d',
  'INPUT_CLIENT-SECRET': 'bench-client-secret',
  'INPUT_SECRET-NAME': 'CONNECT_CLIENT_SECRET',
  'INPUT_VERIFY-WORKFLOW': 'verify.yml',
  'INPUT_GITHUB-TOKEN': 'bench-token',
  'INPUT_GITHUB-API-URL': 'http://127.0.0.1:9',
  GITHUB_REPOSITORY: 'acme/ingest',
};

/** Time to the first message that is not a mask: bare Node, a bundle of `@actions/core` alone, and the actions. */
export const benchStartUp = async (rounds = 21) => {
  const temp = mkdtempSync(join(root, 'bench', '.tmp-'));
  try {
    writeFileSync(join(temp, 'package.json'), '{"type":"module"}');
    writeFileSync(join(temp, 'bare.js'), "process.stdout.write('first\\n');\n");
    writeFileSync(join(temp, 'core.js'), "import * as core from '@actions/core';\ncore.info('first');\n");
    execFileSync(
      process.execPath,
      [
        join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js'),
        'build',
        join(temp, 'core.js'),
        '-o',
        join(temp, 'core'),
        '-q',
      ],
      { stdio: 'ignore' },
    );
    const programs = {
      'bare Node': join(temp, 'bare.js'),
      '@actions/core alone': join(temp, 'core/index.js'),
      rotate: join(root, 'dist/rotate.js'),
      check: join(root, 'dist/check.js'),
    };
    const times: Record<string, number[]> = {};
    // Interleaved, so that what else the machine does falls on all alike.
    for (let round = 0; round <= rounds; round += 1) {
      for (const [name, file] of Object.entries(programs)) {
        const ms = await untilFirstMessage(file, { ...inputs, RUNNER_TEMP: tmpdir() });
        if (round > 0) times[name] = [...(times[name] ?? []), ms];
      }
    }
    const core = median([...(times['@actions/core alone'] ?? [])]);
    return Object.fromEntries(
      Object.entries(times).map(([name, all]) => {
        const ms = median([...all]);
        return [
          name,
          {
            'median ms': Math.round(ms),
            'times @actions/core': Number((ms / core).toFixed(2)),
            target: ['rotate', 'check'].includes(name) ? '<= 1.15' : '',
          },
        ];
      }),
    );
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
};
