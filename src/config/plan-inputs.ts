import { type Input, rotateInputs } from './inputs.ts';

/** What `plan/` takes beside the inputs of the root action. */
export const batchInputs = {
  'batch-size': {
    kind: 'count',
    default: '20',
    description: 'How many credentials a batch holds, at most 100; more where there would be more than 256 batches.',
  },
} as const satisfies Record<string, Input>;

/** The inputs of `plan/`. */
export const planInputs = { ...rotateInputs, ...batchInputs };

/** The outputs of `plan/`. */
export const planOutputs = {
  matrix: 'The credentials that need work, as JSON for strategy.matrix: the values batch and credentials of each job.',
  count: 'How many credentials need work; with 0 the matrix is empty, and a job that would use it must not start.',
} as const;
