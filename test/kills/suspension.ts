import { protocolTimes } from '../../src/domain/times.ts';
import type { GuardedWorld } from '../support/guarded-world.ts';
import { converge } from './convergence.ts';
import { playAll, type SweepResult, type WorldsOptions } from './histories.ts';
import { type Befall, befallen, type Moment, momentLabel, momentsOf, requestPoints } from './request-points.ts';
import { tally } from './tally.ts';

export interface SuspensionSweep extends SweepResult {
  /** How the suspended run ended, and how the one that went on meanwhile, by number. */
  readonly endings: Readonly<Record<string, number>>;
}

/** The gap that cannot be closed (protocol.md): bytes that have left are written whenever they arrive. */
const isWriteUnderWay = ({ kind, when }: Moment): boolean => when === 'before' && kind.startsWith('github PUT ');

const play = async (world: GuardedWorld, moment: Moment, timeScale: number) => {
  const failures: string[] = [];
  let other = 'none';
  /** The machine stands still and is taken for dead; another run does the whole job; then it goes on. */
  const suspended: Befall = async (step) => {
    step.signal('SIGSTOP');
    world.github.setRun(step.id, { status: 'completed', conclusion: 'cancelled' });
    const { credential, stdout } = await world.start().ended;
    other = credential?.error?.code ?? credential?.status ?? 'no report';
    if (credential?.status === 'failed') failures.push(`the other run failed: ${stdout}`);
    step.signal('SIGCONT');
    return 'answered';
  };
  const { step, reached } = befallen(world, moment, suspended);
  const { credential, signal } = await step.ended;
  if (!reached()) failures.push('no such request');
  const ending = credential?.error?.code ?? credential?.status ?? `no report (${signal})`;
  const { disorder } = await converge(world, { deadAfterMs: protocolTimes.otherRun * timeScale, gracePeriodMs: 0 });
  return { ending: `${ending}, the other ${other}`, failures: [...failures, ...disorder] };
};

/** Suspends a run at every request while another one takes over, then lets it go on: it must not write a dead value. */
export const suspensionSweep = async (
  options: WorldsOptions,
  choose: (moments: readonly Moment[]) => readonly Moment[] = (moments) => moments,
): Promise<SuspensionSweep> => {
  const moments = choose(momentsOf(await requestPoints(options)).filter((moment) => !isWriteUnderWay(moment)));
  const label = (moment: Moment) => `suspended ${momentLabel(moment)}`;
  const result = await playAll(options, moments, label, (world, moment) => play(world, moment, options.timeScale));
  return { ...result, endings: tally(result.played.map(({ ending }) => ending)) };
};
