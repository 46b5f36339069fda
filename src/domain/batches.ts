import type { CredentialReport } from './report.ts';

/** One job of a matrix, as an entry of GitHub's `strategy.matrix.include`. */
interface Batch {
  /** Its number, from 1. */
  readonly batch: string;
  /** Names separated by commas: the input `credentials` of the job. */
  readonly credentials: string;
}

/** A matrix makes no more jobs (GitHub, "Running variations of jobs in a workflow"). */
const MOST_BATCHES = 256;

/**
 * Shares the credentials among as few jobs as the size allows, in their order. Where that would be more jobs than a
 * matrix can have, the batches grow beyond the size.
 * @param names none of them holds a comma
 * @param size a whole number from 1
 */
export const batchesOf = (names: readonly string[], size: number): readonly Batch[] => {
  const each = Math.max(size, Math.ceil(names.length / MOST_BATCHES));
  return Array.from({ length: Math.ceil(names.length / each) }, (_, index) => ({
    batch: String(index + 1),
    credentials: names.slice(index * each, (index + 1) * each).join(','),
  }));
};

/**
 * Whether a rotation of a credential would do anything, as its dry run reports it. One that could not be looked at counts:
 * a job of its own tries again, and reports or mends what keeps it from being read.
 */
export const needsWork = ({ status }: Pick<CredentialReport, 'status'>): boolean =>
  status === 'planned' || status === 'failed';

/** What there is to do, and for how many of all credentials. */
export interface FanOut {
  readonly batches: readonly Batch[];
  readonly count: number;
  readonly of: number;
}

/** Shares those that need work, by the reports of their dry run. */
export const fanOutOf = (credentials: readonly Pick<CredentialReport, 'name' | 'status'>[], size: number): FanOut => {
  const names = credentials.filter(needsWork).map(({ name }) => name);
  return { batches: batchesOf(names, size), count: names.length, of: credentials.length };
};
