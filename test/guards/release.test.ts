import { describe, expect, it } from 'vitest';
import { documentAt } from '../support/documents.ts';
import { workflowOf } from '../support/workflow-rules.ts';

describe('a release', () => {
  const { on, jobs: release } = workflowOf(documentAt('.github/workflows/release.yml'));
  const needsOf = (name: string): string[] => [release[name]?.needs ?? []].flat();
  const allNeeds = (name: string): string[] => needsOf(name).flatMap((need) => [...allNeeds(need), need]);

  it('begins with a full version, and has its package only after all of it was looked at', () => {
    expect(on).toEqual({ push: { tags: ['v[0-9]+.[0-9]+.[0-9]+'] } });
    const scripts = (release.build?.steps ?? []).map(({ run = '' }) => run);
    const at = [
      'git merge-base --is-ancestor HEAD origin/main',
      'node scripts/release-check.mjs --tag "$GITHUB_REF_NAME" --repository "$GITHUB_REPOSITORY"',
      'npm ci',
      'npm run generate',
      'npm run build',
      'git diff --cached --stat --exit-code',
      'npm pack --ignore-scripts',
    ].map((command) => scripts.findIndex((script) => script.includes(command)));
    expect(at).toEqual([...at].sort((one, other) => one - other));
    expect(at[0]).toBeGreaterThanOrEqual(0);
  });

  it('takes nothing from a cache that another run has filled', () => {
    const setUps = Object.values(release).flatMap(({ steps = [] }) =>
      steps.filter(({ uses }) => uses?.startsWith('actions/setup-node@')),
    );
    expect(setUps.length).toBeGreaterThan(1);
    for (const { with: given } of setUps) expect(given).toMatchObject({ 'package-manager-cache': false });
  });

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

  it('states where each file that users run comes from', () => {
    const attest = release.draft?.steps?.find(({ uses }) => uses?.startsWith('actions/attest@'));
    // Only after each was compared with what the tag holds.
    const steps = release.draft?.steps ?? [];
    const compared = steps.findIndex(({ run }) => run?.includes('git hash-object'));
    expect(compared).toBeGreaterThanOrEqual(0);
    expect(steps.findIndex(({ uses }) => uses?.startsWith('actions/attest@'))).toBeGreaterThan(compared);
    expect(String(attest?.with?.['subject-path']).trim().split('\n')).toEqual(['release/*.tgz', 'dist/*']);
  });

  it('goes to npm and under the major tag only after a person approved and GitHub made it immutable', () => {
    expect(release.publish?.environment).toBe('release');
    expect(release.npm?.needs).toBe('publish');
    expect(release.npm?.environment).toBe('npm');
    expect(allNeeds('major-tag')).toEqual(expect.arrayContaining(['publish', 'npm']));
    expect(release.publish?.steps?.[0]?.run).toContain('--jq .immutable');
  });
});
