import pLimit from 'p-limit';
import type { Environment } from '../repository.ts';
import type { Conclusion, JobRun, Run } from '../run.ts';
import type { GitHubState } from '../state.ts';
import type { Approvals } from './approvals.ts';
import { typedInputs } from './dispatch-inputs.ts';
import { isMap, type Node, type NodeMap, readDocument, WorkflowError } from './document.ts';
import { type Contexts, evaluator, type Status } from './evaluate.ts';
import { executeJob, type JobResult } from './execute-job.ts';
import type { JobTask, RunnerOptions } from './job-session.ts';
import { issueJobToken, permissionsOf } from './job-token.ts';
import type { Language } from './language.ts';
import { type Combination, expandMatrix } from './matrix.ts';
import type { Progress } from './progress.ts';
import { githubContext } from './run-contexts.ts';
import { type PlannedJob, planJobs } from './workflow-plan.ts';

/** What all jobs of a run share. */
export interface RunWork {
  state: GitHubState;
  language: Language;
  options: RunnerOptions;
  progress: Progress;
  approvals: Approvals;
  run: Run;
  /** Organization and repository secrets as they were when the run was queued. */
  secrets: ReadonlyMap<string, string>;
  vars: ReadonlyMap<string, string>;
}

const mapAt = (map: NodeMap, key: string): NodeMap | undefined => {
  const node = map.get(key);
  return isMap(node) ? node : undefined;
};

const worst = (conclusions: readonly Conclusion[]): Conclusion =>
  (['failure', 'cancelled', 'success'] as const).find((one) => conclusions.includes(one)) ?? 'skipped';

const statusAfter = (needed: readonly JobResult[], { signal }: AbortController): Status => ({
  success: !signal.aborted && needed.every(({ conclusion }) => conclusion === 'success'),
  failure: needed.some(({ conclusion }) => conclusion === 'failure'),
  cancelled: signal.aborted,
});

/** GitHub makes an environment that a workflow names and that is not there, without any protection. */
const environmentOf = (
  { run }: RunWork,
  node: Node | undefined,
  text: (node: Node) => string,
): Environment | undefined => {
  if (node === undefined || node === null) return undefined;
  const name = text(isMap(node) ? (node.get('name') ?? '') : node);
  if (name === '') return undefined;
  return run.repository.environment(name) ?? run.repository.addEnvironment(name);
};

/** One job of a matrix, or a job without one. */
const executeOne = async (
  work: RunWork,
  workflow: NodeMap,
  planned: PlannedJob,
  job: JobRun,
  contexts: Contexts & { github: Record<string, unknown> },
  signal: AbortSignal,
): Promise<JobResult> => {
  const { state, language, options, run, progress, approvals } = work;
  const { definition, steps } = planned;
  const { text } = evaluator(language, contexts);
  const environment = environmentOf(work, definition.get('environment'), text);
  job.environment = environment?.name;
  if (environment?.needsApproval && (await approvals.wait(run, job, signal)) === 'rejected') {
    return { conclusion: 'failure', outputs: {} };
  }
  if (signal.aborted) return { conclusion: 'cancelled', outputs: {} };
  progress.started(run, job);
  const token = issueJobToken(state, run, permissionsOf(definition.get('permissions') ?? workflow.get('permissions')));
  const secrets = new Map([
    ...work.secrets,
    ...(environment?.secrets.values() ?? []),
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
  };
  try {
    return await executeJob(task);
  } finally {
    state.tokens.delete(token.token);
  }
};

const nameOf = (planned: PlannedJob, combination: Combination, text: (node: Node | undefined) => string): string => {
  const named = planned.definition.get('name');
  if (named !== undefined) return text(named);
  const values = Object.values(combination).map((value) => (typeof value === 'object' ? JSON.stringify(value) : value));
  return values.length > 0 ? `${planned.id} (${values.join(', ')})` : planned.id;
};

/** A job with everything that its matrix makes of it. */
const executePlanned = async (
  work: RunWork,
  workflow: NodeMap,
  planned: PlannedJob,
  needed: ReadonlyMap<string, JobResult>,
): Promise<JobResult> => {
  const { language, run, progress, vars } = work;
  const needs = Object.fromEntries(
    planned.needs.map((id) => [id, { result: needed.get(id)?.conclusion, outputs: needed.get(id)?.outputs }]),
  );
  const github = githubContext(work.state, run);
  const base = { github, needs, vars: Object.fromEntries(vars), inputs: typedInputs(workflow, run.inputs) };
  const status = statusAfter([...needed.values()], run.cancellation);
  const evaluate = evaluator(language, base, status);
  const labels = [evaluate.value(planned.definition.get('runs-on'))].flat().map(String);
  if (!evaluate.condition(planned.definition.get('if'))) {
    const conclusion = run.cancellation.signal.aborted ? 'cancelled' : 'skipped';
    progress.completed(run, progress.queued(run, nameOf(planned, {}, evaluate.text), labels), conclusion);
    return { conclusion, outputs: {} };
  }
  const strategy = mapAt(planned.definition, 'strategy');
  const matrix = strategy?.get('matrix');
  const combinations = matrix === undefined ? [{}] : expandMatrix(evaluate.value(matrix));
  const failFast = evaluate.value(strategy?.get('fail-fast')) !== false;
  const most = Number(evaluate.value(strategy?.get('max-parallel')) ?? combinations.length);
  const siblings = new AbortController();
  // A job whose condition holds after a cancellation (`always()`) is run to its end.
  const outer = run.cancellation.signal.aborted ? [] : [run.cancellation.signal];
  const signal = AbortSignal.any([siblings.signal, ...outer]);
  const limit = pLimit(Math.max(1, most));
  const jobs = combinations.map((combination, index) => {
    const own = { 'fail-fast': failFast, 'max-parallel': most, 'job-index': index, 'job-total': combinations.length };
    const contexts = { ...base, matrix: combination, strategy: own };
    const { text } = evaluator(language, contexts);
    return { contexts, job: progress.queued(run, nameOf(planned, combination, text), labels) };
  });
  const results = await Promise.all(
    jobs.map(({ contexts, job }) =>
      limit(async () => {
        const result = await executeOne(work, workflow, planned, job, contexts, signal);
        progress.completed(run, job, result.conclusion);
        if (result.conclusion === 'failure' && failFast) siblings.abort();
        return result;
      }),
    ),
  );
  return {
    conclusion: worst(results.map(({ conclusion }) => conclusion)),
    outputs: Object.assign({}, ...results.map(({ outputs }) => outputs)),
  };
};

/** Reads the workflow of a run and runs its jobs, each as soon as what it needs is done. */
export const executeRun = async (work: RunWork): Promise<Conclusion> => {
  const { language, run, vars, state } = work;
  const text = run.ref.files.get(run.workflow.path) ?? '';
  const workflow = readDocument(language, 'workflow', run.workflow.path, text);
  const jobs = planJobs(workflow);
  const github = githubContext(state, run);
  const inputs = typedInputs(workflow, run.inputs);
  const title = workflow.get('run-name');
  if (title !== undefined)
    run.title = evaluator(language, { github, inputs, vars: Object.fromEntries(vars) }).text(title);
  const results = new Map<string, Promise<JobResult>>();
  const resultOf = (planned: PlannedJob): Promise<JobResult> => {
    const known = results.get(planned.id);
    if (known) return known;
    const result = (async () => {
      const needed = jobs.filter(({ id }) => planned.needs.includes(id));
      const done = await Promise.all(needed.map(async (job) => [job.id, await resultOf(job)] as const));
      return executePlanned(work, workflow, planned, new Map(done));
    })();
    results.set(planned.id, result);
    return result;
  };
  const all = await Promise.allSettled(jobs.map(resultOf));
  const failed = all.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
  const conclusion = worst(all.flatMap((one) => (one.status === 'fulfilled' ? [one.value.conclusion] : [])));
  if (run.cancellation.signal.aborted && conclusion !== 'failure') return 'cancelled';
  return conclusion;
};

/** The error that a run shows when it could not start. */
export const startupErrorOf = (error: unknown): string =>
  error instanceof WorkflowError
    ? error.message
    : error instanceof Error
      ? (error.stack ?? error.message)
      : String(error);
