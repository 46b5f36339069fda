import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '../..');

/** How a step ended, and everything that it printed or left behind. */
export interface StepResult {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** As the process printed it, workflow commands and masks included. */
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** What it saved for its `post`. */
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Every file that was left in the step's folder, by path. */
  readonly files: Readonly<Record<string, string>>;
}

export interface StepOptions {
  /** Folder of the `action.yml`, relative to the project. */
  readonly action?: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  /** Texts that lie in the folder in which the step runs, by path. */
  readonly workspace?: Readonly<Record<string, string>>;
  /** What the expressions in the defaults of `action.yml` stand for. */
  readonly contexts: Readonly<Record<string, string>>;
  /** `main` unless told; `post` is given what the main step saved. */
  readonly stage?: 'main' | 'post';
  readonly state?: Readonly<Record<string, string>>;
  /** Told the process's id as soon as it has one. */
  readonly onStart?: (pid: number) => void;
}

interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly default?: unknown }>>;
  readonly runs: { readonly main: string; readonly post?: string };
}

/** Values by name, as a file command holds them; the last one of a name holds. */
const valuesIn = (text: string): Record<string, string> => {
  const outputs: Record<string, string> = {};
  for (const [, name, end, value] of text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)) {
    if (name && end) outputs[name] = value ?? '';
  }
  return outputs;
};

/** Starts the built action as the runner does: Node 24, `INPUT_…`, file commands, and nothing else of our environment. */
export const runAction = async (options: StepOptions): Promise<StepResult> => {
  const { action = '.', inputs, env, contexts, workspace = {}, stage = 'main', state = {}, onStart } = options;
  const folder = resolve(root, action);
  const manifest = parse(readFileSync(join(folder, 'action.yml'), 'utf8')) as Manifest;
  const evaluated = (text: string) =>
    text.replaceAll(/\$\{\{\s*([\w.]+)\s*\}\}/g, (_, name: string) => {
      const value = contexts[name];
      if (value === undefined) throw new Error(`the default \${{ ${name} }} is not known to this test`);
      return value;
    });
  const given: Record<string, string> = {};
  for (const [name, { default: text }] of Object.entries(manifest.inputs)) given[name] = evaluated(String(text ?? ''));
  Object.assign(given, inputs);
  const script = manifest.runs[stage];
  if (script === undefined) throw new Error(`action.yml has no ${stage}`);
  const unknown = Object.keys(inputs).filter((name) => !(name in manifest.inputs));
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`);

  const temp = mkdtempSync(join(tmpdir(), 'step-'));
  try {
    const fileNames = {
      GITHUB_OUTPUT: 'output',
      GITHUB_STATE: 'state',
      GITHUB_ENV: 'env',
      GITHUB_PATH: 'path',
      GITHUB_STEP_SUMMARY: 'summary',
    };
    for (const name of Object.values(fileNames)) writeFileSync(join(temp, name), '');
    for (const [name, text] of Object.entries(workspace)) {
      mkdirSync(dirname(join(temp, name)), { recursive: true });
      writeFileSync(join(temp, name), text);
    }
    const child = spawn(process.execPath, [resolve(folder, script)], {
      cwd: temp,
      env: {
        PATH: dirname(process.execPath),
        RUNNER_TEMP: temp,
        TMPDIR: temp,
        HOME: temp,
        ...Object.fromEntries(Object.entries(fileNames).map(([variable, name]) => [variable, join(temp, name)])),
        ...Object.fromEntries(
          Object.entries(given).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
        ),
        ...Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])),
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    if (child.pid !== undefined) onStart?.(child.pid);
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
    const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((done, fail) => {
      child.on('error', fail);
      child.on('close', (...ended) => done(ended));
    });
    const left = readdirSync(temp, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const files = Object.fromEntries(
      left
        .map(({ parentPath, name }) => join(parentPath, name))
        .map((path) => [relative(temp, path), readFileSync(path, 'utf8')]),
    );
    return {
      code,
      signal,
      stdout,
      stderr,
      outputs: valuesIn(files.output ?? ''),
      state: valuesIn(files.state ?? ''),
      summary: files.summary ?? '',
      files,
    };
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
};
