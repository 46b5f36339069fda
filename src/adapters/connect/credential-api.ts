import type { SecretValue } from '../../domain/secret-value.ts';
import type { CredentialApi } from '../../ports/credential-api.ts';
import type { Fetch } from '../http/connection.ts';
import type { Hints } from './api-error.ts';
import { type Patience, tokenEndpoints } from './discovery.ts';
import { apiClient } from './http-client.ts';
import { type Identity, OwnTokens } from './own-tokens.ts';
import { type ClientType, secretsOf } from './secrets.ts';
import { checkSecret } from './token-check.ts';
import type { AccessToken, Protect } from './token-service.ts';

export interface CredentialApiOptions {
  /** Of the region that the consumers authenticate at. */
  readonly baseUrl: string;
  /** Of the region that secrets are read from and written to, and that our own tokens come from. */
  readonly primaryUrl: string;
  readonly tenantId: string;
  /** The client whose secrets these are. */
  readonly clientId: string;
  readonly clientType: ClientType;
  readonly identity: Identity;
  readonly fetch: Fetch;
  /** Over a connection of its own for each call. */
  readonly freshFetch: Fetch;
  readonly patience: Patience;
  /** Masks a value in the log, then wraps it. Called before anything else is done with a value or a token. */
  readonly protect: Protect;
}

/** What to do about a refusal, for whoever asked. */
const hintsFor = ({ tenantId, clientId, clientType, identity }: CredentialApiOptions): Hints => ({
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

/** The credential API of CONNECT data services. Nothing is called before it is used. */
export const createCredentialApi = (options: CredentialApiOptions): CredentialApi => {
  const { baseUrl, primaryUrl, tenantId, clientId, clientType, identity } = options;
  const { fetch, freshFetch, patience } = options;
  const known: SecretValue[] = [identity.secret];
  const protect: Protect = (value) => {
    const secret = options.protect(value);
    known.push(secret);
    return secret;
  };
  const secretsKnown = () => known;
  const endpoints = tokenEndpoints({ fetch, patience, secrets: secretsKnown });
  const tokens = new OwnTokens({ identity, endpoint: () => endpoints.of(primaryUrl), fetch, protect, patience });
  const hints = hintsFor(options);
  const client = apiClient({ baseUrl: primaryUrl, fetch, tokens, patience, hints, secrets: secretsKnown });
  const secrets = secretsOf({ client, tenantId, clientId, clientType, protect });
  /** Tokens of the primary by the secret that they were got with. */
  const proven = new WeakMap<SecretValue, { token: AccessToken; asked: number }>();

  return {
    list() {
      // Both regions are asked at once, so that the first list takes three round trips: discovery, token, list.
      endpoints.prefetch(primaryUrl);
      endpoints.prefetch(baseUrl);
      return secrets.list();
    },
    create: secrets.create,
    delete: secrets.delete,

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
