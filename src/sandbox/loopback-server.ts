import { type HttpBindings, serve } from '@hono/node-server';
import type { SandboxClock } from './clock.ts';

/** Answer of an interceptor that closes the connection without a word, as a broken network does. */
export const DROP_CONNECTION = Symbol('drop the connection');

/** Answers one request, as `fetch` of a web framework does. */
export type Handler = (request: Request) => Response | Promise<Response>;

/** Stands before the emulator: may answer instead of it, after it, late, or not at all. */
export type Intercept = (request: Request, handle: Handler) => Promise<Response | typeof DROP_CONNECTION>;

/** A server that listens, on this machine only. */
export interface LoopbackServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string;
  intercept: Intercept | undefined;
  close(): Promise<void>;
}

/** What listens where. */
export interface LoopbackOptions {
  handler: Handler;
  clock: SandboxClock;
  /** 0 for any free port. */
  port?: number;
}

/** Serves on 127.0.0.1 only, with the sandbox's time in every `Date` header that an interceptor does not set. */
export const serveOnLoopback = async ({ handler, clock, port = 0 }: LoopbackOptions): Promise<LoopbackServer> => {
  const answer = async (request: Request, { outgoing }: HttpBindings): Promise<Response> => {
    const answered = await (running.intercept ? running.intercept(request, handler) : handler(request));
    if (answered === DROP_CONNECTION) {
      outgoing.destroy();
      return new Response(null, { status: 500 });
    }
    const headers = new Headers(answered.headers);
    // Who stands before the emulator may tell another time.
    if (!headers.has('date')) headers.set('date', new Date(clock.now()).toUTCString());
    return new Response(answered.body, { status: answered.status, headers });
  };
  const running: LoopbackServer = { url: '', intercept: undefined, close: async () => {} };
  return new Promise((resolve, reject) => {
    const server = serve(
      {
        fetch: (request, bindings) => answer(request, bindings as HttpBindings),
        hostname: '127.0.0.1',
        port,
        overrideGlobalObjects: false,
      },
      (address) => {
        const close = () =>
          new Promise<void>((done) => {
            server.close(() => done());
            if ('closeAllConnections' in server) server.closeAllConnections();
          });
        resolve(Object.assign(running, { url: `http://127.0.0.1:${address.port}`, close }));
      },
    );
    server.on('error', reject);
  });
};

/** Puts something around whatever a driver will set as the interceptor, which therefore stays free. */
export const interceptAround = (
  server: LoopbackServer,
  around: (
    request: Request,
    answer: () => Promise<Response | typeof DROP_CONNECTION>,
  ) => Promise<Response | typeof DROP_CONNECTION>,
): LoopbackServer => {
  let driver: Intercept | undefined;
  server.intercept = (request, handle) =>
    around(request, async () => (driver ? driver(request, handle) : handle(request)));
  return {
    url: server.url,
    close: () => server.close(),
    get intercept() {
      return driver;
    },
    set intercept(next) {
      driver = next;
    },
  };
};
