import { DROP_CONNECTION } from '../../src/sandbox/loopback-server.ts';
import {
  type GuardedWorld,
  type GuardedWorldOptions,
  guardedWorld,
  type RunningStep,
} from '../support/guarded-world.ts';

/** One request of a run: the n-th of its kind. */
export interface RequestPoint {
  readonly kind: string;
  /** From 1. */
  readonly nth: number;
}

/** A moment at which something can befall the process that sent a request. */
export interface Moment extends RequestPoint {
  /** Before the request is handled, or after that and before it is answered. */
  readonly when: 'before' | 'after';
}

export const momentLabel = ({ when, kind, nth }: Moment): string => `${when} ${kind} #${nth}`;

/** Counts the requests of each kind, from 1. */
export const counter = () => {
  const counts = new Map<string, number>();
  return (kind: string): number => {
    const nth = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, nth);
    return nth;
  };
};

/** Every request of a rotation that nothing befalls, counted in a world of its own. */
export const requestPoints = async (options: GuardedWorldOptions): Promise<RequestPoint[]> => {
  const world = await guardedWorld(options);
  try {
    const points: RequestPoint[] = [];
    const count = counter();
    world.meddleWith((kind, handle) => {
      points.push({ kind, nth: count(kind) });
      return handle();
    });
    const { credential, stdout } = await world.start().ended;
    if (credential?.status !== 'rotated') throw new Error(`the dry run did not rotate: ${stdout}`);
    return points;
  } finally {
    await world.close();
  }
};

/** Both moments of every request. */
export const momentsOf = (points: readonly RequestPoint[]): Moment[] =>
  points.flatMap((point) => (['before', 'after'] as const).map((when) => ({ ...point, when })));

/** What befalls the process; the request is answered when it resolves, or never when it resolves to `unanswered`. */
export type Befall = (step: RunningStep) => Promise<'answered' | 'unanswered'>;

/**
 * Starts a run and lets something befall it at one moment. `reached`: whether the run came to that moment at all.
 */
export const befallen = (world: GuardedWorld, moment: Moment, befall: Befall) => {
  const count = counter();
  let reached = false;
  let step: RunningStep | undefined;
  world.meddleWith(async (kind, handle) => {
    const here = !reached && kind === moment.kind && count(kind) === moment.nth;
    if (!here || !step) return handle();
    reached = true;
    const answer = moment.when === 'after' ? await handle() : undefined;
    if ((await befall(step)) === 'unanswered') return DROP_CONNECTION;
    return answer ?? handle();
  });
  step = world.start();
  return { step, reached: () => reached };
};

/** SIGKILL: no answer ever reaches anybody. */
export const killed: Befall = async (step) => {
  step.signal('SIGKILL');
  await step.ended;
  return 'unanswered';
};
