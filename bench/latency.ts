import type { LoopbackServer } from '../src/sandbox/loopback-server.ts';

/** What every answer takes. */
export const LATENCY_MS = 50;

/** One request and its answer, in milliseconds. */
export interface Span {
  readonly what: string;
  readonly address: string;
  readonly from: number;
  readonly to: number;
}

/** Every answer leaves when the latency has passed since its request came, the emulator's own work included. */
export const delay = (server: LoopbackServer, ...lists: Span[][]): void => {
  server.intercept = async (request, handle) => {
    const from = performance.now();
    const [answer] = await Promise.all([handle(request), new Promise((wake) => setTimeout(wake, LATENCY_MS))]);
    const what = `${request.method} ${new URL(request.url).pathname}`;
    const span = { what, address: request.url, from, to: performance.now() };
    for (const list of lists) list.push(span);
    return answer;
  };
};
