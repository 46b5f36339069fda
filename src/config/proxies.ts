import { isProxyAddress } from '../adapters/http/proxy-address.ts';
import type { InputSource } from './input-reader.ts';
import type { Problems } from './problems.ts';

/** What the environment asks for and does not get. */
export const networkWarnings = ({ NODE_TLS_REJECT_UNAUTHORIZED }: InputSource['environment']): string[] =>
  NODE_TLS_REJECT_UNAUTHORIZED === '0'
    ? [
        'NODE_TLS_REJECT_UNAUTHORIZED=0 has no effect here: certificates are always checked. A private authority goes into NODE_EXTRA_CA_CERTS.',
      ]
    : [];

/** Notes proxies that no connection could be made through. Their addresses may hold passwords, so none is repeated. */
export const checkProxies = (environment: InputSource['environment'], problems: Problems): void => {
  for (const upper of ['HTTPS_PROXY', 'HTTP_PROXY']) {
    // Small letters win, also where connections are made.
    const variable = environment[upper.toLowerCase()] === undefined ? upper : upper.toLowerCase();
    const text = environment[variable] ?? '';
    if (text === '' || isProxyAddress(text)) continue;
    problems.add({
      input: variable,
      message: `${variable} is not the address of a proxy; expected one such as http://proxy.example:3128.`,
      hint: `Correct the environment variable ${variable} of the job or the runner, or unset it.`,
    });
  }
};
