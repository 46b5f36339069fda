import { type Effect, type ErrorCode, RotationError } from '../../domain/errors.ts';

/** How a call ended without an answer that could be used. Only the first two may pass by themselves. */
export type CallFailure =
  | 'network'
  | 'timeout'
  | 'abandoned'
  | 'cancelled'
  | 'redirect'
  | 'too-large'
  | 'compressed'
  | 'untrusted'
  | 'proxy-refused'
  | 'unsendable';

interface CallFailedOptions {
  failure: CallFailure;
  /** Of the address that was called. */
  host: string;
  message: string;
  hint: string;
  effect: Effect;
}

const codes: Partial<Record<CallFailure, ErrorCode>> = {
  cancelled: 'CANCELLED',
  untrusted: 'CONFIG_INVALID',
  'proxy-refused': 'CONFIG_INVALID',
  unsendable: 'CONFIG_INVALID',
};

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

/** What the system was asked for when it failed, so that no byte of the request has left. */
const BEFORE_CONNECTED = ['getaddrinfo', 'connect'];

/** What is wrong with a certificate, or with the name in it: the codes of OpenSSL, as Node spells them. */
const UNTRUSTED =
  /^(CERT_\w+|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH|ERR_TLS_CERT_ALTNAME_INVALID|UND_ERR_PRX_TLS)$/;

/** How undici tells that a proxy opened no tunnel. */
const NO_TUNNEL = /^Proxy response \((\d{3})\) !== 200/;

const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' && error.code ? error.code : error.name;
};

/**
 * Whether no connection came about. Its code does not tell: a route that is lost ends a connection that stood with the very
 * codes (EHOSTUNREACH, ENETUNREACH) that one would have which never stood.
 */
const neverConnected = (error: unknown): boolean => {
  // A host with several addresses, none of which answered.
  if (error instanceof AggregateError && error.errors.length > 0) return error.errors.every(neverConnected);
  if (!(error instanceof Error)) return false;
  const asked = 'syscall' in error && typeof error.syscall === 'string' ? error.syscall : '';
  return BEFORE_CONNECTED.includes(asked) || codeOf(error) === 'UND_ERR_CONNECT_TIMEOUT';
};

const untrusted = (code: string, host: string): CallFailed =>
  new CallFailed({
    failure: 'untrusted',
    host,
    message: `The certificate of ${host}, or of a proxy before it, is not trusted (${code}), so nothing was sent.`,
    hint: 'Where a server or a proxy of your own has a certificate of a private authority, name the file of that authority in NODE_EXTRA_CA_CERTS. NODE_TLS_REJECT_UNAUTHORIZED has no effect here.',
    effect: 'none',
  });

const withoutTunnel = (status: number, host: string): CallFailed =>
  new CallFailed({
    failure: status < 500 ? 'proxy-refused' : 'network',
    host,
    message: `The proxy opens no way to ${host} (it answered ${status}).`,
    hint:
      status === 407
        ? 'Give the proxy its user name and password in HTTPS_PROXY, with what is special in them percent-encoded.'
        : 'Have the proxy allow this host, or name the host in NO_PROXY if it can be reached without the proxy.',
    effect: 'none',
  });

/** A connection that broke or never came about. Only its code is told: parsers attach the bytes that they stumbled over. */
export const networkFailure = (error: unknown, host: string): CallFailed => {
  const code = codeOf(error);
  if (UNTRUSTED.test(code)) return untrusted(code, host);
  const [, status] = NO_TUNNEL.exec(error instanceof Error ? error.message : '') ?? [];
  if (status !== undefined) return withoutTunnel(Number(status), host);
  const connected = !neverConnected(error);
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
    hint: 'Check that no token that is given holds a line break, a control character or anything beyond Latin letters.',
    effect: 'none',
  });
