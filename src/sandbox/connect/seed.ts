import { blankClient, describeClient } from './client-body.ts';
import type { Client, ClientKind } from './clients.ts';
import type { IdentityService } from './identity-service.ts';
import { guid, readGuid } from './random.ts';
import { roleIds } from './roles.ts';

const DAY_MS = 86_400_000;

/** What a secret is to be like. */
export interface SeededSecretOptions {
  description?: string | null;
  /** Epoch milliseconds, past ones too; null never expires; 90 days from now when it is left out. */
  expiresAt?: number | null;
  /** A generated one when it is left out. */
  value?: string;
}

/** What a client is to be like; a client credential client that is switched on unless told. */
export interface SeededClientOptions {
  id?: string;
  name?: string;
  kind?: ClientKind;
  administrator?: boolean;
  /** False leaves it without any role, which the API itself never does. */
  member?: boolean;
  enabled?: boolean;
  /** In seconds. */
  accessTokenLifetime?: number;
  tags?: readonly string[];
}

/** A secret with its value, which nobody can read back later. */
export interface SeededSecret {
  secretId: number;
  secret: string;
}

/** A client and its only secret. */
export interface SeededCredential extends SeededSecret {
  clientId: string;
}

type CredentialOptions = Omit<SeededClientOptions, 'kind' | 'administrator'> & { secret?: SeededSecretOptions };

/** Before anything else, so that a seed is known in every region whatever the lag. */
const LONG_AGO = 0;

/** Makes clients and secrets at once, without HTTP, roles or lag. */
export class Seed {
  readonly #service: IdentityService;

  constructor(service: IdentityService) {
    this.#service = service;
  }

  /** A client without a secret; gives its id. */
  client(options: SeededClientOptions = {}): string {
    const id = options.id === undefined ? guid(this.#service.random) : readGuid(options.id);
    if (id === undefined) throw new RangeError(`a client id is a GUID, not ${options.id}`);
    this.#service.createClient(this.#describe(id, options), undefined, LONG_AGO);
    return id;
  }

  /** One more secret for a client. */
  secret(clientId: string, options: SeededSecretOptions = {}): SeededSecret {
    const { description = null, expiresAt = this.#service.clock.now() + 90 * DAY_MS, value } = options;
    const issued = this.#service.createSecret(
      clientId.toLowerCase(),
      { description, expiresAt, ...(value !== undefined && { value }) },
      LONG_AGO,
    );
    return { secretId: issued.record.id, secret: issued.value };
  }

  /** A client credential client with the member role alone: it may rotate itself. */
  selfRotating(options: CredentialOptions = {}): SeededCredential {
    return this.#credential(options, {});
  }

  /** A client credential client with the administrator role. */
  administrator(options: CredentialOptions = {}): SeededCredential {
    return this.#credential(options, { administrator: true });
  }

  hybrid(options: CredentialOptions = {}): SeededCredential {
    return this.#credential(options, { kind: 'hybrid' });
  }

  /** A client credential client that is switched off. */
  disabled(options: CredentialOptions = {}): SeededCredential {
    return this.#credential(options, { enabled: false });
  }

  #credential({ secret, ...options }: CredentialOptions, fixed: SeededClientOptions): SeededCredential {
    const clientId = this.client({ ...options, ...fixed });
    return { clientId, ...this.secret(clientId, secret) };
  }

  #describe(id: string, { kind = 'client-credential', member = true, ...options }: SeededClientOptions): Client {
    const client = describeClient(blankClient(kind, id), {
      Name: options.name,
      Enabled: options.enabled,
      AccessTokenLifetime: options.accessTokenLifetime,
      Tags: options.tags && [...options.tags],
      RoleIds: [roleIds.member, ...(options.administrator ? [roleIds.administrator] : [])],
    });
    return member || client.kind === 'hybrid'
      ? client
      : { ...client, properties: { ...client.properties, RoleIds: [] } };
  }
}
