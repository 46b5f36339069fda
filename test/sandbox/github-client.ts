import sodium from 'libsodium-wrappers';
import { type GitHubSandbox, type GitHubSandboxOptions, startGitHubSandbox } from '../../src/sandbox/github/sandbox.ts';
import type { Permissions } from '../../src/sandbox/github/token.ts';
import { githubContractChecker, type WatchedTraffic, watchTraffic } from '../support/github-contract.ts';

interface Answer {
  status: number;
  headers: Headers;
  text: string;
  body: Readonly<Record<string, unknown>>;
}

export interface Visitor {
  sandbox: GitHubSandbox;
  traffic: WatchedTraffic;
  request(method: string, path: string, options?: RequestOptions): Promise<Answer>;
  /** Seals a value for a scope as a client does and puts it. */
  putSecret(scope: string, name: string, value: string, more?: Readonly<Record<string, unknown>>): Promise<Answer>;
}

interface RequestOptions {
  body?: unknown;
  token?: string;
  headers?: Readonly<Record<string, string>>;
}

const TOKEN = 'github_pat_of_a_test';

const EVERYTHING: Permissions = {
  actions: 'write',
  contents: 'read',
  environments: 'write',
  secrets: 'write',
  dependabot_secrets: 'write',
  codespaces_secrets: 'write',
  agent_secrets: 'write',
  organization_secrets: 'write',
  organization_dependabot_secrets: 'write',
  organization_codespaces_secrets: 'write',
  organization_agent_secrets: 'write',
  variables: 'write',
  deployments: 'write',
};

const check = githubContractChecker();

/** A sandbox with one token that may do everything, and a client that speaks real HTTP with it. */
export const visitGitHub = async (options: GitHubSandboxOptions = {}): Promise<Visitor> => {
  const sandbox = await startGitHubSandbox(options);
  sandbox.addToken({ token: TOKEN, login: 'tester', permissions: EVERYTHING });
  const traffic = watchTraffic(sandbox.server, check);
  const request: Visitor['request'] = async (method, path, { body, token = TOKEN, headers = {} } = {}) => {
    const response = await fetch(`${sandbox.apiUrl}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const json = response.headers.get('content-type')?.startsWith('application/json') === true;
    return { status: response.status, headers: response.headers, text, body: json ? JSON.parse(text) : {} };
  };
  const putSecret: Visitor['putSecret'] = async (scope, name, value, more = {}) => {
    const { body } = await request('GET', `${scope}/public-key`);
    await sodium.ready;
    const key = new Uint8Array(Buffer.from(String(body.key), 'base64'));
    const sealed = Buffer.from(sodium.crypto_box_seal(value, key)).toString('base64');
    return request('PUT', `${scope}/${name}`, { body: { encrypted_value: sealed, key_id: body.key_id, ...more } });
  };
  return { sandbox, traffic, request, putSecret };
};
