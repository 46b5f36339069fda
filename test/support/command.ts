import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

const program = resolve(import.meta.dirname, '../../dist/cli.js');

/** How a command ended, and everything that it printed or left behind. */
export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Every file in the folder, by its path. */
  readonly files: Readonly<Record<string, string>>;
}

interface CommandOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Standard input, closed after it. */
  readonly input?: string;
  /** Told of the process as soon as it runs. */
  readonly onStart?: (child: ChildProcessWithoutNullStreams) => void;
}

/** A folder in which the built command line is run as a process of its own, with nothing of our environment. */
export interface Workbench {
  readonly folder: string;
  run(args: readonly string[], options?: CommandOptions): Promise<CommandResult>;
}

const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );

/** An empty folder but for these files; it is gone when the test is over. */
export const workbench = (files: Readonly<Record<string, string>> = {}, started = program): Workbench => {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  if (!existsSync(started)) throw new Error(`${started} is not built`);
  return {
    folder,
    async run(args, { env = {}, input = '', onStart } = {}) {
      const child = spawn(process.execPath, [started, ...args], {
        cwd: folder,
        env: { PATH: dirname(process.execPath), HOME: folder, TMPDIR: folder, ...env },
      });
      onStart?.(child);
      child.stdin.on('error', () => {}).end(input);
      let stdout = '';
      let stderr = '';
      child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
      child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
      const code = await new Promise<number | null>((done, fail) => {
        child.on('error', fail);
        child.on('close', done);
      });
      return { code, stdout, stderr, files: filesIn(folder) };
    },
  };
};
