import * as core from '@actions/core';
import { tokenEndpoints } from '../adapters/connect/discovery.ts';
import { checkSecret } from '../adapters/connect/token-check.ts';
import { announceFailures } from '../adapters/report/annotations.ts';
import { proveHolding } from '../app/prove-holding.ts';
import { readVerifySettings, type VerifySettings } from '../config/verify-settings.ts';
import { asRotationError } from '../domain/errors.ts';
import { connections } from './connections.ts';
import { protect } from './protect.ts';
import { refuseInputs } from './refuse-inputs.ts';

const prove = async ({ connectUrl, secret, times, ...consumer }: VerifySettings): Promise<void> => {
  const { clock, patience, toConnect, close } = connections(times, 'verify');
  const endpoints = tokenEndpoints({ fetch: toConnect.fetch, patience, secrets: () => [secret] });
  try {
    const endpoint = await endpoints.of(connectUrl);
    const authenticate = async () =>
      (await checkSecret({ ...consumer, ...toConnect, secret, endpoint, protect, patience })).accepted;
    const evidence = await proveHolding({ ...consumer, value: secret }, { authenticate, clock, times });
    core.setOutput('evidence', evidence);
    core.info(`Proven by ${evidence}: this job holds a secret of client ${consumer.clientId} that works.`);
  } finally {
    await close();
  }
};

/** `verify/`: fails unless this job holds the value that was delivered, and gets a token with it. */
export const verify = async (): Promise<void> => {
  const parsed = readVerifySettings({ read: core.getInput, environment: process.env, protect });
  if ('problems' in parsed) return refuseInputs(parsed.problems, {});
  for (const warning of parsed.settings.warnings) core.warning(warning);
  try {
    await prove(parsed.settings);
  } catch (error) {
    const { code, message, hint } = asRotationError(error);
    announceFailures(core, [{ code, message, hint }]);
    process.exitCode = core.ExitCode.Failure;
  }
};
