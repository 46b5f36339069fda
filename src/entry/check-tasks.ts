import { createConnect } from '../adapters/connect/connect.ts';
import type { GitHubView } from '../adapters/github/github-view.ts';
import type { CheckTask } from '../app/check-task.ts';
import type { CheckSettings } from '../config/check-settings.ts';
import type { CheckHost } from './check-host.ts';
import type { Connections } from './connections.ts';

/** One task for each credential; who has no secret for it asks nobody. */
export const checkTasks = (
  { owner, thresholds, credentials }: CheckSettings,
  { patience, toConnect }: Pick<Connections, 'patience' | 'toConnect'>,
  view: GitHubView | undefined,
  { protect }: Pick<CheckHost, 'protect'>,
): CheckTask[] => {
  const connect = createConnect({ patience, ...toConnect, protect });
  return credentials.map(({ name, destinations, policy, receiptRepository, client }) => {
    const identity = { owner, credential: name };
    const task = { identity, destinations, policy: { ...policy, ...thresholds }, actsItself: false };
    if (!client) return task;
    const { url: baseUrl, ...where } = client.connect;
    const api = connect.credentialApi({ ...where, baseUrl, identity: client.identity });
    const asking = { ...task, actsItself: client.identity.role === 'self', credentials: api };
    if (!view) return asking;
    const receipts = receiptRepository === undefined ? {} : { receipts: view.receiptsFor(identity, receiptRepository) };
    return { ...asking, onGitHub: { destinations: view.destinations, ...receipts } };
  });
};
