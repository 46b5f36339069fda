import type { Instant } from './instant.ts';
import type { Marker } from './marker.ts';
import type { Times } from './times.ts';

/**
 * What a store tells of the last write of a destination, whose value it never gives back. It answers our own write with
 * it, gives it again when it is read, and changes it with every write of anybody. A store has one kind of them.
 */
export type Witness =
  /** The store's own moment of the write. */
  | { readonly kind: 'time'; readonly at: Instant }
  /** A text that no other write ever gets: up to 64 letters, digits and `._:/+=~-`. */
  | { readonly kind: 'version'; readonly version: string }
  /** The nonce of the generation, which the store keeps beside the value, and writes only together with it. */
  | { readonly kind: 'tag'; readonly nonce: string };

/** What can be told by a witness; `unknown` is never taken for either. */
export type Answer = 'yes' | 'no' | 'unknown';

/** Whether both speak of the same write, as far as can be told: two within one second, or of one generation, pass for one. */
export const sameWrite = (one: Witness, other: Witness): boolean => {
  switch (one.kind) {
    case 'time':
      return other.kind === 'time' && one.at === other.at;
    case 'version':
      return other.kind === 'version' && one.version === other.version;
    case 'tag':
      return other.kind === 'tag' && one.nonce === other.nonce;
  }
};

/** Whether it may be there again although something else was written in between: whoever restores a value restores its tag. */
export const comesBack = (witness: Witness): boolean => witness.kind === 'tag';

/** When it was written, for those who want to read it; undefined where the store does not tell. */
export const writtenAt = (witness: Witness): Instant | undefined => (witness.kind === 'time' ? witness.at : undefined);

/** Whether it is known to have been written after that moment. */
export const isLater = (witness: Witness, moment: Instant): boolean => witness.kind === 'time' && witness.at > moment;

/** Whether it may have been written at that moment or after it: only a time rules that out. */
export const mayBeSince = (witness: Witness, moment: Instant): boolean =>
  witness.kind !== 'time' || witness.at >= moment;

/** Nonce of the generation that was written: the tag, or what a note of the very same write says. */
export const nonceWritten = (witness: Witness, noted: string | undefined): string | undefined =>
  witness.kind === 'tag' ? witness.nonce : noted;

/**
 * Whether what was written is the generation: for a time, whether that was strictly later than it was made.
 * @param noted nonce in a note of the very same write
 */
export const isOf = (witness: Witness, { created, nonce }: Marker, noted: string | undefined): Answer => {
  if (witness.kind === 'time') return witness.at > created ? 'yes' : 'no';
  const written = nonceWritten(witness, noted);
  if (written === undefined) return 'unknown';
  return written === nonce ? 'yes' : 'no';
};

/** What a destination shows after our write. */
type Shown =
  | { readonly is: 'ours'; readonly witness: Witness }
  | { readonly is: 'not-yet' }
  /** Ours, but at a moment at which an older generation could have been written. */
  | { readonly is: 'indistinct' }
  /** By somebody after us. */
  | { readonly is: 'changed'; readonly at: Instant };

/** Holds what a destination shows against what the store has answered to our write of a generation. */
export const shownAfter = (
  shown: Witness | null,
  answered: Witness,
  { created }: Marker,
  { clockSkew }: Pick<Times, 'clockSkew'>,
): Shown => {
  if (shown === null) return { is: 'not-yet' };
  if (shown.kind !== 'time' || answered.kind !== 'time') {
    // Only times have an order: another version may be the one before ours or the one after.
    return sameWrite(shown, answered) ? { is: 'ours', witness: shown } : { is: 'not-yet' };
  }
  if (shown.at < answered.at - clockSkew) return { is: 'not-yet' };
  if (shown.at > answered.at + clockSkew) return { is: 'changed', at: shown.at };
  return shown.at > created ? { is: 'ours', witness: shown } : { is: 'indistinct' };
};
