import { coveredBy, type Destination } from '../../src/domain/destination.ts';
import { parseMarker } from '../../src/domain/marker.ts';
import { type CredentialService, MOST_SECRETS, type StoredSecret } from './credential-service.ts';
import type { GitHubService, Place } from './github-service.ts';

/** A promise of the protocol that was broken. */
export interface Violation {
  readonly invariant: string;
  readonly what: string;
}

/** What a run has last seen at the servers, and when. */
export interface Looks {
  listedAt: number;
  /** How many secrets it knows to be there: those of its last list, but what it has deleted since. */
  readonly known: Set<number>;
  readonly readAt: Map<Place, number>;
}

interface Watched {
  readonly credentials: CredentialService;
  readonly github: GitHubService;
  readonly now: () => number;
  /** Ids that a person has given up. */
  readonly givenUp: ReadonlySet<number>;
  /** When the runs started that are to revoke what people have made, too; by name. */
  readonly revoking: ReadonlyMap<string, number>;
  readonly receipts: boolean;
  /** Generations that may be there beside those that failing runs may leave. */
  readonly spared: () => number;
  /** Whether a verification workflow is asked for. */
  readonly verifies: boolean;
  /** By the name of the run. */
  readonly looks: ReadonlyMap<string, Looks>;
}

/** Between a look and a deletion a person can write what nobody sees (docs/adr/0006). */
const LOOK_MS = 30_000;
const DELETION_MS = 31_000;

const nonceOf = ({ description }: StoredSecret): string | undefined => parseMarker(description)?.nonce;

/** Looks at the world after everything that happens, and knows what no run can know: what each place truly holds. */
export class Watch {
  readonly violations: Violation[] = [];
  /** Harm that a person did within a gap that cannot be closed. */
  excused = 0;
  most = 0;
  readonly #world: Watched;
  /** What each place holds, or its application works with, as long as it works. */
  readonly #working = new Map<string, string>();
  /** Natural ends are nobody's fault. */
  readonly #endings = new Map<string, number>();
  #excusedNow = false;
  /** Values that a person put where no look could see them any more: dead wherever they are read from then on. */
  readonly #lostToPeople = new Set<string>();
  /** The secret whose verification a run has seen succeed, and nothing newer: receipts must not forget it. */
  #knownProven: number | undefined;
  /** The run that has rotated where several were after it. */
  #winner: string | undefined;
  readonly #unseenCopies = new Set<StoredSecret>();

  constructor(world: Watched) {
    this.#world = world;
    world.credentials.beforeCreation = (by, knew) => this.#creating(by, knew);
    world.credentials.beforeDeletion = (secret, by) => this.#deleting(secret, by);
  }

  /** I1. */
  look(): void {
    const { credentials, github } = this.#world;
    this.most = Math.max(this.most, credentials.secrets.length);
    github.places.forEach((place, index) => {
      this.#works(`place ${index}`, place.value);
      this.#works(`application ${index}`, github.inUse(index));
    });
    this.#excusedNow = false;
  }

  /** I3: the service refuses the eleventh secret by itself, so that no run is to rely on that. */
  #creating(by: string, knew: number): void {
    if (knew >= MOST_SECRETS) this.#broken('I3', `run ${by} asked for one more secret though it knew of ${knew}`);
  }

  #works(who: string, value: string | null): void {
    const { credentials, now } = this.#world;
    if (value === null) return;
    if (credentials.accepts(value)) {
      this.#working.set(who, value);
      const secret = credentials.secrets.find((one) => one.value === value);
      if (secret && secret.expiresAt !== null) this.#endings.set(value, secret.expiresAt);
      return;
    }
    const before = this.#working.get(who);
    this.#working.delete(who);
    if (before === undefined || now() >= (this.#endings.get(value) ?? Number.POSITIVE_INFINITY)) return;
    if (this.#excusedNow || this.#lostToPeople.has(value)) return;
    this.#broken('I1', `${who} is left with ${value}, which does not work`);
  }

  /** I2, I6, and whether what follows is a person's doing. */
  #deleting(secret: StoredSecret, by: string): void {
    const { credentials, github, givenUp, revoking, now, looks } = this.#world;
    const seen = looks.get(by);
    const nonce = nonceOf(secret);
    const copy = credentials.secrets.find((one) => one !== secret && nonce !== undefined && nonceOf(one) === nonce);
    const began = revoking.get(by);
    const revoked = began !== undefined;
    if (revoked && secret.madeBy !== by) this.#revoking(secret, by, began);
    if (secret.madeBy === undefined && !revoked && !givenUp.has(secret.id) && !this.#unseenCopies.has(secret)) {
      this.#broken('I2', `secret ${secret.id}, made by hand ("${secret.description}"), was deleted`);
    }
    if (copy && !revoked && !givenUp.has(secret.id)) {
      if ((seen?.listedAt ?? 0) >= copy.createdAt) {
        this.#broken('I2', `secret ${secret.id} was deleted, though its marker stands twice`);
      }
      // From now on nothing tells the copy from a generation.
      this.#unseenCopies.add(copy);
    }
    this.#excusedNow = github.places.some((place) => {
      if (place.value !== secret.value || place.editedAt === undefined) return false;
      const looked = seen?.readAt.get(place) ?? 0;
      return looked <= place.editedAt && now() - looked <= LOOK_MS + DELETION_MS;
    });
    if (this.#excusedNow) {
      this.excused += 1;
      this.#lostToPeople.add(secret.value);
    } else if (this.#mustGo(secret)) this.#excusedNow = true;
    else this.#gated(secret);
  }

  /** In an incident all others may go, but only once something that was made since is in use. */
  #revoking(secret: StoredSecret, by: string, startedAt: number): void {
    const { credentials, verifies } = this.#world;
    const since = credentials.secrets.filter((one) => one.madeBy !== undefined && one.createdAt >= startedAt);
    // What no destination can hold, or has expired, may go before there is anything newer.
    if (secret.madeBy !== undefined && !since.some(({ madeBy }) => madeBy === by)) return;
    const proven = this.#proven();
    if (!since.some(({ id }) => !verifies || proven.has(id)))
      this.#broken('I6', `secret ${secret.id} was revoked, and nothing newer was verified`);
  }

  /**
   * Whether a failed run may give up a secret that stands nowhere: there are more than may stay (I3), and nothing that
   * it can know says that it is in use. An application that read it at deployment may lose it.
   */
  #mustGo({ id, madeBy, value }: StoredSecret): boolean {
    const { credentials, github, receipts } = this.#world;
    const ours = credentials.secrets.filter((one) => one.madeBy !== undefined).length;
    const tooMany = ours > github.places.length + 2 || credentials.secrets.length > 8;
    return (
      madeBy !== undefined &&
      tooMany &&
      !(receipts && id === this.#knownProven) &&
      github.places.every((place) => place.value !== value && !place.underway.includes(value))
    );
  }

  #gated(secret: StoredSecret): void {
    const { github } = this.#world;
    const expired = secret.expiresAt !== null && secret.expiresAt <= this.#world.now();
    if (secret.madeBy === undefined || expired) return;
    const underway = github.places.some((place) => place.underway.includes(secret.value));
    if (underway) this.#broken('I6', `secret ${secret.id} was deleted while a write of it was under way`);
    const last = this.#lastProven();
    if (this.#world.verifies && last === secret.id) {
      this.#broken('I6', `secret ${secret.id} was deleted, and nothing newer was verified`);
    }
  }

  /** The secrets that a verification has shown to be in use, the newest last. */
  #proven(): ReadonlySet<number> {
    const { credentials, github } = this.#world;
    const proven = new Set(
      github.runs.filter(({ state }) => state === 'succeeded').map(({ request }) => request.correlationId),
    );
    return new Set(credentials.secrets.filter((one) => proven.has(nonceOf(one) ?? '')).map(({ id }) => id));
  }

  #lastProven(): number | undefined {
    return [...this.#proven()].at(-1);
  }

  #broken(invariant: string, what: string): void {
    this.violations.push({ invariant, what });
  }

  /** Whether a person copied the marker of this secret, so that it counts as theirs. */
  #isCopied({ description }: StoredSecret): boolean {
    return this.#world.credentials.secrets.filter((one) => one.description === description).length > 1;
  }

  /** I7: what a run that came to its end, and did not fail, left of what it made. */
  runEnded(name: string, lateCreates: boolean): void {
    const { credentials } = this.#world;
    const made = credentials.secrets.filter(({ madeBy }) => madeBy === name);
    this.#knownProven = made.at(-1)?.id;
    const left = made.filter((one) => !this.#isCopied(one)).length;
    if (left > 1 && !lateCreates) this.#broken('I7', `run ${name} left ${left} secrets`);
  }

  /** A run that was to revoke everything, and ended well: nothing that was there before it is there any more. */
  revoked(name: string, startedAt: number): void {
    const left = this.#world.credentials.secrets.filter(({ createdAt }) => createdAt < startedAt).map(({ id }) => id);
    if (left.length > 0) this.#broken('Revoked', `run ${name} was to revoke everything, and left ${left.join(', ')}`);
  }

  /** Runs that are after the same thing make one generation between them: the second to have made one is too many. */
  raceWon(name: string): void {
    const { credentials } = this.#world;
    if (!credentials.secrets.some(({ madeBy }) => madeBy === name)) return;
    if (this.#winner !== undefined) this.#broken('Overlap', `runs ${this.#winner} and ${name} have both rotated`);
    this.#winner = name;
  }

  /**
   * I3: failing runs in a row leave at most two more than there are destinations: what stands in one, the oldest and the
   * newest. A run that died could not clean up, and a grace period keeps one more.
   */
  runFailed(): void {
    const { credentials, github } = this.#world;
    const ours = credentials.secrets.filter((one) => one.madeBy !== undefined && !this.#isCopied(one)).length;
    const most = github.places.length + 2 + this.#world.spared();
    if (ours > most)
      this.#broken('I3', `failing runs have left ${ours} generations for ${github.places.length} places`);
  }

  /** I5: the value occurs nowhere but where it belongs. */
  printed(text: string): void {
    if (/value-of-\d/.test(text)) this.#broken('I5', `a value was told: ${text}`);
  }

  /** I4, and I3 at rest: what is not in order. */
  atRest(destinations: readonly Destination[]): Violation[] {
    const { credentials, github } = this.#world;
    const ours = credentials.secrets.filter((secret) => {
      const marker = parseMarker(secret.description);
      return (
        secret.madeBy !== undefined && !this.#isCopied(secret) && marker && coveredBy(destinations)(marker.audience)
      );
    });
    const [only] = ours;
    if (ours.length !== 1 || !only) {
      return [
        {
          invariant: 'I4',
          what: `at rest there are ${ours.length} generations: ${ours.map(({ id }) => id).join(', ')}`,
        },
      ];
    }
    return destinations.flatMap((_, index) => {
      const { value: held, editedAt } = github.places[index] ?? {};
      // Without receipts nothing shows what a person wrote within half an hour of a rotation; it is left alone, and works.
      if (!this.#world.receipts && editedAt !== undefined) return [];
      // Runs with different configurations may have met: a later secret that was meant for more places lives longer.
      const later = credentials.secrets.some(
        ({ id, value, madeBy }) => value === held && madeBy !== undefined && id > only.id,
      );
      const what = `at rest place ${index} holds ${held}, not secret ${only.id}`;
      return held === only.value || later ? [] : [{ invariant: 'I4', what }];
    });
  }
}
