import type { SecretValue } from '../../domain/secret-value.ts';
import type { CredentialApi } from '../../ports/credential-api.ts';
import type { Fetch } from '../http/connection.ts';
import type { Hints } from './api-error.ts';
import type { Patience, TokenEndpoints } from './discovery.ts';
import { apiClient } from './http-client.ts';
import type { Identity, OwnTokens } from './own-tokens.ts';
import { type ClientType, secretsOf } from './secrets.ts';
import { checkSecret } from './token-check.ts';
import type { AccessToken, Protect } from './token-service.ts';

/** The client whose secrets are kept fresh, and who acts for it. */
export interface ClientOptions {
  /** Of the region that the consumers authenticate at. */
  readonly baseUrl: string;
  /** Of the region that secrets are read from and written to, and that our own tokens come from. */
  readonly primaryUrl: string;
  readonly tenantId: string;
  readonly clientId: string;
  readonly clientType: ClientType;
  readonly identity: Identity;
}

/** What an API shares with the other credentials of the run. */
export interface SharedWithOthers {
  readonly fetch: Fetch;
  /** Over a connection of its own for each call. */
  readonly freshFetch: Fetch;
  readonly patience: Patience;
  /** Masks a value in the log, then wraps it. Called before anything else is done with a value or a token. */
  readonly protect: Protect;
  readonly endpoints: TokenEndpoints;
  /** Of whoever acts. */
  readonly tokens: OwnTokens;
  /** Every value that no message may hold. */
  readonly known: () => readonly SecretValue[];
}

/** What to do about a refusal, for whoever asked. */
const hintsFor = ({ tenantId, clientId, clientType, identity }: ClientOptions): Hints => ({
  401:
    `Check tenant-id: the token of client ${identity.clientId} may belong to another tenant than ${tenantId}. ` +
    'Otherwise the client was disabled or deleted meanwhile.',
  403:
    identity.role === 'self' && clientType === 'client-credential'
      ? `A client may only manage its own secrets: check that client-secret belongs to client ${clientId}, or give admin-client-id.`
      : `Client ${identity.clientId} needs the role Tenant Administrator to manage the secrets of another client${
          clientType === 'hybrid' ? ', and of any hybrid client' : ''
        }.`,
  404: `Check tenant-id (${tenantId}), client-id (${clientId}) and client-type (${clientType}): clients of another type are kept elsewhere.`,
});

/** The secrets of one client at the credential API. Nothing is called before it is used. */
export const createCredentialApi = (options: ClientOptions, shared: SharedWithOthers): CredentialApi => {
  const { baseUrl, primaryUrl, tenantId, clientId, clientType, identity } = options;
  const { fetch, freshFetch, patience, protect, endpoints, tokens, known } = shared;
  const hints = hintsFor(options);
  const client = apiClient({ baseUrl: primaryUrl, fetch, tokens, patience, hints, secrets: known });
  const secrets = secretsOf({ client, tenantId, clientId, clientType, protect });
  const made = new Map<number, SecretValue>();
  /** Tokens of the primary by the secret that they were got with. */
  const proven = new WeakMap<SecretValue, { token: AccessToken; asked: number }>();

  return {
    list() {
      // Both regions are asked at once, so that the first list takes three round trips: discovery, token, list.
      endpoints.prefetch(primaryUrl);
      endpoints.prefetch(baseUrl);
      return secrets.list();
    },

    async create(request) {
      const created = await secrets.create(request);
      made.set(created.id, created.value);
      return created;
    },

    async delete(id, limit) {
      await secrets.delete(id, limit);
      const value = made.get(id);
      // Other credentials of the same client go on with what was acted as before.
      if (value) tokens.forget(value);
    },

    async authenticate(value, region) {
      const endpoint = await endpoints.of(region === 'primary' ? primaryUrl : baseUrl);
      const check = { endpoint, clientId, clientType, secret: value, freshFetch, protect, patience };
      const { accepted, token, asked } = await checkSecret(check);
      if (token && region === 'primary') proven.set(value, { token, asked });
      return accepted;
    },

    actAs(value) {
      if (identity.role === 'self') tokens.actAs(value, proven.get(value));
    },
  };
};
