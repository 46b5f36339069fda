import { setSecret } from '@actions/core';
import { SecretValue } from '../domain/secret-value.ts';

/** Masks a value in the log, then wraps it. */
export type Protect = (value: string) => SecretValue;

/** Anything shorter is no secret, and to cut it out would leave no text whole. */
const SHORTEST = 6;

/** All that was protected, in every form in which something might repeat it. */
const known = new Set<string>();

const formsOf = (value: string): string[] => {
  const bytes = Buffer.from(value, 'utf8');
  const [base64, hex] = [bytes.toString('base64').replace(/={1,2}$/, ''), bytes.toString('hex')];
  const form = new URLSearchParams({ v: value }).toString().slice('v='.length);
  const escaped = [JSON.stringify(value).slice(1, -1), encodeURIComponent(value.toWellFormed()), form];
  return [value, ...escaped, base64, bytes.toString('base64url'), hex, hex.toUpperCase()];
};

/** The runner hides a value, its base64 and its escapes by itself; hex and base64url it does not know. */
export const protect: Protect = (value) => {
  const bytes = Buffer.from(value, 'utf8');
  setSecret(value);
  for (const form of [bytes.toString('hex'), bytes.toString('base64url')]) setSecret(form);
  if (value.length >= SHORTEST) for (const form of formsOf(value)) known.add(form);
  return new SecretValue(value);
};

/** A text without anything that was ever protected: for what is kept where no runner masks. */
export const redact = (text: string): string =>
  // Longest first: a value may be part of another.
  [...known].sort((one, other) => other.length - one.length).reduce((rest, each) => rest.replaceAll(each, '***'), text);
