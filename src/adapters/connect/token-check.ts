import { RotationError } from '../../domain/errors.ts';
import type { SecretValue } from '../../domain/secret-value.ts';
import type { Fetch } from '../http/connection.ts';
import type { ClientType } from './secrets.ts';
import { type AccessToken, type Protect, requestToken } from './token-service.ts';

export interface TokenCheck {
  readonly endpoint: URL;
  readonly clientId: string;
  readonly clientType: ClientType;
  readonly secret: SecretValue;
  /** Over a connection of its own, so that a balancer may choose another server. */
  readonly freshFetch: Fetch;
  readonly protect: Protect;
}

/**
 * Whether the token service accepts the secret, asked once. A hybrid client gets no token for its secret, but the
 * service tells a right secret from a wrong one.
 * @throws RotationError for everything that says nothing about the secret
 */
export const checkSecret = async (check: TokenCheck): Promise<{ accepted: boolean; token?: AccessToken }> => {
  const { endpoint, clientId, clientType, secret, freshFetch, protect } = check;
  const answer = await requestToken({ endpoint, clientId, secret, fetch: freshFetch, protect });
  if ('token' in answer) return { accepted: true, token: answer.token };
  if (answer.refused === 'invalid_client') return { accepted: false };
  if (clientType === 'hybrid') return { accepted: true };
  throw new RotationError({
    code: 'CONFIG_INVALID',
    message: `The token service at ${endpoint.host} gives client ${clientId} no token: its type may not use client credentials.`,
    hint: 'Check client-type: a hybrid client answers like this.',
  });
};
