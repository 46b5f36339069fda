import { fingerprint } from '../../src/domain/fingerprint.ts';
import type { VerificationState } from '../../src/domain/observation.ts';
import type { Receipt } from '../../src/domain/receipt.ts';
import { SecretValue } from '../../src/domain/secret-value.ts';
import type { VerificationRequest } from '../../src/ports/verifier.ts';
import type { Engine } from './engine.ts';

/** One GitHub secret, and the application that runs on it. */
export interface Place {
  value: string | null;
  updatedAt: number | null;
  /** Written by a person, at this true time. */
  editedAt: number | undefined;
  /** What the application read when the verification workflow redeployed it; without that it reads at each use. */
  using: string | null;
  /** Writes that have left and have not been handled yet. */
  underway: string[];
}

interface VerificationRun {
  readonly request: VerificationRequest;
  state: VerificationState['status'] | 'forgotten';
  readonly dispatchedAt: number;
}

interface GitHubOptions {
  readonly engine: Engine;
  readonly places: number;
  /** How far GitHub's clock is off from true time. */
  readonly skewMs: number;
  /** How far the server that stamps writes is off from the one that answers. */
  readonly stampOffsetMs: number;
  readonly covered: number;
  readonly accepts: (value: string | null) => boolean;
  readonly note: (text: string) => void;
}

const JOB_STARTS_MS = 4_000;
const JOB_TAKES_MS = 6_000;
const LATE_APPROVAL_MS = 3 * 60 * 60_000;

/** GitHub, as far as one credential knows it. */
export class GitHubService {
  readonly places: Place[];
  /** The variable that holds the receipt. */
  receipt: Receipt | null = null;
  readonly runs: VerificationRun[] = [];
  /** What has ever stood in a place, and so may be known to people. */
  readonly known = new Set<string>();
  /** How often a place, an application or a verification has changed. */
  changes = 0;
  /** Whether an environment of the verification workflow asks for an approval, and when it is given. */
  approval: 'none' | 'late' | 'never' = 'none';
  readonly #options: GitHubOptions;

  /** For each dispatch the place whose job fails for no reason. */
  flakes: readonly (number | undefined)[] = [];
  /** How many places the verification workflow covers: so many jobs it has. */
  covered: number;

  constructor(options: GitHubOptions) {
    this.#options = options;
    this.covered = options.covered;
    this.places = Array.from({ length: options.places }, () => ({
      value: null,
      updatedAt: null,
      editedAt: undefined,
      using: null,
      underway: [],
    }));
  }

  /** What a `Date` header says now. */
  get date(): number {
    const { engine, skewMs } = this.#options;
    return Math.floor((engine.now + skewMs) / 1000) * 1000;
  }

  get #stamp(): number {
    const { engine, skewMs, stampOffsetMs } = this.#options;
    return Math.floor((engine.now + skewMs + stampOffsetMs) / 1000) * 1000;
  }

  write(place: Place, value: string): void {
    this.known.add(value);
    this.changes += 1;
    place.value = value;
    place.updatedAt = Math.max(this.#stamp, place.editedAt === undefined ? 0 : (place.updatedAt ?? 0));
    place.editedAt = undefined;
  }

  /** A person writes. Never so soon after a write that the clocks' tolerance hides it: that cannot be seen from outside. */
  edit(place: Place, value: string): void {
    this.changes += 1;
    place.value = value;
    place.updatedAt = Math.max(this.#stamp, (place.updatedAt ?? 0) + 3000);
    place.editedAt = this.#options.engine.now;
  }

  /** A person deletes the GitHub secret; an application that has read it goes on with what it read. */
  remove(place: Place): void {
    this.changes += 1;
    place.value = null;
    place.updatedAt = null;
    place.editedAt = undefined;
  }

  /** What the application at a place works with. */
  inUse(index: number): string | null {
    const place = this.places[index];
    if (!place) return null;
    return index < this.covered ? place.using : place.value;
  }

  dispatch(request: VerificationRequest): number {
    const { engine } = this.#options;
    const { approval } = this;
    const waits = approval !== 'none';
    const run: VerificationRun = {
      request,
      state: waits ? 'awaiting-approval' : 'running',
      dispatchedAt: engine.now,
    };
    const id = this.runs.push(run);
    if (approval === 'none') engine.after(JOB_STARTS_MS, () => this.#work(run, id - 1));
    if (approval === 'late') engine.after(LATE_APPROVAL_MS, () => this.#work(run, id - 1));
    return id;
  }

  /** Whoever is asked approves at last. */
  approveAll(): void {
    this.runs.forEach((run, index) => {
      if (run.state === 'awaiting-approval') this.#work(run, index);
    });
  }

  /** One job for each place that the workflow covers: it redeploys the application, and proves what it holds. */
  #work(run: VerificationRun, index: number): void {
    const { engine, accepts, note } = this.#options;
    if (run.state !== 'awaiting-approval' && run.state !== 'running') return;
    run.state = 'running';
    this.changes += 1;
    const { fingerprint: expected, correlationId } = run.request;
    const good = this.places.slice(0, this.covered).map((place, job) => {
      if (this.flakes[index] === job) return false;
      place.using = place.value;
      return (
        place.value !== null &&
        fingerprint(new SecretValue(place.value), correlationId) === expected &&
        accepts(place.value)
      );
    });
    engine.after(JOB_TAKES_MS, () => {
      run.state = good.every(Boolean) ? 'succeeded' : 'failed';
      this.changes += 1;
      note(`verification ${index + 1} ${run.state}`);
    });
  }
}
