import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Change, Version } from './propagation.ts';
import type { SecretHash } from './secret-hash.ts';

/** A secret without its value, which nobody has but whoever made it. */
export interface SecretRecord {
  id: number;
  description: string | null;
  /** Epoch milliseconds; null never expires. */
  expiresAt: number | null;
}

/** A secret as one change left it, for regions that have not heard of later ones. */
export type SecretVersion = Version & SecretRecord & SecretHash;

const row = z
  .object({
    secret_id: z.number(),
    change: z.enum(['create', 'update', 'delete']),
    at: z.number(),
    description: z.string().nullable(),
    expires_at: z.number().nullable(),
    salt: z.string(),
    hash: z.string(),
  })
  .transform(({ secret_id: id, expires_at: expiresAt, ...rest }): SecretVersion => ({ id, expiresAt, ...rest }));

/** The secrets of all clients, every version of them. */
export class Secrets {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** Those that are there now, by id, expired ones too. */
  list(clientId: string): SecretVersion[] {
    return this.#database
      .prepare(`SELECT * FROM secret_version v WHERE client_id = ? AND change <> 'delete' AND seq =
        (SELECT max(seq) FROM secret_version WHERE client_id = v.client_id AND secret_id = v.secret_id)
        ORDER BY secret_id`)
      .all(clientId)
      .map((raw) => row.parse(raw));
  }

  find(clientId: string, secretId: number): SecretVersion | undefined {
    return this.list(clientId).find(({ id }) => id === secretId);
  }

  /** Every version of every secret that the client ever had, oldest first. */
  versions(clientId: string): SecretVersion[] {
    return this.#database
      .prepare('SELECT * FROM secret_version WHERE client_id = ? ORDER BY seq')
      .all(clientId)
      .map((raw) => row.parse(raw));
  }

  /** One more than the highest ever given, deleted ones included. */
  nextId(clientId: string): number {
    const highest = this.#database
      .prepare('SELECT coalesce(max(secret_id), 0) AS id FROM secret_version WHERE client_id = ?')
      .get(clientId);
    return z.object({ id: z.number() }).parse(highest).id + 1;
  }

  record(change: Change, at: number, clientId: string, secret: SecretRecord & SecretHash): void {
    this.#database
      .prepare(`INSERT INTO secret_version (client_id, secret_id, change, at, description, expires_at, salt, hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)`)
      .run(clientId, secret.id, change, at, secret.description, secret.expiresAt, secret.salt, secret.hash);
  }
}
