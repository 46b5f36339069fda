import { type Effect, type ErrorCode, RotationError } from '../../domain/errors.ts';
import { CallFailed } from '../http/call-failed.ts';
import type { Explanation } from './plain-text.ts';

/** A call as its errors name it. */
export interface NamedCall {
  /** Completes "Cannot …": `delete secret 7 of client 0b8e…`. */
  readonly purpose: string;
  readonly host: string;
  /** Reads leave nothing behind, whatever happens to them. */
  readonly writes: boolean;
}

/** What to do about a status, where that depends on who asked for what. */
export type Hints = Partial<Record<number, string>>;

interface ApiRefusedOptions {
  call: NamedCall;
  status: number;
  headers: Headers;
  explanation: Explanation;
  hints?: Hints;
}

const codes: Partial<Record<number, ErrorCode>> = {
  400: 'CONFIG_INVALID',
  401: 'AUTHENTICATION_FAILED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'CONFIG_INVALID',
  429: 'RATE_LIMITED',
};

const generalHints: Hints = {
  400: 'Correct what the reason names.',
  405: 'Check connect-primary-url: secrets are written in the primary region only.',
  429: 'Run again later.',
};

/** What a call that was answered with this status left behind. */
const effectOf = (status: number, writes: boolean): Effect => {
  const definite = status >= 400 && status < 500 && status !== 408;
  return writes && !definite ? 'unknown' : 'none';
};

const sentence = (text: string): string => `${text}.`;

/** An answer that is not the one that was asked for. `status` and `response.headers` are what the retry policy reads. */
export class ApiRefused extends RotationError {
  readonly status: number;
  readonly response: { readonly headers: Readonly<Record<string, string>> };

  constructor({ call, status, headers, explanation, hints = {} }: ApiRefusedOptions) {
    const { reason, resolution, operationId } = explanation;
    const ownHint = hints[status] ?? generalHints[status] ?? 'Run again; if it goes on, ask the service for its state.';
    super({
      code: codes[status] ?? 'SERVICE_UNAVAILABLE',
      message: sentence(`Cannot ${call.purpose}: ${call.host} answered ${status}${reason ? `, "${reason}"` : ''}`),
      hint: [
        resolution ? `${sentence(resolution)} ` : '',
        ownHint,
        operationId ? ` (operation ${operationId})` : '',
      ].join(''),
      effect: effectOf(status, call.writes),
    });
    this.status = status;
    const told = ['retry-after', 'date'].flatMap((name) => {
      const value = headers.get(name);
      return value === null ? [] : [[name, value]];
    });
    this.response = { headers: Object.fromEntries(told) };
  }
}

/** A call that got no answer, told with what it was for. */
export const unanswered = ({ failure, host, message, hint, effect }: CallFailed, call: NamedCall): CallFailed =>
  new CallFailed({
    failure,
    host,
    message: `Cannot ${call.purpose}: ${message}`,
    hint,
    effect: call.writes ? effect : 'none',
  });

/** A success whose body is not what is documented. The body itself is never quoted. */
export const unintelligible = (call: NamedCall, expected: string, found: string): RotationError =>
  new RotationError({
    code: 'SERVICE_UNAVAILABLE',
    message: `Cannot ${call.purpose}: ${call.host} answered with ${found} where ${expected} was expected.`,
    hint: 'Check that connect-url and connect-primary-url are addresses of CONNECT data services, and what stands between.',
    effect: call.writes ? 'unknown' : 'none',
  });

/** A deletion whose time was over before it was known to be done; `met` is what its last attempt ended with. */
export const tooLate = (call: NamedCall, met?: unknown): RotationError => {
  const last = met instanceof RotationError ? met : undefined;
  const what = last ? last.message.replace(/\.$/, '') : `Cannot ${call.purpose}`;
  return new RotationError({
    code: 'RETIREMENT_FAILED',
    message: sentence(`${what}; what was seen before is too old by now to delete anything`),
    hint: 'The next run looks again, and deletes it then.',
    effect: last?.effect ?? 'none',
    cause: met,
  });
};
