import { parseArgs } from 'node:util';
import { answerSweep } from './answers.ts';
import { allScans, type SweepResult } from './histories.ts';
import { killSweep, type SweepOptions } from './kill-sweep.ts';
import { overlapSweep } from './overlap.ts';
import type { Moment } from './request-points.ts';
import { seededRandom } from './seeded-random.ts';
import { signalSweep } from './signals.ts';
import { suspensionSweep } from './suspension.ts';

/**
 * `npm run kills -- [seed] [--all]`: what can befall a process, at every request, with the built action. `--all` also
 * sweeps other circumstances, and takes no samples.
 */
const { positionals, values } = parseArgs({ allowPositionals: true, options: { all: { type: 'boolean' } } });
const seed = positionals[0] === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(positionals[0]);
const { all = false } = values;
const DOUBLE_KILLS = all ? 60 : 16;
const SUSPENSIONS = 12;
const WRONG_ANSWERS = 40;
const [TOGETHER, OVERLAPS] = all ? [12, 52] : [4, 13];
/** Of a whole rotation: a run that starts later finds it done. */
const REQUESTS = 26;

/** Processes that wait cost nothing, and those that work get enough of a busy machine to answer in time. */
const worlds = { timeScale: 0.2, concurrency: 5 };
/** Who is told wrong things goes on asking for as long as it may, up to the timeout of a verification. */
const patient = { ...worlds, timeScale: 0.05 };
/** The runner's own timing. */
const inRealTime = { timeScale: 1, concurrency: 8 };

const results: SweepResult[] = [];
const secondsSince = (from: number): string => `${((performance.now() - from) / 1000).toFixed(0)} s`;
const began = performance.now();

/** Prints what a sweep came to as soon as it is known. */
const tell = async <T extends SweepResult>(
  name: string,
  work: Promise<T>,
  words: (result: T) => string,
): Promise<void> => {
  const from = performance.now();
  const result = await work;
  results.push(result);
  const { failures, leakScan } = result;
  const ending = `leaks ${leakScan.leaks.length}, failures ${failures.length}, ${secondsSince(from)}`;
  console.log([`${name.padEnd(46)} ${words(result)}, ${ending}`, ...failures].join('\n'));
};

const kills = (name: string, options: Partial<SweepOptions>): Promise<void> =>
  tell(name, killSweep({ ...worlds, ...options }), (one) =>
    [
      `kill points ${one.killed} of ${one.histories}`,
      `kills ${one.kills}`,
      `converged ${one.converged} of ${one.histories}`,
      `most runs ${one.mostRuns}`,
      `skipped ${one.skips}`,
      `taken back ${one.takenBack}`,
    ].join(', '),
  );

const random = seededRandom(seed);
const sample = <T>(count: number, all: readonly T[]): T[] =>
  Array.from({ length: count }, () => all[Math.floor(random() * all.length)]).filter((one) => one !== undefined);

const pairs = (moments: readonly Moment[]): (readonly Moment[])[] => {
  const [first, second] = [sample(DOUBLE_KILLS, moments), sample(DOUBLE_KILLS, moments)];
  return first.map((one, index) => [one, ...second.slice(index, index + 1)]);
};

const endings = ({ endings: counts }: { readonly endings: Readonly<Record<string, number>> }): string =>
  Object.entries(counts)
    .map(([ending, count]) => `${ending}: ${count}`)
    .join('; ');

console.log(`seed ${seed}`);
await kills('killed at every request', {});
await kills('the same, then post', { post: true });
await kills(`killed twice, ${DOUBLE_KILLS} times`, { choose: pairs });
await kills('killed twice, each time then post', { choose: pairs, post: true });
if (all) {
  await kills('nobody can tell whether a run is dead', { makersReadable: false });
  await kills('grace period, three destinations, then post', {
    gracePeriodMs: 3_600_000,
    environments: ['production', 'staging'],
    post: true,
  });
}
await tell('cancelled at every request, then post', signalSweep(inRealTime), (one) =>
  [`histories ${one.histories}`, `CANCELLED ${one.cancelled}`, `past that ${one.finished}`].join(', '),
);
await tell(
  all ? 'suspended at every request' : `suspended at ${SUSPENSIONS} requests`,
  suspensionSweep(worlds, (moments) => (all ? moments : sample(SUSPENSIONS, moments))),
  (one) => `histories ${one.histories}, ${endings(one)}`,
);
await tell(
  all ? 'answered amiss at every request' : `answered amiss ${WRONG_ANSWERS} times`,
  answerSweep(patient, (misled) => (all ? misled : sample(WRONG_ANSWERS, misled))),
  (one) => `histories ${one.histories}, converged ${one.converged}, ${endings(one)}`,
);
await tell(
  'two runs at once',
  overlapSweep({ ...worlds, seed, histories: TOGETHER, within: 0 }),
  (one) => `histories ${one.histories}, ${endings(one)}`,
);
// The second run may find the client's old secret retired when it was given that; an administrator's client is not.
await tell(
  'two runs, the second at any request',
  overlapSweep({ ...worlds, administered: true, seed, histories: OVERLAPS, within: REQUESTS }),
  (one) => `histories ${one.histories}, ${endings(one)}`,
);

const { secrets, texts, leaks } = allScans(results.map(({ leakScan }) => leakScan));
const histories = results.reduce((sum, one) => sum + one.histories, 0);
const failures = results.reduce((sum, one) => sum + one.failures.length, 0);
console.log(`leak scan: ${secrets} secret values in ${texts} texts, findings ${leaks.length}`);
console.log(`histories ${histories}, failures ${failures}, ${secondsSince(began)}, seed ${seed}`);
process.exitCode = failures > 0 ? 1 : 0;
