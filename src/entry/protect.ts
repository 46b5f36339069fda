import { setSecret } from '@actions/core';
import { SecretValue } from '../domain/secret-value.ts';

/** Masks a value in the log, then wraps it. */
export type Protect = (value: string) => SecretValue;

/** The runner hides a value, its base64 and its escapes by itself; hex and base64url it does not know. */
export const protect: Protect = (value) => {
  const bytes = Buffer.from(value, 'utf8');
  setSecret(value);
  for (const form of [bytes.toString('hex'), bytes.toString('base64url')]) setSecret(form);
  return new SecretValue(value);
};
