import type { SecretValue } from '../../domain/secret-value.ts';
import type { CredentialApi } from '../../ports/credential-api.ts';
import type { Fetch } from '../http/connection.ts';
import { type ClientOptions, createCredentialApi } from './credential-api.ts';
import { type Patience, tokenEndpoints } from './discovery.ts';
import { OwnTokens } from './own-tokens.ts';
import type { Protect } from './token-service.ts';

export interface ConnectOptions {
  readonly patience: Patience;
  readonly fetch: Fetch;
  /** Over a connection of its own for each call. */
  readonly freshFetch: Fetch;
  /** Masks a value in the log, then wraps it. */
  readonly protect: Protect;
}

/** CONNECT data services, as all credentials of a run see them: one discovery a region, one token a client. */
export interface Connect {
  credentialApi(client: ClientOptions): CredentialApi;
}

/** Nothing is called before an API is used. */
export const createConnect = (options: ConnectOptions): Connect => {
  const { fetch, freshFetch, patience } = options;
  const secrets: SecretValue[] = [];
  const protect: Protect = (value) => {
    const secret = options.protect(value);
    secrets.push(secret);
    return secret;
  };
  const known = () => secrets;
  const endpoints = tokenEndpoints({ fetch, patience, secrets: known });
  /** By the secret that whoever acts began with, and by where and as whom it acts. */
  const tokensBySecret = new Map<SecretValue, Map<string, OwnTokens>>();

  const tokensFor = ({ identity, primaryUrl }: ClientOptions): OwnTokens => {
    const held = tokensBySecret.get(identity.secret) ?? new Map<string, OwnTokens>();
    if (!tokensBySecret.has(identity.secret)) secrets.push(identity.secret);
    tokensBySecret.set(identity.secret, held);
    const actor = `${identity.role} ${identity.clientId.toLowerCase()} ${primaryUrl}`;
    const tokens =
      held.get(actor) ??
      new OwnTokens({ identity, endpoint: () => endpoints.of(primaryUrl), fetch, protect, patience });
    held.set(actor, tokens);
    return tokens;
  };

  return {
    credentialApi: (client) =>
      createCredentialApi(client, {
        fetch,
        freshFetch,
        patience,
        protect,
        endpoints,
        tokens: tokensFor(client),
        known,
      }),
  };
};
