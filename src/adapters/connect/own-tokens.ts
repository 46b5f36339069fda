import { RotationError } from '../../domain/errors.ts';
import type { SecretValue } from '../../domain/secret-value.ts';
import { CallFailed } from '../http/call-failed.ts';
import type { Fetch } from '../http/connection.ts';
import { retrying } from '../http/retry.ts';
import { ApiRefused } from './api-error.ts';
import type { Patience } from './discovery.ts';
import { type AccessToken, type Protect, requestToken } from './token-service.ts';

/** Who calls the credential API: the client whose secrets they are, or an administrator instead of it. */
export type Identity = {
  readonly role: 'self' | 'administrator';
  readonly clientId: string;
  readonly secret: SecretValue;
  /** The environment variable that the secret came from, where it was not given by its input. */
  readonly variable?: string;
};

interface OwnTokensOptions {
  identity: Identity;
  /** Of the primary's issuer: whether one region takes the tokens of another is not documented. */
  endpoint: () => Promise<URL>;
  fetch: Fetch;
  protect: Protect;
  patience: Patience;
}

const hints: Record<Identity['role'], string> = {
  self:
    'Likely causes: the secret has expired; it was mistyped; or this run read it before the last rotation, as queued ' +
    'and re-run runs do: then start a new run. When it has expired, make a secret in the portal, or rotate with ' +
    'admin-client-id and admin-client-secret, and see that the client is enabled.',
  administrator:
    'Likely causes: the secret of the administrator client has expired, was deleted or mistyped, or the client is ' +
    'disabled. Make a new secret for it in the portal, store it, and start a new run.',
};

const refusedIdentity = ({ role, clientId, variable }: Identity, host: string, error: string): RotationError => {
  const [whose, input] =
    role === 'self'
      ? ['current secret of client', 'client-secret']
      : ['secret of administrator client', 'admin-client-secret'];
  return new RotationError({
    code: 'AUTHENTICATION_FAILED',
    message: `The token service at ${host} does not accept the ${whose} ${clientId}, given as ${variable ?? input} (${error}).`,
    hint: hints[role],
  });
};

const grantMissing = ({ clientId }: Identity, host: string): RotationError =>
  new RotationError({
    code: 'AUTHENTICATION_FAILED',
    message: `The token service at ${host} gives client ${clientId} no token: its type may not use client credentials.`,
    hint: 'Only a client credential client can act by itself; for a hybrid client give admin-client-id and admin-client-secret.',
  });

/** What the rest of a call need not know: whether the token service could be asked again was decided here. */
const settled = (error: unknown): unknown =>
  (error instanceof ApiRefused || error instanceof CallFailed) && error.code !== 'CANCELLED'
    ? new RotationError({ code: error.code, message: error.message, hint: error.hint })
    : error;

/** The access token of our own calls, kept until shortly before its end. */
export class OwnTokens {
  readonly #options: OwnTokensOptions;
  /** What was acted as before, the latest last. */
  readonly #before: Identity[] = [];
  #identity: Identity;
  /** `until` as `Clock.elapsed` counts: a corrected clock does not age a token. */
  #held: { token: SecretValue; until: number } | undefined;
  #pending: Promise<SecretValue> | undefined;

  constructor(options: OwnTokensOptions) {
    this.#options = options;
    this.#identity = options.identity;
  }

  /** @throws RotationError `AUTHENTICATION_FAILED` naming the likely causes */
  current(): Promise<SecretValue> {
    const { clock } = this.#options.patience;
    if (this.#held && clock.elapsed() < this.#held.until) return Promise.resolve(this.#held.token);
    if (!this.#pending) {
      const asked = this.#request(this.#identity).finally(() => {
        if (this.#pending === asked) this.#pending = undefined;
      });
      this.#pending = asked;
    }
    return this.#pending;
  }

  /** Another token than one that was refused; calls that met the same refusal share it. */
  renewed(refused: SecretValue): Promise<SecretValue> {
    if (this.#held?.token === refused) this.#held = undefined;
    return this.current();
  }

  /** From now on with this secret, and with the token that was already got with it, if there is one. */
  actAs(secret: SecretValue, proven: { token: AccessToken; asked: number } | undefined): void {
    this.#before.push(this.#identity);
    this.#identity = { ...this.#identity, secret };
    this.#pending = undefined;
    this.#held = proven && this.#keep(proven.token, proven.asked);
  }

  /** A secret that was deleted again gives way to the one before it; the token that it got lives on to its own end. */
  forget(secret: SecretValue): void {
    const rest = this.#before.filter((identity) => identity.secret !== secret);
    if (this.#identity.secret === secret) {
      this.#identity = rest.pop() ?? this.#identity;
      this.#pending = undefined;
    }
    this.#before.splice(0, this.#before.length, ...rest);
  }

  async #request(identity: Identity): Promise<SecretValue> {
    const { endpoint: find, fetch, protect, patience } = this.#options;
    const { clientId, secret } = identity;
    const endpoint = await find().catch((error: unknown) => {
      throw settled(error);
    });
    let asked = patience.clock.elapsed();
    const answer = await retrying({ ...patience, idempotent: true, host: endpoint.host }, () => {
      asked = patience.clock.elapsed();
      return requestToken({ endpoint, clientId, secret, fetch, protect });
    }).catch((error: unknown) => {
      throw settled(error);
    });
    if ('refused' in answer) {
      throw answer.refused === 'unauthorized_client'
        ? grantMissing(identity, endpoint.host)
        : refusedIdentity(identity, endpoint.host, answer.refused);
    }
    if (identity === this.#identity) this.#held = this.#keep(answer.token, asked);
    return answer.token.value;
  }

  /** A call that begins with a token must be able to end with it. */
  #keep({ value, lifetimeMs }: AccessToken, asked: number): { token: SecretValue; until: number } {
    const margin = Math.min(this.#options.patience.times.call, lifetimeMs / 2);
    return { token: value, until: asked + lifetimeMs - margin };
  }
}
