import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isMap, type Node, type NodeMap, readDocument, WorkflowError } from './document.ts';
import type { Evaluator } from './evaluate.ts';
import type { Language } from './language.ts';

/** An action in a folder of this machine, ready to be started; paths are absolute. */
export interface LocalAction {
  readonly folder: string;
  readonly main: string;
  readonly post: string | undefined;
  readonly postIf: Node | undefined;
  readonly inputs: NodeMap;
}

const RUNTIME = /^node\d+$/;

const manifestIn = (folder: string): string | undefined =>
  ['action.yml', 'action.yaml'].map((name) => join(folder, name)).find((path) => existsSync(path));

/** Whether the folder is there and says what action it is. */
export const hasManifest = (folder: string): boolean => manifestIn(folder) !== undefined;

const manifestOf = async (folder: string): Promise<{ file: string; text: string }> => {
  const file = manifestIn(folder);
  if (!file) throw new WorkflowError(`there is no action.yml in ${folder}`);
  return { file, text: await readFile(file, 'utf8') };
};

/** Reads `action.yml`; only JavaScript actions without a `pre` step can be run. */
export const readAction = async (language: Language, folder: string): Promise<LocalAction> => {
  const { file, text } = await manifestOf(folder);
  const manifest = readDocument(language, 'action', file, text);
  const runs = manifest.get('runs');
  const settings: NodeMap = isMap(runs) ? runs : new Map<string, Node>();
  const using = settings.get('using');
  if (typeof using !== 'string' || !RUNTIME.test(using)) {
    throw new WorkflowError(`the sandbox does not run actions 'using: ${String(using)}' (${file})`);
  }
  if (settings.has('pre')) throw new WorkflowError(`the sandbox does not run 'pre:' of actions (${file})`);
  const script = (key: 'main' | 'post'): string | undefined => {
    const path = settings.get(key);
    if (typeof path !== 'string') return undefined;
    const found = resolve(folder, path);
    if (!existsSync(found)) throw new WorkflowError(`${file} names '${path}', which does not exist`);
    return found;
  };
  const main = script('main');
  if (!main) throw new WorkflowError(`${file} has no runs.main`);
  const inputs = manifest.get('inputs');
  return {
    folder,
    main,
    post: script('post'),
    postIf: settings.get('post-if'),
    inputs: isMap(inputs) ? inputs : new Map<string, Node>(),
  };
};

const inputName = (name: string): string => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;

/** `INPUT_…` for an action: defaults first, then what the step gives; hyphens stay as they are. */
export const inputEnvironment = (
  { inputs }: LocalAction,
  given: Readonly<Record<string, string>>,
  defaults: Evaluator,
): { env: Record<string, string>; unexpected: string[] } => {
  const env: Record<string, string> = {};
  for (const [name, settings] of inputs) {
    env[inputName(name)] = isMap(settings) ? defaults.text(settings.get('default')) : '';
  }
  const known = new Set([...inputs.keys()].map((name) => name.toLowerCase()));
  for (const [name, value] of Object.entries(given)) env[inputName(name)] = value;
  return { env, unexpected: Object.keys(given).filter((name) => !known.has(name.toLowerCase())) };
};
