import { isLoopback } from '../adapters/http/safe-url.ts';
import type { Parsed, Parser } from './parsed.ts';
import { sizeOf } from './problems.ts';

const CONNECT_DOMAIN = 'datahub.connect.aveva.com';
const PRIMARY = `https://uswe.${CONNECT_DOMAIN}`;

const isConnect = ({ hostname }: URL): boolean =>
  hostname === CONNECT_DOMAIN || hostname.endsWith(`.${CONNECT_DOMAIN}`);

/** Origin and path, without the slashes at the end; each run of slashes is looked at once. */
const baseOf = ({ origin, pathname }: URL): string => `${origin}${pathname.replace(/(?<!\/)\/+$/, '')}`;

const example = 'an address such as https://euno.datahub.connect.aveva.com';

const judge: Parser<string> = (text) => {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined) {
    const plausible = /^[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:\/[\w./-]*)?$/.test(text);
    return { expected: example, hint: plausible ? 'Put https:// in front of it.' : undefined };
  }
  if (!URL.canParse(text)) return { expected: example };
  const url = new URL(text);
  // A slash in a password makes the rest of it a path.
  if (text.includes('@')) {
    return { expected: 'an address without a user name and a password', hint: 'Take them out of the address.' };
  }
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
    return {
      expected: 'https; plain http is allowed to loopback addresses only',
      hint: scheme === 'http' ? 'Write https:// in place of http://.' : undefined,
    };
  }
  if (/[?#]/.test(text)) {
    return { expected: 'an address without a query and a fragment', hint: 'Leave out everything from the ? or # on.' };
  }
  if (isConnect(url) && baseOf(url) !== url.origin) {
    return { expected: 'the address of the region without a path', hint: 'Leave out everything after the host.' };
  }
  return { value: baseOf(url) };
};

// Read from the text itself: what a URL parser takes for the host may be the start of a password with a slash in it.
const schemeAndHost = /^([a-z][a-z0-9+.-]{0,19}:\/\/)(?:[^/\\?#@]*@)?([\w.:[\]-]{1,60})(?:[/?#][^@]*)?$/i;

/** What may be told of an address that may hold a password or a token; undefined when all of it may. */
const shownOf = (text: string): string | undefined => {
  if (!/[@?#]/.test(text)) return undefined;
  const [, scheme, host] = schemeAndHost.exec(text) ?? [];
  return scheme && host ? `an address at "${scheme}${host}"` : sizeOf(text);
};

// What every address that is taken looks like; a parser of URLs knows more than a pattern can say.
const pattern =
  '^(?:[Hh][Tt][Tt][Pp][Ss]|[Hh][Tt][Tt][Pp](?=://(?:[Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]|127\\.|\\[::1\\])))://[^@?#\\s]+$';

/** A base URL that secrets may be sent to: https, or plain http to this machine. */
export const parseBaseUrl: Parser<string> = Object.assign(
  (text: string): Parsed<string> => {
    const parsed = judge(text);
    return 'value' in parsed ? parsed : { ...parsed, shown: shownOf(text) };
  },
  { pattern },
);

/** Where secrets are read and written: writes exist in US-West only, whatever region the tenant lives in. */
export const primaryOf = (connectUrl: string): string => (isConnect(new URL(connectUrl)) ? PRIMARY : connectUrl);

/** Whether all these addresses are this machine: then times may be scaled. */
export const allLoopback = (addresses: readonly string[]): boolean =>
  addresses.every((address) => isLoopback(new URL(address).hostname));
