import { inspect } from 'node:util';
import { expect } from 'vitest';
import { RotationError } from '../../src/domain/errors.ts';
import { formsOf } from '../../src/domain/secret-forms.ts';

interface Demands {
  /** What the message has to name: whose answer it was. */
  readonly names: RegExp;
  /** What must be nowhere in the error, in no form. */
  readonly secrets: readonly string[];
}

/** Whatever a call ends with: an answer (undefined), or an error that helps and holds no secret. */
export const judged = async (
  call: Promise<unknown>,
  { names, secrets }: Demands,
): Promise<RotationError | undefined> => {
  const error: unknown = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error === undefined) return undefined;
  expect(error, inspect(error)).toBeInstanceOf(RotationError);
  if (!(error instanceof RotationError)) return undefined;
  expect(error.code).not.toBe('INTERNAL');
  expect(error.message).toMatch(names);
  expect(error.hint).not.toBe('');
  const told = `${error.message}\n${error.hint}\n${error.stack}\n${inspect(error, { depth: 9, showHidden: true })}`;
  for (const form of secrets.flatMap(formsOf)) expect(told).not.toContain(form);
  return error;
};
