import { setSecret } from '@actions/core';
import { createRedaction } from '../adapters/report/redaction.ts';
import { formsOf } from '../domain/secret-forms.ts';
import { SecretValue } from '../domain/secret-value.ts';

/** Masks a value in the log, then wraps it. */
export type Protect = (value: string) => SecretValue;

/** All that was protected, in every form in which something might repeat it. */
const redaction = createRedaction();

/** The runner hides a value, its base64 and its escapes by itself; hex and base64url it does not know. */
export const protect: Protect = (value) => {
  const bytes = Buffer.from(value, 'utf8');
  setSecret(value);
  for (const form of [bytes.toString('hex'), bytes.toString('base64url')]) setSecret(form);
  for (const form of formsOf(value)) redaction.add(form);
  return new SecretValue(value);
};

/** A text without anything that was ever protected: for what is kept where no runner masks. */
export const redact = (text: string): string => redaction.apply(text);
