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

describe('a release', () => {
  const release = workflowOf(documentAt('.github/workflows/release.yml')).jobs;
  const needsOf = (name: string): string[] => [release[name]?.needs ?? []].flat();
  const allNeeds = (name: string): string[] => needsOf(name).flatMap((need) => [...allNeeds(need), need]);

  it('is written by no job before CI passed and dist was compared', () => {
    expect(release.test?.uses).toBe('./.github/workflows/ci.yml');
    for (const [name, { permissions }] of Object.entries(release)) {
      if (JSON.stringify(permissions).includes('write')) {
        expect(allNeeds(name), name).toEqual(expect.arrayContaining(['test', 'build']));
      }
    }
  });

  it('is signed and written only by jobs that run nothing of a package', () => {
    for (const [name, { permissions, steps = [] }] of Object.entries(release)) {
      if (!JSON.stringify(permissions).includes('write')) continue;
      const scripts = steps.map(({ run = '' }) => run).join('\n');
      expect(scripts, name).not.toMatch(/npm (ci|install|run|exec|test)|npx|node /);
      expect(steps.some(({ uses = '' }) => uses.startsWith('actions/checkout@'))).toBe(false);
    }
  });

  it('goes to npm and under the major tag only after a person approved and GitHub made it immutable', () => {
    expect(release.publish?.environment).toBe('release');
    expect(release.npm?.needs).toBe('publish');
    expect(release.npm?.environment).toBe('npm');
    expect(allNeeds('major-tag')).toEqual(expect.arrayContaining(['publish', 'npm']));
    expect(release.publish?.steps?.[0]?.run).toContain('--jq .immutable');
  });
});
