import { pathInCheckout } from '../adapters/checkout/path-in-checkout.ts';
import { writeJsonFile } from '../adapters/report/outputs.ts';
import type { CheckSettings } from '../config/check-settings.ts';
import type { CheckReport } from '../domain/check-report.ts';
import { homepage } from './product.ts';
import { version } from './version.ts';

interface Place {
  /** Path of the file that stands for what has no place of its own; without a config file in the checkout. */
  readonly home: string | undefined;
  readonly sink: Parameters<typeof writeJsonFile>[2];
}

/** The file for code scanning, if one is asked for; without findings too, so that old alerts are closed. */
export const writeSarif = async (
  { sarifFile, configFile }: CheckSettings,
  report: CheckReport,
  { home, sink }: Place,
): Promise<void> => {
  if (sarifFile === undefined) return;
  const { sarifOf } = await import('../adapters/report/sarif.ts');
  // Code scanning knows files of the repository alone.
  const config = configFile === undefined ? undefined : await pathInCheckout('.', configFile);
  const known = config ?? home ?? '.github/workflows';
  const sarif = sarifOf(report, { version, home: known, informationUri: homepage });
  await writeJsonFile({ input: 'sarif-file', path: sarifFile }, sarif, sink);
};
