import { protocolTimes } from '../../src/domain/times.ts';
import type { GuardedWorld } from '../support/guarded-world.ts';
import { takenBackAfter } from './clean-up.ts';
import { converge } from './convergence.ts';
import { playAll, type SweepResult, type WorldsOptions } from './histories.ts';
import { befallen, killed, type Moment, momentLabel, momentsOf, requestPoints } from './request-points.ts';

export interface SweepOptions extends Omit<WorldsOptions, 'gracePeriod'> {
  readonly gracePeriodMs?: number;
  /** Whether the clean-up runs after a kill. */
  readonly post?: boolean;
  /** The moments to kill at, one run after the other; each single one unless told. */
  readonly choose?: (moments: readonly Moment[]) => readonly (readonly Moment[])[];
}

export interface KillSweep extends SweepResult {
  /** Histories in which a run was killed. */
  readonly killed: number;
  readonly kills: number;
  readonly converged: number;
  readonly mostRuns: number;
  /** Runs that waited for a dead one. */
  readonly skips: number;
  /** Secrets that the clean-up took back. */
  readonly takenBack: number;
}

const play = async (
  world: GuardedWorld,
  moments: readonly Moment[],
  { post = false, gracePeriodMs = 0, timeScale }: SweepOptions,
) => {
  const failures: string[] = [];
  let [kills, takenBack] = [0, 0];
  for (const moment of moments) {
    const inputs = world.inputs();
    const { step, reached } = befallen(world, moment, killed);
    const main = await step.ended;
    if (reached()) kills += 1;
    // A second run may finish by another way, on which there is no such request.
    else if (kills === 0) failures.push('no such request');
    if (reached() && main.signal !== 'SIGKILL') failures.push(`the run lived on, and ended with ${main.code}`);
    if (!post) continue;
    const cleanUp = await takenBackAfter(world, main, inputs);
    takenBack += cleanUp.takenBack;
    failures.push(...cleanUp.failures);
  }
  const deadAfterMs = protocolTimes.otherRun * timeScale;
  const { runs, skips, disorder } = await converge(world, { deadAfterMs, gracePeriodMs });
  failures.push(...disorder);
  return { kills, takenBack, runs: runs.length, skips, converged: disorder.length === 0, failures };
};

/** Kills a run at every moment of every request, and lets the next ones finish the job. */
export const killSweep = async (options: SweepOptions): Promise<KillSweep> => {
  const { choose = (moments) => moments.map((one) => [one]), gracePeriodMs = 0 } = options;
  const worlds = { ...options, gracePeriod: `${gracePeriodMs / 1000}s` };
  const chosen = choose(momentsOf(await requestPoints(worlds)));
  const label = (moments: readonly Moment[]) => `killed ${moments.map(momentLabel).join(', then ')}`;
  const result = await playAll(worlds, chosen, label, (world, moments) => play(world, moments, options));
  const { played } = result;
  const sum = (of: (one: (typeof played)[number]) => number) => played.reduce((total, one) => total + of(one), 0);
  return {
    ...result,
    killed: played.filter(({ kills }) => kills > 0).length,
    kills: sum(({ kills }) => kills),
    converged: played.filter(({ converged }) => converged).length,
    mostRuns: Math.max(...played.map(({ runs }) => runs)),
    skips: sum(({ skips }) => skips),
    takenBack: sum(({ takenBack }) => takenBack),
  };
};
