import type { JobRun, Run } from '../run.ts';
import { isMap, type Node, WorkflowError } from './document.ts';
import type { Evaluator } from './evaluate.ts';
import type { Progress } from './progress.ts';

const MOST_PENDING = 100;

/** `concurrency:` as a workflow or a job has it. */
export interface GroupRules {
  readonly group: string;
  readonly cancelInProgress: boolean;
  /** `queue: max`: whoever waits already is not replaced by the next one. */
  readonly keepsPending: boolean;
}

/** A whole run, or one job of it, that may have to wait for its turn. */
export interface Contender {
  readonly run: Run;
  readonly job?: JobRun;
  /** Ends the waiting. */
  readonly signal: AbortSignal;
  /** Makes way for another one; aborts the signal. */
  cancel(why: string): void;
}

/** The concurrency groups of all repositories: one at a time in each group. */
export interface ConcurrencyGroups {
  /** Runs the body in its turn, at once without rules; `undefined` when it was cancelled before its turn came. */
  inTurn<T>(rules: GroupRules | undefined, contender: Contender, body: () => Promise<T>): Promise<T | undefined>;
}

/** Reads `concurrency:`; GitHub refuses `queue: max` together with `cancel-in-progress`. */
export const groupRulesOf = (node: Node | undefined, evaluate: Evaluator): GroupRules | undefined => {
  const settings = isMap(node) ? node : new Map<string, Node>();
  if (node === undefined || node === null) return undefined;
  const group = evaluate.text(isMap(node) ? node.get('group') : node);
  if (group === '') throw new WorkflowError('the name of a concurrency group is empty');
  const cancelInProgress = evaluate.value(settings.get('cancel-in-progress')) === true;
  const keepsPending = evaluate.text(settings.get('queue')) === 'max';
  if (cancelInProgress && keepsPending) {
    throw new WorkflowError(`concurrency group '${group}': 'queue: max' does not go with 'cancel-in-progress: true'`);
  }
  return { group, cancelInProgress, keepsPending };
};

/** No group has anybody in it yet. */
export const createConcurrencyGroups = (progress: Progress): ConcurrencyGroups => {
  interface Waiting {
    readonly contender: Contender;
    readonly start: () => void;
  }
  const lines = new Map<string, { holder: Contender; pending: Waiting[] }>();

  /** Whether the turn came. */
  const enter = (key: string, rules: GroupRules, contender: Contender): Promise<boolean> => {
    const { group, cancelInProgress, keepsPending } = rules;
    const { run, job, signal, cancel } = contender;
    const line = lines.get(key);
    if (!line) {
      lines.set(key, { holder: contender, pending: [] });
      return Promise.resolve(true);
    }
    const refuse = (why: string) => {
      cancel(why);
      return Promise.resolve(false);
    };
    if (line.holder.run === run && line.holder.job === undefined) {
      return refuse(
        `Canceling since a deadlock for concurrency group '${group}' was detected between 'top level workflow' and '${job?.name}'`,
      );
    }
    const madeWay = `Canceling since a higher priority waiting request for ${group} exists`;
    if (!keepsPending) for (const { contender: older } of [...line.pending]) older.cancel(madeWay);
    if (line.pending.length >= MOST_PENDING) {
      return refuse(`Canceling since concurrency group '${group}' has ${MOST_PENDING} pending requests already`);
    }
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const settle = (come: boolean) => {
      signal.removeEventListener('abort', giveUp);
      // At once, so that whoever waits for the end does not find the run still pending.
      progress.requeued(run, job);
      resolve(come);
    };
    const giveUp = () => {
      line.pending = line.pending.filter((waiting) => waiting !== own);
      settle(false);
    };
    const own: Waiting = { contender, start: () => settle(true) };
    line.pending.push(own);
    signal.addEventListener('abort', giveUp);
    progress.pending(run, job);
    if (cancelInProgress) line.holder.cancel(madeWay);
    return promise;
  };

  const leave = (key: string): void => {
    const line = lines.get(key);
    const next = line?.pending.shift();
    if (!line || !next) {
      lines.delete(key);
      return;
    }
    line.holder = next.contender;
    next.start();
  };

  return {
    async inTurn(rules, contender, body) {
      if (!rules) return body();
      const key = `${contender.run.repository.id} ${rules.group.toLowerCase()}`;
      if (contender.signal.aborted || !(await enter(key, rules, contender))) return undefined;
      try {
        return await body();
      } finally {
        leave(key);
      }
    },
  };
};
