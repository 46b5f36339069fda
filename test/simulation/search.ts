import fc from 'fast-check';
import type { Assignment, Findings, Found } from './explore.ts';
import {
  copies,
  doubleFaults,
  edits,
  failedWrites,
  failingApart,
  failingRuns,
  incidents,
  otherDays,
  overlaps,
  races,
  singleFaults,
  slowIncidents,
} from './fault-tables.ts';
import { goodDay, type History } from './history.ts';
import type { Violation } from './invariants.ts';
import { play } from './play.ts';
import { randomHistory } from './random-histories.ts';
import { addedAfterwards, deletedAfterwards, flakyJobs } from './rare-tables.ts';

/** FNV-1a, 32 bits: enough to tell states apart for a count. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
};

/** The histories that are listed one by one, in a fixed order. */
async function* listed(doubles: boolean): AsyncGenerator<History> {
  const { calls } = await play(goodDay);
  yield goodDay;
  yield* singleFaults(calls);
  for (const base of otherDays) yield* singleFaults((await play(base)).calls, base);
  yield* edits();
  yield* copies();
  yield* failedWrites(calls);
  yield* failingRuns((await play({ ...goodDay, places: 2 })).calls);
  yield* failingApart(calls);
  yield* overlaps(calls);
  yield* races(calls);
  yield* incidents(calls);
  yield* slowIncidents(calls);
  yield* deletedAfterwards(calls);
  yield* addedAfterwards(calls);
  yield* flakyJobs();
  if (doubles) yield* doubleFaults(calls);
}

/** Plays what it is told to, up to the first history that breaks a promise. */
export const search = async ({
  list,
  doubles,
  random,
  share,
  shares,
  seed,
  stopsAtFirst,
}: Assignment): Promise<Findings> => {
  const states = new Set<number>();
  const met = new Map<string, number>();
  const endings = new Map<string, number>();
  let histories = 0;
  let [excused, mostSecrets] = [0, 0];

  const once = async (history: History): Promise<readonly Violation[]> => {
    const played = await play(history, { state: (state) => states.add(hashOf(state)) });
    histories += 1;
    for (const kind of played.met) met.set(kind, (met.get(kind) ?? 0) + 1);
    for (const ending of played.endings) endings.set(ending, (endings.get(ending) ?? 0) + 1);
    excused += played.excused;
    mostSecrets = Math.max(mostSecrets, played.mostSecrets);
    return played.violations;
  };

  const findings = (found?: Found): Findings => ({
    histories,
    states: Uint32Array.from(states),
    met,
    endings,
    excused,
    mostSecrets,
    ...(found ? { found } : {}),
  });

  const told = async (history: History, how: string): Promise<Findings> => {
    const story: string[] = [];
    const { violations } = await play(history, { trace: (text) => story.push(text) });
    return findings({ how, history, violations, story });
  };

  if (list) {
    let index = 0;
    for await (const history of listed(doubles)) {
      if (index++ % shares !== share) continue;
      if ((await once(history)).length > 0) return told(history, `number ${index} of the list`);
    }
  }
  if (random > 0) {
    const property = fc.asyncProperty(randomHistory, async (history) => (await once(history)).length === 0);
    const given = { seed: seed + share, numRuns: random, endOnFailure: stopsAtFirst };
    const { failed, counterexample, counterexamplePath } = await fc.check(property, given);
    const [history] = counterexample ?? [];
    if (failed && history) return told(history, `seed ${seed + share}, path ${counterexamplePath}`);
  }
  return findings();
};
