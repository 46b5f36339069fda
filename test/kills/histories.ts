import pLimit from 'p-limit';
import { type GuardedWorld, type GuardedWorldOptions, guardedWorld, type LeakScan } from '../support/guarded-world.ts';

export interface WorldsOptions extends GuardedWorldOptions {
  /** Worlds at once. */
  readonly concurrency: number;
}

/** What every sweep comes to. */
export interface SweepResult {
  readonly histories: number;
  readonly leakScan: LeakScan;
  /** Each says in which history it happened. */
  readonly failures: readonly string[];
}

/** The scans together: what was looked for, in how many texts, and what was found. */
export const allScans = (scans: readonly LeakScan[]): LeakScan => ({
  secrets: scans.reduce((sum, { secrets }) => sum + secrets, 0),
  texts: scans.reduce((sum, { texts }) => sum + texts, 0),
  leaks: scans.flatMap(({ leaks }) => leaks),
});

/** Plays each history in a world of its own, several at once. */
export const playAll = async <T, R extends { readonly failures: readonly string[] }>(
  { concurrency, ...options }: WorldsOptions,
  histories: readonly T[],
  label: (history: T) => string,
  play: (world: GuardedWorld, history: T) => Promise<R>,
): Promise<SweepResult & { readonly played: readonly R[] }> => {
  const limit = pLimit(concurrency);
  const worlds = await Promise.all(
    histories.map((history) =>
      limit(async () => {
        const world = await guardedWorld(options);
        try {
          const played = await play(world, history);
          const leakScan = world.scan();
          const leaks = leakScan.leaks.map(({ where, form }) => `I5: a secret value (${form}) in ${where}`);
          const failures = [...played.failures, ...world.violations, ...leaks];
          return { played, leakScan, failures: failures.map((text) => `${label(history)}: ${text}`) };
        } finally {
          await world.close();
        }
      }),
    ),
  );
  return {
    histories: worlds.length,
    played: worlds.map(({ played }) => played),
    leakScan: allScans(worlds.map(({ leakScan }) => leakScan)),
    failures: worlds.flatMap(({ failures }) => failures),
  };
};
