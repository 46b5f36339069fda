import { Agent, type Dispatcher, EnvHttpProxyAgent } from 'undici';
import { RotationError } from '../../domain/errors.ts';
import { isProxyAddress } from './proxy-address.ts';

/** Variables by name, as the process has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

const LOOPBACK = 'localhost,127.0.0.1,[::1]';

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

/**
 * Connections through the proxies that the environment names; what stays on this machine never goes through one.
 * @throws RotationError `CONFIG_INVALID`
 */
export const dispatcherFor = (env: Environment, connections: number): Dispatcher => {
  const [httpProxy, httpsProxy] = [proxyIn(env, 'HTTP_PROXY'), proxyIn(env, 'HTTPS_PROXY')];
  // The proxy agent prints a warning of its own: do without it where there is no proxy.
  if (!httpProxy && !httpsProxy) return new Agent({ connections });
  const noProxy = either(env, 'NO_PROXY');
  const exceptions = noProxy === '*' ? noProxy : `${noProxy},${LOOPBACK}`;
  return new EnvHttpProxyAgent({ connections, httpProxy, httpsProxy, noProxy: exceptions });
};
