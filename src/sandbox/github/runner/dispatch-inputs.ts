import { unprocessable } from '../refusal.ts';
import { isList, isMap, type Node, type NodeMap } from './document.ts';

const MOST = 25;

const textOf = (node: Node | undefined): string | undefined =>
  typeof node === 'string' || typeof node === 'number' || typeof node === 'boolean' ? String(node) : undefined;

/** The events that start a workflow, each with its settings. */
export const triggersOf = (workflow: NodeMap): NodeMap => {
  const on = workflow.get('on');
  if (isMap(on)) return on;
  const names = isList(on) ? on : [on ?? null];
  return new Map(names.flatMap((name) => (typeof name === 'string' ? [[name, null] as const] : [])));
};

const declaredInputs = (workflow: NodeMap): NodeMap => {
  const triggers = triggersOf(workflow);
  if (!triggers.has('workflow_dispatch')) throw unprocessable("Workflow does not have 'workflow_dispatch' trigger");
  const settings = triggers.get('workflow_dispatch');
  const inputs = isMap(settings) ? settings.get('inputs') : undefined;
  return isMap(inputs) ? inputs : new Map();
};

const resolveOne = (name: string, declaration: Node, given: unknown): string => {
  const settings: NodeMap = isMap(declaration) ? declaration : new Map<string, Node>();
  const type = textOf(settings.get('type')) ?? 'string';
  const value = given === undefined ? textOf(settings.get('default')) : String(given);
  if (value === undefined || (given !== undefined && value === '')) {
    if (settings.get('required') === true) throw unprocessable(`Required input '${name}' not provided`);
  }
  const options = settings.get('options');
  if (type === 'choice' && given !== undefined && isList(options) && !options.map(textOf).includes(value)) {
    throw unprocessable(`Provided value '${value}' for input '${name}' not in the list of allowed values`);
  }
  if (type === 'boolean' && value !== undefined && !/^(true|false)$/.test(value)) {
    throw unprocessable(`Provided value '${value}' for input '${name}' is not a boolean`);
  }
  return value ?? (type === 'boolean' ? 'false' : '');
};

/** What a dispatched run gets for `inputs`: refuses what is not declared and what is missing. */
export const resolveInputs = (workflow: NodeMap, given: Readonly<Record<string, unknown>>): Record<string, string> => {
  const declared = declaredInputs(workflow);
  if (Object.keys(given).length > MOST) throw unprocessable(`No more than ${MOST} inputs may be given.`);
  const unexpected = Object.keys(given).filter((name) => !declared.has(name));
  if (unexpected.length > 0) throw unprocessable(`Unexpected inputs provided: ${JSON.stringify(unexpected)}`);
  return Object.fromEntries([...declared].map(([name, settings]) => [name, resolveOne(name, settings, given[name])]));
};

/** The `inputs` context: booleans and numbers have their own type there. */
export const typedInputs = (workflow: NodeMap, inputs: Readonly<Record<string, string>>): Record<string, unknown> => {
  if (!triggersOf(workflow).has('workflow_dispatch')) return {};
  const declared = declaredInputs(workflow);
  return Object.fromEntries(
    Object.entries(inputs).map(([name, text]) => {
      const settings = declared.get(name);
      const type = isMap(settings) ? settings.get('type') : undefined;
      if (type === 'boolean') return [name, text === 'true'];
      return [name, type === 'number' && text !== '' ? Number(text) : text];
    }),
  );
};
