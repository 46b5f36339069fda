import { type ClientSecret, type Generation, type Identity, kinOf } from '../domain/client-secret.ts';
import type { Marker } from '../domain/marker.ts';
import type { RotationPorts } from './rotation-ports.ts';
import type { RotationTask } from './rotation-task.ts';

/** One reading of the client's secrets. */
export interface RosterReading {
  readonly secrets: readonly ClientSecret[];
  /** Every generation that names this credential, for whatever destinations; oldest first. */
  readonly kin: readonly Generation[];
  /** When it was asked for, as `Clock.elapsed` counts. */
  readonly askedAt: number;
}

/** Reads the client's secrets, and remembers whether any reading showed another run that may still be writing. */
export class Roster {
  readonly #ports: Pick<RotationPorts, 'credentials' | 'clock'>;
  readonly #identity: Identity;
  readonly #task: Pick<RotationTask, 'times'>;
  readonly #madeHere = new Set<string>();
  readonly #copied = new Set<string>();
  #last: RosterReading | undefined;
  #othersAtWork = false;

  constructor(ports: Pick<RotationPorts, 'credentials' | 'clock'>, task: Pick<RotationTask, 'identity' | 'times'>) {
    this.#ports = ports;
    this.#identity = task.identity;
    this.#task = task;
  }

  async read(): Promise<RosterReading> {
    const { clock, credentials } = this.#ports;
    const { times } = this.#task;
    const askedAt = clock.elapsed();
    const secrets = await credentials.list();
    const now = clock.now();
    const { kin, suspicious, copied } = kinOf(secrets, this.#identity, now + times.futureTolerance);
    // Whoever made a secret may write it still, also when somebody has copied its description since.
    this.#othersAtWork ||= [...kin, ...suspicious].some(
      ({ marker }) => !this.madeHere(marker) && now - marker.created < times.writeWindow,
    );
    for (const nonce of copied) this.#copied.add(nonce);
    this.#last = { secrets, kin, askedAt };
    return this.#last;
  }

  /** The last reading, if it is not older than `maxAgeMs`, else a new one. */
  async recent(maxAgeMs: number): Promise<RosterReading> {
    const last = this.#last;
    return last && this.#ports.clock.elapsed() - last.askedAt <= maxAgeMs ? last : this.read();
  }

  /** Whether any reading of this run showed a copy of the marker: to delete one of two would leave the other as if it were ours. */
  wasCopied({ nonce }: Pick<Marker, 'nonce'>): boolean {
    return this.#copied.has(nonce);
  }

  /** To be told before the create call that carries the nonce. */
  willMake(nonce: string): void {
    this.#madeHere.add(nonce);
  }

  /** Two jobs of one run are two writers, so only the nonce tells what this process made. */
  madeHere({ nonce }: Pick<Marker, 'nonce'>): boolean {
    return this.#madeHere.has(nonce);
  }

  /** Whether any reading of this run showed another run's generation that is young enough to be written still. */
  get othersAtWork(): boolean {
    return this.#othersAtWork;
  }
}
