import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { besideConfig } from '../../src/config/inputs.ts';
import { documentAt, workflowIn } from '../support/documents.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly strategy?: { readonly 'fail-fast': boolean; readonly matrix: string };
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: {
    readonly workflow_call: {
      readonly inputs: Readonly<Record<string, unknown>>;
      readonly secrets: Readonly<Record<string, { readonly required: boolean }>>;
    };
  };
  readonly permissions: unknown;
  readonly concurrency: { readonly group: string; readonly queue: string };
  readonly jobs: Readonly<Record<string, Job>>;
}

const FILE = '.github/workflows/rotate-fleet.yml';
const text = documentAt(FILE);
const { on, permissions, concurrency, jobs } = parse(text) as Workflow;
const steps = Object.values(jobs).flatMap((job) => job.steps);
const stepOf = (action: string): Step =>
  steps.find(({ uses }) => uses === `OWNER/rotate-client-secrets${action}@v1`) ?? {};
const callers = ['docs/recipes/fan-out.md'].map((recipe) => workflowIn(recipe, '.github/workflows/rotate.yml'));

describe('the workflow that rotates a fleet', () => {
  it('plans as it rotates', () => {
    const { 'batch-size': _, 'result-file': _plan, credentials: all, ...planned } = stepOf('/plan').with ?? {};
    const { summary: _summary, 'result-file': _report, credentials: some, ...rotated } = stepOf('').with ?? {};
    expect(rotated).toEqual(planned);
    expect([all, some]).toEqual(['$' + '{{ inputs.credentials }}', '$' + '{{ matrix.credentials }}']);
    // All that goes with a file, but what has a default that holds, or is another for each job.
    const own = ['dry-run', 'run-token', 'github-api-url', 'summary', 'result-file', 'credentials'];
    expect(Object.keys(planned).sort()).toEqual(besideConfig.filter((name) => !own.includes(name)).sort());
  });

  it('has no more rights than it needs, and leaves none behind', () => {
    expect(permissions).toEqual({});
    for (const [name, job] of Object.entries(jobs)) {
      expect(job.permissions).toEqual(name === 'summary' ? {} : { actions: 'read', contents: 'read' });
    }
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts).toHaveLength(2);
    for (const { with: given } of checkouts) expect(given).toEqual({ 'persist-credentials': false });
    expect(steps.filter(({ run }) => run !== undefined)).toEqual([]);
  });

  it('hands secrets to the actions alone', () => {
    const places = text.split('\n').filter((line) => line.includes('secrets.'));
    const handed = [stepOf('/plan'), stepOf('')].flatMap(({ with: given, env }) => [
      ...Object.values(given ?? {}),
      ...Object.values(env ?? {}),
    ]);
    expect(places).toHaveLength(handed.filter((value) => String(value).includes('secrets.')).length);
    expect(jobs.rotate?.strategy).toMatchObject({
      'fail-fast': false,
      matrix: '$' + '{{ fromJSON(needs.plan.outputs.matrix) }}',
    });
  });

  it('queues in a group in which no caller is', () => {
    expect(concurrency.queue).toBe('max');
    for (const caller of [...callers, workflowIn('README.md', '.github/workflows/rotate.yml')]) {
      const { concurrency: own } = parse(caller) as Partial<Workflow>;
      expect(own?.group).not.toBe(concurrency.group);
    }
  });

  it('is called with what it declares, and all that it requires', () => {
    const { inputs, secrets } = on.workflow_call;
    for (const caller of callers) {
      const job = Object.values((parse(caller) as Workflow).jobs)[0];
      expect(job?.uses).toBe(`OWNER/rotate-client-secrets/${FILE}@v1`);
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(job?.with ?? {})));
      expect(Object.keys(secrets)).toEqual(expect.arrayContaining(Object.keys(job?.secrets ?? {})));
      const required = Object.entries(secrets).flatMap(([name, one]) => (one.required ? [name] : []));
      expect(Object.keys(job?.secrets ?? {})).toEqual(expect.arrayContaining(required));
      expect(job?.permissions).toEqual(jobs.plan?.permissions);
    }
  });
});
