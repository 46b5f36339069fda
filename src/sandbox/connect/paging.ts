import { badRequest } from './api-error.ts';

const INT32_MAX = 2_147_483_647;

const readCount = (query: URLSearchParams, name: string, otherwise: number): number => {
  const text = query.get(name);
  if (text === null) return otherwise;
  const number = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (!(number <= INT32_MAX)) throw badRequest(`${name} must be a whole number from 0 up, not "${text}".`);
  return number;
};

/** The page that `skip` and `count` ask for. */
export const pageOf = <T>(items: readonly T[], query: URLSearchParams): T[] => {
  const skip = readCount(query, 'skip', 0);
  return items.slice(skip, skip + readCount(query, 'count', 100));
};

/** Whether one of the texts contains what `query` asks for, in any case. */
export const matchesQuery = (query: URLSearchParams, texts: readonly (string | null)[]): boolean => {
  const wanted = query.get('query')?.trim().toLowerCase();
  return !wanted || texts.some((text) => text?.toLowerCase().includes(wanted));
};
