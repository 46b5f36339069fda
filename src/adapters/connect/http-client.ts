import type { SecretValue } from '../../domain/secret-value.ts';
import { CallFailed } from '../http/call-failed.ts';
import type { Fetch } from '../http/connection.ts';
import { signalAfter } from '../http/deadline.ts';
import { retrying } from '../http/retry.ts';
import { assertSafeUrl } from '../http/safe-url.ts';
import { type Answer, readAnswer } from './answer.ts';
import { ApiRefused, type Hints, type NamedCall, tooLate, unanswered } from './api-error.ts';
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
  /** As `Clock.elapsed` counts: no attempt leaves later, or is waited for any longer. */
  readonly notAfter?: number;
}

export interface ApiClientOptions {
  readonly baseUrl: string;
  readonly fetch: Fetch;
  readonly tokens: OwnTokens;
  readonly patience: Patience;
  /** What to do about a refusal, for the caller's role and the client's type. */
  readonly hints: Hints;
  /** Every value that the API could repeat and that nobody may read: messages leave them out. */
  readonly secrets: () => readonly SecretValue[];
}

/** Makes authorised calls; the answer is a success, or of the status that the call accepts too. */
export interface ApiClient {
  /** The call as errors about its answer name it. */
  named(call: ApiCall): NamedCall;
  /** POST is sent again only when it was refused before it was processed. @throws RotationError */
  send(call: ApiCall): Promise<Answer>;
}

/** A client of the credential API at one address. */
export const apiClient = ({ baseUrl, fetch, tokens, patience, hints, secrets }: ApiClientOptions): ApiClient => {
  const { host } = assertSafeUrl(baseUrl);
  const { clock } = patience;
  const named = ({ purpose, method }: ApiCall): NamedCall => ({ purpose, host, writes: method !== 'GET' });

  const isLate = ({ notAfter }: ApiCall, waitMs = 0): boolean =>
    notAfter !== undefined && clock.elapsed() + waitMs >= notAfter;

  const once = async (call: ApiCall, token: string): Promise<Answer> => {
    if (isLate(call)) throw tooLate(named(call));
    try {
      const response = await fetch(below(baseUrl, call.path), {
        method: call.method,
        headers: {
          accept: 'application/json',
          authorization: `Bearer ${token}`,
          ...(call.body && { 'content-type': 'application/json' }),
        },
        ...(call.body && { body: JSON.stringify(call.body) }),
        ...(call.notAfter !== undefined && { signal: signalAfter(call.notAfter - clock.elapsed()) }),
      });
      return await readAnswer(response);
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error;
      const failed = unanswered(error, named(call));
      throw error.failure === 'abandoned' ? tooLate(named(call), failed) : failed;
    }
  };

  const send = async (call: ApiCall): Promise<Answer> => {
    let renewed = false;
    let late = false;
    const mayRetry = (pauseMs: number): boolean => {
      late = isLate(call, pauseMs);
      return !late;
    };
    const idempotent = call.method !== 'POST';
    return retrying({ ...patience, idempotent, host, mayRetry }, async () => {
      // A token may end while a call waits for its turn, so each attempt asks for the present one.
      const token = await tokens.current();
      let answer = await once(call, token.open('authenticate'));
      // Refused before it was processed, so this holds for writes too.
      if (answer.status === 401 && !renewed) {
        renewed = true;
        const fresh = await tokens.renewed(token);
        answer = await once(call, fresh.open('authenticate'));
      }
      const { status, headers, text, body } = answer;
      if ((status >= 200 && status < 300) || status === call.alsoAccept) return answer;
      const explanation = explanationIn(text, body, secrets());
      throw new ApiRefused({ call: named(call), status, headers, explanation, hints });
    }).catch((error: unknown) => {
      throw late ? tooLate(named(call), error) : error;
    });
  };

  return { named, send };
};
