import { type Instant, isoSeconds } from './instant.ts';

const FORMAT = 'rotate-client-secrets/1';

/** What the description of a generation says; a later run knows nothing else about it. */
export interface Marker {
  readonly owner: string;
  readonly credential: string;
  /** Whole second on GitHub's clock. */
  readonly created: Instant;
  /** 12 hex digits: recognises a create whose answer was lost, and correlates its verification. */
  readonly nonce: string;
  /** `owner/repo/run.attempt` on GitHub, anything without spaces elsewhere. */
  readonly run: string;
  /** Hashes of the destinations that it was made for. */
  readonly audience: readonly string[];
}

/** The description that is sent with the create call. */
export const formatMarker = (marker: Marker): string =>
  [
    FORMAT,
    `owner=${marker.owner}`,
    `credential=${marker.credential}`,
    `created=${isoSeconds(marker.created)}`,
    `nonce=${marker.nonce}`,
    `run=${marker.run}`,
    `for=${marker.audience.join(',')}`,
  ].join(' | ');

const pattern = new RegExp(
  `^${FORMAT.replaceAll('/', '\\/')} \\| owner=([\\w./-]{1,100}) \\| credential=([\\w./#:-]{1,100}) \\| created=(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ)` +
    ' \\| nonce=([0-9a-f]{12}) \\| run=([\\w./:-]{1,200}) \\| for=((?:[0-9a-f]{6}(?:,[0-9a-f]{6}){0,19})|[0-9a-f]{12})$',
);

/** The whole and the six groups of the pattern, none of which may be missing. */
type Found = [string, string, string, string, string, string, string];

/** The marker in a description, if it is one to the letter; people and other programs write descriptions too. */
export const parseMarker = (description: string | null): Marker | undefined => {
  const found = pattern.exec(description ?? '') as Found | null;
  if (!found) return undefined;
  const [, owner, credential, created, nonce, run, audience] = found;
  const at = Date.parse(created);
  // A date that does not exist (31 February) parses to another one: only what prints the same was written by us.
  if (Number.isNaN(at) || isoSeconds(at) !== created) return undefined;
  return { owner, credential, created: at, nonce, run, audience: audience.split(',') };
};
