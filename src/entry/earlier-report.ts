import type { CheckOptions } from '../app/check-all.ts';
import type { CheckSettings } from '../config/check-settings.ts';
import type { Clock } from '../ports/clock.ts';
import type { CheckHost } from './check-host.ts';

/** What an earlier check found, read only where something cannot be asked; one that cannot be used is a warning. */
export const earlierReport = async (
  { report, credentials }: CheckSettings,
  { log }: Pick<CheckHost, 'log'>,
  clock: Clock,
): Promise<CheckOptions['earlier']> => {
  if (report === undefined || (credentials.length > 0 && credentials.every(({ client }) => client))) return undefined;
  const { readEarlierReport } = await import('../adapters/report/earlier-report.ts');
  const read = await readEarlierReport(report, clock.now());
  if ('report' in read) return read.report;
  log.warning(`The report ${JSON.stringify(report)} cannot be used: ${read.unusable}.`);
  return undefined;
};
