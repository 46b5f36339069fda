import * as core from '@actions/core';
import { announceFailures } from '../adapters/report/annotations.ts';
import { readVerifySettings } from '../config/verify-settings.ts';
import { asRotationError } from '../domain/errors.ts';
import { protect } from './protect.ts';
import { prove } from './prove.ts';
import { refuseInputs } from './refuse-inputs.ts';

/** `verify/`: fails unless this job holds the value that was delivered, and gets a token with it. */
export const verify = async (): Promise<void> => {
  const parsed = readVerifySettings({ read: core.getInput, environment: process.env, protect });
  if ('problems' in parsed) return refuseInputs(parsed.problems, {});
  for (const warning of parsed.settings.warnings) core.warning(warning);
  try {
    const { evidence, words } = await prove(parsed.settings, { protect, tell: core.info });
    core.setOutput('evidence', evidence);
    core.info(words);
  } catch (error) {
    const { code, message, hint } = asRotationError(error);
    announceFailures(core, [{ code, message, hint }]);
    process.exitCode = core.ExitCode.Failure;
  }
};
