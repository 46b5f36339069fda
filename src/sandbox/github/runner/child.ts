import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** How long a child may go on after SIGINT, and then after SIGTERM, in milliseconds. */
export interface Patience {
  readonly interruptMs: number;
  readonly terminateMs: number;
}

/** What GitHub's runner allows. */
const PATIENCE: Patience = { interruptMs: 7500, terminateMs: 2500 };

/** A program and where it runs. */
export interface ChildOptions {
  command: string;
  args: readonly string[];
  cwd: string;
  /** All of its environment: nothing is inherited. */
  env: Readonly<Record<string, string>>;
  /** Told each line of both streams, as it comes. */
  onLine: (line: string) => void;
  /** Ends the child as GitHub's runner does. */
  signal: AbortSignal;
  /** GitHub's unless told. */
  patience?: Patience | undefined;
}

/** Runs a program to its end; a signal that ended it counts as a failure. */
export const runChild = ({
  command,
  args,
  cwd,
  env,
  onLine,
  signal,
  patience = PATIENCE,
}: ChildOptions): Promise<number> =>
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
      timers.push(setTimeout(() => child.kill('SIGTERM'), patience.interruptMs));
      timers.push(setTimeout(killGroup, patience.interruptMs + patience.terminateMs));
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
