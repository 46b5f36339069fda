import { asRotationError, RotationError } from '../domain/errors.ts';

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
