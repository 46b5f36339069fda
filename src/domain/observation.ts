import { type ClientSecret, type Generation, type Identity, kinOf } from './client-secret.ts';
import { coveredBy, type Destination, destinationHash, mayBeFor } from './destination.ts';
import type { Instant } from './instant.ts';
import type { DestinationNote, Receipt } from './receipt.ts';
import type { Times } from './times.ts';
import type { UnfinishedRuns } from './unfinished-runs.ts';
import { type Answer, isOf, nonceWritten, sameWrite, type Witness } from './witness.ts';

/** A destination and what its store tells of the last write; `null` when it is not there. */
export interface ObservedDestination {
  readonly destination: Destination;
  readonly witness: Witness | null;
}

/** Whether the run that made the newest generation is still at work; `unknown` where that cannot be read. */
export type RunState = 'active' | 'ended' | 'unknown';

/** How the verification that a receipt names stands. */
export type VerificationState =
  | { readonly status: 'running'; readonly url: string }
  | { readonly status: 'awaiting-approval'; readonly url: string }
  | { readonly status: 'succeeded'; readonly url: string }
  | { readonly status: 'failed'; readonly url: string; readonly conclusion: string };

/** Why a secret that looks like ours is left alone. */
export type Estrangement = 'DestinationRemoved' | 'SuspiciousMarker';

/** The world as one run sees it, before it plans. */
export interface Observation {
  /** Before anything was read: what happened later may be missing. */
  readonly askedAt: Instant;
  readonly secrets: readonly ClientSecret[];
  /** Ours, oldest first. */
  readonly generations: readonly Generation[];
  /** Not ours, among them the estranged. */
  readonly unmanaged: readonly ClientSecret[];
  readonly estranged: ReadonlyMap<number, Estrangement>;
  /**
   * Whether what is seen of a destination may be the write of another generation than the newest of ours: of one that was
   * made for it and for another destination that is not given any more, and that could still be written later.
   */
  readonly contested: boolean;
  readonly destinations: readonly ObservedDestination[];
  /** `null`: none there; `impossible`: the token may not keep receipts. */
  readonly receipt: Receipt | null | 'impossible';
  /** Of the run that made the newest generation, unless that is this run. */
  readonly maker: RunState;
  /** Of the verification that the receipt names; absent when there is no run to look at. */
  readonly verification?: VerificationState;
  /** Looked for only where everything else allows to retire, and the policy waits for them. */
  readonly unfinishedRuns?: UnfinishedRuns;
}

/** Tells our generations from everything else that the client holds. */
export const classify = (
  secrets: readonly ClientSecret[],
  identity: Identity,
  destinations: readonly Destination[],
  now: Instant,
  times: Times,
): Pick<Observation, 'secrets' | 'generations' | 'unmanaged' | 'estranged' | 'contested'> => {
  const { kin, suspicious } = kinOf(secrets, identity, now + times.futureTolerance);
  const isCovered = coveredBy(destinations);
  const generations = kin.filter(({ marker }) => isCovered(marker.audience));
  const ours = new Set(generations.map(({ id }) => id));
  const estranged = new Map<number, Estrangement>([
    ...kin.filter(({ id }) => !ours.has(id)).map(({ id }): [number, Estrangement] => [id, 'DestinationRemoved']),
    ...suspicious.map(({ id }): [number, Estrangement] => [id, 'SuspiciousMarker']),
  ]);
  const newest = generations.at(-1);
  const contested = kin.some(
    ({ id, marker }) =>
      newest !== undefined &&
      !ours.has(id) &&
      marker.created > newest.marker.created - times.writeWindow &&
      mayBeFor(destinations, marker.audience),
  );
  return { secrets, generations, unmanaged: secrets.filter(({ id }) => !ours.has(id)), estranged, contested };
};

/** The newest of our generations. */
export const newestOf = ({ generations }: Observation): Generation | undefined => generations.at(-1);

/** The receipt if it speaks of the newest generation; whether its destinations are untouched is another question. */
export const receiptOfNewest = (observation: Observation): Receipt | undefined => {
  const { receipt } = observation;
  const newest = newestOf(observation);
  return newest && receipt && receipt !== 'impossible' && receipt.generation?.nonce === newest.marker.nonce
    ? receipt
    : undefined;
};

/** Whether the newest generation was verified after the run that asked for it had gone, and its receipt does not say so yet. */
export const verifiedSince = (observation: Observation): boolean => {
  const receipt = receiptOfNewest(observation);
  return receipt !== undefined && receipt.verifiedAt === undefined && observation.verification?.status === 'succeeded';
};

/** The note about a destination, as long as nobody wrote there since. */
export const noteThatHolds = (
  notes: Receipt['notes'],
  { destination, witness }: ObservedDestination,
): DestinationNote | undefined => {
  const note = notes[destinationHash(destination)];
  return note && witness && sameWrite(note.witness, witness) ? note : undefined;
};

/** What the receipt tells of the destinations. */
const notesOf = (receipt: Observation['receipt']): Receipt['notes'] =>
  receipt === null || receipt === 'impossible' ? {} : receipt.notes;

/** Nonce of the generation that the destination is known to hold. */
export const nonceHeld = (notes: Receipt['notes'], observed: ObservedDestination): string | undefined =>
  observed.witness === null ? undefined : nonceWritten(observed.witness, noteThatHolds(notes, observed)?.nonce);

/** Whether the destination has got the generation. It is enough to plan, never to delete. */
export const delivered = (
  { marker }: Generation,
  observed: ObservedDestination,
  receipt: Observation['receipt'],
): Answer =>
  observed.witness === null ? 'no' : isOf(observed.witness, marker, noteThatHolds(notesOf(receipt), observed)?.nonce);

/** The destinations that are not known to hold what the receipt speaks of: somebody wrote there after us. */
export const changedSince = (receipt: Receipt, destinations: readonly ObservedDestination[]): ObservedDestination[] =>
  destinations.filter((observed) => noteThatHolds(receipt.notes, observed)?.nonce !== receipt.generation?.nonce);

/** Whether the newest generation is delivered everywhere, proven if that can be known, and alone. */
export const settled = (observation: Observation): boolean => {
  const newest = newestOf(observation);
  if (!newest || observation.generations.length > 1) return false;
  const proven = observation.receipt === 'impossible' || receiptOfNewest(observation)?.verifiedAt !== undefined;
  return proven && observation.destinations.every((one) => delivered(newest, one, observation.receipt) === 'yes');
};

/** Superseded generations, and the secrets made by hand that the policy gives up. */
export const retirable = (observation: Observation, retireIds: readonly number[]): number[] => {
  const older = observation.generations.slice(0, -1).map(({ id }) => id);
  const given = observation.unmanaged.map(({ id }) => id).filter((id) => retireIds.includes(id));
  return [...older, ...given].sort((a, b) => a - b);
};
