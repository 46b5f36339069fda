import { isIPv6 } from 'node:net';
import { Agent, type buildConnector, type Dispatcher, Pool, ProxyAgent } from 'undici';
import { RotationError } from '../../domain/errors.ts';
import { isProxyAddress } from './proxy-address.ts';
import { isLoopback } from './safe-url.ts';

/** Variables by name, as the process has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Said to every connection: what is not said can be switched off by NODE_TLS_REJECT_UNAUTHORIZED and NODE_OPTIONS. */
const strict = { rejectUnauthorized: true, minVersion: 'TLSv1.2' } as const;

const either = (env: Environment, name: string): string => env[name.toLowerCase()] ?? env[name] ?? '';

/** The variable's address. It may hold a password, so no message repeats any of it. */
const proxyIn = (env: Environment, name: 'HTTP_PROXY' | 'HTTPS_PROXY'): string => {
  const address = either(env, name);
  if (address === '' || isProxyAddress(address)) return address;
  throw new RotationError({
    code: 'CONFIG_INVALID',
    message: `The environment variable ${name} does not hold the address of a proxy.`,
    hint: `Give ${name} a complete address such as http://proxy.example:8080, with what is special in a password percent-encoded.`,
  });
};

/** An entry of `NO_PROXY` as a URL would have it: an IPv6 address stands there in brackets, and is often listed without. */
const asInUrl = (entry: string): string => {
  const bracketed = `http://[${entry}]/`;
  // One with a zone (`fe80::1%eth0`) cannot stand in a URL.
  return isIPv6(entry) && URL.canParse(bracketed) ? new URL(bracketed).hostname : entry.toLowerCase();
};

/**
 * Whether an address is called without a proxy: this machine always, else what `NO_PROXY` names. As the runner reads
 * it, a name there stands for its subdomains too.
 */
const isExempt = ({ hostname, port, protocol }: URL, noProxy: string): boolean => {
  if (isLoopback(hostname)) return true;
  const host = hostname.toLowerCase();
  return noProxy.split(/[\s,]+/).some((entry) => {
    if (entry === '*') return true;
    const [, name = '', only] = /^(?:\*?\.)?(.*?)(?::(\d{1,5}))?$/.exec(asInUrl(entry)) ?? [];
    if (name === '' || (only !== undefined && only !== (port || (protocol === 'https:' ? '443' : '80')))) return false;
    return host === name || host.endsWith(`.${name}`);
  });
};

/** Basic credentials of a proxy's address; undici itself leaves out a name without a password. */
const credentialsIn = (address: string): { token?: string } => {
  const { username, password } = new URL(address);
  if (username === '' && password === '') return {};
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { token: `Basic ${Buffer.from(pair).toString('base64')}` };
};

/** A proxy that closes its connection instead of an answer. */
class ProxyHungUp extends Error {
  readonly code = 'PROXY_HUNG_UP';
}

/** Tells once how a tunnel came about, or did not: undici tells some failures twice, and after others it tries without end. */
const toldOnce =
  (connect: buildConnector.connector): buildConnector.connector =>
  (options, callback) => {
    let told = false;
    connect(options, (...[error, socket]) => {
      if (told) return;
      told = true;
      if (!error) return callback(null, socket);
      callback('code' in error && error.code === 'UND_ERR_SOCKET' ? new ProxyHungUp() : error, null);
    });
  };

const tunnels = (origin: URL, options: Pool.Options): Pool =>
  new Pool(origin, {
    ...options,
    ...(typeof options.connect === 'function' ? { connect: toldOnce(options.connect) } : {}),
  });

/** Connections to some addresses straight, to others through a proxy. */
export interface WaysOut {
  to(url: URL): Dispatcher;
  /** Ends all connections, also those that are not there yet. */
  destroy(): Promise<void>;
}

/**
 * The ways out that the environment names. Certificates are always checked.
 * @throws RotationError `CONFIG_INVALID` for a proxy that is none
 */
export const waysOut = (env: Environment, connections: number): WaysOut => {
  // Plain http only ever goes to this machine, so that HTTP_PROXY stands in where HTTPS_PROXY is not given.
  const [httpProxy, httpsProxy] = [proxyIn(env, 'HTTP_PROXY'), proxyIn(env, 'HTTPS_PROXY')];
  const proxy = httpsProxy || httpProxy;
  const noProxy = either(env, 'NO_PROXY');
  const direct = new Agent({ connections, connect: strict });
  const proxied =
    proxy === ''
      ? undefined
      : new ProxyAgent({
          uri: proxy,
          ...credentialsIn(proxy),
          connections,
          factory: tunnels,
          requestTls: strict,
          proxyTls: strict,
        });
  return {
    to: (url) => (proxied && !isExempt(url, noProxy) ? proxied : direct),
    async destroy() {
      await Promise.all([direct.destroy(), proxied?.destroy()]);
    },
  };
};
