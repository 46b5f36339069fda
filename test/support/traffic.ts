import type { LoopbackServer } from '../../src/sandbox/loopback-server.ts';
import { contractChecker } from './connect-contract.ts';
import { githubContractChecker, isEnterprise } from './github-contract.ts';
import type { LockStep } from './lock-step.ts';

/** One request that reached an emulator. */
export interface Seen {
  readonly host: 'connect' | 'github';
  /** Scheme, host and port that were asked. */
  readonly origin: string;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly requestBody: string;
  /** How whoever asked named itself. */
  readonly userAgent: string;
  readonly status: number;
  /** Requests of one round waited for nothing but answers of earlier ones, and were answered together. */
  readonly round: number;
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
      enterprise: isEnterprise(responseHeaders),
    }),
};

/** `Secret` of a create, `access_token` of the token service, `token` of an app, and whatever came as a bearer. */
const secretsIn = (request: Request, responseBody: string): string[] => {
  const given = [...responseBody.matchAll(/"(?:Secret|access_token|token)":"((?:[^"\\]|\\.)*)"/g)].map(
    ([, text]) => text ?? '',
  );
  const sent = request.headers.get('authorization')?.replace(/^\S+ /, '') ?? '';
  return [...given, sent].filter((text) => text !== '');
};

/** Writes down all requests of a server in the rounds of `lockStep`, and holds them and their answers against the API's description. */
export const recordTraffic = (
  traffic: Traffic,
  host: Seen['host'],
  server: LoopbackServer,
  lockStep: Pick<LockStep, 'enter'>,
): void => {
  server.intercept = async (request, handle) => {
    const { origin, pathname: path, search: query } = new URL(request.url);
    const { method } = request;
    const from = performance.now();
    // Read at once: whoever sent it may be gone before its round comes.
    const body = request.clone().text();
    const { answer, requestBody, round } = await lockStep.enter(`${host} ${method} ${path}`, async (number) => {
      const [answered, sent] = [await handle(request), await body];
      const responseBody = await answered.clone().text();
      for (const secret of secretsIn(request, responseBody)) traffic.secrets.add(secret);
      try {
        checks[host]({
          method,
          url: request.url,
          requestHeaders: request.headers,
          requestBody: sent,
          status: answered.status,
          responseHeaders: answered.headers,
          responseBody,
        });
      } catch (error) {
        traffic.violations.push(error instanceof Error ? error.message : String(error));
      }
      return { answer: answered, requestBody: sent, round: number };
    });
    const { status } = answer;
    const to = performance.now();
    const userAgent = request.headers.get('user-agent') ?? '';
    traffic.seen.push({ host, origin, method, path, query, requestBody, userAgent, status, round, from, to });
    return answer;
  };
};
