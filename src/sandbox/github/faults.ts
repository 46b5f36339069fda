import { DROP_CONNECTION, type Handler, interceptAround, type LoopbackServer } from '../loopback-server.ts';

/** One answer that goes wrong, once. */
export interface Fault {
  method?: string;
  /** Matched against the path without the query; a string must be its end. */
  path: string | RegExp;
  /** The status of the answer; 500 unless told. */
  status?: number;
  /** Whether the request takes effect although the answer says otherwise; `false` unless told. */
  applied?: boolean;
  headers?: Readonly<Record<string, string>>;
  /** Sent as JSON unless it is a string. */
  body?: unknown;
  /** Break the connection instead of answering. */
  drop?: boolean;
  /** How many requests it hits; 1 unless told. */
  times?: number;
}

/** Faults that are still to come. */
export interface FaultQueue {
  add(fault: Fault): void;
  /** Those that hit nothing yet: a test may insist that there are none. */
  pending(): readonly Fault[];
  /** Stands before a handler. */
  around(handle: Handler): Handler;
  /** Lets dropped connections pass through whatever interceptor a driver puts on the server. */
  serve(server: LoopbackServer): LoopbackServer;
}

const matches = ({ method, path }: Fault, request: Request): boolean => {
  const { pathname } = new URL(request.url);
  if (method && method.toUpperCase() !== request.method) return false;
  return typeof path === 'string' ? pathname.endsWith(path) : path.test(pathname);
};

const answerOf = ({ status = 500, headers = {}, body }: Fault): Response => {
  if (status === 204) return new Response(null, { status, headers });
  const text = typeof body === 'string' ? body : JSON.stringify(body ?? { message: 'Server Error' });
  const type = typeof body === 'string' ? 'text/plain' : 'application/json; charset=utf-8';
  return new Response(text, { status, headers: { 'content-type': type, ...headers } });
};

/** No faults yet. */
export const faultQueue = (): FaultQueue => {
  const queue: { fault: Fault; left: number }[] = [];
  const dropped = new WeakSet<Response>();
  return {
    add: (fault) => void queue.push({ fault, left: fault.times ?? 1 }),
    pending: () => queue.map(({ fault }) => fault),
    around: (handle) => async (request) => {
      const hit = queue.find(({ fault }) => matches(fault, request));
      if (!hit) return handle(request);
      hit.left -= 1;
      if (hit.left === 0) queue.splice(queue.indexOf(hit), 1);
      if (hit.fault.applied) await handle(request);
      const answer = answerOf(hit.fault);
      if (hit.fault.drop) dropped.add(answer);
      return answer;
    },
    serve: (server) =>
      interceptAround(server, async (_, answer) => {
        const answered = await answer();
        return answered !== DROP_CONNECTION && dropped.has(answered) ? DROP_CONNECTION : answered;
      }),
  };
};
