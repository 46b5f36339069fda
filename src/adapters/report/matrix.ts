import type { Batch } from '../../domain/batches.ts';
import { RotationError } from '../../domain/errors.ts';
import { LONGEST_OUTPUT, type OutputSink } from './outputs.ts';
import { counted } from './words.ts';

/** What there is to do, and for how many of all credentials. */
export interface FanOut {
  readonly batches: readonly Batch[];
  readonly count: number;
  readonly of: number;
}

/** The last line of the log. */
export const fanOutLine = ({ batches, count, of }: FanOut): string => {
  const needs = `${count} of ${counted(of, 'credential')} ${count === 1 ? 'needs' : 'need'} work`;
  return count === 0 ? needs : `${needs}, in ${batches.length} batch${batches.length === 1 ? '' : 'es'}`;
};

/**
 * Sets the outputs of `plan/`.
 * @throws RotationError `CONFIG_INVALID` when the matrix is too large for an output: none at all would leave everything undone
 */
export const writeMatrix = ({ batches, count }: FanOut, sink: Pick<OutputSink, 'setOutput'>): void => {
  const matrix = JSON.stringify({ include: batches });
  if (matrix.length > LONGEST_OUTPUT) {
    throw new RotationError({
      code: 'CONFIG_INVALID',
      message: `The matrix of ${counted(count, 'credential')} has ${matrix.length} characters, and an output holds ${LONGEST_OUTPUT}.`,
      hint: 'Share the credentials between several files, or give them shorter names.',
    });
  }
  sink.setOutput('matrix', matrix);
  sink.setOutput('count', String(count));
};
