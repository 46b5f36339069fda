import { mergeRefOf, type PullRequest } from './pull-requests.ts';
import { notFound, Refusal, unprocessable } from './refusal.ts';
import type { Repository, Workflow } from './repository.ts';
import { type Conclusion, isCompleted, type Run, type RunStatus } from './run.ts';
import { resolveInputs } from './runner/dispatch-inputs.ts';
import { readDocument, WorkflowError } from './runner/document.ts';
import { loadLanguage } from './runner/language.ts';
import type { GitHubState } from './state.ts';

/** What starts a run. */
export interface Start {
  repository: Repository;
  /** Id, file name or path. */
  workflow: string;
  /** The default branch unless told. */
  ref?: string | undefined;
  inputs?: Readonly<Record<string, unknown>>;
  event?: 'workflow_dispatch' | 'schedule' | 'pull_request';
  /** Number of the pull request that has that event; whoever opened it is the actor. */
  pullRequest?: number | undefined;
  actor: string;
}

/** A run that is only there to be seen, as a test needs it. */
export interface RunSeed {
  repository: Repository;
  workflow: string;
  status: RunStatus;
  conclusion?: Conclusion;
  event?: string;
  title?: string;
  attempt?: number;
  ref?: string;
  createdAt?: number;
}

/** Makes a run that somebody else then works on. */
const createRun = (
  state: GitHubState,
  {
    repository,
    ref,
    ...rest
  }: Omit<RunSeed, 'workflow'> & {
    workflow: Workflow;
    inputs?: Run['inputs'];
    actor?: string;
    pullRequest?: PullRequest | undefined;
  },
): Run => {
  const at = repository.ref(ref);
  if (!at) throw unprocessable(`No ref found for: ${ref}`);
  const id = state.nextId();
  const earlier = [...state.runs.values()].filter(({ workflow }) => workflow.id === rest.workflow.id);
  const createdAt = rest.createdAt ?? state.clock.now();
  const run: Run = {
    id,
    number: earlier.length + 1,
    attempt: rest.attempt ?? 1,
    repository,
    workflow: rest.workflow,
    event: rest.event ?? 'workflow_dispatch',
    ref: at,
    inputs: rest.inputs ?? {},
    actor: rest.actor ?? 'sandbox',
    pullRequest: rest.pullRequest,
    title: rest.title ?? rest.workflow.name,
    status: rest.status,
    conclusion: rest.conclusion ?? null,
    createdAt,
    updatedAt: createdAt,
    jobs: [],
    artifacts: new Map(),
    startupError: undefined,
    cancellation: new AbortController(),
  };
  state.runs.set(id, run);
  return run;
};

const workflowOf = (repository: Repository, wanted: string): Workflow => {
  const workflow = repository.workflow(wanted);
  if (!workflow) throw notFound();
  return workflow;
};

/** A run in a fixed state, never executed. */
export const seedRun = (state: GitHubState, { workflow, ...seed }: RunSeed): Run =>
  createRun(state, { ...seed, workflow: workflowOf(seed.repository, workflow) });

/** Checks a request to run a workflow as GitHub does, and queues the run. */
export const queueRun = async (state: GitHubState, start: Start): Promise<Run> => {
  const { repository, inputs = {}, event = 'workflow_dispatch' } = start;
  const workflow = workflowOf(repository, start.workflow);
  const pullRequest = event === 'pull_request' ? repository.pullRequests.get(start.pullRequest ?? 0) : undefined;
  if (event === 'pull_request' && !pullRequest) throw unprocessable(`No pull request found: ${start.pullRequest}`);
  const { ref, actor } = pullRequest ? { ref: mergeRefOf(pullRequest), actor: pullRequest.author } : start;
  const at = repository.ref(ref);
  if (!at) throw unprocessable(`No ref found for: ${ref}`);
  if (workflow.state !== 'active') {
    throw unprocessable(`Cannot trigger a '${event}' on a disabled workflow`);
  }
  const text = at.files.get(workflow.path);
  if (text === undefined) throw notFound();
  const language = await loadLanguage();
  let resolved: Record<string, string> = {};
  if (event === 'workflow_dispatch') {
    try {
      resolved = resolveInputs(readDocument(language, 'workflow', workflow.path, text), inputs);
    } catch (error) {
      if (error instanceof WorkflowError) throw unprocessable(`failed to parse workflow: ${error.message}`);
      throw error;
    }
  }
  const origin = { ref: at.fullName, inputs: resolved, event, actor, pullRequest };
  return createRun(state, { repository, workflow, ...origin, status: 'queued' });
};

/** Asks a run to end; what it does about it is the runner's affair. */
export const cancelRun = (run: Run): void => {
  if (isCompleted(run)) throw new Refusal(409, 'Cannot cancel a workflow run that is completed.');
  run.cancellation.abort();
};
