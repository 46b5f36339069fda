import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { RandomBytes } from './random.ts';

/** All that is kept of a value. */
export interface SecretHash {
  salt: string;
  hash: string;
}

const digest = (salt: string, value: string) => createHash('sha256').update(`${salt}:${value}`).digest();

/** Base64 with its `+`, `/` and `=`: whoever forgets to encode a form finds out here. */
export const newSecretValue = (random: RandomBytes): string => Buffer.from(random(32)).toString('base64');

/** A fast hash will do: the values are 256 random bits, so there is nothing to guess. */
export const hashSecret = (value: string): SecretHash => {
  const salt = randomBytes(16).toString('hex');
  return { salt, hash: digest(salt, value).toString('hex') };
};

/** Whether the hash was made of this value; takes the same time either way. */
export const matchesSecret = ({ salt, hash }: SecretHash, value: string): boolean =>
  timingSafeEqual(Buffer.from(hash, 'hex'), digest(salt, value));
