import { type Node, WorkflowError } from './document.ts';
import type { Evaluator } from './evaluate.ts';

/** What a timer of Node can hold. */
const LONGEST_MS = 2 ** 31 - 1;

/** What ends too late, and who is to hear of it. */
export interface TimeLimit {
  /** Real minutes, fractions allowed; without any there is no limit. */
  minutes: number | undefined;
  /** A cancellation from outside; the limit does not count after it. */
  signal: AbortSignal;
  /** Told once, before the signal of the body aborts. */
  onOver: () => void;
}

/** `timeout-minutes` in minutes; as on GitHub, 0 means that nothing was said. */
export const minutesOf = (node: Node | undefined, evaluate: Evaluator): number | undefined => {
  const value = evaluate.value(node);
  const minutes = Number(value ?? 0);
  if (minutes >= 0) return minutes || undefined;
  throw new WorkflowError(`timeout-minutes must be a number of minutes, not '${value}'`);
};

/** Runs the body with a signal that aborts when the time is over or when the outer signal does. */
export const withTimeLimit = async <T>(
  { minutes, signal, onOver }: TimeLimit,
  body: (signal: AbortSignal) => Promise<T>,
): Promise<T> => {
  if (minutes === undefined) return body(signal);
  const limit = new AbortController();
  const end = () => {
    if (signal.aborted) return;
    onOver();
    limit.abort();
  };
  const timer = setTimeout(end, Math.min(minutes * 60_000, LONGEST_MS));
  try {
    return await body(AbortSignal.any([signal, limit.signal]));
  } finally {
    clearTimeout(timer);
  }
};
