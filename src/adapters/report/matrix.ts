import type { FanOut } from '../../domain/batches.ts';
import { RotationError } from '../../domain/errors.ts';
import { LONGEST_OUTPUT, type OutputSink } from './outputs.ts';
import { counted } from './words.ts';

/** The last line of the log. */
export const fanOutLine = ({ batches, count, of }: FanOut): string => {
  const needs = `${count} of ${of} credentials ${count === 1 ? 'needs' : 'need'} work`;
  return count === 0 ? needs : `${needs}, in ${batches.length} batch${batches.length === 1 ? '' : 'es'}`;
};

/** The value of `strategy.matrix`. */
export const matrixOf = ({ batches }: Pick<FanOut, 'batches'>): string => JSON.stringify({ include: batches });

/**
 * Sets the outputs of `plan/`.
 * @throws RotationError `CONFIG_INVALID` when the matrix is too large for an output: none at all would leave everything undone
 */
export const writeMatrix = (
  { batches, count }: Pick<FanOut, 'batches' | 'count'>,
  sink: Pick<OutputSink, 'setOutput'>,
): void => {
  const matrix = matrixOf({ batches });
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
