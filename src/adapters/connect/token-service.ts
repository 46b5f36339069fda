import * as oauth from 'oauth4webapi';
import type { SecretValue } from '../../domain/secret-value.ts';
import { CallFailed } from '../http/call-failed.ts';
import type { Fetch } from '../http/connection.ts';
import { isLoopback } from '../http/safe-url.ts';
import { readAnswer } from './answer.ts';
import { ApiRefused, type NamedCall, unanswered, unintelligible } from './api-error.ts';
import { readTokenRefusal } from './responses.ts';

/** Masks a value in the log, then wraps it. */
export type Protect = (value: string) => SecretValue;

/** An access token, which is as secret as what it was got with. */
export interface AccessToken {
  readonly value: SecretValue;
  /** From when it was issued. */
  readonly lifetimeMs: number;
}

/** What the token service says of a client and its secret. */
export type TokenAnswer =
  | { readonly token: AccessToken }
  /** The secret is right, but this type of client gets no token for it. */
  | { readonly refused: 'unauthorized_client' }
  | { readonly refused: 'invalid_client' };

export interface TokenRequest {
  readonly endpoint: URL;
  readonly clientId: string;
  readonly secret: SecretValue;
  readonly fetch: Fetch;
  readonly protect: Protect;
}

/** What a header can carry and a log can mask: printable ASCII without a space. */
const TOKEN = /^[\x21-\x7e]+$/;

/** The shortest life that a token can be given, for a service that does not say. */
const SHORTEST_LIFETIME_S = 60;

/**
 * Asks once for an access token by the client-credentials grant.
 * @throws RotationError for everything that says nothing about the secret
 */
export const requestToken = async (request: TokenRequest): Promise<TokenAnswer> => {
  const { endpoint, clientId, secret, fetch, protect } = request;
  const call: NamedCall = { purpose: `get a token for client ${clientId}`, host: endpoint.host, writes: false };
  const server: oauth.AuthorizationServer = { issuer: endpoint.origin, token_endpoint: endpoint.href };
  const client: oauth.Client = { client_id: clientId };
  const response = await oauth
    .clientCredentialsGrantRequest(
      server,
      client,
      oauth.ClientSecretPost(secret.open('authenticate')),
      {},
      {
        [oauth.customFetch]: (url, init) => fetch(url, { ...init, asks: true }),
        [oauth.allowInsecureRequests]: isLoopback(endpoint.hostname),
      },
    )
    .catch((error: unknown) => {
      throw error instanceof CallFailed ? unanswered(error, call) : error;
    });

  if (response.status !== 200) {
    const { status, headers, body } = await readAnswer(response);
    const refusal = readTokenRefusal(body);
    const error = 'data' in refusal ? refusal.data.error : undefined;
    if (status < 500 && (error === 'invalid_client' || error === 'unauthorized_client')) return { refused: error };
    // Never the description: a service may repeat in it what it was sent.
    throw new ApiRefused({ call, status, headers, explanation: error === undefined ? {} : { reason: error } });
  }
  // Its errors carry the body, which may hold a token: none of them gets any further.
  const granted = await oauth.processClientCredentialsResponse(server, client, response).catch(() => undefined);
  if (!granted || !TOKEN.test(granted.access_token)) throw unintelligible(call, 'a bearer token', 'something else');
  const value = protect(granted.access_token);
  return { token: { value, lifetimeMs: (granted.expires_in ?? SHORTEST_LIFETIME_S) * 1000 } };
};
