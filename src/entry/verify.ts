import { error, getInput, info, setFailed, setOutput, warning } from '@actions/core';
import { tokenEndpoints } from '../adapters/connect/discovery.ts';
import { checkSecret } from '../adapters/connect/token-check.ts';
import { bodyLimits, openConnection } from '../adapters/http/connection.ts';
import { ServerClock } from '../adapters/http/server-clock.ts';
import { proveHolding } from '../app/prove-holding.ts';
import { readVerifySettings } from '../config/verify-settings.ts';
import { asRotationError } from '../domain/errors.ts';
import { userAgent } from './product.ts';
import { protect } from './protect.ts';

/** `verify/`: fails unless this job holds the value that was delivered, and gets a token with it. */
export const verify = async (): Promise<void> => {
  const parsed = readVerifySettings({ read: getInput, environment: process.env, protect });
  if ('problems' in parsed) {
    for (const { message, hint } of parsed.problems) error(`${message} ${hint}`, { title: 'CONFIG_INVALID' });
    return setFailed('CONFIG_INVALID: nothing was called.');
  }
  const { connectUrl, secret: value, times, warnings, ...client } = parsed.settings;
  for (const text of warnings) warning(text);
  const connection = openConnection({
    callTimeoutMs: times.call,
    maxBodyBytes: bodyLimits.connect,
    userAgent,
    env: process.env,
  });
  const { fetch, freshFetch } = connection;
  const clock = new ServerClock();
  const endpoints = tokenEndpoints(fetch, { clock, times, random: Math.random });
  try {
    const authenticate = async () =>
      (await checkSecret({ ...client, secret: value, endpoint: await endpoints.of(connectUrl), freshFetch, protect }))
        .accepted;
    const evidence = await proveHolding({ ...client, value }, { authenticate, clock, times });
    setOutput('evidence', evidence);
    info(`Proven by ${evidence}: this job holds a client secret of ${client.clientId} that works.`);
  } catch (thrown) {
    const { code, message, hint } = asRotationError(thrown);
    error(`${message} ${hint}`, { title: code });
    setFailed(`${code}: ${message}`);
  } finally {
    await connection.close();
  }
};
