import { RotationError } from '../../domain/errors.ts';

/** Whether a host name, as `URL.hostname` gives it, can only be this machine. */
export const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname);

/** An address to which a path can be added. Slashes are only counted from the first of a row: rows may be long. */
export const withoutTrailingSlashes = (address: string): string => address.replace(/(?<!\/)\/+$/, '');

/**
 * The parsed address, if secrets may travel there: https, or plain http to this machine, and no user name or password in it.
 * @throws RotationError `CONFIG_INVALID`
 */
export const assertSafeUrl = (address: string | URL): URL => {
  const refuse = (what: string, hint: string): RotationError =>
    new RotationError({ code: 'CONFIG_INVALID', message: what, hint });
  if (!URL.canParse(String(address))) {
    throw refuse('An address is not a URL.', 'Give a complete address such as https://example.com.');
  }
  const url = new URL(address);
  if (url.username || url.password) {
    throw refuse(`The address of ${url.host} holds a user name or a password.`, 'Leave them out of the address.');
  }
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))) return url;
  throw refuse(
    `The address ${url.protocol}//${url.host} is not https.`,
    'Use https. Plain http is allowed to loopback hosts only.',
  );
};
