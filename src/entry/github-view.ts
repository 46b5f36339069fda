import type { GitHubView } from '../adapters/github/github-view.ts';
import { pullRequestNumber } from '../adapters/runner/event.ts';
import type { CheckSettings } from '../config/check-settings.ts';
import type { PullRequest } from '../ports/pull-request.ts';
import type { Connections } from './connections.ts';

const LEFT_OUT =
  'Whether the secrets reached GitHub, whether the rotating workflow is enabled, and which files the pull request changes was not looked at: github-token is not given.';

interface View {
  readonly view?: GitHubView;
  readonly pullRequest?: PullRequest;
  readonly leftOut: readonly string[];
}

/** What a check sees of GitHub, if it has a token for it; and the pull request that it runs for. */
export const viewGitHub = async (
  { apiUrl, token }: CheckSettings['github'],
  { patience, userAgent, toGitHub }: Pick<Connections, 'patience' | 'userAgent' | 'toGitHub'>,
): Promise<View> => {
  if (!token) return { leftOut: [LEFT_OUT] };
  const { createGitHubView } = await import('../adapters/github/github-view.ts');
  const view = createGitHubView({ ...patience, apiUrl, token, userAgent, fetch: toGitHub.fetch });
  const [number, repository] = [await pullRequestNumber(process.env), process.env.GITHUB_REPOSITORY];
  const pullRequest = number !== undefined && repository ? view.pullRequest(repository, number) : undefined;
  return { view, leftOut: [], ...(pullRequest ? { pullRequest } : {}) };
};
