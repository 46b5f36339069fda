import { parse } from 'yaml';

interface Step {
  readonly uses?: string | undefined;
  readonly run?: string | undefined;
  readonly with?: Readonly<Record<string, unknown>> | undefined;
  readonly if?: string | undefined;
  readonly 'continue-on-error'?: unknown;
}

interface Job {
  readonly if?: string;
  readonly needs?: string | readonly string[];
  readonly uses?: string;
  readonly secrets?: unknown;
  readonly env?: unknown;
  readonly permissions?: unknown;
  readonly 'continue-on-error'?: unknown;
  readonly 'timeout-minutes'?: unknown;
  readonly environment?: unknown;
  readonly steps?: readonly Step[];
}

export interface Workflow {
  readonly on: unknown;
  readonly env?: unknown;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

export const workflowOf = (text: string): Workflow => parse(text);

const eventsOf = (on: unknown): string[] =>
  typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(on ?? {});

/** What a step does that none may do, here or in a workflow that people copy from a page. */
export const stepProblems = ({ uses = '', run = '', with: given = {}, ...step }: Step): string[] => [
  ...(uses.startsWith('actions/checkout@') && given['persist-credentials'] !== false
    ? ['leaves the token behind in the checkout: persist-credentials: false']
    : []),
  // Whatever an expression holds becomes part of the script, and titles and branch names are anybody's words.
  ...(run.includes('${' + '{') ? ['has an expression in a script: hand it over by env'] : []),
  ...(step['continue-on-error'] === undefined ? [] : ['hides its failure: continue-on-error']),
];

/** Of a workflow or a job: every step of it gets what stands in `env`, also those of others. */
export const sharedEnvProblems = (env: unknown): string[] =>
  JSON.stringify(env ?? {}).includes('secrets')
    ? ['hands a secret to every step: give it to the one that needs it']
    : [];

const jobProblems = (job: Job): string[] => [
  ...(job.permissions === undefined || typeof job.permissions === 'string' ? ['does not list its permissions'] : []),
  ...sharedEnvProblems(job.env),
  ...(job.secrets === 'inherit' ? ['hands on every secret'] : []),
  ...(job['continue-on-error'] === undefined ? [] : ['hides its failure: continue-on-error']),
  // Of a job that calls a workflow, each job in there has a limit of its own.
  ...(job.uses === undefined && typeof job['timeout-minutes'] !== 'number' ? ['has no timeout-minutes'] : []),
  ...(job.steps ?? []).flatMap((step, at) => stepProblems(step).map((problem) => `step ${at + 1} ${problem}`)),
];

/** What a workflow of this repository does that none may do; `npm run pins -- --check` looks at the pins. */
export const ruleProblems = (text: string): string[] => {
  const { on, env, permissions, jobs } = workflowOf(text);
  const dangerous = eventsOf(on).filter((event) => ['pull_request_target', 'workflow_run'].includes(event));
  const none = typeof permissions === 'object' && permissions !== null && Object.keys(permissions).length === 0;
  return [
    ...dangerous.map((event) => `runs what others wrote with rights of ours: ${event}`),
    ...(none ? [] : ['does not begin with permissions: {}']),
    ...sharedEnvProblems(env),
    ...Object.entries(jobs).flatMap(([name, job]) => jobProblems(job).map((problem) => `${name} ${problem}`)),
  ];
};

/** The rights of each job beyond reading the files of the repository, `job: right: level`. */
export const furtherRights = (text: string): string[] =>
  Object.entries(workflowOf(text).jobs).flatMap(([name, { permissions }]) =>
    Object.entries(permissions ?? {})
      .map(([right, level]) => `${right}: ${level}`)
      .filter((right) => right !== 'contents: read')
      .map((right) => `${name}: ${right}`),
  );
