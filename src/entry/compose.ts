import { randomBytes } from 'node:crypto';
import { createCredentialApi } from '../adapters/connect/credential-api.ts';
import { createGitHub } from '../adapters/github/github.ts';
import type { RotationPorts } from '../app/rotation-ports.ts';
import type { RotationTask } from '../app/rotation-task.ts';
import type { Settings } from '../config/settings.ts';
import type { Reporter } from '../ports/reporter.ts';
import { connections } from './connections.ts';
import { protect } from './protect.ts';

const taskOf = ({ owner, name, verification, sourceRepository, ...settings }: Settings): RotationTask => {
  const { run, destinations, policy, times, dryRun } = settings;
  const identity = { owner, credential: name };
  const source = sourceRepository === undefined ? {} : { sourceRepository };
  const verifications = verification ? [verification] : [];
  return { identity, run, destinations, policy, times, dryRun, verifications, ...source };
};

/** Where the adapters meet the ports. Nothing is sent yet. */
export const compose = (settings: Settings, reporter: Reporter, signal: AbortSignal) => {
  const { times, identity, github, receiptRepository } = settings;
  const task = taskOf(settings);
  const { clock, patience, userAgent, toConnect, toGitHub, close } = connections(times, 'rotate', signal);
  const { receiptsFor, ...onGitHub } = createGitHub({ ...patience, ...github, userAgent, fetch: toGitHub.fetch });
  const { url: baseUrl, ...client } = settings.connect;
  const credentials = createCredentialApi({ patience, ...client, ...toConnect, baseUrl, identity, protect });
  const receipts = receiptsFor(task.identity, receiptRepository);
  const newNonce = () => randomBytes(6).toString('hex');
  const ports: RotationPorts = { ...onGitHub, credentials, receipts, clock, reporter, newNonce, signal };
  return { task, ports, close };
};
