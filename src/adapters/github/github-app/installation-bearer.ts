import { RotationError } from '../../../domain/errors.ts';
import type { SecretValue } from '../../../domain/secret-value.ts';
import type { Times } from '../../../domain/times.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Bearer, BearerWords } from '../bearer.ts';
import type { GitHubClient } from '../github-client.ts';
import type { RequestParameters } from '../operations.ts';
import { type Hour, tokenHour } from '../token-hour.ts';
import { lackingIn } from './granted.ts';
import { findInstallation, type Installation } from './installation.ts';
import { type NewToken, newToken } from './new-token.ts';
import type { Holder } from './revocation.ts';
import type { Scope } from './scopes.ts';

interface InstallationBearerOptions {
  /** Asks as the app itself. */
  asApp: GitHubClient;
  clientId: string;
  scope: Scope;
  clock: Clock;
  times: Times;
  protect: (value: string) => SecretValue;
}

/** Moments as `Clock.elapsed` counts: a corrected clock does not age a token. */
interface Held extends NewToken {
  readonly installation: Installation;
  readonly madeAt: number;
  readonly until: number;
  /** From then on another one is made. */
  renewAt: number;
}

/** The installation of the app for one owner: one token for everything that is done there, renewed at half of its life. */
export class InstallationBearer implements Bearer, Holder {
  readonly hour: Hour = tokenHour();
  readonly #options: InstallationBearerOptions;
  #held: Held | undefined;
  #pending: Promise<Held> | undefined;
  readonly #made: Held[] = [];

  constructor(options: InstallationBearerOptions) {
    this.#options = options;
  }

  get words(): BearerWords {
    const { owner } = this.#options.scope;
    return {
      what: `the token that it made of the GitHub App for ${owner}`,
      hint: `See whether the installation of the app for ${owner} was removed or suspended while this ran, then run again.`,
      advice: (parameters) => this.#advice(parameters),
    };
  }

  async ready(): Promise<void> {
    const { clock, times } = this.#options;
    const held = this.#held;
    if (held && clock.elapsed() < held.renewAt) return;
    try {
      await this.#renewed();
    } catch (error) {
      // What is held works on: there is time to try again.
      if (!held || clock.elapsed() + times.call >= held.until) throw error;
      held.renewAt = clock.elapsed() + times.minute;
    }
  }

  token(): SecretValue {
    if (!this.#held) throw new TypeError('ready comes first');
    return this.#held.token;
  }

  async replaced(refused: SecretValue): Promise<boolean> {
    if (this.#held?.token === refused) await this.#renewed();
    return true;
  }

  settlesIn(token: SecretValue): number {
    const { clock, times } = this.#options;
    return this.#held?.token === token ? Math.max(0, this.#held.madeAt + times.newToken - clock.elapsed()) : 0;
  }

  get owner(): string {
    return this.#options.scope.owner;
  }

  /** Those that were made and have not ended, also one that is just being made. */
  async alive(): Promise<readonly SecretValue[]> {
    await this.#pending?.catch(() => undefined);
    const now = this.#options.clock.elapsed();
    return this.#made.filter(({ until }) => until > now).map(({ token }) => token);
  }

  /** Callers that need a token in the same moment share it. */
  #renewed(): Promise<Held> {
    this.#pending ??= this.#make().finally(() => {
      this.#pending = undefined;
    });
    return this.#pending;
  }

  async #make(): Promise<Held> {
    const { asApp, clientId, scope, clock, protect } = this.#options;
    const installation = await findInstallation(asApp, clientId, scope.owner);
    const asked = clock.elapsed();
    const made = await newToken(asApp, { installation, scope, protect });
    const until = asked + made.lifetimeMs;
    const held = { ...made, installation, madeAt: clock.elapsed(), until, renewAt: asked + made.lifetimeMs / 2 };
    this.#held = held;
    this.#made.push(held);
    return held;
  }

  #advice({ owner, repo }: RequestParameters): string {
    if (!this.#held) return '';
    const { installation, unreached } = this.#held;
    return typeof repo === 'string' && unreached.has(repo.toLowerCase())
      ? `The GitHub App ${installation.app} does not reach ${owner}/${repo}: add it on ${installation.page}.`
      : (lackingIn(this.#options.scope, installation) ?? '');
  }
}

/** Where the app was not told to do anything. */
export const nobody = (owner: string): RotationError =>
  new RotationError({
    code: 'FORBIDDEN',
    message: `The GitHub App gets no token for ${owner}, because no destination, receipt or verification is there.`,
    hint: 'Give run-token, which reads the runs of the rotating workflow.',
  });
