import { rotatingWorkflowsIn } from '../adapters/checkout/rotating-workflows.ts';
import type { CheckOptions } from '../app/check-all.ts';
import type { CheckSettings } from '../config/check-settings.ts';
import type { CheckHost } from './check-host.ts';
import { checkTasks } from './check-tasks.ts';
import { inCheckout } from './checkout.ts';
import { connections } from './connections.ts';
import { earlierReport } from './earlier-report.ts';
import { viewGitHub } from './github-view.ts';

/** Where the adapters meet the ports of a check. Nothing is sent yet. */
export const composeCheck = async (settings: CheckSettings, signal: AbortSignal, host: CheckHost) => {
  const { times, thresholds, concurrency, reportMaxAge } = settings;
  const { clock, close, ...ways } = connections(times, 'check', signal);
  const [{ view, pullRequest, leftOut }, earlier, workflowsHere] = await Promise.all([
    viewGitHub(settings.github, ways, host),
    earlierReport(settings, host, clock),
    rotatingWorkflowsIn('.'),
  ]);
  const options: CheckOptions = {
    ...{ clock, times, ...thresholds, concurrency, reportMaxAge, leftOut, workflowsHere },
    repository: host.repository,
    ...(view ? { workflows: view.workflows } : {}),
    ...(earlier ? { earlier } : {}),
    beforeMerging: (host.event.GITHUB_EVENT_NAME ?? '').startsWith('pull_request'),
    tokenEndsAt: () => view?.tokenEndsAt(),
    told: host.told(clock),
    checkout: inCheckout(pullRequest, host),
  };
  return { tasks: checkTasks(settings, ways, view, host), options, pullRequest, clock, close };
};
