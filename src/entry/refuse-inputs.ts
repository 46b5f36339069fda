import * as core from '@actions/core';
import { announceFailures } from '../adapters/report/annotations.ts';
import { writeSummary } from '../adapters/report/outputs.ts';
import { NOTHING_HAPPENED, refusalHeadline, refusalMarkdown } from '../adapters/report/refusal.ts';
import type { Problem } from '../config/problems.ts';

/** No credential failed and none was rotated: workflows that read these outputs as JSON go on to work. */
const nothingRotated = { rotated: '[]', failed: '[]' };

/** Reports everything that is wrong with the inputs; nothing was called. `outputs` are what the action has to say. */
export const refuseInputs = async (
  problems: readonly Problem[],
  outputs: Readonly<Record<string, string>> = nothingRotated,
): Promise<void> => {
  process.exitCode = core.ExitCode.Failure;
  const failures = problems.map(({ message, hint }) => ({ code: 'CONFIG_INVALID', message, hint }));
  announceFailures(core, failures);
  core.info(`${refusalHeadline(failures)}. ${NOTHING_HAPPENED}`);
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  // The input itself may be among the wrong ones: only a clear no is one.
  if (core.getInput('summary') === 'false') return;
  await writeSummary(process.env.GITHUB_STEP_SUMMARY, refusalMarkdown(failures), core);
};
