import { audienceOf, type Destination, destinationHash, destinationLabel } from '../../src/domain/destination.ts';
import { fingerprint } from '../../src/domain/fingerprint.ts';
import { formatMarker, type Marker, parseMarker } from '../../src/domain/marker.ts';
import { SecretValue } from '../../src/domain/secret-value.ts';
import { writtenAt } from '../../src/domain/witness.ts';
import { CredentialService, MOST_SECRETS, type StoredSecret } from './credential-service.ts';
import { Engine } from './engine.ts';
import { GitHubService, type Place } from './github-service.ts';
import type { Edit, HandMade, History } from './history.ts';
import { type Looks, Watch } from './invariants.ts';
import type { SimulatedRun } from './simulated-run.ts';

export const IDENTITY = { owner: 'acme/ops', credential: 'ingest-prod' };

const DAY = 24 * 60 * 60_000;
const START = Date.parse('2026-11-23T08:15:41.250Z');

/** Small, fast and the same everywhere: mulberry32. */
const randomOf = (seed: number): (() => number) => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const meantFor = (description: string): number => parseMarker(description)?.audience.length ?? 0;

const destinationsOf = (count: number): Destination[] =>
  Array.from({ length: count }, (_, index) => ({ repository: 'acme/app', secret: `SECRET_${index}` }));

export interface World {
  readonly history: History;
  readonly engine: Engine;
  readonly credentials: CredentialService;
  readonly github: GitHubService;
  readonly watch: Watch;
  readonly destinations: readonly Destination[];
  readonly places: ReadonlyMap<string, Place>;
  readonly runs: SimulatedRun[];
  readonly endings: { text: string }[];
  readonly looks: Map<string, Looks>;
  readonly givenUp: ReadonlySet<number>;
  /** When the runs started that are to revoke everything but what they make; by name. */
  readonly revoking: Map<string, number>;
  /** Whether two rotations in a row find room, whatever failed before. */
  readonly hasRoom: boolean;
  readonly random: () => number;
  readonly newNonce: () => string;
  readonly note: (text: string) => void;
  edit(edit: Edit): void;
  /** A person gives the marker of our newest secret to another one. */
  copyMarker(): void;
  /** The world without ids and moments: what makes two states different. */
  describe(): string;
}

/** Makes the world that a history begins in. */
export const worldOf = (history: History, trace?: (text: string) => void): World => {
  const engine = new Engine(START);
  const note = (text: string): void => trace?.(`${String(Math.round(engine.now - START)).padStart(9)} ms  ${text}`);
  const credentials = new CredentialService(engine, history.acceptedAfterMs);
  const covered = history.verified === 'all' ? history.places : history.verified === 'first' ? 1 : 0;
  const github = new GitHubService({
    engine,
    places: history.places,
    skewMs: history.skewMs,
    stampOffsetMs: history.stampOffsetMs,
    covered,
    accepts: (value) => credentials.accepts(value),
    note,
  });
  github.approval = history.approval;
  github.flakes = history.flakes;
  const destinations = destinationsOf(history.places);
  const places = new Map(
    destinations.flatMap((destination, index) => {
      const place = github.places[index];
      return place ? [[destinationLabel(destination), place] as const] : [];
    }),
  );
  let nonces = 0;
  const newNonce = (): string => (++nonces).toString(16).padStart(12, '0');
  const markerOf = (given: Partial<Marker>): Marker => ({
    ...IDENTITY,
    created: Math.ceil((engine.now + history.skewMs) / 1000) * 1000 - DAY,
    nonce: newNonce(),
    run: 'acme/ops/0.1',
    audience: audienceOf(destinations),
    ...given,
  });
  const byHand = (description: string, { expires = true, age = 2 * DAY } = {}): StoredSecret =>
    credentials.add({ description, expiresAt: expires ? engine.now + 900 * DAY : null, madeBy: undefined }, age);

  const hands: Record<Exclude<HandMade, 'copied-marker'>, () => StoredSecret> = {
    plain: () => byHand('made by hand'),
    'never-expires': () => byHand('made by hand, for ever', { expires: false }),
    'other-credential': () => byHand(formatMarker(markerOf({ credential: 'other' }))),
    'future-marker': () => byHand(formatMarker(markerOf({ created: START + history.skewMs + 30 * DAY - 250 }))),
    'broken-marker': () => byHand(formatMarker(markerOf({})).slice(0, -3)),
  };
  const first = byHand('made by hand, the first');
  for (const kind of history.handMade) if (kind !== 'copied-marker') hands[kind]();
  const current = history.rotatedBefore ? rotated() : first;
  github.known.add(current.value);
  for (const place of github.places) {
    place.value = current.value;
    place.using = current.value;
  }

  /** An earlier rotation was finished: its secret stands everywhere, and a receipt says so. */
  function rotated(): StoredSecret {
    const marker = markerOf({});
    const made = credentials.add(
      { description: formatMarker(marker), expiresAt: engine.now + 89 * DAY, madeBy: marker.run },
      DAY,
    );
    const updatedAt = marker.created + 2000;
    for (const place of github.places) place.updatedAt = updatedAt;
    const print = fingerprint(new SecretValue(made.value), marker.nonce);
    const request = { credential: IDENTITY.credential, correlationId: marker.nonce, fingerprint: print };
    github.runs.push({ request, state: 'succeeded', dispatchedAt: engine.now - DAY });
    github.receipt = {
      credential: IDENTITY.credential,
      generation: { secretId: made.id, nonce: marker.nonce, fingerprint: print },
      runs: [{ repository: 'acme/app', id: 1 }],
      dispatchedAt: marker.created + 4000,
      verifiedAt: marker.created + 20_000,
      notes: Object.fromEntries(
        destinations.map(
          (one) => [destinationHash(one), { nonce: marker.nonce, witness: { kind: 'time', at: updatedAt } }] as const,
        ),
      ),
    };
    return made;
  }
  if (!history.rotatedBefore) {
    const updatedAt =
      Math.floor((engine.now + history.skewMs) / 1000) * 1000 - (history.writtenJustBefore ? 0 : 2 * DAY);
    for (const place of github.places) place.updatedAt = updatedAt;
  }

  const givenUp = new Set(history.retireByHand && history.rotatedBefore ? [first.id] : []);
  const revoking = new Map<string, number>();
  const looks = new Map<string, Looks>();
  const runs: SimulatedRun[] = [];
  const watch = new Watch({
    credentials,
    github,
    now: () => engine.now,
    givenUp,
    revoking,
    receipts: history.receipts,
    spared: () => runs.filter(({ over }) => !over).length + (history.gracePeriodMs > 0 ? 1 : 0),
    verifies: history.verified !== 'none',
    looks,
  });
  const handMade = history.handMade.length + 1;

  return {
    history,
    engine,
    credentials,
    github,
    watch,
    destinations,
    places,
    runs,
    endings: [],
    looks,
    givenUp,
    revoking,
    // Two more than there are places, the next one, and what a grace period keeps (I3).
    hasRoom: handMade + history.places + 3 + Math.sign(history.gracePeriodMs) <= MOST_SECRETS,
    random: randomOf(history.seed),
    newNonce,
    note,
    edit: ({ place: index, value }) => {
      const place = github.places[index];
      if (place && value === 'nothing') {
        github.remove(place);
        return note(`a person deletes place ${index}`);
      }
      const working = credentials.secrets.filter(
        ({ value: text, madeBy, description }) =>
          credentials.accepts(text) &&
          // Who puts a generation where it was not meant for has to look after it himself.
          (madeBy === undefined || (github.known.has(text) && meantFor(description) === history.places)),
      );
      const ours = working.filter(({ madeBy }) => madeBy !== undefined);
      const chosen = (value === 'oldest' ? ours[0] : ours.at(-1)) ?? working[0];
      if (!place || !chosen) return;
      github.edit(place, chosen.value);
      note(`a person writes ${chosen.value} to place ${index}`);
    },
    copyMarker: () => {
      const { description } = credentials.secrets.findLast(({ madeBy }) => madeBy !== undefined) ?? {};
      if (description === undefined || credentials.secrets.length >= MOST_SECRETS) return;
      const copy = byHand(description, { age: 0 });
      note(`a person copies a marker to secret ${copy.id}`);
    },
    describe: () => {
      const places = github.places.map(({ value, updatedAt, using }) => {
        const held = credentials.secrets.findIndex((one) => one.value === value);
        const used = credentials.secrets.findIndex((one) => one.value === using);
        const noted = github.receipt
          ? Object.values(github.receipt.notes).some(({ witness }) => writtenAt(witness) === updatedAt)
          : false;
        return `${held},${used},${noted}`;
      });
      const secrets = credentials.secrets.map(({ madeBy }) =>
        madeBy === undefined ? 'h' : runs.findIndex(({ name }) => name === madeBy),
      );
      const at = runs.map(({ calls, alive, over, believedDead }) => `${alive}${over}${believedDead}${calls}`);
      const { receipt } = github;
      const spoken = receipt?.generation
        ? credentials.secrets.findIndex(({ id }) => id === receipt.generation?.secretId)
        : -2;
      return [secrets, places, at, spoken, receipt?.verifiedAt !== undefined, github.runs.at(-1)?.state].join('|');
    },
  };
};
