import { protocolTimes } from '../../src/domain/times.ts';
import type { EndedStep, GuardedWorld } from '../support/guarded-world.ts';
import { takenBackAfter } from './clean-up.ts';
import { converge } from './convergence.ts';
import { playAll, type SweepResult, type WorldsOptions } from './histories.ts';
import { counter, type RequestPoint, requestPoints } from './request-points.ts';
import { tally } from './tally.ts';
import { wrongAnswers } from './wrong-answers.ts';

/** From one request on, a service does what it is asked, and says something else. */
export interface Misled extends RequestPoint {
  /** What is wrong with the answer. */
  readonly wrong: string;
  /** Whether every later answer of that service is wrong, too. */
  readonly lasting: boolean;
}

export interface AnswerSweep extends SweepResult {
  readonly converged: number;
  /** How the runs ended that were answered so, by number. */
  readonly endings: Readonly<Record<string, number>>;
}

export const misledLabel = ({ kind, nth, wrong, lasting }: Misled): string =>
  `${kind} #${nth} ${wrong}${lasting ? ', and so on' : ''}`;

/** A GitHub whose clock is wrong for good is believed: a rotation goes by its time alone (docs/adr/0010). */
const mayLast = (wrong: string): boolean => !wrong.startsWith('is dated');

/** Each wrong answer to each request, once and lasting. */
const misledAt = (points: readonly RequestPoint[]): Misled[] =>
  points.flatMap((point) =>
    Object.keys(wrongAnswers).flatMap((wrong) =>
      (mayLast(wrong) ? [false, true] : [false]).map((lasting) => ({ ...point, wrong, lasting })),
    ),
  );

/** What any run owes to whoever reads of it, whatever it was told. */
const mannersOf = ({ signal, credential, stdout, stderr }: EndedStep): string[] => [
  ...(signal === null && credential ? [] : [`the run did not come to its own end (${signal}): ${stdout}`]),
  ...(stderr === '' ? [] : [`the run said more than it meant to: ${stderr}`]),
  ...(credential?.error?.code === 'INTERNAL' ? [`the run had not foreseen this: ${stdout}`] : []),
  ...(credential?.error && credential.error.hint === '' ? [`the run does not say what to do: ${stdout}`] : []),
];

const play = async (world: GuardedWorld, misled: Misled, timeScale: number) => {
  const { kind, nth, wrong, lasting } = misled;
  const count = counter();
  let reached = false;
  const [host] = kind.split(' ');
  world.meddleWith(async (asked, handle) => {
    const here = asked === kind && count(asked) === nth;
    const later = reached && lasting && asked.startsWith(`${host} `);
    reached ||= here;
    const truth = await handle();
    return here || later ? (wrongAnswers[wrong]?.(truth) ?? truth) : truth;
  });
  const inputs = world.inputs();
  const run = await world.start().ended;
  const failures = [...(reached ? [] : ['no such request']), ...mannersOf(run)];
  const cleanUp = await takenBackAfter(world, run, inputs);
  const deadAfterMs = protocolTimes.otherRun * timeScale;
  const { disorder } = await converge(world, { deadAfterMs, gracePeriodMs: 0 });
  failures.push(...cleanUp.failures, ...disorder);
  const ending = run.credential?.error?.code ?? run.credential?.status ?? 'no report';
  return { ending, converged: disorder.length === 0, failures };
};

/** Misleads a run about what became of one request, or of all from then on, and lets the next ones finish the job. */
export const answerSweep = async (
  options: WorldsOptions,
  choose: (all: readonly Misled[]) => readonly Misled[] = (all) => all,
): Promise<AnswerSweep> => {
  const chosen = choose(misledAt(await requestPoints(options)));
  const result = await playAll(options, chosen, misledLabel, (world, one) => play(world, one, options.timeScale));
  return {
    ...result,
    converged: result.played.filter(({ converged }) => converged).length,
    endings: tally(result.played.map(({ ending }) => ending)),
  };
};
