import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Permissions } from '../token.ts';
import { triggersOf } from './dispatch-inputs.ts';
import { isMap, type Node, type NodeMap, readDocument, WorkflowError } from './document.ts';
import type { Evaluator } from './evaluate.ts';
import { permissionsOf } from './job-token.ts';
import type { RunWork } from './start-job.ts';
import { mapAt, type PlannedJob, planJobs } from './workflow-plan.ts';

/** A reusable workflow as one job calls it. */
export interface CalledWorkflow {
  readonly workflow: NodeMap;
  readonly jobs: readonly PlannedJob[];
  /** What its jobs see in place of what the caller sees. */
  readonly seen: Pick<RunWork, 'inputs' | 'secrets' | 'granted'>;
}

const OWN = /^[^/\s]+\/rotate-client-secrets\/(\.github\/workflows\/[\w.-]+)@\S+$/;
const LOCAL = /^\.\/(\.github\/workflows\/[\w.-]+)$/;

/** Those of this project, and those of the repository that the run is of. */
const textOf = async ({ options, run }: RunWork, uses: string): Promise<{ path: string; text: string }> => {
  const own = OWN.exec(uses)?.[1];
  if (own !== undefined) {
    if (options.actionsRoot === undefined) throw new WorkflowError(`the sandbox was not told where '${uses}' is`);
    return { path: own, text: await readFile(join(options.actionsRoot, own), 'utf8') };
  }
  const path = LOCAL.exec(uses)?.[1];
  const text = path === undefined ? undefined : run.ref.files.get(path);
  if (path === undefined || text === undefined) throw new WorkflowError(`workflow was not found: '${uses}'`);
  return { path, text };
};

const refuseUndeclared = (what: string, given: Iterable<string>, declared: NodeMap): void => {
  const unknown = [...given].filter((name) => !declared.has(name));
  if (unknown.length > 0) {
    throw new WorkflowError(`Invalid ${what}, ${unknown.join(', ')} is not defined in the referenced workflow.`);
  }
};

const settingsOf = (node: Node | undefined): NodeMap => (isMap(node) ? node : new Map());

const TYPES: Readonly<Record<string, unknown>> = { string: '', boolean: false, number: 0 };

const inputsOf = (declared: NodeMap, given: NodeMap, evaluate: Evaluator): Record<string, unknown> => {
  refuseUndeclared('input', given.keys(), declared);
  return Object.fromEntries(
    [...declared].map(([name, node]) => {
      const settings = settingsOf(node);
      const type = evaluate.text(settings.get('type'));
      if (!given.has(name) && settings.get('required') === true) {
        throw new WorkflowError(`Input ${name} is required, but not provided while calling.`);
      }
      const value = evaluate.value(given.has(name) ? given.get(name) : settings.get('default'));
      if (type === 'string') return [name, value === null ? '' : String(value)];
      if (value === null && !given.has(name)) return [name, TYPES[type]];
      // As GitHub does: nothing, such as the input of a run that was not dispatched, is no boolean.
      if (typeof value !== type) throw new WorkflowError(`Unexpected value '${value}' for the ${type} input ${name}`);
      return [name, value];
    }),
  );
};

const secretsOf = (work: RunWork, declared: NodeMap, given: Node | undefined, evaluate: Evaluator) => {
  const passed = isMap(given)
    ? new Map([...given].map(([name, value]) => [name, evaluate.text(value)]))
    : new Map(given === 'inherit' ? work.secrets : []);
  if (isMap(given)) refuseUndeclared('secret', given.keys(), declared);
  for (const [name, node] of declared) {
    if (settingsOf(node).get('required') === true && !passed.get(name)) {
      throw new WorkflowError(`Secret ${name} is required, but not provided while calling.`);
    }
  }
  return new Map([...passed].filter(([, value]) => value !== ''));
};

/** A called job may have no more than its caller; what it does not say is what the caller has. */
const checkGranted = (workflow: NodeMap, jobs: readonly PlannedJob[], granted: Permissions): void => {
  for (const { id, definition } of jobs) {
    const asked = definition.get('permissions') ?? workflow.get('permissions');
    for (const [name, access] of Object.entries(asked === undefined ? {} : permissionsOf(asked))) {
      const allowed = granted[name as keyof Permissions];
      if (allowed === access || allowed === 'write') continue;
      throw new WorkflowError(
        `The nested job '${id}' is requesting '${name}: ${access}', but is only allowed '${name}: ${allowed ?? 'none'}'.`,
      );
    }
  }
};

/** Reads what a job `uses`, and gives it what the job says. */
export const callWorkflow = async (
  work: RunWork,
  { caller, job, evaluate }: { caller: NodeMap; job: PlannedJob; evaluate: Evaluator },
): Promise<CalledWorkflow> => {
  const { definition } = job;
  const { path, text } = await textOf(work, String(definition.get('uses')));
  const workflow = readDocument(work.language, 'workflow', path, text);
  const on = triggersOf(workflow);
  if (!on.has('workflow_call')) throw new WorkflowError(`${path} has no 'on.workflow_call' trigger`);
  const call = settingsOf(on.get('workflow_call'));
  const jobs = planJobs(workflow);
  const granted = permissionsOf(definition.get('permissions') ?? caller.get('permissions'));
  checkGranted(workflow, jobs, granted);
  const inputs = inputsOf(settingsOf(call.get('inputs')), mapAt(definition, 'with') ?? new Map(), evaluate);
  const secrets = secretsOf(work, settingsOf(call.get('secrets')), definition.get('secrets'), evaluate);
  return { workflow, jobs, seen: { inputs, secrets, granted } };
};

/** The outputs that a called workflow makes of those of its jobs. */
export const outputsOfCall = ({ workflow }: CalledWorkflow, evaluate: Evaluator): Record<string, string> => {
  const call = settingsOf(triggersOf(workflow).get('workflow_call'));
  return Object.fromEntries(
    [...settingsOf(call.get('outputs'))].map(([name, node]) => [name, evaluate.text(settingsOf(node).get('value'))]),
  );
};
