import type { ConnectSandbox } from '../../src/sandbox/connect/sandbox.ts';
import type { ContractChecker } from './connect-contract.ts';

/** An answer, read to its end. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  /** The parsed body, or undefined when there is none. */
  json: unknown;
}

export interface CallOptions {
  /** Sent as JSON; a string is sent as it is. */
  body?: unknown;
  contentType?: string;
  token?: string;
  region?: string;
  /** Set where the request is wrong on purpose. */
  wrongRequest?: boolean;
}

/** Talks HTTP to the sandbox; every exchange is held against the contract. */
export const connectHttp = (sandbox: ConnectSandbox, contract: ContractChecker) => {
  const call = async (method: string, path: string, options: CallOptions = {}): Promise<Answer> => {
    const { body, token, wrongRequest = false, contentType = 'application/json' } = options;
    const url = sandbox.server(options.region).url + path;
    const requestBody = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
    const requestHeaders = {
      // A connection kept from a server that is gone would fail whoever gets the same port next.
      connection: 'close',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(requestBody !== undefined && { 'content-type': contentType }),
    };
    const response = await fetch(url, {
      method,
      headers: requestHeaders,
      ...(requestBody !== undefined && { body: requestBody }),
    });
    const text = await response.text();
    const { status, headers } = response;
    contract.check({
      method,
      url,
      requestHeaders,
      requestBody,
      status,
      responseHeaders: headers,
      responseBody: text,
      wrongRequest,
    });
    return { status, headers, text, json: text === '' ? undefined : JSON.parse(text) };
  };
  const requestToken = (clientId: string, secret: string, region?: string): Promise<Answer> =>
    call('POST', '/identity/connect/token', {
      contentType: 'application/x-www-form-urlencoded',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: clientId,
        client_secret: secret,
      }).toString(),
      ...(region !== undefined && { region }),
    });
  return {
    call,
    requestToken,
    /** An access token of the region, for tests that need one and do not doubt that they get it. */
    async tokenOf({ clientId, secret }: { clientId: string; secret: string }, region?: string): Promise<string> {
      const { status, json } = await requestToken(clientId, secret, region);
      if (status === 200 && typeof json === 'object' && json !== null && 'access_token' in json) {
        return String(json.access_token);
      }
      throw new Error(`no token for ${clientId}: ${status}`);
    },
    /** A path below the tenant. */
    at: (path: string): string => `/api/v1/Tenants/${sandbox.tenantId}${path}`,
  };
};

export type ConnectHttp = ReturnType<typeof connectHttp>;
