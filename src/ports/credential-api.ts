import type { ClientSecret } from '../domain/client-secret.ts';
import type { Instant } from '../domain/instant.ts';
import type { SecretValue } from '../domain/secret-value.ts';

/** A secret just made: the only time that its value is shown. It was masked before it got here. */
export interface CreatedSecret extends ClientSecret {
  readonly value: SecretValue;
}

/** The secrets of one client at the credential API. Failures are RotationErrors; their `effect` tells whether a write may have happened. */
export interface CredentialApi {
  /** All secrets, read from the primary region. */
  list(): Promise<ClientSecret[]>;
  /** One call, never repeated behind the caller's back. */
  create(request: { description: string; expiresAt: Instant }): Promise<CreatedSecret>;
  /**
   * Resolves also when the secret was not there any more.
   * @param options.notAfter no attempt leaves later than this, as `Clock.elapsed` counts
   */
  delete(id: number, options?: { readonly notAfter?: number }): Promise<void>;
  /** Whether the token service of the region accepts the value, asked on a fresh connection. */
  authenticate(value: SecretValue, region: 'consumers' | 'primary'): Promise<boolean>;
  /** From now on our own calls use a token made with this value, if the client acts for itself. */
  actAs(value: SecretValue): void;
}
