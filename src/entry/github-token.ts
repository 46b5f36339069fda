import type { GitHubOptions } from '../adapters/github/github.ts';
import type { AppTokensOptions } from '../adapters/github/github-app/app-tokens.ts';
import type { Purpose } from '../adapters/github/github-app/scopes.ts';
import type { RotationTask } from '../app/rotation-task.ts';
import type { GitHubAccess } from '../config/github-access.ts';

type Task = Pick<RotationTask, 'destinations' | 'verifications' | 'policy'> & { readonly receiptRepository: string };
type Means = Pick<AppTokensOptions, 'clock' | 'times' | 'protect'> & { readonly purpose: Purpose };

/** The token that was given, or those of an app for what the tasks do; what an app needs is loaded only for one. */
export const tokenFor = async (
  access: GitHubAccess,
  tasks: readonly Task[],
  { purpose, ...means }: Means,
): Promise<GitHubOptions['token']> => {
  if ('token' in access) return access.token;
  const { appTokens } = await import('../adapters/github/github-app/app-tokens.ts');
  const uses = tasks.map((task) => {
    const { gracePeriod, waitForRuns } = task.policy;
    return { ...task, receiptNeeded: gracePeriod > 0, waitForRuns, purpose };
  });
  return appTokens({ ...means, app: access.app, uses });
};
