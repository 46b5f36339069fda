import { rotatingWorkflowsIn } from '../adapters/checkout/rotating-workflows.ts';
import type { CheckOptions } from '../app/check-all.ts';
import type { CheckSettings } from '../config/check-settings.ts';
import { checkTasks } from './check-tasks.ts';
import { inCheckout } from './checkout.ts';
import { connections } from './connections.ts';
import { earlierReport } from './earlier-report.ts';
import { viewGitHub } from './github-view.ts';
import { tellChecked } from './publish-check.ts';

/** Where the adapters meet the ports of a check. Nothing is sent yet. */
export const composeCheck = async (settings: CheckSettings, signal: AbortSignal) => {
  const { times, thresholds, concurrency, reportMaxAge } = settings;
  const { clock, close, ...ways } = connections(times, 'check', signal);
  const [{ view, pullRequest, leftOut }, earlier, workflowsHere] = await Promise.all([
    viewGitHub(settings.github, ways),
    earlierReport(settings),
    rotatingWorkflowsIn('.'),
  ]);
  const options: CheckOptions = {
    ...{ clock, times, ...thresholds, concurrency, reportMaxAge, leftOut, workflowsHere },
    repository: process.env.GITHUB_REPOSITORY?.trim() || undefined,
    ...(view ? { workflows: view.workflows } : {}),
    ...(earlier ? { earlier } : {}),
    beforeMerging: (process.env.GITHUB_EVENT_NAME ?? '').startsWith('pull_request'),
    tokenEndsAt: () => view?.tokenEndsAt(),
    told: tellChecked(clock),
    checkout: inCheckout(pullRequest),
  };
  return { tasks: checkTasks(settings, ways, view), options, pullRequest, clock, close };
};
