import { existsSync } from 'node:fs';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parse } from 'yaml';
import * as z from 'zod';
import { documentAt, PROJECT } from './documents.ts';
import { sharedEnvProblems, stepProblems } from './workflow-rules.ts';

const texts = z.record(z.string(), z.unknown());
const stepShape = z.looseObject({
  id: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  with: texts.optional(),
});
const jobShape = z.looseObject({
  needs: z.union([z.string(), z.array(z.string())]).optional(),
  uses: z.string().optional(),
  with: texts.optional(),
  secrets: z.union([z.literal('inherit'), texts]).optional(),
  env: z.unknown().optional(),
  outputs: texts.optional(),
  permissions: z.unknown().optional(),
  steps: z.array(stepShape).default([]),
});
const declared = z.record(z.string(), z.looseObject({ required: z.boolean().optional() }).nullable()).default({});
const callShape = z.looseObject({ inputs: declared, secrets: declared, outputs: declared }).nullish();
const workflowShape = z.looseObject({
  on: z.union([
    z.string(),
    z.array(z.string()),
    z.looseObject({ workflow_dispatch: callShape, workflow_call: callShape }),
  ]),
  env: z.unknown().optional(),
  permissions: z.unknown().optional(),
  jobs: z.record(z.string(), jobShape),
});
const actionShape = z.looseObject({ inputs: declared, outputs: declared });

type Job = z.infer<typeof jobShape>;
type Step = z.infer<typeof stepShape>;
type Declared = z.infer<typeof declared>;

const OURS = new RegExp(`^${PROJECT}(?:/([\\w/.-]+))?@v1$`);
/** A workflow of the same repository. */
const BESIDE = /^\.\/([\w/.-]+)$/;
/** What pages and workflows use of others. */
const OTHERS = new RegExp(
  [
    '^(actions/(checkout|setup-node|(up|down)load-artifact|attest|dependency-review-action)',
    'github/codeql-action/(init|analyze|upload-sarif))@(v\\d+|[0-9a-f]{40})$',
  ].join('|'),
);

/** The action of ours that a step uses; undefined for one of others. */
const actionAt = (uses: string): z.infer<typeof actionShape> | undefined => {
  const [, folder] = OURS.exec(uses) ?? [];
  const file = `${folder === undefined ? '' : `${folder}/`}action.yml`;
  return OURS.test(uses) && existsSync(file) ? actionShape.parse(parse(documentAt(file))) : undefined;
};

/** The workflow of ours that a job calls. */
const calledAt = (uses: string): z.infer<NonNullable<typeof callShape>> | undefined => {
  const [, file] = OURS.exec(uses) ?? BESIDE.exec(uses) ?? [];
  if (file === undefined || !existsSync(file)) return undefined;
  const { on } = workflowShape.parse(parse(documentAt(file)));
  if (typeof on !== 'object' || Array.isArray(on)) return undefined;
  // A bare `workflow_call:` declares nothing.
  return on.workflow_call === null ? { inputs: {}, secrets: {}, outputs: {} } : on.workflow_call;
};

/** What is given and not declared, or declared as required and not given. */
const mismatches = (noun: string, given: readonly string[], known: Declared): string[] => [
  ...given.filter((name) => !Object.hasOwn(known, name)).map((name) => `unknown ${noun} ${name}`),
  ...Object.entries(known)
    .filter(([name, one]) => one?.required && !given.includes(name))
    .map(([name]) => `required ${noun} ${name} is not given`),
];

const problemsOfStep = ({ uses, with: given = {} }: Step): string[] => {
  if (uses === undefined || OTHERS.test(uses)) return [];
  const action = actionAt(uses);
  return action ? mismatches('input', Object.keys(given), action.inputs) : [`nobody knows ${uses}`];
};

const problemsOfCall = ({ uses, with: given = {}, secrets = {} }: Job): string[] => {
  if (uses === undefined) return [];
  const called = calledAt(uses);
  if (!called) return [`nobody knows ${uses}`];
  return [
    ...mismatches('input', Object.keys(given), called.inputs),
    ...(secrets === 'inherit' ? [] : mismatches('secret', Object.keys(secrets), called.secrets)),
  ];
};

const outputsOf = (job: Job): string[] =>
  Object.keys(job.uses === undefined ? (job.outputs ?? {}) : (calledAt(job.uses)?.outputs ?? {}));

const referencesIn = (text: string, context: string): string[][] =>
  [...text.matchAll(new RegExp(`\\b${context}\\.([\\w-]+)(?:\\.outputs\\.([\\w-]+))?`, 'g'))].map(([, ...names]) =>
    names.filter((name) => name !== undefined),
  );

/** Only what an expression says; a page's own words are not to be taken for one. */
const expressionsIn = (thing: unknown): string => {
  const text = JSON.stringify(thing);
  const conditions = [...text.matchAll(/"if":"((?:[^"\\]|\\.)*)"/g)].map(([, condition]) => condition);
  return [...(text.match(/\$\{\{.*?\}\}/g) ?? []), ...conditions].join('\n');
};

/** Outputs of steps and jobs that are read: each must be set by whoever is named. */
const problemsOfReading = (job: Job, jobs: Readonly<Record<string, Job>>): string[] => {
  const text = expressionsIn(job);
  const ofSteps = referencesIn(text, 'steps').flatMap(([id = '', output]) => {
    const step = job.steps.find((one) => one.id === id);
    if (!step) return [`there is no step ${id}`];
    const action = step.uses === undefined ? undefined : actionAt(step.uses);
    return action && output !== undefined && !Object.hasOwn(action.outputs, output)
      ? [`step ${id} has no output ${output}`]
      : [];
  });
  const needed = [job.needs ?? []].flat();
  const ofJobs = referencesIn(text, 'needs').flatMap(([id = '', output]) => {
    const other = jobs[id];
    if (!other || !needed.includes(id)) return [`the job does not need ${id}`];
    return output !== undefined && !outputsOf(other).includes(output) ? [`job ${id} has no output ${output}`] : [];
  });
  return [...ofSteps, ...ofJobs];
};

const parserErrors = async (text: string): Promise<string[]> => {
  const { context, value } = parseWorkflow({ name: 'workflow.yml', content: text }, new NoOperationTraceWriter());
  const found = context.errors.getErrors().map(({ message }) => message);
  if (!value) return [...found, 'the parser says nothing'];
  const { errors = [] } = await convertWorkflowTemplate(context, value);
  return [...new Set([...found, ...errors.map(({ Message }) => Message)])];
};

/** What is wrong with a workflow: by GitHub's own parser, by what the actions and workflows that it uses declare, and by our rules for steps. */
export const problemsOfWorkflow = async (text: string): Promise<string[]> => {
  const errors = await parserErrors(text);
  const read = workflowShape.safeParse(parse(text));
  if (!read.success) return [...errors, z.prettifyError(read.error)];
  const { on, env, permissions, jobs } = read.data;
  const triggers = typeof on === 'object' && !Array.isArray(on) ? on : {};
  const inputs = { ...triggers.workflow_dispatch?.inputs, ...triggers.workflow_call?.inputs };
  const asked = referencesIn(expressionsIn(read.data), 'inputs').map(([name = '']) => name);
  return [
    ...errors,
    ...asked.filter((name) => !Object.hasOwn(inputs, name)).map((name) => `there is no input ${name}`),
    ...[env, ...Object.values(jobs).map((job) => job.env)].flatMap(sharedEnvProblems),
    ...Object.entries(jobs).flatMap(([id, job]) => [
      // `read-all` and `write-all` are texts.
      ...(typeof (job.permissions ?? permissions) === 'object' ? [] : [`job ${id} has whatever permissions`]),
      ...job.steps.flatMap((step) => [...problemsOfStep(step), ...stepProblems(step)]),
      ...problemsOfCall(job),
      ...problemsOfReading(job, jobs),
    ]),
  ];
};
