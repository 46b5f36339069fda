import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { allows } from '../token.ts';
import { hasManifest, inputEnvironment, type LocalAction, readAction } from './action.ts';
import { type ArtifactStep, downloadArtifacts, uploadArtifact } from './artifacts.ts';
import { runChild } from './child.ts';
import { isMap, type NodeMap, WorkflowError } from './document.ts';
import type { Evaluator } from './evaluate.ts';
import type { FileCommands } from './file-commands.ts';
import type { JobSession } from './job-session.ts';
import { type Uses, usesOf } from './workflow-plan.ts';

/** One piece of work with files of its own for outputs and state. */
export interface Work {
  session: JobSession;
  definition: NodeMap;
  evaluate: Evaluator;
  stepEnv: Readonly<Record<string, string>>;
  signal: AbortSignal;
  /** Gives a child its file commands and takes what it said. */
  speaking: (
    body: (files: Record<string, string>) => Promise<number>,
  ) => Promise<{ result: number; said: FileCommands }>;
}

/** How a step ended, and what is left to do for it when the job ends. */
export interface Worked {
  exitCode: number;
  outputs: Readonly<Record<string, string>>;
  post?: { action: LocalAction; env: Readonly<Record<string, string>> } | undefined;
}

const runScript = async (work: Work): Promise<Worked> => {
  const { session, definition, evaluate, stepEnv, signal } = work;
  const { workspace, temp } = session.folders;
  const script = join(temp, `step-${session.task.job.steps.length}.sh`);
  await writeFile(script, evaluate.text(definition.get('run')));
  const args = definition.has('shell') ? ['--noprofile', '--norc', '-eo', 'pipefail', script] : ['-e', script];
  const cwd = resolve(workspace, evaluate.text(definition.get('working-directory')));
  const { result, said } = await work.speaking((files) =>
    runChild({
      command: 'bash',
      args,
      cwd,
      env: { ...session.childEnv(stepEnv), ...files },
      onLine: session.log.line,
      signal,
      patience: session.task.options.patience,
    }),
  );
  // Of a step that was ended, the exit code says nothing.
  if (result !== 0 && !signal.aborted) {
    session.log.annotate({ level: 'error', message: `Process completed with exit code ${result}.` });
  }
  return { exitCode: result, outputs: Object.fromEntries(said.outputs) };
};

/** Starts a script of an action with the very program that runs the sandbox. */
export const runActionScript = async (
  work: Pick<Work, 'session' | 'signal' | 'speaking'>,
  script: string,
  env: Readonly<Record<string, string>>,
): Promise<{ result: number; said: FileCommands }> => {
  const { session, signal, speaking } = work;
  return speaking((files) =>
    runChild({
      command: process.execPath,
      args: [script],
      cwd: session.folders.workspace,
      env: { ...session.childEnv(env), ...files },
      onLine: session.log.line,
      signal,
      patience: session.task.options.patience,
    }),
  );
};

const folderOf = ({ session }: Work, uses: string, target: Extract<Uses, { folder: string }>): string => {
  const { actionsRoot } = session.task.options;
  if (target.kind === 'workspace') {
    const folder = join(session.folders.workspace, target.folder);
    if (hasManifest(folder)) return folder;
    throw new WorkflowError(
      `Can't find 'action.yml' or 'action.yaml' under '${uses}' in the workspace. Did you forget to run actions/checkout before running your local action?`,
    );
  }
  if (actionsRoot === undefined) throw new WorkflowError(`the sandbox was not told where the action of '${uses}' is`);
  return join(actionsRoot, target.folder);
};

const runAction = async (work: Work, uses: string, folder: string): Promise<Worked> => {
  const { session, definition, evaluate, stepEnv } = work;
  const action = await readAction(session.task.language, folder);
  const given = definition.get('with');
  const values = Object.fromEntries(
    [...(isMap(given) ? given : [])].map(([name, value]) => [name, evaluate.text(value)]),
  );
  const { env: inputs, unexpected } = inputEnvironment(action, values, evaluate);
  if (unexpected.length > 0) {
    const valid = [...action.inputs.keys()].map((name) => `'${name}'`).join(', ');
    const named = unexpected.map((name) => `'${name}'`).join(', ');
    session.log.annotate({ level: 'warning', message: `Unexpected input(s) ${named}, valid inputs are [${valid}]` });
  }
  const [repository = '', ref = ''] = uses.startsWith('.') ? [] : uses.split('@');
  const env = {
    ...stepEnv,
    ...inputs,
    GITHUB_ACTION_PATH: action.folder,
    GITHUB_ACTION_REPOSITORY: repository.split('/').slice(0, 2).join('/'),
    GITHUB_ACTION_REF: ref,
  };
  const { result, said } = await runActionScript(work, action.main, env);
  const state = Object.fromEntries([...said.state].map(([name, value]) => [`STATE_${name}`, value]));
  const post = action.post === undefined ? undefined : { action, env: { ...env, ...state } };
  return { exitCode: result, outputs: Object.fromEntries(said.outputs), post };
};

const checkOut = async ({ session, definition, evaluate }: Work): Promise<Worked> => {
  const { run, state, secrets } = session.task;
  const token = state.tokens.get(secrets.get('GITHUB_TOKEN') ?? '');
  if (!token || !allows(token, 'contents', 'read')) {
    throw new WorkflowError('the repository cannot be checked out: the job has no permission "contents: read"');
  }
  const given = definition.get('with');
  const path = isMap(given) ? evaluate.text(given.get('path')) : '';
  await session.folders.checkOut(run.ref.files, path);
  return { exitCode: 0, outputs: { ref: run.ref.fullName, commit: run.ref.sha } };
};

const withArtifacts = async (
  { session, definition, evaluate }: Work,
  handle: (step: ArtifactStep) => Promise<void>,
): Promise<Worked> => {
  const given = definition.get('with');
  await handle({
    given: Object.fromEntries([...(isMap(given) ? given : [])].map(([name, value]) => [name, evaluate.text(value)])),
    workspace: session.folders.workspace,
    artifacts: session.task.run.artifacts,
    tell: session.log.line,
  });
  return { exitCode: 0, outputs: {} };
};

/** Does what the step says: a script, an action, or the stand-in for one of GitHub's. */
export const doWork = (work: Work): Promise<Worked> => {
  const uses = work.definition.get('uses');
  if (typeof uses !== 'string') return runScript(work);
  const target = usesOf(uses);
  switch (target.kind) {
    case 'checkout':
      return checkOut(work);
    case 'upload-artifact':
      return withArtifacts(work, uploadArtifact);
    case 'download-artifact':
      return withArtifacts(work, downloadArtifacts);
    default:
      return runAction(work, uses, folderOf(work, uses, target));
  }
};
