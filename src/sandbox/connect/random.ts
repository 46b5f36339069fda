import { createHash, randomBytes } from 'node:crypto';

/** Where ids, nonces and secret values come from. */
export type RandomBytes = (length: number) => Uint8Array;

/** What nobody can guess. */
export const cryptographicBytes: RandomBytes = (length) => randomBytes(length);

/** The same bytes on every run, for tests that compare whole outputs. */
export const seededBytes = (seed: string): RandomBytes => {
  let drawn = 0;
  return (length) => {
    const blocks: Buffer[] = [];
    for (let size = 0; size < length; size += 32) {
      drawn += 1;
      blocks.push(createHash('sha256').update(`${seed}/${drawn}`).digest());
    }
    return Buffer.concat(blocks).subarray(0, length);
  };
};

/** A version 4 GUID. */
export const guid = (random: RandomBytes): string => {
  const hex = Buffer.from(random(16)).toString('hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, variant + hex.slice(17, 20), hex.slice(20)].join(
    '-',
  );
};

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The one spelling that ids are stored and compared in, or undefined when the text is no GUID. */
export const readGuid = (text: string): string | undefined => {
  const lower = text.toLowerCase();
  return GUID.test(lower) ? lower : undefined;
};
