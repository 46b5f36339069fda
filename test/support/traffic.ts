import type { LoopbackServer } from '../../src/sandbox/loopback-server.ts';
import { DROP_CONNECTION } from '../../src/sandbox/loopback-server.ts';
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
  /** 0: the connection was dropped. */
  readonly status: number;
}

export interface Traffic {
  readonly seen: Seen[];
  /** What did not fit the descriptions of the two APIs, in either direction. */
  readonly violations: string[];
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

/** Writes down all requests of a server, and holds them and their answers against the API's description. */
export const recordTraffic = (
  traffic: Traffic,
  host: Seen['host'],
  server: LoopbackServer,
  within?: LoopbackServer['intercept'],
): void => {
  server.intercept = async (request, handle) => {
    const url = new URL(request.url);
    const requestBody = await request.clone().text();
    const answer = await (within ? within(request, handle) : handle(request));
    const dropped = answer === DROP_CONNECTION;
    traffic.seen.push({
      host,
      origin: url.origin,
      method: request.method,
      path: url.pathname,
      query: url.search,
      requestBody,
      status: dropped ? 0 : answer.status,
    });
    if (!dropped) {
      const responseBody = await answer.clone().text();
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
    }
    return answer;
  };
};
