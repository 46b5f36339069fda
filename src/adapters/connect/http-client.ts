import type { SecretValue } from '../../domain/secret-value.ts';
import { CallFailed } from '../http/call-failed.ts';
import type { Fetch } from '../http/connection.ts';
import { retrying } from '../http/retry.ts';
import { assertSafeUrl } from '../http/safe-url.ts';
import { type Answer, readAnswer } from './answer.ts';
import { ApiRefused, type Hints, type NamedCall, unanswered } from './api-error.ts';
import { below, type Patience } from './discovery.ts';
import type { OwnTokens } from './own-tokens.ts';
import { explanationIn } from './plain-text.ts';

/** One call to the credential API. */
export interface ApiCall {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** From the root, with its query. */
  readonly path: string;
  readonly body?: object;
  /** Completes "Cannot …". */
  readonly purpose: string;
  /** A status beside 2xx that is an answer too. */
  readonly alsoAccept?: number;
}

export interface ApiClientOptions {
  readonly baseUrl: string;
  readonly fetch: Fetch;
  readonly tokens: OwnTokens;
  readonly patience: Patience;
  /** What to do about a refusal, for the caller's role and the client's type. */
  readonly hints: Hints;
}

/** Makes authorised calls; the answer is a success, or of the status that the call accepts too. */
export interface ApiClient {
  /** The call as errors about its answer name it. */
  named(call: ApiCall): NamedCall;
  /** POST is sent again only when it was refused before it was processed. @throws RotationError */
  send(call: ApiCall): Promise<Answer>;
}

/** A client of the credential API at one address. */
export const apiClient = ({ baseUrl, fetch, tokens, patience, hints }: ApiClientOptions): ApiClient => {
  const { host } = assertSafeUrl(baseUrl);
  const named = ({ purpose, method }: ApiCall): NamedCall => ({ purpose, host, writes: method !== 'GET' });

  const once = async (call: ApiCall, token: string): Promise<Answer> => {
    try {
      const response = await fetch(below(baseUrl, call.path), {
        method: call.method,
        headers: {
          accept: 'application/json',
          authorization: `Bearer ${token}`,
          ...(call.body && { 'content-type': 'application/json' }),
        },
        ...(call.body && { body: JSON.stringify(call.body) }),
      });
      return await readAnswer(response);
    } catch (error) {
      throw error instanceof CallFailed ? unanswered(error, named(call)) : error;
    }
  };

  const send = async (call: ApiCall): Promise<Answer> => {
    let token: SecretValue = await tokens.current();
    let renewed = false;
    return retrying({ ...patience, idempotent: call.method !== 'POST', host }, async () => {
      let answer = await once(call, token.open('authenticate'));
      // Refused before it was processed, so this holds for writes too.
      if (answer.status === 401 && !renewed) {
        renewed = true;
        token = await tokens.renewed(token);
        answer = await once(call, token.open('authenticate'));
      }
      const { status, headers, text, body } = answer;
      if ((status >= 200 && status < 300) || status === call.alsoAccept) return answer;
      const explanation = explanationIn(text, body, [token.open('authenticate')]);
      throw new ApiRefused({ call: named(call), status, headers, explanation, hints });
    });
  };

  return { named, send };
};
