import pLimit from 'p-limit';
import type { Conclusion, Run } from '../run.ts';
import { callWorkflow, outputsOfCall } from './called-workflow.ts';
import { type Contender, groupRulesOf } from './concurrency.ts';
import { typedInputs } from './dispatch-inputs.ts';
import { type Node, type NodeMap, readDocument, WorkflowError } from './document.ts';
import { type Contexts, evaluator, type Status } from './evaluate.ts';
import type { JobResult } from './execute-job.ts';
import { type Combination, expandMatrix } from './matrix.ts';
import { githubContext } from './run-contexts.ts';
import { type RunWork, startJob } from './start-job.ts';
import { mapAt, type PlannedJob, planJobs } from './workflow-plan.ts';

const worst = (conclusions: readonly Conclusion[]): Conclusion =>
  (['failure', 'cancelled', 'success'] as const).find((one) => conclusions.includes(one)) ?? 'skipped';

const statusAfter = (needed: readonly JobResult[], { signal }: AbortController): Status => ({
  success: !signal.aborted && needed.every(({ conclusion }) => conclusion === 'success'),
  failure: needed.some(({ conclusion }) => conclusion === 'failure'),
  cancelled: signal.aborted,
});

const nameOf = (planned: PlannedJob, combination: Combination, text: (node: Node | undefined) => string): string => {
  const named = planned.definition.get('name');
  if (named !== undefined) return text(named);
  const values = Object.values(combination).map((value) => (typeof value === 'object' ? JSON.stringify(value) : value));
  return values.length > 0 ? `${planned.id} (${values.join(', ')})` : planned.id;
};

const called = ({ calledBy }: RunWork, name: string): string =>
  calledBy === undefined ? name : `${calledBy} / ${name}`;

/** A job that is another workflow, in the turn of that one's concurrency group. */
const executeCall = async (
  work: RunWork,
  caller: NodeMap,
  { job, contexts }: { job: PlannedJob; contexts: Contexts },
): Promise<JobResult> => {
  const { language, run } = work;
  const evaluate = evaluator(language, { ...contexts, secrets: Object.fromEntries(work.secrets) });
  const call = await callWorkflow(work, { caller, job, evaluate });
  const name = called(work, nameOf(job, {}, evaluate.text));
  const within = { ...contexts, needs: {}, inputs: call.seen.inputs };
  const rules = groupRulesOf(call.workflow.get('concurrency'), evaluator(language, within));
  const inside: RunWork = { ...work, ...call.seen, calledBy: name };
  const done = await work.groups.inTurn(rules, contenderOf(run), () => executeJobs(inside, call.workflow, call.jobs));
  if (!done) return { conclusion: 'cancelled', outputs: {} };
  const jobs = Object.fromEntries(
    [...done.results].map(([id, { conclusion, outputs }]) => [id, { result: conclusion, outputs }]),
  );
  return { conclusion: done.conclusion, outputs: outputsOfCall(call, evaluator(language, { ...within, jobs })) };
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
  const base = { github, needs, vars: Object.fromEntries(vars), inputs: work.inputs };
  const status = statusAfter([...needed.values()], run.cancellation);
  const evaluate = evaluator(language, base, status);
  const labels = [evaluate.value(planned.definition.get('runs-on'))].flat().map(String);
  if (!evaluate.condition(planned.definition.get('if'))) {
    const conclusion = run.cancellation.signal.aborted ? 'cancelled' : 'skipped';
    progress.completed(run, progress.queued(run, called(work, nameOf(planned, {}, evaluate.text)), labels), conclusion);
    return { conclusion, outputs: {} };
  }
  if (planned.definition.has('uses')) return executeCall(work, workflow, { job: planned, contexts: base });
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
    return { contexts, job: progress.queued(run, called(work, nameOf(planned, combination, text)), labels) };
  });
  const results = await Promise.all(
    jobs.map(({ contexts, job }) =>
      limit(async () => {
        const result = await startJob(work, { workflow, planned, job, contexts, signal });
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

/** How the jobs of a workflow ended, by their ids. */
interface Done {
  readonly conclusion: Conclusion;
  readonly results: ReadonlyMap<string, JobResult>;
}

/** Runs the jobs, each as soon as what it needs is done. */
const executeJobs = async (work: RunWork, workflow: NodeMap, jobs: readonly PlannedJob[]): Promise<Done> => {
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
  const all = await Promise.allSettled(jobs.map(async (job) => [job.id, await resultOf(job)] as const));
  const failed = all.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
  const done = new Map(all.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])));
  const conclusion = worst([...done.values()].map((one) => one.conclusion));
  const cancelled = work.run.cancellation.signal.aborted && conclusion !== 'failure';
  return { conclusion: cancelled ? 'cancelled' : conclusion, results: done };
};

/** The whole run as it waits in concurrency groups. */
const contenderOf = (run: Run): Contender => ({
  run,
  signal: run.cancellation.signal,
  cancel(why) {
    const open = run.jobs.filter(({ status }) => status !== 'completed');
    for (const { annotations } of open) annotations.push({ level: 'error', message: why });
    if (run.jobs.length === 0) run.startupError = why;
    run.cancellation.abort();
  },
});

/** Reads the workflow of a run and runs it when the turn of its concurrency group comes. */
export const executeRun = async (work: Omit<RunWork, 'inputs'>): Promise<Conclusion> => {
  const { language, run, vars, state } = work;
  const text = run.ref.files.get(run.workflow.path) ?? '';
  const workflow = readDocument(language, 'workflow', run.workflow.path, text);
  const jobs = planJobs(workflow);
  const inputs = typedInputs(workflow, run.inputs);
  const evaluate = evaluator(language, { github: githubContext(state, run), inputs, vars: Object.fromEntries(vars) });
  const title = workflow.get('run-name');
  if (title !== undefined) run.title = evaluate.text(title);
  const rules = groupRulesOf(workflow.get('concurrency'), evaluate);
  const done = await work.groups.inTurn(rules, contenderOf(run), () =>
    executeJobs({ ...work, inputs }, workflow, jobs),
  );
  return done?.conclusion ?? 'cancelled';
};

/** The error that a run shows when it could not start. */
export const startupErrorOf = (error: unknown): string =>
  error instanceof WorkflowError
    ? error.message
    : error instanceof Error
      ? (error.stack ?? error.message)
      : String(error);
