import { type Effect, RotationError } from '../../domain/errors.ts';

/** How a call ended without an answer that could be used. Only the first two may pass by themselves. */
export type CallFailure = 'network' | 'timeout' | 'abandoned' | 'cancelled' | 'redirect' | 'too-large';

interface CallFailedOptions {
  failure: CallFailure;
  /** Of the address that was called. */
  host: string;
  message: string;
  hint: string;
  effect: Effect;
}

/** A call that brought no usable answer. It never carries bytes of a request or an answer. */
export class CallFailed extends RotationError {
  readonly failure: CallFailure;
  readonly host: string;

  constructor({ failure, host, ...told }: CallFailedOptions) {
    super({ code: failure === 'cancelled' ? 'CANCELLED' : 'SERVICE_UNAVAILABLE', ...told });
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
