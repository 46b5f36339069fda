import type { Fetch } from '../http/connection.ts';
import { withoutTrailingSlashes } from '../http/safe-url.ts';
import { serverDate } from '../http/server-clock.ts';
import type { Answer, GitHubClient } from './github-client.ts';
import { type AskedRequest, type GitHubClientOptions, guardedRequests } from './guarded-request.ts';
import type { RequestParameters } from './operations.ts';

/** The path of a template with its names put in, and the parameters that are not part of it. */
const fillIn = (template: string, parameters: RequestParameters): { path: string; rest: Record<string, unknown> } => {
  const rest: Record<string, unknown> = { ...parameters };
  const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(rest[name] ?? '');
    delete rest[name];
    return encodeURIComponent(value);
  });
  return { path, rest };
};

const isFetch = (value: unknown): value is Fetch => typeof value === 'function';

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** As Octokit throws it. */
class Refused extends Error {
  readonly status: number;
  readonly response: { readonly headers: Record<string, string>; readonly data: unknown };

  constructor(response: Response, data: unknown) {
    super(`GitHub answers ${response.status}`);
    this.status = response.status;
    this.response = { headers: Object.fromEntries(response.headers), data };
  }
}

/**
 * The same client for programs that ask a few plain questions: Octokit alone takes longer to load than such a program
 * takes for all else. It writes nothing that a fence must guard.
 */
export const createReadingClient = (options: GitHubClientOptions): GitHubClient => {
  const { guarded, isEnterpriseServer } = guardedRequests(options);
  const apiUrl = withoutTrailingSlashes(options.apiUrl);

  const send = async (asked: AskedRequest): Promise<Answer> => {
    const { method, url: template, headers, request, ...parameters } = asked;
    const { path, rest } = fillIn(template, parameters);
    const url = new URL(`${apiUrl}${path}`);
    const asks = method === 'GET';
    if (asks) for (const [name, value] of Object.entries(rest)) url.searchParams.set(name, String(value));
    const fetch = isFetch(request.fetch) ? request.fetch : options.fetch;
    const response = await fetch(url, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        ...(asks ? {} : { 'content-type': 'application/json; charset=utf-8' }),
        ...headers,
      },
      ...(asks ? {} : { body: JSON.stringify(rest) }),
    });
    const data = parsed(await response.text());
    if (!response.ok) throw new Refused(response, data);
    return { status: response.status, data, at: serverDate(response.headers.get('date')) ?? options.clock.now() };
  };

  return {
    async request(route, parameters) {
      const [method = '', url = ''] = route.split(' ');
      return guarded({ ...parameters, method, url, headers: {}, request: {} }, send);
    },
    isEnterpriseServer,
  };
};
