import { setTimeout as sleep } from 'node:timers/promises';
import { protocolTimes } from '../../src/domain/times.ts';
import type { GuardedWorld, RunningStep } from '../support/guarded-world.ts';
import { converge } from './convergence.ts';
import { playAll, type SweepResult, type WorldsOptions } from './histories.ts';
import { seededRandom } from './seeded-random.ts';
import { tally } from './tally.ts';

export interface OverlapSweep extends SweepResult {
  readonly endings: Readonly<Record<string, number>>;
}

/** The longest that an answer is held back, to mix the order of two runs. */
const MOST_DELAY_MS = 80;

/** One new generation; the second run finds the first one at work, or done when it began late. */
const ENDINGS = ['rotated and skipped', 'rotated and unchanged'];

interface Interleaving {
  readonly seed: number;
  /** The second run starts with this request of the first; 0: together. */
  readonly after: number;
}

const play = async (world: GuardedWorld, { seed, after }: Interleaving, timeScale: number) => {
  const random = seededRandom(seed);
  let [arrived, second] = [0, undefined as RunningStep | undefined];
  const startSecond = () => {
    second ??= world.start({ workflow: 'rotate-too.yml' });
  };
  world.meddleWith(async (_, handle) => {
    arrived += 1;
    if (arrived >= after) startSecond();
    await sleep(random() * MOST_DELAY_MS);
    const answer = await handle();
    await sleep(random() * MOST_DELAY_MS);
    return answer;
  });
  const first = world.start();
  if (after === 0) startSecond();
  const ended = [await first.ended, await second?.ended];
  const endings = ended.map((one) => one?.credential?.error?.code ?? one?.credential?.status ?? 'no report');
  const ending = endings.sort().join(' and ');
  const printed = ended.map((one) => one?.stdout).join('\n');
  const failures = ENDINGS.includes(ending) ? [] : [`they ended ${ending}:\n${printed}`];
  failures.push(...world.disorder().map((text) => `${text}:\n${printed}`));
  // And it stays so.
  const { disorder } = await converge(world, { deadAfterMs: protocolTimes.otherRun * timeScale, gracePeriodMs: 0 });
  return { ending, failures: [...failures, ...disorder] };
};

interface OverlapOptions extends WorldsOptions {
  readonly seed: number;
  readonly histories: number;
  /** The second run starts with one of the first that many requests of the first; with 0 together. */
  readonly within: number;
}

/** Two runs of one credential, from two workflows, at the same time. */
export const overlapSweep = async (options: OverlapOptions): Promise<OverlapSweep> => {
  const { seed, histories, within } = options;
  const interleavings = Array.from({ length: histories }, (_, index) => ({
    seed: seed + index,
    after: Math.floor((index * within) / histories),
  }));
  const result = await playAll(
    options,
    interleavings,
    ({ seed, after }) => `two runs, seed ${seed}, the second after ${after} requests`,
    (world, one) => play(world, one, options.timeScale),
  );
  return { ...result, endings: tally(result.played.map(({ ending }) => ending)) };
};
