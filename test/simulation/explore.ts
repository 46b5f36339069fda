import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { History } from './history.ts';
import type { Violation } from './invariants.ts';
import type { Mutant } from './mutants.ts';

/** What one worker is to play. */
export interface Assignment {
  /** Whether the listed histories are played: every single fault, overlap and edit; and every double fault. */
  readonly list: boolean;
  readonly doubles: boolean;
  /** How many random histories. */
  readonly random: number;
  /** Which part of the list, of how many. */
  readonly share: number;
  readonly shares: number;
  readonly seed: number;
  /** Do not look for a simpler history that breaks the same promise. */
  readonly stopsAtFirst: boolean;
  readonly mutant?: Mutant;
}

/** A history that broke a promise. */
export interface Found {
  /** How to come to it again. */
  readonly how: string;
  readonly history: History;
  readonly violations: readonly Violation[];
  readonly story: readonly string[];
}

export interface Findings {
  readonly histories: number;
  /** Hashes of the states of the world. */
  readonly states: Uint32Array;
  readonly met: ReadonlyMap<string, number>;
  readonly endings: ReadonlyMap<string, number>;
  readonly excused: number;
  readonly mostSecrets: number;
  readonly found?: Found;
}

const work = (assignment: Assignment): Promise<Findings> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: assignment });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`a worker ended with ${code} and found nothing out`)));
  });

/** Does all of it, as many at once as the machine has cores. */
const inParallel = async <T, R>(items: readonly T[], one: (item: T) => Promise<R>): Promise<R[]> => {
  const results: R[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) {
      const item = items[index];
      if (item !== undefined) results[index] = await one(item);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  return results;
};

const added = (counts: readonly ReadonlyMap<string, number>[]): Map<string, number> => {
  const sum = new Map<string, number>();
  for (const one of counts) for (const [name, count] of one) sum.set(name, (sum.get(name) ?? 0) + count);
  return new Map([...sum].sort(([, a], [, b]) => b - a));
};

export interface Size {
  readonly doubles: boolean;
  /** Random histories in all. */
  readonly random: number;
  readonly seed: number;
}

/** Looks for a history that breaks a promise. */
export const explore = async ({
  doubles,
  random,
  seed,
}: Size): Promise<Omit<Findings, 'states'> & { states: number }> => {
  // Small shares: both cores are busy until the end.
  const shares = 4 * availableParallelism();
  const assignments = Array.from({ length: shares }, (_, share): Assignment => {
    const part = { random: Math.ceil(random / shares), share, shares, seed };
    return { list: true, doubles, stopsAtFirst: false, ...part };
  });
  const all = await inParallel(assignments, work);
  const states = new Set<number>();
  for (const findings of all) for (const state of findings.states) states.add(state);
  const found = all.find((one) => one.found)?.found;
  return {
    histories: all.reduce((sum, one) => sum + one.histories, 0),
    states: states.size,
    met: added(all.map(({ met }) => met)),
    endings: added(all.map(({ endings }) => endings)),
    excused: all.reduce((sum, one) => sum + one.excused, 0),
    mostSecrets: Math.max(...all.map(({ mostSecrets }) => mostSecrets)),
    ...(found ? { found } : {}),
  };
};

/** What became of a planted bug. */
export interface Hunted {
  readonly bug: string;
  readonly histories: number;
  /** The promise that it broke; absent when nothing was noticed. */
  readonly broke?: string;
}

/** Plants each bug in turn, and looks for a history that shows it. */
export const hunt = (bugs: readonly Mutant[], { random, seed }: Omit<Size, 'doubles'>): Promise<Hunted[]> =>
  inParallel(bugs, async (mutant): Promise<Hunted> => {
    const part = { share: 0, shares: 1, seed, random };
    const { histories, found, endings } = await work({
      list: true,
      doubles: false,
      stopsAtFirst: true,
      mutant,
      ...part,
    });
    // A program that stumbles over its own bug shows nothing: any bug would be caught like this.
    if (endings.has('INTERNAL')) throw new Error(`"${mutant.bug}": with it the program does not run`);
    const [first] = found?.violations ?? [];
    return { bug: mutant.bug, histories, ...(first ? { broke: `${first.invariant}: ${first.what}` } : {}) };
  });
