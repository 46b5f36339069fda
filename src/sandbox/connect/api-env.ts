import type { Caller } from './roles.ts';

/** What the routes below a tenant find in their context. */
export interface ApiEnv {
  Variables: { caller: Caller };
}
