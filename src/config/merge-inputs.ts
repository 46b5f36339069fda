import { type Input, rotateInputs } from './inputs.ts';

/** The inputs of `merge/`; it calls nobody, so that it needs nothing else. Its outputs are those of the root action. */
export const mergeInputs = {
  reports: {
    kind: 'text',
    default: 'reports',
    description: 'Path of the folder that holds the result-files of the plan and of the rotate jobs, at any depth.',
  },
  summary: rotateInputs.summary,
  'result-file': { kind: 'text', description: 'Path of a file that the merged report is written to as well.' },
} as const satisfies Record<string, Input>;
