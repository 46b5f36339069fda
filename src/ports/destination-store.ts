import type { Destination } from '../domain/destination.ts';
import type { Instant } from '../domain/instant.ts';
import type { SecretValue } from '../domain/secret-value.ts';
import type { Shadow } from '../domain/shadow.ts';

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

/** The GitHub secrets that hold the value for the consumers. */
export interface DestinationStore {
  /** Reads what writing needs; tells a missing repository, environment, organization or permission before anything is made. */
  prepare(destination: Destination): Promise<void>;
  /** When it was last written; `null`: it is not there. */
  read(destination: Destination): Promise<Instant | null>;
  /** Seals and writes, retrying while the fence lets it; answers the server's moment of the acknowledged write. */
  write(destination: Destination, value: SecretValue, fence: Fence): Promise<Instant>;
  /**
   * What keeps consumers from reading these destinations, as far as it can be seen with few questions.
   * @param readers `owner/name` of the repositories whose workflows are known to read the Actions destinations
   * @throws RotationError `CANCELLED`; whatever else goes wrong leaves a shadow unseen
   */
  shadows(destinations: readonly Destination[], readers: readonly string[]): Promise<readonly Shadow[]>;
}
