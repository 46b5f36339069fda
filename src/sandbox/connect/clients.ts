import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { components } from '../../contract/connect.types.ts';
import type { Change, Version } from './propagation.ts';

type Schemas = components['schemas'];

/** A client with its kind; `properties` is what the API shows of it. */
export type Client =
  | { kind: 'client-credential'; properties: Schemas['ClientCredentialClient'] }
  | { kind: 'hybrid'; properties: Schemas['HybridClient'] };

/** Which collection of the API a client belongs to. */
export type ClientKind = Client['kind'];

const common = {
  Id: z.string(),
  Name: z.string(),
  Enabled: z.boolean(),
  AccessTokenLifetime: z.number(),
  Tags: z.array(z.string()),
};
const client = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('client-credential'),
    properties: z.object({ ...common, RoleIds: z.array(z.string()) }),
  }),
  z.object({
    kind: z.literal('hybrid'),
    properties: z.object({
      ...common,
      RedirectUris: z.array(z.string()),
      PostLogoutRedirectUris: z.array(z.string()),
      ClientUri: z.string().nullable(),
      LogoUri: z.string().nullable(),
      AllowOfflineAccess: z.boolean(),
      AllowAccessTokensViaBrowser: z.boolean(),
    }),
  }),
]);
const row = z.object({
  kind: z.string(),
  change: z.enum(['create', 'update', 'delete']),
  at: z.number(),
  properties: z.string(),
});

/** A client as one change left it, for regions that have not heard of later ones. */
export type ClientVersion = Version & { client: Client };

const read = (raw: unknown): ClientVersion => {
  const { kind, properties, change, at } = row.parse(raw);
  return { change, at, client: client.parse({ kind, properties: JSON.parse(properties) }) };
};

const LATEST = 'seq = (SELECT max(seq) FROM client_version WHERE client_id = v.client_id)';

/** The clients of the tenant, every version of them. */
export class Clients {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  find(id: string): Client | undefined {
    const latest = this.versions(id).at(-1);
    return latest && latest.change !== 'delete' ? latest.client : undefined;
  }

  /** In the order in which they were made first. */
  list(): Client[] {
    return this.#database
      .prepare(`SELECT * FROM client_version v WHERE ${LATEST} AND change <> 'delete'
        ORDER BY (SELECT min(seq) FROM client_version WHERE client_id = v.client_id)`)
      .all()
      .map((raw) => read(raw).client);
  }

  count(): number {
    const counted = this.#database
      .prepare(`SELECT total(CASE change WHEN 'create' THEN 1 WHEN 'delete' THEN -1 END) AS total FROM client_version`)
      .get();
    return z.object({ total: z.number() }).parse(counted).total;
  }

  /** Oldest first. */
  versions(id: string): ClientVersion[] {
    return this.#database.prepare('SELECT * FROM client_version WHERE client_id = ? ORDER BY seq').all(id).map(read);
  }

  record(change: Change, at: number, { kind, properties }: Client): void {
    this.#database
      .prepare('INSERT INTO client_version (client_id, kind, change, at, properties) VALUES (?, ?, ?, ?, ?)')
      .run(properties.Id, kind, change, at, JSON.stringify(properties));
  }
}
