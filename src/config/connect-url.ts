import { isLoopback } from '../adapters/http/safe-url.ts';
import type { Parser } from './parsed.ts';

const CONNECT_DOMAIN = 'datahub.connect.aveva.com';
const PRIMARY = `https://uswe.${CONNECT_DOMAIN}`;

const isConnect = ({ hostname }: URL): boolean =>
  hostname === CONNECT_DOMAIN || hostname.endsWith(`.${CONNECT_DOMAIN}`);

/** Origin and path, without the slash at the end. */
const baseOf = ({ origin, pathname }: URL): string => `${origin}${pathname.replace(/\/+$/, '')}`;

const example = 'an address such as https://euno.datahub.connect.aveva.com';

/** A base URL that secrets may be sent to: https, or plain http to this machine. */
export const parseBaseUrl: Parser<string> = (text) => {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined) {
    const guess = `https://${text}`;
    const plausible = /^[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:\/[\w./-]*)?$/.test(text) && URL.canParse(guess);
    return { expected: example, meant: plausible ? baseOf(new URL(guess)) : undefined };
  }
  if (!URL.canParse(text)) return { expected: example };
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') {
    return { expected: 'an address without a user name and a password', hint: 'Take them out of the address.' };
  }
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
    const secure = new URL(`https:${text.slice(scheme.length + 1)}`);
    return {
      expected: 'https; plain http is allowed to loopback addresses only',
      meant: scheme === 'http' && url.port === '' ? baseOf(secure) : undefined,
    };
  }
  if (/[?#]/.test(text)) return { expected: 'an address without a query and a fragment', meant: baseOf(url) };
  if (isConnect(url) && baseOf(url) !== url.origin) {
    return { expected: 'the address of the region without a path', meant: url.origin };
  }
  return { value: baseOf(url) };
};

/** Where secrets are read and written: writes exist in US-West only, whatever region the tenant lives in. */
export const primaryOf = (connectUrl: string): string => (isConnect(new URL(connectUrl)) ? PRIMARY : connectUrl);

/** Whether all these addresses are this machine: then times may be scaled. */
export const allLoopback = (addresses: readonly string[]): boolean =>
  addresses.every((address) => isLoopback(new URL(address).hostname));
