import type { Effect } from '../../domain/errors.ts';
import { CallFailed } from './call-failed.ts';

/** A header by its name in lower case; what stands several times, with commas between. */
export type HeaderReader = (name: string) => string | undefined;

interface Answered {
  readonly method: string;
  /** The call changes nothing. */
  readonly asks: boolean;
  readonly url: URL;
  readonly status: number;
  readonly header: HeaderReader;
}

const REDIRECTS = [301, 302, 303, 307, 308];
/** The largest status of HTTP. */
const LARGEST_STATUS = 599;

const effectOf = (asks: boolean): Effect => (asks ? 'none' : 'unknown');

const redirected = ({ method, asks, url, header }: Answered): CallFailed => {
  const location = header('location');
  const target = location !== undefined && URL.canParse(location, url.href) ? new URL(location, url).host : 'nowhere';
  return new CallFailed({
    failure: 'redirect',
    host: url.host,
    message: `${url.host} answered ${method} with a redirect to ${target}, which is not followed.`,
    hint: 'Check the address and the names in it: a thing that was renamed or moved answers like this.',
    effect: effectOf(asks),
  });
};

const compressed = ({ asks, url }: Answered): CallFailed =>
  new CallFailed({
    failure: 'compressed',
    host: url.host,
    message: `${url.host} sent a compressed answer, which was not asked for.`,
    hint: 'Check what stands between this job and that address: a proxy that compresses answers unasked does this.',
    effect: effectOf(asks),
  });

const outOfRange = ({ asks, url, status }: Answered): CallFailed =>
  new CallFailed({
    failure: 'network',
    host: url.host,
    message: `${url.host} answered with the status ${status}, which HTTP does not have.`,
    hint: 'Check that the address is the one of the API, and what stands between this job and it.',
    effect: effectOf(asks),
  });

/** What keeps an answer from being read, as far as its head tells. */
export const unusable = (answered: Answered): CallFailed | undefined => {
  const { status, header } = answered;
  if (REDIRECTS.includes(status)) return redirected(answered);
  if (status > LARGEST_STATUS) return outOfRange(answered);
  const coding = header('content-encoding')?.trim().toLowerCase() ?? '';
  // A small answer can unfold to any size; nobody asked for one that needs unfolding.
  return coding === '' || coding === 'identity' ? undefined : compressed(answered);
};

/** An answer of which no more is read. */
export const tooLarge = (host: string, limit: number): CallFailed =>
  new CallFailed({
    failure: 'too-large',
    host,
    message: `The answer of ${host} is larger than the ${limit} bytes that are believed.`,
    hint: 'Check that the address is the one of the API.',
    effect: 'unknown',
  });
