import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { documentAt } from '../support/documents.ts';
import { workflowOf } from '../support/workflow-rules.ts';

const { jobs } = workflowOf(documentAt('.github/workflows/ci.yml'));
const gate = jobs.gate;
const others = Object.keys(jobs).filter((name) => name !== 'gate');

const passes = (results: Readonly<Record<string, string>>, mayBeSkipped = ''): boolean => {
  const needs = Object.fromEntries(Object.entries(results).map(([name, result]) => [name, { result, outputs: {} }]));
  const { status, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', gate?.steps?.[0]?.run ?? 'exit 9'],
    {
      env: { PATH: process.env.PATH, NEEDS: JSON.stringify(needs), MAY_BE_SKIPPED: mayBeSkipped },
      encoding: 'utf8',
    },
  );
  expect(stderr).toBe('');
  return status === 0;
};

const all = (result: string): Record<string, string> => Object.fromEntries(others.map((name) => [name, result]));

describe('the gate', () => {
  it('waits for every other job, whatever became of it', () => {
    expect(others).toEqual(['test', 'lint', 'dist', 'workflows', 'dependency-review']);
    expect(gate?.needs).toEqual(others);
    expect(gate?.if).toBe('always()');
    expect(gate?.steps).toHaveLength(1);
  });

  it('opens when all succeeded', () => {
    expect(passes(all('success'))).toBe(true);
    expect(passes(all('success'), 'dependency-review')).toBe(true);
  });

  it.each(others)('stays shut when %s failed or was cancelled', (name) => {
    for (const result of ['failure', 'cancelled']) {
      expect(passes({ ...all('success'), [name]: result }, 'dependency-review')).toBe(false);
    }
  });

  it.each(others)('lets pass that %s was skipped only where there is nothing to review', (name) => {
    expect(passes({ ...all('success'), [name]: 'skipped' })).toBe(false);
    expect(passes({ ...all('success'), [name]: 'skipped' }, 'dependency-review')).toBe(name === 'dependency-review');
  });

  it('stays shut when there is nothing to wait for', () => {
    expect(passes({})).toBe(false);
  });
});

/** So that no job that the gate waits for is emptied unnoticed. */
describe('what the gate waits for', () => {
  const stepsOf = (name: string) => jobs[name]?.steps ?? [];
  const scriptsOf = (name: string): string[] => stepsOf(name).flatMap(({ run }) => run ?? []);

  it('is all that a change must pass', () => {
    expect(scriptsOf('test')).toEqual(['bash .ci/run']);
    expect(scriptsOf('lint')).toEqual(['npm ci', 'npm run lint', 'npm run types', 'npm test -- test/guards']);
    expect(scriptsOf('workflows')).toEqual(['npm ci', 'npm run lint:workflows', 'npm run pins -- --check']);
    expect(stepsOf('dependency-review').map(({ uses = '' }) => uses.split('@')[0])).toEqual([
      'actions/checkout',
      'actions/dependency-review-action',
    ]);
    const lines = documentAt('.ci/run').split('\n');
    const commands = ['npm run demo', 'npm cit', 'npm run lint', 'npm run types', 'npm run coverage'];
    expect(lines).toEqual(expect.arrayContaining(commands));
  });

  it('compares dist and all that is generated with what the sources make, as a release does', () => {
    const scripts = scriptsOf('dist');
    const release = workflowOf(documentAt('.github/workflows/release.yml')).jobs.build?.steps ?? [];
    const compared = release.flatMap(({ run }) => (run?.includes('git diff') ? [run] : []));
    expect(compared).toHaveLength(1);
    // What that script finds is shown in test/scripts/release-workflow.test.ts.
    expect(scripts).toEqual(['npm ci', 'npm run generate', 'npm run build', ...compared]);
  });

  it('has no condition, but for the review of a pull request', () => {
    const conditions = others.flatMap((name) => [jobs[name]?.if, ...stepsOf(name).map((step) => step.if)]);
    expect(conditions.filter((one) => one !== undefined)).toEqual(["github.event_name == 'pull_request'"]);
  });
});
