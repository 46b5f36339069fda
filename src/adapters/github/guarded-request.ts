import { RotationError } from '../../domain/errors.ts';
import type { SecretValue } from '../../domain/secret-value.ts';
import type { Times } from '../../domain/times.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Fetch } from '../http/connection.ts';
import { signalAfter } from '../http/deadline.ts';
import { type AttemptHistory, retrying } from '../http/retry.ts';
import { withoutTrailingSlashes } from '../http/safe-url.ts';
import type { Bearer } from './bearer.ts';
import { FencedWrite } from './fenced-write.ts';
import { failureOf, GitHubFailure, hasStatus } from './github-failure.ts';
import type { Limited, Limiter, Patience, Turn } from './limiter.ts';
import { isRoute, mayRepeat, type RequestParameters, weightOf } from './operations.ts';

/** The version that GitHub's description speaks of; supported until March 2028. */
const API_VERSION = '2022-11-28';

export interface GitHubClientOptions {
  /** Without a slash at the end: `https://api.github.com`, or `https://HOST/api/v3`. */
  apiUrl: string;
  /** Whose token a request carries. @throws RotationError where there is nobody to ask for it */
  bearerOf: (parameters: RequestParameters) => Bearer;
  userAgent: string;
  /** Tells the clock the time of each answer. */
  fetch: Fetch;
  clock: Clock;
  times: Times;
  /** From 0 up to, but not including, 1. */
  random: () => number;
  limiter: Limiter;
}

/** A request on its way out: its parameters stand beside method, path template and headers. */
export interface AskedRequest extends RequestParameters {
  readonly method: string;
  readonly url: string;
  readonly headers: object;
  readonly request: { fetch?: unknown; signal?: unknown; write?: unknown };
}

/** What sends one request, and throws what GitHub refuses, with `status` and `response`. */
type Send<Asked, Sent> = (asked: Asked) => Sent | Promise<Sent>;

const fencedOff = (cause: unknown): RotationError =>
  new RotationError({
    code: cause instanceof RotationError && cause.code === 'CANCELLED' ? 'CANCELLED' : 'DELIVERY_FAILED',
    message: 'A write whose answer was lost may not be repeated, because the time to write is over.',
    hint: 'Run again: the next run makes a new secret and delivers it.',
    effect: 'unknown',
    cause,
  });

/** Whom the rate limit is for that a failure tells of, and for how long; GitHub's secondary limits concern the host. */
const limitOf = ({ setback, said }: GitHubFailure): { whom: Limited; ms: number | undefined } | undefined =>
  setback.kind === 'rate-limited'
    ? { whom: setback.spent && !/secondary/i.test(said) ? 'token' : 'host', ms: setback.waitMs }
    : undefined;

/** Every request goes the same way: limiter, then fence, then out; and again from the start when it may be repeated. */
export const guardedRequests = (options: GitHubClientOptions) => {
  const { bearerOf, userAgent, fetch, clock, times, random, limiter } = options;
  const { host, pathname } = new URL(withoutTrailingSlashes(options.apiUrl));
  let enterprise = pathname.startsWith('/api/v3');

  /** Learns from an answer, whatever it is. */
  const fetchFor =
    ({ hour }: Bearer): Fetch =>
    async (...call) => {
      const response = await fetch(...call);
      hour.observe((name) => response.headers.get(name));
      enterprise ||= response.headers.has('x-github-enterprise-version');
      return response;
    };

  const headers = { 'x-github-api-version': API_VERSION, 'user-agent': userAgent };

  const guarded = <Asked extends AskedRequest, Sent>(asked: Asked, send: Send<Asked, Sent>): Promise<Sent> => {
    const route = `${asked.method} ${asked.url}`;
    if (!isRoute(route)) throw new TypeError(`${route} is not in the table of operations`);
    const write = asked.request.write instanceof FencedWrite ? asked.request.write : undefined;
    const patience: Patience = { leftMs: times.rateLimit };
    const bearer = bearerOf(asked);
    asked.request.fetch = fetchFor(bearer);
    let sent: SecretValue | undefined;
    let replaced = false;
    let settling = 0;

    /** The innermost place: nothing waits between the fence and the bytes. */
    const passAndSend = async (unanswered: boolean) => {
      const end = await write?.fence.pass().catch((error: unknown) => {
        throw unanswered ? fencedOff(error) : error;
      });
      sent = bearer.token();
      const secret = sent.open('authenticate');
      // In place: the hooks that Octokit itself has put around a request only see the object that they were given.
      Object.assign(asked.headers, headers, { authorization: `Bearer ${secret}` });
      if (end !== undefined) asked.request.signal = signalAfter(end - clock.now());
      try {
        return await send(asked);
      } catch (error) {
        const { words } = bearer;
        throw failureOf(error, { route, parameters: asked, words, token: secret, unanswered, now: clock.now() });
      }
    };

    const inTurn = async (history: AttemptHistory) => {
      await bearer.ready();
      const turn: Turn = await limiter.forToken(bearer).enter(weightOf(route), patience);
      let limited: { whom: Limited; ms: number | undefined } | undefined;
      settling = 0;
      try {
        return await passAndSend(history.unanswered || write?.unanswered === true);
      } catch (error) {
        if (error instanceof GitHubFailure) {
          if (write && error.effect === 'unknown') write.unanswered = true;
          // Until it is known everywhere, a token is refused here and there, and what it may see is not found.
          if (sent && hasStatus(error, 401, 403, 404)) settling = bearer.settlesIn(sent);
          limited = limitOf(error);
        }
        throw error;
      } finally {
        if (limited) turn.leaveLimited(limited.whom, limited.ms);
        else turn.leave();
      }
    };

    const attempt = async (history: AttemptHistory) => {
      try {
        return await inTurn(history);
      } catch (error) {
        if (!sent || settling > 0 || replaced || !hasStatus(error, 401)) throw error;
        replaced = true;
        if (await bearer.replaced(sent)) return inTurn(history);
        throw error;
      }
    };

    return retrying(
      {
        idempotent: mayRepeat(route),
        host,
        times,
        clock,
        random,
        judge: (error) => {
          if (!(error instanceof GitHubFailure)) return { kind: 'final' };
          // The limiter waits, for everybody on that host, and knows when patience ends.
          if (error.setback.kind === 'rate-limited') return { kind: 'waited-for' };
          return settling > 0 ? { kind: 'transient', waitMs: settling } : error.setback;
        },
      },
      attempt,
    );
  };

  return {
    guarded,
    /** Whether the server is a GitHub Enterprise Server, as far as its address and its answers so far tell. */
    isEnterpriseServer: () => enterprise,
  };
};
