import { setTimeout as sleep } from 'node:timers/promises';
import type { LoopbackServer } from '../../src/sandbox/loopback-server.ts';
import { contractChecker } from './connect-contract.ts';
import { githubContractChecker } from './github-contract.ts';

/** One request that reached an emulator. */
export interface Seen {
  readonly host: 'connect' | 'github';
  /** Scheme, host and port that were asked. */
  readonly origin: string;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly requestBody: string;
  readonly status: number;
  /** When it came and when it was answered, in milliseconds. */
  readonly from: number;
  readonly to: number;
}

export interface Traffic {
  readonly seen: Seen[];
  /** What did not fit the descriptions of the two APIs, in either direction. */
  readonly violations: string[];
  /** Every client secret and access token that an emulator gave out, and every token that was sent. */
  readonly secrets: Set<string>;
}

const connectCheck = contractChecker();
const githubCheck = githubContractChecker();

type Check = (exchange: {
  method: string;
  url: string;
  requestHeaders: Headers;
  requestBody: string;
  status: number;
  responseHeaders: Headers;
  responseBody: string;
}) => void;

const checks: Record<Seen['host'], Check> = {
  connect: (exchange) =>
    connectCheck.check({
      ...exchange,
      requestHeaders: Object.fromEntries(exchange.requestHeaders),
      responseHeaders: Object.fromEntries(exchange.responseHeaders),
    }),
  github: ({ method, url, requestBody, status, responseHeaders, responseBody }) =>
    githubCheck({
      method,
      url,
      requestBody: requestBody === '' ? undefined : requestBody,
      status,
      contentType: responseHeaders.get('content-type') ?? undefined,
      responseBody: responseBody === '' ? undefined : responseBody,
    }),
};

/** `Secret` of a create, `access_token` of the token service, and whatever came as a bearer. */
const secretsIn = (request: Request, responseBody: string): string[] => {
  const given = [...responseBody.matchAll(/"(?:Secret|access_token)":"((?:[^"\\]|\\.)*)"/g)].map(
    ([, text]) => text ?? '',
  );
  const sent = request.headers.get('authorization')?.replace(/^\S+ /, '') ?? '';
  return [...given, sent].filter((text) => text !== '');
};

/** Writes down all requests of a server, and holds them and their answers against the API's description. */
export const recordTraffic = (traffic: Traffic, host: Seen['host'], server: LoopbackServer, latencyMs = 0): void => {
  server.intercept = async (request, handle) => {
    const url = new URL(request.url);
    const from = performance.now();
    const requestBody = await request.clone().text();
    // The latency includes the emulator's own work.
    const [answer] = await Promise.all([handle(request), latencyMs > 0 && sleep(latencyMs)]);
    traffic.seen.push({
      host,
      origin: url.origin,
      method: request.method,
      path: url.pathname,
      query: url.search,
      requestBody,
      status: answer.status,
      from,
      to: performance.now(),
    });
    const responseBody = await answer.clone().text();
    for (const secret of secretsIn(request, responseBody)) traffic.secrets.add(secret);
    try {
      checks[host]({
        method: request.method,
        url: request.url,
        requestHeaders: request.headers,
        requestBody,
        status: answer.status,
        responseHeaders: answer.headers,
        responseBody,
      });
    } catch (error) {
      traffic.violations.push(error instanceof Error ? error.message : String(error));
    }
    return answer;
  };
};
