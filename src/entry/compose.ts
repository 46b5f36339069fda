import { randomBytes } from 'node:crypto';
import { createCredentialApi } from '../adapters/connect/credential-api.ts';
import { createGitHub } from '../adapters/github/github.ts';
import { bodyLimits, openConnection } from '../adapters/http/connection.ts';
import { ServerClock } from '../adapters/http/server-clock.ts';
import type { RotationPorts } from '../app/rotation-ports.ts';
import type { RotationTask } from '../app/rotation-task.ts';
import type { Settings } from '../config/settings.ts';
import { protocolTimes } from '../domain/times.ts';
import type { Reporter } from '../ports/reporter.ts';
import { userAgent } from './product.ts';
import type { Protect } from './protect.ts';

/** The only place where adapters meet. Nothing is sent yet. */
export const compose = (settings: Settings, reporter: Reporter, protect: Protect, signal: AbortSignal) => {
  const { connect, github, times, policy, verification, owner, name, run, destinations, dryRun, identity } = settings;
  const clock = new ServerClock({ signal });
  const common = { callTimeoutMs: times.call, userAgent, env: process.env };
  const toConnect = openConnection({ ...common, maxBodyBytes: bodyLimits.connect });
  const toGitHub = openConnection({ ...common, maxBodyBytes: bodyLimits.github, clock });
  const shared = { clock, times, random: Math.random };
  const gitHub = createGitHub({
    ...shared,
    ...github,
    userAgent,
    fetch: toGitHub.fetch,
    minute: (60_000 * times.call) / protocolTimes.call,
  });
  const { fetch, freshFetch } = toConnect;
  const { url: baseUrl, ...client } = connect;
  const credentials = createCredentialApi({ ...shared, ...client, baseUrl, identity, fetch, freshFetch, protect });
  const key = { owner, credential: name };
  const task: RotationTask = {
    identity: key,
    run,
    destinations,
    policy,
    times,
    dryRun,
    verifications: verification ? [verification] : [],
  };
  const newNonce = () => randomBytes(6).toString('hex');
  const { destinations: store, verifier, runs } = gitHub;
  const receipts = gitHub.receiptsFor(key, settings.receiptRepository);
  const ports: RotationPorts = {
    credentials,
    destinations: store,
    verifier,
    receipts,
    runs,
    clock,
    reporter,
    newNonce,
    signal,
  };
  return { task, ports, clock, close: () => Promise.all([toConnect.close(), toGitHub.close()]) };
};
