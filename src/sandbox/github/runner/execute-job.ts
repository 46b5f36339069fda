import type { Conclusion } from '../run.ts';
import { WorkflowError } from './document.ts';
import { executePost, executeStep, type PostStep } from './execute-step.ts';
import { createJobFolders } from './job-folders.ts';
import type { JobLog } from './job-log.ts';
import { type JobSession, type JobTask, openSession } from './job-session.ts';
import { eventOf } from './run-contexts.ts';
import { withTimeLimit } from './time-limit.ts';

/** What a job hands to those that need it. */
export interface JobResult {
  conclusion: Conclusion;
  outputs: Readonly<Record<string, string>>;
}

const outputsOf = (session: JobSession): Record<string, string> => {
  const { text } = session.evaluator();
  const outputs = [...(session.task.outputs ?? [])].map(([name, node]) => [name, text(node)] as const);
  return Object.fromEntries(
    outputs.filter(([name, value]) => {
      if (session.masks.apply(value) === value) return true;
      const message = `Skip output '${name}' since it may contain secret.`;
      session.log.annotate({ level: 'warning', message });
      return false;
    }),
  );
};

const executeSteps = async (session: JobSession): Promise<JobResult> => {
  const { task } = session;
  const posts: PostStep[] = [];
  try {
    for (const step of task.steps) {
      const post = await executeStep(session, step);
      if (post) posts.unshift(post);
    }
    for (const post of posts) await executePost(session, post);
    const outputs = outputsOf(session);
    const conclusion = session.failed ? 'failure' : task.signal.aborted ? 'cancelled' : 'success';
    return { conclusion, outputs };
  } catch (error) {
    if (!(error instanceof WorkflowError)) throw error;
    session.log.annotate({ level: 'error', message: error.message });
    return { conclusion: 'failure', outputs: {} };
  }
};

/** Runs the steps of one job one after the other, and the clean-ups in reverse; out of time it is cancelled. */
export const executeJob = async (task: JobTask): Promise<JobResult> => {
  const folders = await createJobFolders(eventOf(task.run));
  let log: JobLog | undefined;
  const limit = {
    minutes: task.timeoutMinutes,
    signal: task.signal,
    onOver: () => {
      const message = `The job running on runner sandbox has exceeded the maximum execution time of ${task.timeoutMinutes} minutes.`;
      log?.annotate({ level: 'error', message });
    },
  };
  try {
    return await withTimeLimit(limit, (signal) => {
      const session = openSession({ ...task, signal }, folders);
      log = session.log;
      return executeSteps(session);
    });
  } finally {
    await folders.remove();
  }
};
