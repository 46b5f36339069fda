import { randomBytes } from 'node:crypto';
import { saveState } from '@actions/core';
import { createCredentialApi } from '../adapters/connect/credential-api.ts';
import { createGitHub } from '../adapters/github/github.ts';
import { savedJournal } from '../adapters/runner/saved-state.ts';
import type { RotationPorts } from '../app/rotation-ports.ts';
import type { Settings } from '../config/settings.ts';
import type { Reporter } from '../ports/reporter.ts';
import { connections } from './connections.ts';
import { tokenFor } from './github-token.ts';
import { protect } from './protect.ts';
import { taskOf } from './task-of.ts';

/** Where the adapters meet the ports. Nothing is sent yet. */
export const compose = async (settings: Settings, reporter: Reporter, signal: AbortSignal) => {
  const { times, identity, github, receiptRepository } = settings;
  const task = taskOf(settings);
  const { clock, patience, userAgent, toConnect, toGitHub, close } = connections(times, 'rotate', signal);
  const token = await tokenFor(github.access, [{ ...task, receiptRepository }], { clock, times, protect });
  const server = { ...github, token, userAgent, fetch: toGitHub.fetch };
  const { receiptsFor, release, ...onGitHub } = createGitHub({ ...patience, ...server });
  const { url: baseUrl, ...client } = settings.connect;
  const credentials = createCredentialApi({ patience, ...client, ...toConnect, baseUrl, identity, protect });
  const receipts = receiptsFor(task.identity, receiptRepository);
  const { env: environment, pid } = process;
  const journal = savedJournal({ identity: task.identity, sink: { saveState }, environment, pid });
  const newNonce = () => randomBytes(6).toString('hex');
  const ports: RotationPorts = { ...onGitHub, credentials, receipts, clock, reporter, journal, newNonce, signal };
  /** Gives everything back, and tells what could not be. */
  const end = async (tell: (words: string) => void): Promise<void> => {
    for (const words of await release()) tell(words);
    await close();
  };
  return { task, ports, end };
};
