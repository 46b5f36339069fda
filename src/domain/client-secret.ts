import type { Instant } from './instant.ts';
import { type Marker, parseMarker } from './marker.ts';

/** A client secret as the credential API lists it: everything but its value. */
export interface ClientSecret {
  readonly id: number;
  readonly description: string | null;
  /** `null`: it never expires. */
  readonly expiresAt: Instant | null;
}

/** A client secret that this tool made for a credential. */
export interface Generation extends ClientSecret {
  readonly marker: Marker;
}

/** Older first: by `created`, then by id. */
export const byAge = (a: Generation, b: Generation): number => a.marker.created - b.marker.created || a.id - b.id;

/** Who a generation must belong to in order to be ours. */
export interface Identity {
  readonly owner: string;
  readonly credential: string;
}

/**
 * The secrets whose marker names us, whatever destinations they were made for, oldest first.
 * A nonce that occurs twice, or a `created` in the future, is a copy or a forgery: not ours. `copied` are such nonces.
 */
export const kinOf = (
  secrets: readonly ClientSecret[],
  identity: Identity,
  latestCreated: Instant,
): { kin: Generation[]; suspicious: Generation[]; copied: ReadonlySet<string> } => {
  const marked = secrets.flatMap((secret): Generation[] => {
    const marker = parseMarker(secret.description);
    return marker ? [{ ...secret, marker }] : [];
  });
  const nonces = marked.map(({ marker }) => marker.nonce);
  const copied = new Set(nonces.filter((nonce, index) => nonces.indexOf(nonce) !== index));
  const named = marked.filter(
    ({ marker }) => marker.owner === identity.owner && marker.credential === identity.credential,
  );
  const believed = ({ marker }: Generation): boolean => !copied.has(marker.nonce) && marker.created <= latestCreated;
  return {
    kin: named.filter(believed).sort(byAge),
    suspicious: named.filter((generation) => !believed(generation)),
    copied,
  };
};
