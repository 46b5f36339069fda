import { RotationError } from '../../domain/errors.ts';
import type { SecretValue } from '../../domain/secret-value.ts';
import { CallFailed } from '../http/call-failed.ts';
import type { Fetch } from '../http/connection.ts';
import { type RetryPolicy, retrying } from '../http/retry.ts';
import { assertSafeUrl, withoutTrailingSlashes } from '../http/safe-url.ts';
import { describeBody, readAnswer } from './answer.ts';
import { ApiRefused, type NamedCall, unanswered, unintelligible } from './api-error.ts';
import { explanationIn } from './plain-text.ts';
import { readDiscovery } from './responses.ts';

/** Where the regional hosts of CONNECT data services are. */
const CONNECT_DOMAIN = 'datahub.connect.aveva.com';

/** How calls are retried, whichever host they go to. */
export type Patience = Required<Pick<RetryPolicy, 'times' | 'clock' | 'random' | 'pauses'>>;

interface DiscoveryOptions {
  readonly fetch: Fetch;
  readonly patience: Patience;
  /** What no message may repeat. */
  readonly secrets: () => readonly SecretValue[];
}

const isOfConnect = ({ hostname }: URL): boolean =>
  hostname === CONNECT_DOMAIN || hostname.endsWith(`.${CONNECT_DOMAIN}`);

/** Secrets go to the token endpoint: it must not lie elsewhere than whoever named it. */
const assertSameHouse = (endpoint: URL, base: URL): void => {
  if (endpoint.host === base.host || (isOfConnect(base) && isOfConnect(endpoint))) return;
  throw new RotationError({
    code: 'CONFIG_INVALID',
    message: `The discovery document of ${base.host} names a token endpoint at ${endpoint.host}, which is not trusted.`,
    hint: 'Check connect-url and connect-primary-url; a token endpoint must be on the host that names it.',
  });
};

/** An address below a base URL, whether or not that ends with a slash. */
export const below = (baseUrl: string, path: string): string => `${withoutTrailingSlashes(baseUrl)}${path}`;

const discover = async (baseUrl: string, { fetch, patience, secrets }: DiscoveryOptions): Promise<URL> => {
  const base = assertSafeUrl(baseUrl);
  const call: NamedCall = { purpose: 'find the token endpoint', host: base.host, writes: false };
  const answer = await retrying({ ...patience, idempotent: true, host: base.host }, async () => {
    const response = await fetch(below(baseUrl, '/identity/.well-known/openid-configuration'), {
      headers: { accept: 'application/json' },
    }).catch((error: unknown) => {
      throw error instanceof CallFailed ? unanswered(error, call) : error;
    });
    const read = await readAnswer(response);
    if (read.status === 200) return read;
    const explanation = explanationIn(read.text, read.body, secrets());
    const hints = { 404: 'Check connect-url and connect-primary-url: there is no identity service at this address.' };
    throw new ApiRefused({ call, status: read.status, headers: read.headers, explanation, hints });
  });
  const document = readDiscovery(answer.body);
  if (!('data' in document) || !URL.canParse(document.data.token_endpoint)) {
    throw unintelligible(call, 'a discovery document with a token_endpoint', describeBody(answer));
  }
  const endpoint = assertSafeUrl(document.data.token_endpoint);
  assertSameHouse(endpoint, base);
  return endpoint;
};

/** The token endpoints of the regions, each asked for once. */
export interface TokenEndpoints {
  /** @throws RotationError */
  of(baseUrl: string): Promise<URL>;
  /** Begins to ask, for somebody who will need it soon; a failure shows when it is needed. */
  prefetch(baseUrl: string): void;
}

/** What failed is asked for again the next time. */
export const tokenEndpoints = (options: DiscoveryOptions): TokenEndpoints => {
  const known = new Map<string, Promise<URL>>();
  const of = (baseUrl: string): Promise<URL> => {
    const found = known.get(baseUrl);
    if (found) return found;
    const asked = discover(baseUrl, options);
    known.set(baseUrl, asked);
    asked.catch(() => known.delete(baseUrl));
    return asked;
  };
  return {
    of,
    prefetch(baseUrl) {
      of(baseUrl).catch(() => {});
    },
  };
};
