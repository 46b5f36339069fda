import type { EndedStep, GuardedWorld } from '../support/guarded-world.ts';

/** Fault-free runs after which a rotation must be finished, its grace period apart. */
const MOST_RUNS = 2;
/** How often a run may say that another one is still at work before that cannot be. */
const MOST_SKIPS = 2;

export interface Convergence {
  /** Runs that did something, or found that nothing was left to do. */
  readonly runs: readonly EndedStep[];
  readonly skips: number;
  /** What is not in order after all of them. */
  readonly disorder: readonly string[];
}

interface Patience {
  /** After this no dead run can be believed at work; virtual milliseconds. */
  readonly deadAfterMs: number;
  readonly gracePeriodMs: number;
}

/** Runs again, with the value that the destination holds by then, until a rotation is finished. */
export const converge = async (world: GuardedWorld, { deadAfterMs, gracePeriodMs }: Patience): Promise<Convergence> => {
  world.meddleWith((_, handle) => handle());
  const runs: EndedStep[] = [];
  let skips = 0;
  while (runs.length < MOST_RUNS && skips <= MOST_SKIPS) {
    const run = await world.start().ended;
    if (run.credential?.status === 'skipped') {
      skips += 1;
      world.advance(deadAfterMs);
      continue;
    }
    runs.push(run);
    if (world.disorder().length === 0) break;
  }
  if (gracePeriodMs > 0 && world.disorder().length > 0) {
    world.advance(gracePeriodMs);
    await world.start().ended;
  }
  return { runs, skips, disorder: world.disorder() };
};
