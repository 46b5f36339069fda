import type { Conclusion, StepRun } from '../run.ts';
import type { LocalAction } from './action.ts';
import { isMap, type Node, type NodeMap, WorkflowError } from './document.ts';
import type { Evaluator } from './evaluate.ts';
import { type FileCommands, withFileCommands } from './file-commands.ts';
import type { JobSession } from './job-session.ts';
import { doWork, runActionScript, type Worked } from './step-work.ts';
import { minutesOf, withTimeLimit } from './time-limit.ts';

/** The `post` of an action, to be run when the job ends. */
export interface PostStep {
  readonly name: string;
  readonly action: LocalAction;
  readonly env: Readonly<Record<string, string>>;
}

const titleOf = (definition: NodeMap, evaluate: Evaluator): string => {
  const named = definition.get('name') ?? null;
  if (named !== null) return evaluate.text(named);
  const work = evaluate.text(definition.get('uses') ?? definition.get('run') ?? null);
  return `Run ${work.trimStart().split('\n')[0] ?? ''}`;
};

/** Runs one thing as a step of the job: life cycle, log, summary, what it set for its successors. */
const asStep = async (
  session: JobSession,
  name: string,
  condition: () => boolean,
  body: (step: StepRun, signal: AbortSignal) => Promise<number>,
): Promise<Conclusion> => {
  const { job, state, signal: jobSignal } = session.task;
  const step: StepRun = {
    number: job.steps.length + 1,
    name: session.masks.apply(name),
    status: 'in_progress',
    conclusion: null,
    startedAt: state.clock.now(),
    completedAt: null,
    summary: '',
  };
  job.steps.push(step);
  session.log.nextStep();
  const end = (conclusion: Conclusion): Conclusion => {
    Object.assign(step, { status: 'completed', conclusion, completedAt: state.clock.now() });
    return conclusion;
  };
  try {
    if (!condition()) return end('skipped');
    session.log.line(`::group::${name}`);
    session.log.line('::endgroup::');
    // What runs although the job was cancelled (clean-up, `always()`) is not cancelled a second time.
    const signal = jobSignal.aborted ? new AbortController().signal : jobSignal;
    const exitCode = await body(step, signal);
    if (signal.aborted) {
      session.log.annotate({ level: 'error', message: 'The operation was canceled.' });
      return end('cancelled');
    }
    return end(exitCode === 0 ? 'success' : 'failure');
  } catch (error) {
    if (!(error instanceof WorkflowError)) throw error;
    session.log.annotate({ level: 'error', message: error.message });
    return end('failure');
  }
};

const speakingFor =
  (session: JobSession, step: StepRun) =>
  async (body: (files: Record<string, string>) => Promise<number>): Promise<{ result: number; said: FileCommands }> => {
    const spoken = await withFileCommands(session.folders.temp, body);
    for (const [name, value] of spoken.said.env) session.exported.set(name, value);
    session.path.unshift(...spoken.said.path);
    const { summary } = spoken.said;
    if (summary === undefined) {
      session.log.annotate({ level: 'error', message: 'The summary is larger than 1024k and is not shown.' });
    } else step.summary += session.masks.apply(summary);
    return spoken;
  };

/** Runs one step of the file; returns the clean-up that it leaves behind. */
export const executeStep = async (session: JobSession, definition: NodeMap): Promise<PostStep | undefined> => {
  const given = definition.get('env');
  const ownEnv = (): Record<string, string> => {
    const { text } = session.evaluator();
    return Object.fromEntries([...(isMap(given) ? given : [])].map(([name, value]) => [name, text(value)]));
  };
  let worked: Worked = { exitCode: 1, outputs: {} };
  let name = 'Step';
  let tolerated = false;
  try {
    name = titleOf(definition, session.evaluator(ownEnv()));
    tolerated = session.evaluator(ownEnv()).value(definition.get('continue-on-error')) === true;
  } catch (error) {
    // The same expression fails again below, where it is reported.
    if (!(error instanceof WorkflowError)) throw error;
  }
  const outcome = await asStep(
    session,
    name,
    () => session.evaluator(ownEnv()).condition(definition.get('if')),
    async (step, signal) => {
      const stepEnv = ownEnv();
      const evaluate = session.evaluator(stepEnv);
      const minutes = minutesOf(definition.get('timeout-minutes'), evaluate);
      let inTime = true;
      const onOver = () => {
        inTime = false;
        const message = `The action '${step.name}' has timed out after ${minutes} minutes.`;
        session.log.annotate({ level: 'error', message });
      };
      await withTimeLimit({ minutes, signal, onOver }, async (limited) => {
        const speaking = speakingFor(session, step);
        worked = await doWork({ session, definition, evaluate, stepEnv, signal: limited, speaking });
      });
      return inTime ? worked.exitCode : 1;
    },
  );
  const conclusion = outcome === 'failure' && tolerated ? 'success' : outcome;
  const shown = session.task.job.steps.at(-1);
  if (shown) shown.conclusion = conclusion;
  if (conclusion === 'failure') session.failed = true;
  const id = definition.get('id');
  if (typeof id === 'string') session.outcomes[id] = { outputs: worked.outputs, outcome, conclusion };
  return worked.post ? { name: `Post ${name}`, ...worked.post } : undefined;
};

/** Runs the clean-up of an action, whatever became of the job. */
export const executePost = async (session: JobSession, { name, action, env }: PostStep): Promise<void> => {
  const { post, postIf } = action;
  if (post === undefined) return;
  const condition: Node = postIf ?? 'always()';
  const conclusion = await asStep(
    session,
    name,
    () => session.evaluator().condition(condition),
    async (step, signal) => {
      const { result } = await runActionScript({ session, signal, speaking: speakingFor(session, step) }, post, env);
      return result;
    },
  );
  if (conclusion === 'failure') session.failed = true;
};
