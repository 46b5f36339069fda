import type { IdentityService } from './identity-service.ts';
import type { SigningKey } from './signing-key.ts';

/** One regional host: its own address, issuer and key, over the state that all regions share. */
export interface Region {
  readonly name: string;
  /** Writes exist on the primary region only. */
  readonly isPrimary: boolean;
  readonly tenantId: string;
  readonly service: IdentityService;
  /** Known once the server listens. */
  url(): string;
  issuer(): string;
  /** The regions whose tokens it takes: itself, and by a setting the others. */
  trusted(): readonly Region[];
  /** Made when it is first needed. */
  signingKey(): SigningKey;
}
