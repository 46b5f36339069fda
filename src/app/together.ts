import { asRotationError, RotationError } from '../domain/errors.ts';

/**
 * As `Promise.all`, but it fails only once everything is over: what goes on when a run has told its end would keep the
 * process alive, and ask with tokens that were given back.
 */
export const allDone = async <const Work extends readonly unknown[]>(
  work: Work,
): Promise<{ -readonly [Index in keyof Work]: Awaited<Work[Index]> }> => {
  await Promise.allSettled(work);
  return Promise.all(work);
};

/** Awaits everything; when several things fail, one error names them all, under the code of the first. */
export const allOrErrors = async <T>(work: readonly Promise<T>[]): Promise<T[]> => {
  const settled = await Promise.allSettled(work);
  const errors = settled.flatMap((one) => (one.status === 'rejected' ? [asRotationError(one.reason)] : []));
  const [first, ...others] = errors;
  if (!first) return Promise.all(work);
  if (others.length === 0) throw first;
  throw new RotationError({
    code: first.code,
    message: [...new Set(errors.map(({ message }) => message))].join(' '),
    hint: [...new Set(errors.map(({ hint }) => hint))].join(' '),
    effect: errors.some(({ effect }) => effect === 'unknown') ? 'unknown' : 'none',
    cause: first,
  });
};
