import { type InputSource, noteUnknown, readerOf } from './input-reader.ts';
import { mergeInputs } from './merge-inputs.ts';
import { collectProblems, type Problem } from './problems.ts';

/** What `merge/` is to do, understood and checked. */
interface MergeSettings {
  /** Path of a folder. */
  readonly reports: string;
  readonly summary: boolean;
  readonly resultFile?: string;
}

/** Reads everything, and reports all that is wrong at once. */
export const readMergeSettings = (
  source: InputSource,
): { readonly settings: MergeSettings } | { readonly problems: readonly Problem[] } => {
  const problems = collectProblems();
  const inputs = readerOf(mergeInputs, source, problems);
  noteUnknown(mergeInputs, source.environment, problems);
  const reports = inputs.value('reports', 'text');
  const summary = inputs.value('summary', 'flag');
  const resultFile = inputs.value('result-file', 'text');
  if (reports === undefined || summary === undefined || problems.list.length > 0) return { problems: problems.list };
  return { settings: { reports, summary, ...(resultFile === undefined ? {} : { resultFile }) } };
};
