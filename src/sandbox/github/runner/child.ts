import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** How long the runner waits after SIGINT, and then after SIGTERM. */
const PATIENCE_MS = { interrupt: 7500, terminate: 2500 };

export interface ChildOptions {
  command: string;
  args: readonly string[];
  cwd: string;
  env: Readonly<Record<string, string>>;
  onLine: (line: string) => void;
  /** Ends the child as GitHub's runner does. */
  signal: AbortSignal;
}

/** Runs a program to its end; a signal that ended it counts as a failure. */
export const runChild = ({ command, args, cwd, env, onLine, signal }: ChildOptions): Promise<number> =>
  new Promise((resolve, reject) => {
    // A process group of its own, so that at the very end its children can be killed with it.
    const child = spawn(command, args, { cwd, env: { ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    const timers: NodeJS.Timeout[] = [];
    const killGroup = () => {
      if (child.pid === undefined) return;
      try {
        process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It has ended already.
      }
    };
    const end = () => {
      child.kill('SIGINT');
      timers.push(setTimeout(() => child.kill('SIGTERM'), PATIENCE_MS.interrupt));
      timers.push(setTimeout(killGroup, PATIENCE_MS.interrupt + PATIENCE_MS.terminate));
    };
    const done = () => {
      signal.removeEventListener('abort', end);
      for (const timer of timers) clearTimeout(timer);
    };
    for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', onLine);
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
    child.on('error', (error) => {
      done();
      reject(error);
    });
    child.on('close', (code) => {
      done();
      resolve(code ?? 1);
    });
  });
