import type { Environment } from '../repository.ts';
import type { JobRun, Run } from '../run.ts';
import type { GitHubState } from '../state.ts';
import type { Permissions } from '../token.ts';
import type { Approvals } from './approvals.ts';
import { type ConcurrencyGroups, type Contender, groupRulesOf } from './concurrency.ts';
import { isMap, type Node, type NodeMap } from './document.ts';
import { type Contexts, type Evaluator, evaluator } from './evaluate.ts';
import { executeJob, type JobResult } from './execute-job.ts';
import { grantedTo, mayReadEnvironments } from './given-values.ts';
import type { JobTask, RunnerOptions } from './job-session.ts';
import { issueJobToken, permissionsOf } from './job-token.ts';
import type { Language } from './language.ts';
import type { Progress } from './progress.ts';
import { minutesOf } from './time-limit.ts';
import { mapAt, type PlannedJob } from './workflow-plan.ts';

/** What GitHub allows a job that says nothing of it. */
const LONGEST_JOB_MINUTES = 360;

/** What all jobs of a run share. */
export interface RunWork {
  state: GitHubState;
  language: Language;
  options: RunnerOptions;
  progress: Progress;
  approvals: Approvals;
  groups: ConcurrencyGroups;
  run: Run;
  /** The `inputs` context: of the run, or of the workflow that a job of it calls. */
  inputs: Readonly<Record<string, unknown>>;
  /** What the job that called the workflow has, and its jobs have unless they say less. */
  granted?: Permissions;
  /** The job that called the workflow: what the names of its jobs begin with. */
  calledBy?: string;
  /** Organization and repository secrets as they were when the run was queued, or what a called workflow was given. */
  secrets: ReadonlyMap<string, string>;
  vars: ReadonlyMap<string, string>;
}

/** A job of a matrix, or a job without one, that may start as soon as nothing holds it up. */
export interface ReadyJob {
  readonly workflow: NodeMap;
  readonly planned: PlannedJob;
  readonly job: JobRun;
  readonly contexts: Contexts & { github: Record<string, unknown> };
  /** Cancels the job together with its run or its siblings. */
  readonly signal: AbortSignal;
}

/** GitHub makes an environment that a workflow names and that is not there, without any protection. */
const environmentOf = (run: Run, node: Node | undefined, evaluate: Evaluator): Environment | undefined => {
  const name = evaluate.text(isMap(node) ? node.get('name') : node);
  if (name === '') return undefined;
  return run.repository.environment(name) ?? run.repository.addEnvironment(name);
};

const executeInTurn = async (work: RunWork, ready: ReadyJob, evaluate: Evaluator): Promise<JobResult> => {
  const { state, language, options, run, progress, approvals } = work;
  const { workflow, planned, job, contexts, signal } = ready;
  const { definition, steps } = planned;
  const environment = environmentOf(run, definition.get('environment'), evaluate);
  job.environment = environment?.name;
  if (environment?.needsApproval && (await approvals.wait(run, job, signal)) === 'rejected') {
    return { conclusion: 'failure', outputs: {} };
  }
  if (signal.aborted) return { conclusion: 'cancelled', outputs: {} };
  progress.started(run, job);
  const asked = definition.get('permissions') ?? workflow.get('permissions');
  const permissions = asked === undefined && work.granted ? work.granted : permissionsOf(asked);
  const token = issueJobToken(state, run, grantedTo(run, permissions));
  const secrets = new Map([
    ...work.secrets,
    ...(mayReadEnvironments(run) ? (environment?.secrets.values() ?? []) : []),
    ['GITHUB_TOKEN', token.token] as const,
  ]);
  const github = { ...contexts.github, job: planned.id, token: token.token };
  const task: JobTask = {
    state,
    language,
    options,
    run,
    job,
    steps,
    outputs: mapAt(definition, 'outputs'),
    env: [mapAt(workflow, 'env'), mapAt(definition, 'env')],
    contexts: { ...contexts, github },
    secrets,
    signal,
    timeoutMinutes: minutesOf(definition.get('timeout-minutes'), evaluate) ?? LONGEST_JOB_MINUTES,
  };
  try {
    return await executeJob(task);
  } finally {
    state.tokens.delete(token.token);
  }
};

/** Runs a job once its concurrency group and its environment let it. */
export const startJob = async (work: RunWork, ready: ReadyJob): Promise<JobResult> => {
  const { run } = work;
  const { job } = ready;
  const evaluate = evaluator(work.language, ready.contexts);
  const replaced = new AbortController();
  const signal = AbortSignal.any([ready.signal, replaced.signal]);
  const contender: Contender = {
    run,
    job,
    signal,
    cancel(why) {
      job.annotations.push({ level: 'error', message: why });
      replaced.abort();
    },
  };
  const rules = groupRulesOf(ready.planned.definition.get('concurrency'), evaluate);
  const result = await work.groups.inTurn(rules, contender, () => executeInTurn(work, { ...ready, signal }, evaluate));
  return result ?? { conclusion: 'cancelled', outputs: {} };
};
