import { Octokit } from '@octokit/rest';
import type { Instant } from '../../domain/instant.ts';
import { withoutTrailingSlashes } from '../http/safe-url.ts';
import { serverDate } from '../http/server-clock.ts';
import type { FencedWrite } from './fenced-write.ts';
import { type GitHubClientOptions, guardedRequests } from './guarded-request.ts';
import type { RequestParameters, Route } from './operations.ts';

/** Makes a client of the same server for somebody else. */
export type ClientFor = (
  options: Pick<GitHubClientOptions, 'bearerOf'> & Partial<Pick<GitHubClientOptions, 'limiter' | 'times'>>,
) => GitHubClient;

export interface Answer {
  readonly status: number;
  readonly data: unknown;
  /** The `Date` of the answer. */
  readonly at: Instant;
}

/** GitHub's REST API. */
export interface GitHubClient {
  /** @throws GitHubFailure when GitHub refuses, fails or stays silent; RotationError `RATE_LIMITED` or `CANCELLED`. */
  request(route: Route, parameters: RequestParameters, write?: FencedWrite): Promise<Answer>;
  /** Whether the server is a GitHub Enterprise Server, as far as its address and its answers so far tell. */
  isEnterpriseServer(): boolean;
}

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** Octokit, with each of its requests guarded. */
export const createGitHubClient = (options: GitHubClientOptions): GitHubClient => {
  const { guarded, isEnterpriseServer } = guardedRequests(options);
  const octokit = new Octokit({
    baseUrl: withoutTrailingSlashes(options.apiUrl),
    log: silent,
    request: { log: silent },
  });
  octokit.hook.wrap('request', (send, asked) => guarded(asked, send));
  return {
    async request(route, parameters, write) {
      const [method = '', url = ''] = route.split(' ');
      const { status, data, headers } = await octokit.request({
        ...parameters,
        method,
        url,
        // An object of its own in any case: the hook puts into it what is this request's alone.
        request: write ? { write } : {},
      });
      return { status, data, at: serverDate(headers.date) ?? options.clock.now() };
    },
    isEnterpriseServer,
  };
};
