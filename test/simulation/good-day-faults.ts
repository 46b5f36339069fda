import { type Fault, type FaultKind, faultKinds, onlyForWrites } from './faults.ts';
import { goodDay, type History } from './history.ts';

/** A call of the rotation on a good day, and whether it writes. */
export interface GoodCall {
  readonly writes: boolean;
}

const kindsAt = ({ writes }: GoodCall): FaultKind[] => faultKinds.filter((kind) => writes || !onlyForWrites.has(kind));

const withFaults = (base: History, faults: readonly Fault[]): History => ({
  ...base,
  runs: base.runs.map((run, index) => (index === 0 ? { ...run, faults } : run)),
});

/** Every fault at every call, one a history. */
export function* singleFaults(calls: readonly GoodCall[], base: History = goodDay): Generator<History> {
  for (const [call, good] of calls.entries()) {
    for (const kind of kindsAt(good)) yield withFaults(base, [{ call, kind }]);
  }
}

/** A fault that ends the process leaves no call for a second one. */
const ends = (kind: FaultKind): boolean => kind === 'crash-before' || kind === 'crash-after';

/** Every two faults of one rotation. What is called after the first fault may be something else than on a good day. */
export function* doubleFaults(calls: readonly GoodCall[], base: History = goodDay): Generator<History> {
  for (const [call, good] of calls.entries()) {
    for (const kind of kindsAt(good)) {
      if (ends(kind)) continue;
      for (let later = call + 1; later < calls.length; later += 1) {
        for (const second of faultKinds)
          yield withFaults(base, [
            { call, kind },
            { call: later, kind: second },
          ]);
      }
    }
  }
}
