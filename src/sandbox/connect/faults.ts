import type { Handler } from '../loopback-server.ts';
import { errorBody } from './api-error.ts';

/** A failure that happens once, to the first request that fits. */
export interface Fault {
  status: 408 | 429 | 500 | 503;
  /** Any when it is left out. */
  method?: string;
  /** The whole path, or a pattern that is found in it; any when it is left out. */
  path?: string | RegExp;
  /** The region that fails; any when it is left out. */
  region?: string;
  /** True: the request is carried out first and only its answer is lost. */
  applied?: boolean;
  /** Of `Retry-After`; 1 for 429 when it is left out. */
  retryAfter?: string | number;
}

/** Tells whether a fault has happened. */
export interface PlannedFault {
  readonly happened: boolean;
}

const PATH_OF_IDENTITY = /^\/identity\//;

const failure = ({ status, retryAfter }: Fault, path: string, method: string, operationId: string): Response => {
  const wait = retryAfter ?? (status === 429 ? 1 : undefined);
  const body = PATH_OF_IDENTITY.test(path)
    ? { error: status === 500 ? 'server_error' : 'temporarily_unavailable' }
    : errorBody(operationId, status, { reason: 'The sandbox was told to fail.', resolution: 'Try again.' });
  return new Response(method === 'HEAD' ? null : JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...(wait !== undefined && { 'retry-after': String(wait) }) },
  });
};

/** The failures that are still to happen, in the order in which they were asked for. */
export class Faults {
  #planned: { fault: Fault; planned: { happened: boolean } }[] = [];

  plan(fault: Fault): PlannedFault {
    const planned = { happened: false };
    this.#planned.push({ fault, planned });
    return planned;
  }

  /** Those that nothing has met so far. */
  pending(): readonly Fault[] {
    return this.#planned.map(({ fault }) => fault);
  }

  /** The handler of a region with these failures before it. */
  before(handler: Handler, region: string, operationId: () => string): Handler {
    return async (request) => {
      const { pathname } = new URL(request.url);
      const found = this.#planned.find(
        ({ fault: { method, path, region: only } }) =>
          (method === undefined || method.toUpperCase() === request.method) &&
          (path === undefined || (typeof path === 'string' ? path === pathname : pathname.search(path) >= 0)) &&
          (only === undefined || only === region),
      );
      if (!found) return handler(request);
      this.#planned = this.#planned.filter((entry) => entry !== found);
      found.planned.happened = true;
      if (found.fault.applied) await handler(request);
      return failure(found.fault, pathname, request.method, operationId());
    };
  }
}
