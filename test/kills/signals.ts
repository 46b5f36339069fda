import { protocolTimes } from '../../src/domain/times.ts';
import type { EndedStep, GuardedWorld, RunningStep } from '../support/guarded-world.ts';
import { takenBackAfter } from './clean-up.ts';
import { converge } from './convergence.ts';
import { playAll, type SweepResult, type WorldsOptions } from './histories.ts';
import { type Befall, befallen, type Moment, momentLabel, momentsOf, requestPoints } from './request-points.ts';

/** What the runner allows after SIGINT, and then after SIGTERM (actions/runner, ProcessInvoker). */
const RUNNER = { interruptMs: 7500, terminateMs: 2500 };

/** How a run that was cancelled came to its end. */
interface Cancelled {
  readonly moment: Moment;
  /** `CANCELLED`, or the status of a run that was past all that can be cancelled. */
  readonly ending: string;
  readonly failures: readonly string[];
}

export interface SignalSweep extends SweepResult {
  readonly cancelled: number;
  readonly finished: number;
}

/** SIGINT, SIGTERM, and the end, as the runner does it. */
const cancel = (step: RunningStep, timeScale: number): void => {
  step.signal('SIGINT');
  const terminate = setTimeout(() => step.signal('SIGTERM'), RUNNER.interruptMs * timeScale);
  const kill = setTimeout(() => step.signal('SIGKILL'), (RUNNER.interruptMs + RUNNER.terminateMs) * timeScale);
  void step.ended.finally(() => {
    clearTimeout(terminate);
    clearTimeout(kill);
  });
};

const reportOf = ({ code, signal, credential, summary, stdout }: EndedStep): { ending: string; failures: string[] } => {
  const failures: string[] = [];
  const ending = credential?.error?.code ?? credential?.status ?? 'no report';
  if (signal !== null || !credential) failures.push(`the run was killed before it could report (${signal}): ${stdout}`);
  if (ending === 'CANCELLED') {
    if (code !== 1) failures.push(`exit status ${code}`);
    if (!/^::error title=CANCELLED::/m.test(stdout))
      failures.push(`no annotation says that it was cancelled: ${stdout}`);
    if (!summary.includes('CANCELLED')) failures.push(`the summary does not say that it was cancelled: ${summary}`);
  } else if (credential?.verification.status !== 'succeeded') {
    // Once the verification has succeeded only deletions are left, which one step does.
    failures.push(`a cancelled run ended ${ending}: ${stdout}`);
  }
  return { ending, failures };
};

const play = async (
  world: GuardedWorld,
  { moment, answered }: { moment: Moment; answered: boolean },
  timeScale: number,
): Promise<Cancelled> => {
  const inputs = world.inputs();
  const silence: Befall = async (step) => {
    cancel(step, timeScale);
    if (answered) return 'answered';
    await step.ended;
    return 'unanswered';
  };
  const { step, reached } = befallen(world, moment, silence);
  const main = await step.ended;
  const { ending, failures } = reportOf(main);
  if (!reached()) failures.push('no such request');
  const cleanUp = await takenBackAfter(world, main, inputs);
  failures.push(...cleanUp.failures);
  // Nobody was killed in the middle of a write, so the next runs need not wait for a dead one.
  world.advance(protocolTimes.writeWindow * timeScale);
  const { disorder } = await converge(world, { deadAfterMs: protocolTimes.otherRun * timeScale, gracePeriodMs: 0 });
  return { moment, ending, failures: [...failures, ...disorder] };
};

/** Cancels a run at every request, whether or not that is answered afterwards, and runs the clean-up. */
export const signalSweep = async (
  options: WorldsOptions,
  choose: (moments: readonly Moment[]) => readonly Moment[] = (moments) => moments,
): Promise<SignalSweep> => {
  const moments = choose(momentsOf(await requestPoints(options)));
  const histories = moments.flatMap((moment) => [
    { moment, answered: false },
    ...(moment.when === 'before' ? [{ moment, answered: true }] : []),
  ]);
  const result = await playAll(
    options,
    histories,
    ({ moment, answered }) => `cancelled ${momentLabel(moment)}, ${answered ? 'answered' : 'never answered'}`,
    (world, history) => play(world, history, options.timeScale),
  );
  const cancelled = result.played.filter(({ ending }) => ending === 'CANCELLED').length;
  return { ...result, cancelled, finished: result.histories - cancelled };
};
