import { seededBytes } from '../../src/sandbox/connect/random.ts';

/** Numbers from 0 up to, but not including, 1: the same ones for the same seed, everywhere. */
export const seededRandom = (seed: number): (() => number) => {
  const bytes = seededBytes(String(seed));
  return () => Buffer.from(bytes(4)).readUInt32BE() / 2 ** 32;
};
