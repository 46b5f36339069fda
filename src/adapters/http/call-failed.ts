import { type Effect, type ErrorCode, RotationError } from '../../domain/errors.ts';

/** How a call ended without an answer that could be used. Only the first two may pass by themselves. */
export type CallFailure = 'network' | 'timeout' | 'abandoned' | 'cancelled' | 'redirect' | 'too-large' | 'unsendable';

interface CallFailedOptions {
  failure: CallFailure;
  /** Of the address that was called. */
  host: string;
  message: string;
  hint: string;
  effect: Effect;
}

const codes: Partial<Record<CallFailure, ErrorCode>> = { cancelled: 'CANCELLED', unsendable: 'CONFIG_INVALID' };

/** A call that brought no usable answer. It never carries bytes of a request or an answer. */
export class CallFailed extends RotationError {
  readonly failure: CallFailure;
  readonly host: string;

  constructor({ failure, host, ...told }: CallFailedOptions) {
    super({ code: codes[failure] ?? 'SERVICE_UNAVAILABLE', ...told });
    this.failure = failure;
    this.host = host;
  }
}

/** What the system says when no connection came about, so that no byte of the request has left. */
const NEVER_CONNECTED =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_\w+|ERR_TLS_CERT_ALTNAME_INVALID|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+)$/;

const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' && error.code ? error.code : error.name;
};

/** A connection that broke or never came about. Only its code is told: parsers attach the bytes that they stumbled over. */
export const networkFailure = (error: unknown, host: string): CallFailed => {
  const code = codeOf(error);
  const connected = !NEVER_CONNECTED.test(code);
  return new CallFailed({
    failure: 'network',
    host,
    message: connected ? `The connection to ${host} broke (${code}).` : `${host} cannot be reached (${code}).`,
    hint: 'Check the address, the network of the runner and its proxy settings, then run again.',
    effect: connected ? 'unknown' : 'none',
  });
};

/** A call whose headers cannot be written, so that nothing has left. */
export const unsendable = (host: string): CallFailed =>
  new CallFailed({
    failure: 'unsendable',
    host,
    message: `The call to ${host} cannot be sent, because a header would hold a character that none may hold.`,
    hint: 'Check that no token among the inputs holds a line break, a control character or anything beyond Latin letters.',
    effect: 'none',
  });
