import { failureText } from '../adapters/report/annotations.ts';
import type { LogSink } from '../adapters/report/log.ts';
import { NOTHING_HAPPENED } from '../adapters/report/refusal.ts';
import { counted } from '../adapters/report/words.ts';
import type { Problem } from '../config/problems.ts';
import { exitStatus } from './exit-status.ts';

/** Tells everything that is wrong with what the user gave, and answers the exit status. */
export const refuse = (log: LogSink, problems: readonly Problem[]): number => {
  const failures = problems.map(({ message, hint }) => ({ code: 'CONFIG_INVALID', message, hint }));
  for (const failure of failures) log.error(failureText(failure), { title: failure.code });
  log.info(`${counted(failures.length, 'mistake')}. ${NOTHING_HAPPENED}`);
  return exitStatus.usage;
};
