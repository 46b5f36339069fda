import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { platform } from 'node:process';

/** Whether this system tells when a process sleeps. */
export const restIsKnown = platform === 'linux';

/** A thread's number, its state, and how often it has run; undefined while it works or waits for a disk. */
const threadAtRest = (pid: number, thread: string): string | undefined => {
  const status = readFileSync(`/proc/${pid}/task/${thread}/status`, 'utf8');
  const state = /^State:\s+(\S)/m.exec(status)?.[1] ?? 'R';
  if (state === 'R' || state === 'D') return undefined;
  return `${thread} ${(status.match(/^\w+_ctxt_switches:\s+\d+/gm) ?? []).join(' ')}`;
};

/**
 * Undefined while a thread of the process runs, or could run if it had a processor: so a busy machine changes nothing.
 * Else a text: the same text twice means that nothing ran in between. A process that has ended rests, too.
 * Source: proc_pid_status(5). Where the system tells nothing (`restIsKnown`), it always rests.
 */
export const restOf = (pid: number): string | undefined => {
  if (!restIsKnown) return 'unknown';
  try {
    const threads = readdirSync(`/proc/${pid}/task`).map((thread) => threadAtRest(pid, thread));
    return threads.includes(undefined) ? undefined : threads.join('\n');
  } catch {
    // A thread may have ended while it was looked at; that is no rest yet.
    return existsSync(`/proc/${pid}`) ? undefined : 'ended';
  }
};
