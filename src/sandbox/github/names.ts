import { unprocessable } from './refusal.ts';

/** Secrets and variables share their naming rules; GitHub keeps the names in capitals. */
export const checkedName = (kind: 'Secret' | 'Variable', name: string): string => {
  if (!/^[A-Za-z0-9_]+$/.test(name)) {
    throw unprocessable(
      `${kind} names can only contain alphanumeric characters ([a-z], [A-Z], [0-9]) or underscores (_).`,
    );
  }
  if (/^[0-9]/.test(name)) throw unprocessable(`${kind} names must not start with a number.`);
  if (/^GITHUB_/i.test(name)) throw unprocessable(`${kind} names must not start with GITHUB_.`);
  return name.toUpperCase();
};
