import type { Generation } from './client-secret.ts';
import type { ObservedDestination } from './observation.ts';
import { mayBeSince } from './witness.ts';

/** What a run has kept of the secret that it was making. */
export interface LeftBehind {
  /** Of its create calls, in their order. */
  readonly nonces: readonly string[];
  /** Of the last one, once it was answered. */
  readonly secretId?: number;
  /** Whether a write may have left. */
  readonly writing: boolean;
  /** The process of the run. */
  readonly pid: number;
}

/** The generations that the run made: by their nonces, and by the id where that is known. */
export const madeBy = ({ nonces, secretId }: LeftBehind, kin: readonly Generation[]): Generation[] =>
  kin.filter(
    ({ id, marker }) =>
      nonces.includes(marker.nonce) && (marker.nonce !== nonces.at(-1) || secretId === undefined || id === secretId),
  );

/** The destinations that may hold one of them, whatever the run has kept: written not before the oldest was made. */
export const writtenSince = (
  made: readonly Generation[],
  destinations: readonly ObservedDestination[],
): ObservedDestination[] => {
  const oldest = Math.min(...made.map(({ marker }) => marker.created));
  return destinations.filter(({ witness }) => witness !== null && mayBeSince(witness, oldest));
};
