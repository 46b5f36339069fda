/**
 * As `Promise.all`, but it waits for all of them, then throws the first failure in the order given: the same trouble gets the
 * same words, and nothing goes on once it was told.
 */
export const allInOrder = async <const Begun extends readonly unknown[]>(
  ...begun: Begun
): Promise<{ -readonly [Index in keyof Begun]: Awaited<Begun[Index]> }> => {
  await Promise.allSettled(begun);
  return Promise.all(begun);
};
