import { rotateCredential } from '../../src/app/rotate.ts';
import type { Destination } from '../../src/domain/destination.ts';
import { protocolTimes } from '../../src/domain/times.ts';
import type { FaultKind } from './faults.ts';
import type { History, PlannedRun } from './history.ts';
import type { Looks, Violation } from './invariants.ts';
import { portsOf } from './ports.ts';
import { SimulatedRun } from './simulated-run.ts';
import { IDENTITY, type World, worldOf } from './world.ts';

/** What a history came to. */
export interface Played {
  readonly violations: readonly Violation[];
  readonly met: readonly FaultKind[];
  /** For each call of the first run whether it writes. */
  readonly calls: readonly boolean[];
  /** How each run ended: its status, its error code, or `dead`. */
  readonly endings: readonly string[];
  /** Harm that a person did within a gap that cannot be closed. */
  readonly excused: number;
  readonly mostSecrets: number;
}

export interface PlayOptions {
  /** Told everything, in order. */
  readonly trace?: (text: string) => void;
  /** Told what the world looks like after each event. */
  readonly state?: (state: string) => void;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** By then no run that is over can be believed at work. */
const SETTLES_AFTER_MS = 61 * MINUTE;
/** Within this time of the beginning a person copies a marker, where one does. */
const COPIED_WITHIN_MS = 10 * MINUTE;
/** Fault-free runs after which everything must be in order. */
const RUNS_TO_CONVERGE = 2;

interface Ending {
  text: string;
  /** Whether a call of it may have been applied after everything that it saw. */
  appliedLate: boolean;
}

/** All runs are after the same thing at about the same time, and nobody disturbs them. */
const isRace = ({ runs, rotatedBefore, edits, verified, approval, handMade }: History): boolean =>
  !rotatedBefore &&
  edits.length === 0 &&
  handMade.length === 0 &&
  verified === 'all' &&
  approval === 'none' &&
  runs.length > 1 &&
  runs.every(
    ({ force, incident, without, afterMs }) => !force && !incident && without === undefined && afterMs < MINUTE,
  );

/** Whether a run met what no program expects; a delivery that failed says so in its own words. */
const stumbled = (message = ''): boolean => /\bUnexpected \w*Error\b/.test(message);

const start = (world: World, planned: PlannedRun, destinations: readonly Destination[]): void => {
  const { engine, history, note, watch } = world;
  const name = `acme/ops/${world.runs.length + 1}.1`;
  const run = new SimulatedRun({
    name,
    engine,
    faults: planned.faults,
    random: world.random,
    clockOffsetMs: history.skewMs - planned.lagMs,
    note: (text) => note(`${name} ${text}`),
  });
  world.runs.push(run);
  if (planned.incident) world.revoking.set(name, engine.now);
  const ending: Ending = { text: 'dead', appliedLate: planned.faults.some(({ kind }) => kind === 'timeout-late') };
  world.endings.push(ending);
  const looks: Looks = { listedAt: 0, known: new Set(), readAt: new Map() };
  world.looks.set(name, looks);
  const ports = portsOf({
    run,
    runs: world.runs,
    credentials: world.credentials,
    github: world.github,
    places: world.places,
    receiptsAllowed: history.receipts,
    makersReadable: history.makersReadable,
    newNonce: world.newNonce,
    looks,
    tell: (text) => {
      watch.printed(text);
      note(`${name}   ${text}`);
    },
  });
  const verification = { repository: 'acme/app', workflow: 'verify.yml', timeout: 15 * MINUTE };
  const task = {
    identity: IDENTITY,
    run: name,
    destinations,
    verifications: history.verified === 'none' ? [] : [verification],
    policy: {
      rotateBefore: 30 * DAY,
      lifetime: 90 * DAY,
      gracePeriod: history.gracePeriodMs,
      acceptTimeout: 5 * MINUTE,
      allowUnverified: history.verified === 'none',
      retireIds: [...world.givenUp],
      revokeOthers: planned.incident ?? false,
      force: planned.force,
      waitForRuns: false,
    },
    times: protocolTimes,
    dryRun: false,
  };
  const startedAt = engine.now;
  const begin = async (): Promise<void> => {
    const { report, details } = await rotateCredential(task, ports);
    run.over = true;
    ending.text = stumbled(report.error?.message) ? 'INTERNAL' : (report.error?.code ?? report.status);
    watch.printed(JSON.stringify([report, details, world.github.receipt]));
    if (report.status === 'rotated') watch.runEnded(name, ending.appliedLate);
    if (report.status === 'rotated' && planned.incident) watch.revoked(name, startedAt);
    const races = isRace(history) && world.runs.indexOf(run) < history.runs.length;
    // Where the receipt could not be kept, nothing shows the others that this one has done it (its warning says so).
    const shows = !history.receipts || world.github.receipt?.generation?.secretId === report.secretId;
    if (report.status === 'rotated' && races && shows) watch.raceWon(name);
    // A cancelled run begins nothing more: it leaves the pruning to the next one, as one that died does.
    // And one whose own write landed after its look cannot tell it from somebody else's, so that nothing may go.
    const prunes = report.status === 'failed' && report.error?.code !== 'CANCELLED' && !ending.appliedLate;
    // Nor can one that could not see its own write: what such a place holds may be anything.
    const own = world.credentials.secrets.filter(({ madeBy }) => madeBy === name).map(({ value }) => value);
    const unseen = report.destinations.some(
      ({ destination, status }) => status === 'failed' && own.includes(world.places.get(destination)?.value ?? ''),
    );
    if (prunes && !unseen && history.edits.length === 0) watch.runFailed();
    note(`${name} ends ${ending.text}, ${report.reason}${report.error ? `: ${report.error.message}` : ''}`);
  };
  note(`${name} starts`);
  void begin();
  engine.woke();
};

/** Plays a history to its end, then lets the faults stop: two more runs must put everything in order. */
export const play = async (history: History, { trace, state }: PlayOptions = {}): Promise<Played> => {
  const world = worldOf(history, trace);
  const { engine, watch, credentials, github, destinations } = world;
  let seen = -1;
  engine.afterEach = () => {
    // Only a change of secrets or places can break a promise.
    const changes = world.credentials.changes + world.github.changes;
    if (changes === seen) return;
    seen = changes;
    watch.look();
    state?.(world.describe());
  };
  const began = engine.now;
  let startsAt = began;
  for (const planned of history.runs) {
    startsAt += planned.afterMs;
    const configured = destinations.filter((_, index) => index !== planned.without);
    engine.at(startsAt, () => start(world, planned, configured.length > 0 ? configured : destinations));
  }
  for (const edit of history.edits) engine.at(began + edit.atMs, () => world.edit(edit));
  if (history.handMade.includes('copied-marker'))
    engine.at(began + (history.seed % COPIED_WITHIN_MS), world.copyMarker);
  let ends = await engine.run();
  const [first] = world.runs;
  const calls = [...(first?.writes ?? [])];

  for (const run of world.runs) if (!run.over) run.die();
  engine.now += SETTLES_AFTER_MS;
  credentials.acceptedAfterMs = 0;
  github.approveAll();
  github.approval = 'none';
  github.flakes = [];
  ends &&= await engine.run();
  const last = history.removed && destinations.length > 1 ? destinations.slice(0, -1) : destinations;
  github.covered = Math.min(github.covered, last.length);
  let disorder: Violation[] = [];
  for (let count = 0; ends && count < RUNS_TO_CONVERGE; count += 1) {
    start(world, { afterMs: 0, force: false, without: undefined, lagMs: 0, faults: [] }, last);
    ends = await engine.run();
    disorder = watch.atRest(last);
    // A run that finds all in order is followed by one that does, too.
    if (disorder.length === 0) break;
    engine.now += DAY + HOUR;
  }
  if (!ends) disorder = [{ invariant: 'Ends', what: 'the history goes on and on' }];
  return {
    // Where people have filled the client there is no room to put anything in order.
    violations: [...watch.violations, ...(world.hasRoom || !ends ? disorder : [])],
    met: world.runs.flatMap(({ met }) => met),
    calls,
    endings: world.endings.map(({ text }) => text),
    excused: watch.excused,
    mostSecrets: watch.most,
  };
};
