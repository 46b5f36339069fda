import type { Destination } from '../domain/destination.ts';
import type { Instant } from '../domain/instant.ts';
import type { SecretValue } from '../domain/secret-value.ts';
import type { Shadow } from '../domain/shadow.ts';
import type { Witness } from '../domain/witness.ts';

/** Lets a write leave only while no newer generation is known. */
export interface Fence {
  /** Resolves when a write need not wait any more; to be awaited where waiting keeps nobody else up. */
  ready(): Promise<void>;
  /**
   * To be asked in the innermost place, right before the bytes leave. Answers the moment by which the write must be over.
   * @throws FencedOff when a newer generation exists or it is too late.
   */
  pass(): Promise<Instant>;
}

/** The places that hold the value for the consumers; today GitHub secrets. */
export interface DestinationStore {
  /** Reads what writing needs; tells a missing repository, environment, organization or permission before anything is made. */
  prepare(destination: Destination): Promise<void>;
  /** What the store tells of the last write; `null`: it is not there. */
  read(destination: Destination): Promise<Witness | null>;
  /**
   * Seals and writes, retrying while the fence lets it. Answers what the store acknowledged; a time is that of the answer,
   * near the one that a reading shows.
   */
  write(destination: Destination, value: SecretValue, fence: Fence): Promise<Witness>;
  /**
   * What keeps consumers from reading these destinations, as far as it can be seen with few questions.
   * @param readers `owner/name` of the repositories whose workflows are known to read the Actions destinations
   * @throws RotationError `CANCELLED`; whatever else goes wrong leaves a shadow unseen
   */
  shadows(destinations: readonly Destination[], readers: readonly string[]): Promise<readonly Shadow[]>;
}
