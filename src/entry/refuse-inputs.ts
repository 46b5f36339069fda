import * as core from '@actions/core';
import { announceFailures } from '../adapters/report/annotations.ts';
import type { Problem } from '../config/problems.ts';

/** Reports everything that is wrong with the inputs; nothing was called. */
export const refuseInputs = (problems: readonly Problem[]): void => {
  announceFailures(
    core,
    problems.map(({ message, hint }) => ({ code: 'CONFIG_INVALID', message, hint })),
  );
  const count = `${problems.length} input${problems.length === 1 ? ' is' : 's are'} wrong`;
  core.info(`${count}. Nothing was called, and nothing was changed.`);
  process.exitCode = core.ExitCode.Failure;
};
