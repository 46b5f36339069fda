import { RotationError } from '../domain/errors.ts';

/** The run was told to end, so nothing new is begun. */
export const cancelledBefore = (what: string): RotationError =>
  new RotationError({
    code: 'CANCELLED',
    message: `The run was cancelled before ${what}.`,
    hint: 'Run it again: the next run finishes what this one began.',
  });
