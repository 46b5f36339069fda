import type { GitHubView } from '../adapters/github/github-view.ts';
import { pullRequestNumber } from '../adapters/runner/event.ts';
import type { CheckSettings } from '../config/check-settings.ts';
import type { PullRequest } from '../ports/pull-request.ts';
import type { CheckHost } from './check-host.ts';
import type { Connections } from './connections.ts';

interface View {
  readonly view?: GitHubView;
  readonly pullRequest?: PullRequest;
  readonly leftOut: readonly string[];
}

/** What a check sees of GitHub, if it has a token for it; and the pull request that it runs for. */
export const viewGitHub = async (
  { apiUrl, token }: CheckSettings['github'],
  { patience, userAgent, toGitHub }: Pick<Connections, 'patience' | 'userAgent' | 'toGitHub'>,
  { event, leftOut }: Pick<CheckHost, 'event' | 'leftOut'>,
): Promise<View> => {
  if (!token) return { leftOut: [leftOut] };
  const { createGitHubView } = await import('../adapters/github/github-view.ts');
  const view = createGitHubView({ ...patience, apiUrl, token, userAgent, fetch: toGitHub.fetch });
  const [number, repository] = [await pullRequestNumber(event), event.GITHUB_REPOSITORY];
  const pullRequest = number !== undefined && repository ? view.pullRequest(repository, number) : undefined;
  return { view, leftOut: [], ...(pullRequest ? { pullRequest } : {}) };
};
