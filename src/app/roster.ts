import { type ClientSecret, type Generation, type Identity, kinOf } from '../domain/client-secret.ts';
import type { Instant } from '../domain/instant.ts';
import type { RotationPorts } from './rotation-ports.ts';
import type { RotationTask } from './rotation-task.ts';

/** One reading of the client's secrets. */
export interface RosterReading {
  /** When it was asked for: what came later may be missing. */
  readonly askedAt: Instant;
  readonly secrets: readonly ClientSecret[];
  /** Every generation that names this credential, for whatever destinations; oldest first. */
  readonly kin: readonly Generation[];
}

/** Reads the client's secrets, and remembers whether any reading showed another run that may still be writing. */
export class Roster {
  readonly #ports: Pick<RotationPorts, 'credentials' | 'clock'>;
  readonly #identity: Identity;
  readonly #task: Pick<RotationTask, 'run' | 'times'>;
  #othersAtWork = false;

  constructor(
    ports: Pick<RotationPorts, 'credentials' | 'clock'>,
    task: Pick<RotationTask, 'identity' | 'run' | 'times'>,
  ) {
    this.#ports = ports;
    this.#identity = task.identity;
    this.#task = task;
  }

  async read(): Promise<RosterReading> {
    const { clock, credentials } = this.#ports;
    const { times, run } = this.#task;
    const askedAt = clock.now();
    const secrets = await credentials.list();
    const now = clock.now();
    const { kin } = kinOf(secrets, this.#identity, now + times.futureTolerance);
    this.#othersAtWork ||= kin.some(({ marker }) => marker.run !== run && now - marker.created < times.writeWindow);
    return { askedAt, secrets, kin };
  }

  /** Whether any reading of this run showed another run's generation that is young enough to be written still. */
  get othersAtWork(): boolean {
    return this.#othersAtWork;
  }
}
