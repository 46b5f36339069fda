import { RotationError } from '../../domain/errors.ts';
import type { SecretValue } from '../../domain/secret-value.ts';
import type { Fetch } from '../http/connection.ts';
import { retrying } from '../http/retry.ts';
import type { Patience } from './discovery.ts';
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
  readonly patience: Patience;
}

/** What the token service said; `asked` is when the request left, as `Clock.elapsed` counts. */
interface Checked {
  readonly accepted: boolean;
  readonly asked: number;
  readonly token?: AccessToken;
}

/**
 * Whether the token service accepts the secret, asked once, and again only after a rate limit. A hybrid client gets no
 * token for its secret, but the service tells a right secret from a wrong one.
 * @throws RotationError for everything that says nothing about the secret
 */
export const checkSecret = async (check: TokenCheck): Promise<Checked> => {
  const { endpoint, clientId, clientType, secret, freshFetch, protect, patience } = check;
  let asked = 0;
  // Not idempotent: whoever asks whether a secret is accepted already has patience of their own for all else.
  const answer = await retrying({ ...patience, idempotent: false, host: endpoint.host }, () => {
    asked = patience.clock.elapsed();
    return requestToken({ endpoint, clientId, secret, fetch: freshFetch, protect });
  });
  if ('token' in answer) return { accepted: true, asked, token: answer.token };
  if (answer.refused === 'invalid_client') return { accepted: false, asked };
  if (clientType === 'hybrid') return { accepted: true, asked };
  throw new RotationError({
    code: 'CONFIG_INVALID',
    message: `The token service at ${endpoint.host} gives client ${clientId} no token: its type may not use client credentials.`,
    hint: 'Check client-type: a hybrid client answers like this.',
  });
};
