import type { Calls } from './fault-tables.ts';
import { goodDay, type History, type PlannedRun } from './history.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

const run = (given: Partial<PlannedRun>): PlannedRun => ({
  afterMs: 0,
  force: false,
  without: undefined,
  lagMs: 0,
  faults: [],
  ...given,
});

/** A run dies at each of its calls, and a person deletes what it may have written, soon after it may have been read. */
export function* deletedAfterwards(calls: Calls): Generator<History> {
  for (const [rotatedBefore, soon] of [
    [false, 6 * SECOND],
    [true, 65 * SECOND],
  ] as const) {
    for (const call of calls.keys()) {
      for (const kind of ['crash-before', 'crash-after'] as const) {
        for (const atMs of [soon, soon + 10 * SECOND]) {
          const runs = [run({ force: rotatedBefore, faults: [{ call, kind }] })];
          yield { ...goodDay, rotatedBefore, runs, edits: [{ atMs, place: 0, value: 'nothing' }] };
        }
      }
    }
  }
}

/** A destination is added after a rotation, and a call of the next one is refused: what the other one holds is needed. */
export function* addedAfterwards(calls: Calls): Generator<History> {
  for (const afterMs of [MINUTE, 31 * MINUTE, 32 * MINUTE, 3 * 60 * MINUTE]) {
    // With another place a rotation has more calls.
    for (let call = 0; call < calls.length + 8; call += 1) {
      const runs = [run({ without: 0 }), run({ afterMs, faults: [{ call, kind: '403' }] })];
      yield { ...goodDay, places: 2, rotatedBefore: false, runs };
    }
  }
}

/** Of three applications one fails its job in each of three verifications, whichever: no receipt tells which was proven. */
export function* flakyJobs(): Generator<History> {
  const which = [undefined, 0, 1, 2];
  const runs = [run({ force: true }), run({ afterMs: 8 * MINUTE }), run({ afterMs: 23 * MINUTE })];
  for (const first of which) {
    for (const second of which) {
      for (const third of which) yield { ...goodDay, places: 3, receipts: false, runs, flakes: [first, second, third] };
    }
  }
}
