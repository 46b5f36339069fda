import type { Times } from '../../../domain/times.ts';
import type { Bearers } from '../bearer.ts';
import type { ClientFor } from '../github-client.ts';
import { type AppBearerOptions, appBearer } from './app-bearer.ts';
import { InstallationBearer, nobody } from './installation-bearer.ts';
import { revokeAll } from './revocation.ts';
import { scopesOf, type Use } from './scopes.ts';

export interface AppTokensOptions extends AppBearerOptions {
  /** All that the app is to do: its tokens are good for nothing else. */
  uses: readonly Use[];
  times: Times;
}

/** Tokens of a GitHub App, one for each owner that something is to be done for; revoked when all is done. */
export const appTokens =
  ({ app, clock, protect, uses, times }: AppTokensOptions) =>
  (clientFor: ClientFor): Bearers => {
    const itself = appBearer({ app, clock, protect });
    const asApp = clientFor({ bearerOf: () => itself });
    const bearers = new Map(
      [...scopesOf(uses)].map(([key, scope]) => [
        key,
        new InstallationBearer({ asApp, clientId: app.clientId, scope, clock, times, protect }),
      ]),
    );
    return {
      of({ owner, org }) {
        const login = String(owner ?? org);
        const bearer = bearers.get(login.toLowerCase());
        if (!bearer) throw nobody(login);
        return bearer;
      },
      release: () => revokeAll([...bearers.values()], { clientFor, times }),
    };
  };
