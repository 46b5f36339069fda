import type { DatabaseSync } from 'node:sqlite';
import type { SandboxClock } from '../clock.ts';
import { ApiError, badRequest } from './api-error.ts';
import { type Client, Clients } from './clients.ts';
import { inTransaction } from './database.ts';
import { Propagation } from './propagation.ts';
import type { RandomBytes } from './random.ts';
import { hashSecret, matchesSecret, newSecretValue } from './secret-hash.ts';
import { type SecretRecord, Secrets, type SecretVersion } from './secrets.ts';

const MAX_SECRETS_PER_CLIENT = 10;

/** What a secret is made of. */
export interface NewSecret {
  description: string | null;
  /** Epoch milliseconds; null never expires. */
  expiresAt: number | null;
  /** Made up unless it is given. */
  value?: string;
}

/** A secret with its value, which can be told this once only. */
export interface IssuedSecret {
  record: SecretRecord;
  value: string;
}

/** What the service works with; `maxClients` counts clients of every kind in the tenant. */
export interface IdentityServiceOptions {
  database: DatabaseSync;
  clock: SandboxClock;
  random: RandomBytes;
  maxClients: number;
}

/** What the credential API does, whoever asks: the routes after their checks, or a seed. */
export class IdentityService {
  readonly clients: Clients;
  readonly secrets: Secrets;
  readonly propagation = new Propagation();
  readonly clock: SandboxClock;
  readonly random: RandomBytes;
  readonly #database: DatabaseSync;
  readonly #maxClients: number;

  constructor({ database, clock, random, maxClients }: IdentityServiceOptions) {
    this.clients = new Clients(database);
    this.secrets = new Secrets(database);
    this.clock = clock;
    this.random = random;
    this.#database = database;
    this.#maxClients = maxClients;
  }

  /** A client and, unless `secret` is undefined, its first secret. `at` as in the past makes it known everywhere. */
  createClient(client: Client, secret: NewSecret, at?: number): IssuedSecret;
  createClient(client: Client, secret: undefined, at?: number): undefined;
  createClient(client: Client, secret: NewSecret | undefined, at = this.clock.now()): IssuedSecret | undefined {
    return inTransaction(this.#database, () => {
      const id = client.properties.Id;
      if (this.clients.find(id)) {
        throw new ApiError(409, `Client ${id} exists already.`, 'Choose another id, or leave it out to get one.');
      }
      if (this.clients.count() >= this.#maxClients) {
        throw badRequest(`The tenant has ${this.#maxClients} clients, the most it may have.`, 'Delete a client.');
      }
      this.clients.record('create', at, client);
      return secret && this.#issue(id, secret, at);
    });
  }

  updateClient(client: Client): void {
    this.clients.record('update', this.clock.now(), client);
  }

  deleteClient(client: Client): void {
    inTransaction(this.#database, () => {
      for (const secret of this.secrets.list(client.properties.Id)) this.deleteSecret(client.properties.Id, secret);
      this.clients.record('delete', this.clock.now(), client);
    });
  }

  createSecret(clientId: string, secret: NewSecret, at = this.clock.now()): IssuedSecret {
    return inTransaction(this.#database, () => this.#issue(clientId, secret, at));
  }

  updateSecret(clientId: string, secret: SecretVersion): void {
    this.secrets.record('update', this.clock.now(), clientId, secret);
  }

  deleteSecret(clientId: string, secret: SecretVersion): void {
    this.secrets.record('delete', this.clock.now(), clientId, secret);
  }

  /** The client, if the token endpoint of the region takes this value for it right now. */
  authenticate(clientId: string, value: string, region: string): Client | undefined {
    const now = this.clock.now();
    const believed = this.propagation.reached(this.clients.versions(clientId), region, now);
    if (!believed?.client.properties.Enabled) return undefined;
    const bySecret = Map.groupBy(this.secrets.versions(clientId), ({ id }) => id);
    for (const versions of bySecret.values()) {
      const secret = this.propagation.reached(versions, region, now);
      const isAlive = secret && (secret.expiresAt === null || now < secret.expiresAt);
      if (isAlive && matchesSecret(secret, value)) return believed.client;
    }
    return undefined;
  }

  #issue(clientId: string, { description, expiresAt, value = newSecretValue(this.random) }: NewSecret, at: number) {
    if (this.secrets.list(clientId).length >= MAX_SECRETS_PER_CLIENT) {
      throw badRequest(
        `Client ${clientId} has ${MAX_SECRETS_PER_CLIENT} secrets, the most it may have. Expired ones count.`,
        'Delete a secret that is no longer used.',
      );
    }
    const record: SecretRecord = { id: this.secrets.nextId(clientId), description, expiresAt };
    this.secrets.record('create', at, clientId, { ...record, ...hashSecret(value) });
    return { record, value };
  }
}
