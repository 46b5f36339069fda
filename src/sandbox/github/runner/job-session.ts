import type { JobRun, Run } from '../run.ts';
import type { GitHubState } from '../state.ts';
import type { Patience } from './child.ts';
import type { NodeMap } from './document.ts';
import { type Contexts, type Evaluator, evaluator, type Status } from './evaluate.ts';
import type { JobFolders } from './job-folders.ts';
import { createJobLog, type JobLog } from './job-log.ts';
import type { Language } from './language.ts';
import { createMasks, type Masks } from './masking.ts';
import { githubEnvironment } from './run-contexts.ts';

/** How dispatched workflows are run. */
export interface RunnerOptions {
  /** The folder that holds `action.yml` and the folders of the sub-actions: what `OWNER/rotate-client-secrets` means. */
  actionsRoot?: string;
  /** Environment variables that the runner's machine has besides the usual ones. */
  env?: Readonly<Record<string, string>>;
  /** How long cancelled steps may go on; GitHub's times unless told. */
  patience?: Patience;
  /** Told what a job prints, masked, as soon as it does; one line or several. */
  onLog?: (run: Run, job: JobRun, text: string) => void;
}

/** What a job is given before its first step. */
export interface JobTask {
  readonly state: GitHubState;
  readonly language: Language;
  readonly options: RunnerOptions;
  readonly run: Run;
  readonly job: JobRun;
  readonly steps: readonly NodeMap[];
  readonly outputs: NodeMap | undefined;
  /** `env` of the workflow and of the job, outermost first. */
  readonly env: readonly (NodeMap | undefined)[];
  /** All but `env`, `job`, `runner` and `steps`. */
  readonly contexts: Contexts & { readonly github: Readonly<Record<string, unknown>> };
  readonly secrets: ReadonlyMap<string, string>;
  readonly signal: AbortSignal;
  /** How long the steps together may take, in real minutes. */
  readonly timeoutMinutes: number;
}

/** A step's part in the `steps` context. */
interface StepOutcome {
  outputs: Readonly<Record<string, string>>;
  outcome: string;
  conclusion: string;
}

/** What lasts from the first step of a job to the last. */
export interface JobSession {
  readonly task: JobTask;
  readonly folders: JobFolders;
  readonly masks: Masks;
  readonly log: JobLog;
  readonly outcomes: Record<string, StepOutcome>;
  /** Set by steps through `GITHUB_ENV`. */
  readonly exported: Map<string, string>;
  /** Set by steps through `GITHUB_PATH`, latest first. */
  readonly path: string[];
  failed: boolean;
  /** Evaluates with everything that a step can see; a step's own `env` is added to the context. */
  evaluator(stepEnv?: Readonly<Record<string, string>>): Evaluator;
  /** The `env` of workflow and job, with what steps have set. */
  env(): Record<string, string>;
  /** What a child process gets: this and nothing of the sandbox's own environment. */
  childEnv(stepEnv: Readonly<Record<string, string>>): Record<string, string>;
}

/** Opens the job: masks are set before a step can print. */
export const openSession = (task: JobTask, folders: JobFolders): JobSession => {
  const masks = createMasks();
  for (const value of task.secrets.values()) masks.add(value);
  const debug = task.secrets.get('ACTIONS_STEP_DEBUG') === 'true';
  const github = { ...task.contexts.github, workspace: folders.workspace, event_path: folders.eventPath };
  const runner = {
    name: 'sandbox',
    os: 'Linux',
    arch: process.arch.toUpperCase(),
    environment: 'self-hosted',
    temp: folders.temp,
    tool_cache: folders.temp,
    ...(debug ? { debug: '1' } : {}),
  };
  const status = (): Status => ({
    success: !session.failed && !task.signal.aborted,
    failure: session.failed,
    cancelled: task.signal.aborted,
  });
  const contexts = (): Contexts => {
    const { success, cancelled } = status();
    const job = { status: cancelled ? 'cancelled' : success ? 'success' : 'failure' };
    return {
      ...task.contexts,
      github,
      runner,
      job,
      secrets: Object.fromEntries(task.secrets),
      steps: session.outcomes,
    };
  };
  const own = (): Record<string, string> => {
    const { text } = evaluator(task.language, contexts(), status());
    return Object.fromEntries(
      task.env.flatMap((definition) => [...(definition ?? [])].map(([name, value]) => [name, text(value)])),
    );
  };
  const session: JobSession = {
    task,
    folders,
    masks,
    log: createJobLog(task.job, masks, { debug, onPrint: (text) => task.options.onLog?.(task.run, task.job, text) }),
    outcomes: {},
    exported: new Map(),
    path: [],
    failed: false,
    env: () => ({ ...own(), ...Object.fromEntries(session.exported) }),
    evaluator: (stepEnv = {}) =>
      evaluator(task.language, { ...contexts(), env: { ...session.env(), ...stepEnv } }, status()),
    childEnv: (stepEnv) => ({
      PATH: [...session.path, process.env.PATH ?? '/usr/bin:/bin'].join(':'),
      HOME: folders.home,
      LANG: 'C.UTF-8',
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      ...Object.fromEntries(Object.entries(runner).map(([name, value]) => [`RUNNER_${name.toUpperCase()}`, value])),
      ...task.options.env,
      ...githubEnvironment(github),
      ...session.env(),
      ...stepEnv,
    }),
  };
  return session;
};
