import { createPrivateKey } from 'node:crypto';
import { SignJWT } from 'jose';
import type { SecretValue } from '../../../domain/secret-value.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Bearer } from '../bearer.ts';
import { tokenHour } from '../token-hour.ts';

/** A GitHub App, as its page shows it. */
interface GitHubApp {
  /** Client id, or the older number of the app. */
  readonly clientId: string;
  /** PEM of an RSA key, PKCS#1 or PKCS#8. */
  readonly privateKey: SecretValue;
}

export interface AppBearerOptions {
  app: GitHubApp;
  clock: Clock;
  /** Masks a value, then wraps it. */
  protect: (value: string) => SecretValue;
}

// GitHub asks for a minute against clocks that differ, and allows ten from `iat` to `exp`.
const BACKDATED_S = 60;
const LIFETIME_S = 600;
/** Used for so long, so that no request leaves with one that is about to end. */
const USED_MS = 5 * 60_000;

const sign = ({ clientId, privateKey }: GitHubApp, issuedAt: number): Promise<string> =>
  new SignJWT()
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT' })
    .setIssuer(clientId)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + LIFETIME_S)
    .sign(createPrivateKey(privateKey.open('authenticate')));

/**
 * The app itself, by a token that it signs on GitHub's clock
 * (docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app).
 */
export const appBearer = ({ app, clock, protect }: AppBearerOptions): Bearer => {
  let held: { token: SecretValue; until: number } | undefined;

  let pending: Promise<void> | undefined;

  const make = async (): Promise<void> => {
    const issuedAt = Math.floor(clock.now() / 1000) - BACKDATED_S;
    const until = clock.elapsed() + USED_MS;
    held = { token: protect(await sign(app, issuedAt)), until };
  };
  /** One for all who need it at once: whoever is refused must get one that was made after that. */
  const renew = (): Promise<void> => {
    pending ??= make().finally(() => {
      pending = undefined;
    });
    return pending;
  };

  return {
    words: {
      what: `the private key of the GitHub App ${app.clientId}`,
      hint: 'Check that app-client-id and app-private-key belong to the same app of this server, and that its page still lists the key. If it does not, generate a new one there.',
    },
    hour: tokenHour(),
    async ready() {
      if (!held || clock.elapsed() >= held.until) await renew();
    },
    token() {
      if (!held) throw new TypeError('ready comes first');
      return held.token;
    },
    // The first answer of all sets the clock, so that the next token may be dated right.
    async replaced(refused) {
      if (held?.token === refused) await renew();
      return true;
    },
    settlesIn: () => 0,
  };
};
