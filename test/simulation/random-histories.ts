import fc from 'fast-check';
import { type Fault, faultKinds } from './faults.ts';
import type { Edit, HandMade, History, PlannedRun } from './history.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MOST_PLACES = 5;

/** The later calls of a rotation are the dangerous ones, and a rotation of one place has about thirty. */
const fault: fc.Arbitrary<Fault> = fc.record({ call: fc.nat(60), kind: fc.constantFrom(...faultKinds) });

/** From "at once" over "while it writes" to "another day". */
const between = fc.oneof(
  { weight: 3, arbitrary: fc.nat(3 * SECOND) },
  { weight: 3, arbitrary: fc.nat(90 * SECOND) },
  { weight: 2, arbitrary: fc.nat(40 * MINUTE) },
  { weight: 1, arbitrary: fc.constantFrom(2 * HOUR, 25 * HOUR) },
);

const plannedRun: fc.Arbitrary<PlannedRun> = fc
  .record({
    afterMs: between,
    force: fc.boolean(),
    incident: fc.option(fc.constant(true as const), { nil: undefined, freq: 1 }),
    without: fc.option(fc.nat(MOST_PLACES - 1), { nil: undefined, freq: 8 }),
    lagMs: fc.constantFrom(0, 300, 990, 1900, -1500, -20_000),
    faults: fc.array(fault, { maxLength: 3 }),
  })
  .map(({ incident, ...run }) => (incident ? { ...run, incident } : run));

const edit: fc.Arbitrary<Edit> = fc.record({
  atMs: fc.oneof(fc.nat(2 * MINUTE), fc.nat(3 * HOUR)),
  place: fc.nat(MOST_PLACES - 1),
  value: fc.constantFrom('oldest' as const, 'newest' as const, 'nothing' as const),
});

const handMade: fc.Arbitrary<HandMade> = fc.constantFrom(
  'plain',
  'never-expires',
  'other-credential',
  'future-marker',
  'broken-marker',
  'copied-marker',
);

/** Whether secrets that people made may be deleted. */
const revokes = ({ retireByHand, runs }: Pick<History, 'retireByHand' | 'runs'>): boolean =>
  retireByHand || runs.some(({ incident }) => incident);

/** Any history: the simplest comes first, and a failing one is shrunk towards it. */
export const randomHistory: fc.Arbitrary<History> = fc
  .record({
    places: fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: 1, max: 2 }) },
      { weight: 1, arbitrary: fc.integer({ min: 3, max: MOST_PLACES }) },
    ),
    rotatedBefore: fc.boolean(),
    writtenJustBefore: fc.boolean(),
    handMade: fc.oneof(
      { weight: 5, arbitrary: fc.array(handMade, { maxLength: 2 }) },
      { weight: 1, arbitrary: fc.array(handMade, { maxLength: 9, size: 'max' }) },
    ),
    retireByHand: fc.boolean(),
    receipts: fc.boolean(),
    gracePeriodMs: fc.constantFrom(0, DAY),
    verified: fc.constantFrom('all' as const, 'first' as const, 'none' as const),
    approval: fc.oneof(
      { weight: 6, arbitrary: fc.constant('none' as const) },
      { weight: 1, arbitrary: fc.constantFrom('late' as const, 'never' as const) },
    ),
    makersReadable: fc.boolean(),
    skewMs: fc.constantFrom(0, -4 * MINUTE, 4 * MINUTE, 500),
    stampOffsetMs: fc.constantFrom(0, -SECOND, SECOND),
    acceptedAfterMs: fc.oneof(
      { weight: 20, arbitrary: fc.constantFrom(0, 2 * SECOND) },
      { weight: 1, arbitrary: fc.constantFrom(90 * SECOND, HOUR) },
    ),
    runs: fc.array(plannedRun, { minLength: 1, maxLength: 3, size: 'max' }),
    edits: fc.array(edit, { maxLength: 2 }),
    flakes: fc.array(fc.option(fc.nat(MOST_PLACES - 1), { nil: undefined, freq: 2 }), { maxLength: 4 }),
    removed: fc.boolean(),
    seed: fc.nat(),
  })
  .map((history) => ({
    ...history,
    // Ten in all, with the one that was there first.
    handMade: history.handMade.slice(0, history.rotatedBefore ? 8 : 9),
    // Who gives up a secret while a place that the run does not know holds it has broken it himself.
    removed: history.removed && !revokes(history),
    runs: revokes(history) ? history.runs.map((run) => ({ ...run, without: undefined })) : history.runs,
    // Without receipts a grace period is refused before anything happens.
    gracePeriodMs: history.receipts ? history.gracePeriodMs : 0,
  }));
