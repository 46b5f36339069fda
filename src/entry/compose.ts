import { randomBytes } from 'node:crypto';
import { createConnect } from '../adapters/connect/connect.ts';
import { createGitHub } from '../adapters/github/github.ts';
import type { CredentialJob } from '../app/rotate-all.ts';
import type { Settings } from '../config/settings.ts';
import { connections } from './connections.ts';
import { tokenFor } from './github-token.ts';
import type { Host } from './host.ts';
import type { Part } from './product.ts';

/** Where the adapters meet the ports, shared by all credentials. Nothing is sent yet. */
export const compose = async (settings: Settings, signal: AbortSignal, host: Host, part: Part = 'rotate') => {
  const { protect, journalOf } = host;
  const { owner, run, times, dryRun, github, credentials } = settings;
  const { clock, patience, userAgent, toConnect, toGitHub, close } = connections(times, part, signal);
  const purpose = part === 'post' ? 'take-back' : dryRun ? 'look' : 'rotate';
  const token = await tokenFor(github.access, credentials, { clock, times, protect, purpose });
  const server = { ...github, token, userAgent, fetch: toGitHub.fetch };
  const { receiptsFor, release, ...onGitHub } = createGitHub({ ...patience, ...server });
  const connect = createConnect({ patience, ...toConnect, protect });
  const shared = { ...onGitHub, clock, newNonce: () => randomBytes(6).toString('hex'), signal };
  const jobOf = ({ name, receiptRepository, warnings, ...rest }: Settings['credentials'][number]): CredentialJob => {
    const identity = { owner, credential: name };
    const { url: baseUrl, ...client } = rest.connect;
    const api = () => connect.credentialApi({ ...client, baseUrl, identity: rest.identity });
    const receipts = () => receiptsFor(identity, receiptRepository);
    const own = () => ({ credentials: api(), receipts: receipts(), journal: journalOf(identity) });
    const portsWith: CredentialJob['portsWith'] = (reporter) => ({ ...shared, ...own(), reporter });
    return { task: { ...rest, identity, run, times, dryRun }, warnings, portsWith };
  };
  /** Gives everything back, and tells what could not be. */
  const end = async (tell: (words: string) => void): Promise<void> => {
    for (const words of await release()) tell(words);
    await close();
  };
  return { jobs: credentials.map(jobOf), clock, end };
};
