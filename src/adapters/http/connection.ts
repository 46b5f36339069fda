import { setImmediate } from 'node:timers/promises';
import { type Dispatcher, request } from 'undici';
import { callEnd } from './call-end.ts';
import { CallFailed, networkFailure, unsendable } from './call-failed.ts';
import type { Cancellation } from './cancellation.ts';
import { type Environment, type WaysOut, waysOut } from './proxies.ts';
import { ReceivedResponse } from './received.ts';
import { assertSafeUrl } from './safe-url.ts';
import type { ServerClock } from './server-clock.ts';
import { type HeaderReader, tooLarge, unusable } from './unusable-answer.ts';

/** What a call can say: the part of `RequestInit` that is used here. */
export interface CallInit {
  method?: string;
  headers?: Headers | Record<string, string>;
  body?: string | URLSearchParams | Uint8Array | null;
  /** Ends the call earlier than its deadline, such as the end of a fence. */
  signal?: AbortSignal | null;
  /** Changes nothing, whatever its method; GET and HEAD never do. */
  asks?: boolean;
}

/**
 * A `fetch` for this project: follows no redirect, reads the whole answer up to a limit, and ends by a deadline.
 * @throws CallFailed
 */
export type Fetch = (url: string | URL, init?: CallInit) => Promise<Response>;

/** The largest answer that each API is believed to have, in bytes. */
export const bodyLimits = { connect: 2 ** 20, github: 10 * 2 ** 20 } as const;

export interface ConnectionOptions {
  /** One call from its first byte to the last of its answer. */
  callTimeoutMs: number;
  maxBodyBytes: number;
  userAgent: string;
  /** Where `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` are read, in either case. */
  env: Environment;
  /** Ends calls when the run is cancelled. */
  cancellation?: Cancellation;
  /** Learns the time from each answer. */
  clock?: ServerClock;
}

type Incoming = Dispatcher.ResponseData['headers'];

/** What may end a call before its deadline. */
interface Endings {
  readonly run: AbortSignal | undefined;
  readonly given: AbortSignal | undefined;
}

export interface Connection {
  /** Over connections that are kept for the next call. */
  readonly fetch: Fetch;
  /** Over a connection of its own, so that a balancer may choose another server. */
  readonly freshFetch: Fetch;
  /** Ends the connections that are kept. */
  close(): Promise<void>;
}

/** GitHub allows 100 requests at once; none of them should wait for a connection. */
const CONNECTIONS_PER_HOST = 128;
/** Servers send them in headers all the same; none that is read here may hold them. */
const BEYOND_LATIN = /[\u0100-\uffff]/g;
const ASKING = ['GET', 'HEAD'];

const readBounded = async (body: AsyncIterable<Uint8Array>, limit: number): Promise<Buffer | undefined> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

const headersFor = ({ headers: given }: CallInit, host: string, userAgent: string): Headers => {
  try {
    const headers = new Headers(given);
    // Libraries put their own name there.
    headers.set('user-agent', userAgent);
    headers.set('accept-encoding', 'identity');
    return headers;
  } catch {
    // What is thrown quotes the value, which may be a token.
    throw unsendable(host);
  }
};

const readerOf =
  (incoming: Incoming): HeaderReader =>
  (name) =>
    [incoming[name] ?? []].flat().join(', ') || undefined;

const linesOf = (incoming: Incoming): [string, string][] =>
  Object.entries(incoming).flatMap(([name, value]) =>
    [value ?? ''].flat().map((each): [string, string] => [name, each.replaceAll(BEYOND_LATIN, '?')]),
  );

/**
 * Opens nothing yet: connections come with the first call.
 * @throws RotationError `CONFIG_INVALID` for a proxy that is none
 */
export const openConnection = (options: ConnectionOptions): Connection => {
  const { callTimeoutMs, maxBodyBytes, userAgent, env, clock, cancellation } = options;

  const ended = (host: string, { run, given }: Endings, error: unknown, sent: boolean): CallFailed => {
    const effect = sent ? 'unknown' : 'none';
    const hint = 'Run again; what was begun is finished by the next run.';
    if (run?.aborted) {
      return new CallFailed({
        failure: 'cancelled',
        host,
        message: `The call to ${host} was cancelled.`,
        hint,
        effect,
      });
    }
    if (given?.aborted) {
      const message = `The call to ${host} was given up because its time had passed.`;
      return new CallFailed({ failure: 'abandoned', host, message, hint, effect });
    }
    if (error instanceof Error && error.name === 'TimeoutError') {
      const message = `${host} did not answer within ${Math.round(callTimeoutMs)} ms.`;
      return new CallFailed({ failure: 'timeout', host, message, hint, effect });
    }
    return networkFailure(error, host);
  };

  const call = async (ways: WaysOut, address: string | URL, init: CallInit): Promise<Response> => {
    const url = assertSafeUrl(address);
    const method = (init.method ?? 'GET').toUpperCase();
    const headers = headersFor(init, url.host, userAgent);
    const body = init.body instanceof URLSearchParams ? init.body.toString() : (init.body ?? null);
    const asks = init.asks ?? ASKING.includes(method);
    const endings: Endings = { run: cancellation?.ending(asks), given: init.signal ?? undefined };
    const { signal, unlessEnded, over } = callEnd(callTimeoutMs, [endings.run, endings.given]);

    const asked = clock?.reading();
    try {
      if (signal.aborted) throw ended(url.host, endings, signal.reason, false);
      const sent = request(url, {
        dispatcher: ways.to(url),
        method: method as Dispatcher.HttpMethod,
        headers: Object.fromEntries(headers),
        body,
        signal,
      });
      const answer = await unlessEnded(sent);
      const { statusCode: status } = answer;
      const header = readerOf(answer.headers);
      clock?.observe(header('date') ?? null, asked, url.host);
      const refusal = unusable({ method, asks, url, status, header });
      if (refusal) {
        // An answer that is thrown away unread reports that as an error.
        answer.body.once('error', () => {}).destroy();
        throw refusal;
      }
      const bytes = await readBounded(answer.body, maxBodyBytes);
      if (!bytes) throw tooLarge(url.host, maxBodyBytes);
      // The pool takes its connection back one turn after the last byte; a call that came sooner would open another.
      await setImmediate();
      return new ReceivedResponse(bytes, { status, headers: linesOf(answer.headers) });
    } catch (error) {
      throw error instanceof CallFailed ? error : ended(url.host, endings, error, true);
    } finally {
      over();
    }
  };

  const pool = waysOut(env, CONNECTIONS_PER_HOST);
  return {
    fetch: (url, init = {}) => call(pool, url, init),
    freshFetch: async (url, init = {}) => {
      const single = waysOut(env, 1);
      try {
        return await call(single, url, init);
      } finally {
        // Nobody waits for the farewell of a connection that is of no more use.
        single.destroy().catch(() => {});
      }
    },
    close: () => pool.destroy(),
  };
};
