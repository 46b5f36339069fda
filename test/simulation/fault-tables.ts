import { type Fault, type FaultKind, faultKinds, onlyForWrites } from './faults.ts';
import { goodDay, type History, type PlannedRun } from './history.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** For each call of the rotation on a good day whether it writes. */
export type Calls = readonly boolean[];

const kindsAt = (writes: boolean): FaultKind[] => faultKinds.filter((kind) => writes || !onlyForWrites.has(kind));

const withFaults = (base: History, faults: readonly Fault[]): History => ({
  ...base,
  runs: base.runs.map((run, index) => (index === 0 ? { ...run, faults } : run)),
});

/** Every fault at every call of the first run, one a history. */
export function* singleFaults(calls: Calls, base: History = goodDay): Generator<History> {
  for (const [call, writes] of calls.entries()) {
    for (const kind of kindsAt(writes)) yield withFaults(base, [{ call, kind }]);
  }
}

/** A fault that ends the process leaves no call for a second one. */
const ends = (kind: FaultKind): boolean => kind === 'crash-before' || kind === 'crash-after';

/** A write that fails in any way or is answered late, and whatever may befall the next call: mostly the same write, tried again. */
export function* failedWrites(calls: Calls): Generator<History> {
  for (const [call, writes] of calls.entries()) {
    if (!writes) continue;
    for (const kind of onlyForWrites) {
      for (const second of faultKinds) {
        yield withFaults(goodDay, [
          { call, kind },
          { call: call + 1, kind: second },
        ]);
      }
    }
  }
}

/** Every two faults of one rotation. After the first, the calls may be others than on a good day. */
export function* doubleFaults(calls: Calls): Generator<History> {
  for (const [call, writes] of calls.entries()) {
    for (const kind of kindsAt(writes)) {
      if (ends(kind)) continue;
      for (let later = call + 1; later < calls.length; later += 1) {
        for (const second of faultKinds) {
          yield withFaults(goodDay, [
            { call, kind },
            { call: later, kind: second },
          ]);
        }
      }
    }
  }
}

/** A run that is asked for, so long after the one before. */
const again = (afterMs: number): PlannedRun => ({ afterMs, force: true, without: undefined, lagMs: 300, faults: [] });

/** A run that stands still, or is slow, at each of its calls, and a second one that begins meanwhile. */
export function* overlaps(calls: Calls): Generator<History> {
  const halts: FaultKind[] = ['suspended-40s', 'suspended-5m', 'suspended-35m', 'slow-request', 'slow-answer', '429'];
  for (const afterMs of [0, 500, 2 * SECOND, 20 * SECOND, 50 * SECOND, 5 * MINUTE, 32 * MINUTE]) {
    for (const makersReadable of [true, false]) {
      for (const call of calls.keys()) {
        for (const kind of halts) {
          const faults: Fault[] = [
            { call: 0, kind: 'believed-dead' },
            { call, kind },
          ];
          const { runs, ...base } = withFaults({ ...goodDay, makersReadable }, faults);
          yield { ...base, runs: [...runs, again(afterMs)] };
        }
      }
    }
  }
}

/** Two runs find at about the same time that a first rotation is due; one of them stands still for a while. */
export function* races(calls: Calls): Generator<History> {
  const halts: FaultKind[] = ['slow-request', 'slow-answer', 'suspended-40s', 'suspended-5m', '429'];
  for (const kind of halts) {
    for (const halted of [0, 1]) {
      for (const afterMs of [0, 500, 2 * SECOND, 20 * SECOND]) {
        for (const call of calls.keys()) {
          const racing = [0, afterMs].map(
            (wait, index): PlannedRun => ({
              ...again(wait),
              force: false,
              faults: index === halted ? [{ call, kind }] : [],
            }),
          );
          yield { ...goodDay, rotatedBefore: false, runs: racing };
        }
      }
    }
  }
}

/** A person gives the marker of our newest secret to another one, at each moment of a rotation. */
export function* copies(): Generator<History> {
  // The seed is also the moment, in milliseconds.
  for (let seed = 0; seed <= 20 * SECOND; seed += 200) yield { ...goodDay, handMade: ['copied-marker'], seed };
  // While its run waits for an answer, so that another one starts that must not take it for theirs, but for a writer.
  const races = {
    ...goodDay,
    rotatedBefore: false,
    receipts: false,
    makersReadable: false,
    handMade: ['copied-marker'],
  } as const;
  for (const call of [5, 6, 7, 8]) {
    const waiting: PlannedRun = { ...again(0), faults: [{ call, kind: 'slow-request' }] };
    for (let seed = 0; seed <= 20 * SECOND; seed += 200) yield { ...races, runs: [waiting, again(14 * SECOND)], seed };
  }
}

/** The writes of a rotation of two places come in this order. */
const [FIRST_PUT, SECOND_PUT, DISPATCH] = [2, 3, 4];

/** Runs that fail one after the other, in every way and order: what they leave must neither pile up nor be needed. */
export function* failingRuns(calls: Calls): Generator<History> {
  const writes = [...calls.keys()].filter((call) => calls[call]);
  const at = (write: number, kind: FaultKind): Fault[] => [{ call: writes[write] ?? 0, kind }];
  const ways = [at(FIRST_PUT, '403'), at(SECOND_PUT, '403'), at(SECOND_PUT, 'crash-after'), at(DISPATCH, '403')];
  const RUNS = 4;
  for (const gracePeriodMs of [0, 24 * 60 * MINUTE]) {
    for (let order = 0; order < ways.length ** RUNS; order += 1) {
      const chosen = Array.from(
        { length: RUNS },
        (_, run) => ways[Math.floor(order / ways.length ** run) % ways.length] ?? [],
      );
      const failing = chosen.map((faults): PlannedRun => ({ ...again(2 * 60 * MINUTE), faults }));
      // Within a grace period the oldest generation is not the one in use.
      const runs = gracePeriodMs === 0 ? failing : [again(0), ...failing];
      yield { ...goodDay, places: 2, gracePeriodMs, runs };
    }
  }
}

/** A person writes an older value back, or deletes what stands there, at each moment of a rotation; the workflow covers all places or the first one. */
export function* edits(): Generator<History> {
  for (const verified of ['all', 'first', 'none'] as const) {
    for (const value of ['oldest', 'newest'] as const) {
      for (let atMs = 0; atMs <= 22 * SECOND; atMs += 200) {
        yield { ...goodDay, places: 2, verified, edits: [{ atMs, place: 1, value }] };
      }
    }
    for (const places of [1, 2]) {
      for (let atMs = 0; atMs <= 22 * SECOND; atMs += 500) {
        yield { ...goodDay, places, verified, edits: [{ atMs, place: 0, value: 'nothing' }] };
      }
    }
  }
}

/** A run that is asked for because a secret may be known to somebody. */
const incident = (afterMs: number): PlannedRun => ({ ...again(afterMs), incident: true });

/** An incident while another run is at work, which stands still or is slow: neither may take from the other what is in use. */
export function* incidents(calls: Calls): Generator<History> {
  const halts: FaultKind[] = ['suspended-40s', 'suspended-5m', 'slow-request', 'slow-answer', 'crash-after', '429'];
  const pairs = [
    [again(0), incident(0)],
    [incident(0), again(0)],
    [incident(0), incident(0)],
  ] as const;
  for (const [first, second] of pairs) {
    for (const afterMs of [0, 2 * SECOND, 20 * SECOND, 50 * SECOND, 5 * MINUTE]) {
      for (const call of calls.keys()) {
        for (const kind of halts) {
          const runs = [
            { ...first, faults: [{ call, kind }] },
            { ...second, afterMs },
          ];
          yield { ...goodDay, makersReadable: false, handMade: ['plain', 'other-credential'], runs };
        }
      }
    }
  }
}

/**
 * An incident whose run stands still until another one has made a secret, and is slow when it deletes: the other one may
 * write between what it sees and what it does.
 */
export function* slowIncidents(calls: Calls): Generator<History> {
  for (let call = 16; call < calls.length; call += 1) {
    for (let later = call + 1; later <= call + 8; later += 1) {
      for (let afterMs = 235 * SECOND; afterMs <= 285 * SECOND; afterMs += 10 * SECOND) {
        const faults: Fault[] = [
          { call: 0, kind: 'believed-dead' },
          { call, kind: 'suspended-5m' },
          { call: later, kind: 'slow-answer' },
        ];
        yield { ...goodDay, handMade: ['plain'], runs: [{ ...incident(0), faults }, again(afterMs)] };
      }
    }
  }
}

/** Bases other than the good day that each meet every single fault. */
export const otherDays: readonly History[] = [
  { ...goodDay, rotatedBefore: false },
  { ...goodDay, places: 2, receipts: false },
  { ...goodDay, rotatedBefore: false, receipts: false, writtenJustBefore: true },
  {
    ...goodDay,
    rotatedBefore: false,
    receipts: false,
    writtenJustBefore: true,
    runs: [{ ...again(0), force: false, lagMs: 1900 }],
  },
  { ...goodDay, places: 3, gracePeriodMs: 24 * 60 * MINUTE },
  { ...goodDay, verified: 'none', handMade: ['plain', 'other-credential', 'future-marker', 'broken-marker'] },
  { ...goodDay, approval: 'late' },
  { ...goodDay, skewMs: -4 * MINUTE, stampOffsetMs: -SECOND, acceptedAfterMs: 2 * SECOND },
  { ...goodDay, stampOffsetMs: -SECOND, runs: [{ ...again(0), lagMs: -1500 }] },
  { ...goodDay, stampOffsetMs: -SECOND, runs: [{ ...again(0), lagMs: -20 * SECOND }] },
  { ...goodDay, retireByHand: true, handMade: ['plain', 'plain', 'plain', 'plain', 'plain'] },
  { ...goodDay, handMade: ['plain', 'other-credential', 'future-marker', 'broken-marker'], runs: [incident(0)] },
  { ...goodDay, places: 2, rotatedBefore: false, receipts: false, handMade: ['plain'], runs: [incident(0)] },
  { ...goodDay, places: 2, verified: 'first', gracePeriodMs: 24 * 60 * MINUTE, runs: [again(0), incident(MINUTE)] },
  // A run that knows one place only, beside one that knows both; afterwards both know one only.
  ...[1900, 0].map(
    (lagMs): History => ({
      ...goodDay,
      places: 2,
      rotatedBefore: false,
      receipts: false,
      makersReadable: false,
      removed: true,
      runs: [
        { ...again(103), force: false, without: 1, lagMs },
        { ...again(0), force: false, lagMs: 0 },
      ],
    }),
  ),
];

/** Runs that fail while one of them is suspended, so that each of them knows only some of what there is. */
export function* failingApart(calls: Calls): Generator<History> {
  for (const call of calls.keys()) {
    const late: PlannedRun = { ...again(2 * 60 * MINUTE), faults: [{ call, kind: 'suspended-35m' }] };
    const runs = [again(0), late, again(0)];
    yield { ...goodDay, receipts: false, makersReadable: false, approval: 'late', runs };
  }
}
