import { noteUnknown, readerOf } from './input-reader.ts';
import { batchInputs } from './plan-inputs.ts';
import { byPlace, collectProblems, type Problem } from './problems.ts';
import { readSettings, type Settings, type SettingsSource } from './settings.ts';

/** What `plan/` is to do, understood and checked. */
export interface PlanSettings {
  /** As for a rotation, but nothing is ever changed. */
  readonly settings: Settings;
  /** How many credentials a batch holds. */
  readonly batchSize: number;
}

/** Reads everything, calls nobody, and reports all that is wrong at once. */
export const readPlanSettings = async (
  source: SettingsSource,
): Promise<PlanSettings | { readonly problems: readonly Problem[] }> => {
  const problems = collectProblems();
  // First, as it hides what is secret.
  const parsed = await readSettings(source, problems);
  const batchSize = readerOf(batchInputs, source, problems).value('batch-size', 'count');
  noteUnknown(batchInputs, source.environment, problems);
  if (!('settings' in parsed) || batchSize === undefined) return { problems: byPlace(problems.list) };
  return problems.list.length > 0
    ? { problems: byPlace(problems.list) }
    : { settings: { ...parsed.settings, dryRun: true }, batchSize };
};
