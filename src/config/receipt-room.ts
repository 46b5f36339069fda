import { type Destination, destinationHash, destinationLabel } from '../domain/destination.ts';
import type { VerificationWorkflow } from '../ports/verifier.ts';
import type { CredentialReader } from './input-reader.ts';

/** The largest value of an Actions variable, in bytes. */
const LARGEST = 48 * 1024;
/**
 * At most, in bytes: everything but the lists, a note of a destination, a run beside the name of its repository. A note of a
 * GitHub secret holds a time.
 */
const [FRAME, NOTE, RUN] = [500, 73, 38];
/** So many runs are read back. */
const MOST_RUNS = 100;

/** How large the receipt of a credential may become. */
export const receiptBytes = (
  destinations: readonly Destination[],
  verifications: readonly Pick<VerificationWorkflow, 'repository'>[],
): number =>
  verifications.reduce((sum, { repository }) => sum + RUN + repository.length, FRAME + NOTE * destinations.length);

/** Two destinations that a receipt would take for one. */
const confused = (destinations: readonly Destination[]): readonly [Destination, Destination] | undefined => {
  const byHash = new Map<string, Destination>();
  for (const destination of destinations) {
    const hash = destinationHash(destination);
    const other = byHash.get(hash);
    if (other) return [other, destination];
    byHash.set(hash, destination);
  }
  return undefined;
};

/** Notes what no receipt could hold: without one that speaks of every destination, each run would rotate anew. */
export const checkReceiptRoom = (
  given: CredentialReader,
  destinations: readonly Destination[],
  verifications: readonly VerificationWorkflow[],
): void => {
  const bytes = receiptBytes(destinations, verifications);
  if (bytes > LARGEST || verifications.length > MOST_RUNS) {
    const what = `${destinations.length} destinations with ${verifications.length} verification workflow${verifications.length === 1 ? '' : 's'}`;
    const message = `${what} do not fit into one receipt, an Actions variable of at most ${LARGEST} bytes and ${MOST_RUNS} runs.`;
    given.note('destinations', message, 'Share the destinations between several credentials of the same client.');
  }
  const [one, other] = confused(destinations) ?? [];
  if (!one || !other) return;
  const message = `${destinationLabel(one)} and ${destinationLabel(other)} cannot be told apart in a receipt: the short hashes of their names are the same.`;
  given.note('destinations', message, 'Put one of them into another credential of the same client.');
};
