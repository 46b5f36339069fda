import { RotationError } from '../../src/domain/errors.ts';
import type { Engine } from './engine.ts';

/** A secret as the service knows it. */
export interface StoredSecret {
  readonly id: number;
  readonly description: string;
  readonly expiresAt: number | null;
  readonly value: string;
  readonly createdAt: number;
  /** Name of the run that made it; `undefined` for a person. */
  readonly madeBy: string | undefined;
}

/** A create call as it left. */
interface Asked {
  /** The run. */
  readonly madeBy: string;
  /** How many secrets it knew of then: a call may arrive when it knows more. */
  readonly knew: number;
}

/** The service refuses any more (CONNECT, "Credential management"). */
export const MOST_SECRETS = 10;

/** The credential API and the token service of one client. */
export class CredentialService {
  /** Told of each create call that arrives. */
  beforeCreation: (by: string, knew: number) => void = () => {};
  /** Asked before each deletion takes effect. */
  beforeDeletion: (secret: StoredSecret, by: string) => void = () => {};
  secrets: StoredSecret[] = [];
  /** How often something has changed. */
  changes = 0;
  readonly #engine: Engine;
  /** How long it takes until a new secret is accepted. */
  acceptedAfterMs: number;
  #lastId = 0;

  constructor(engine: Engine, acceptedAfterMs: number) {
    this.#engine = engine;
    this.acceptedAfterMs = acceptedAfterMs;
  }

  /** @param age how long ago it was made */
  add(given: Pick<StoredSecret, 'description' | 'expiresAt' | 'madeBy'>, age = 0): StoredSecret {
    const id = ++this.#lastId;
    const secret = { ...given, id, value: `value-of-${id}-`, createdAt: this.#engine.now - age };
    this.secrets.push(secret);
    this.changes += 1;
    return secret;
  }

  create({ knew, ...given }: Pick<StoredSecret, 'description' | 'expiresAt'> & Asked): StoredSecret {
    this.beforeCreation(given.madeBy, knew);
    if (this.secrets.length >= MOST_SECRETS) {
      throw new RotationError({ code: 'CONFIG_INVALID', message: 'Limit of secrets exceeded.', hint: 'Delete one.' });
    }
    return this.add(given);
  }

  delete(id: number, by: string): void {
    const secret = this.secrets.find((one) => one.id === id);
    if (!secret) return;
    this.beforeDeletion(secret, by);
    this.secrets = this.secrets.filter((one) => one !== secret);
    this.changes += 1;
  }

  /** Whether the consumers get a token with it now. A deletion counts at once, though it may take an hour. */
  accepts(value: string | null): boolean {
    const { now } = this.#engine;
    const secret = this.secrets.find((one) => one.value === value);
    return (
      secret !== undefined &&
      (secret.expiresAt === null || secret.expiresAt > now) &&
      now >= secret.createdAt + this.acceptedAfterMs
    );
  }
}
