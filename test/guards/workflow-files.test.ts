import { execFile } from 'node:child_process';
import { globSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { documentAt } from '../support/documents.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { problemsOfWorkflow } from '../support/workflow-judge.ts';
import { furtherRights, ruleProblems } from '../support/workflow-rules.ts';

const paths = globSync(['.github/workflows/*.{yml,yaml}', 'examples/workflows/*.{yml,yaml}']).sort();

/** Ends as the command line does that CI runs. */
const script = async (name: string, ...args: string[]): Promise<{ code: number; output: string }> => {
  const run = promisify(execFile)(process.execPath, [`scripts/${name}.mjs`, ...args]);
  return run.then(
    ({ stdout, stderr }) => ({ code: 0, output: stdout + stderr }),
    ({ code, stdout, stderr }) => ({ code, output: stdout + stderr }),
  );
};

const fileWith = (text: string): string => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'wrong.yml'), text);
  return join(folder, 'wrong.yml');
};

const expression = (words: string): string => `\${{ ${words} }}`;

/** Each line that matters breaks a rule. */
const wrong = `
on: [push, pull_request_target]
permissions: write-all
env: { ONE: "${expression('secrets.ONE')}" }
jobs:
  build:
    runs-on: ubuntu-latest
    env: { TWO: "${expression("secrets['TWO']")}" }
    steps:
      - uses: actions/checkout@v7
      - run: echo "${expression('github.event.pull_request.title')}"
      - run: echo "${expression('needs.nobody.outputs.value')}"
        continue-on-error: true
  call:
    uses: acme/shared/.github/workflows/deploy.yml@main
    secrets: inherit
`;

describe('the workflows of this repository, and those to copy', () => {
  it('are all looked at', () => {
    expect(paths).toEqual([
      '.github/workflows/ci.yml',
      '.github/workflows/codeql.yml',
      '.github/workflows/nightly.yml',
      '.github/workflows/release.yml',
      '.github/workflows/rotate-fleet.yml',
      'examples/workflows/check-daily.yml',
      'examples/workflows/check-pull-request.yml',
      'examples/workflows/rotate.yml',
    ]);
  });

  it.each(paths)('%s has no right, time or credential that it does not need', (path) => {
    expect(ruleProblems(documentAt(path))).toEqual([]);
  });

  it('would be caught breaking each of these rules', () => {
    expect(ruleProblems(wrong)).toEqual([
      'runs what others wrote with rights of ours: pull_request_target',
      'does not begin with permissions: {}',
      'hands a secret to every step: give it to the one that needs it',
      'build does not list its permissions',
      'build hands a secret to every step: give it to the one that needs it',
      'build has no timeout-minutes',
      'build step 1 leaves the token behind in the checkout: persist-credentials: false',
      'build step 2 has an expression in a script: hand it over by env',
      'build step 3 has an expression in a script: hand it over by env',
      'build step 3 hides its failure: continue-on-error',
      'call does not list its permissions',
      'call hands on every secret',
    ]);
  });

  it('may do more than read files only where this list says so', () => {
    const rights = paths.flatMap((path) => furtherRights(documentAt(path)).map((right) => `${path} ${right}`));
    expect(rights).toEqual([
      '.github/workflows/codeql.yml analyze: actions: read',
      '.github/workflows/codeql.yml analyze: security-events: write',
      '.github/workflows/release.yml draft: contents: write',
      '.github/workflows/release.yml draft: id-token: write',
      '.github/workflows/release.yml draft: attestations: write',
      '.github/workflows/release.yml publish: contents: write',
      '.github/workflows/release.yml npm: id-token: write',
      '.github/workflows/release.yml major-tag: contents: write',
      '.github/workflows/rotate-fleet.yml plan: actions: read',
      '.github/workflows/rotate-fleet.yml rotate: actions: read',
      'examples/workflows/check-daily.yml issue: issues: write',
      'examples/workflows/check-pull-request.yml check: actions: read',
      'examples/workflows/check-pull-request.yml check: pull-requests: write',
      'examples/workflows/rotate.yml rotate: actions: read',
    ]);
  });

  it.each(paths)("%s is taken by GitHub's own parser, and uses only what is declared", async (path) => {
    expect(await problemsOfWorkflow(documentAt(path))).toEqual([]);
  });

  it('pass actionlint, which finds what is wrong elsewhere', async () => {
    expect(await script('lint-workflows')).toEqual({
      code: 0,
      output: `actionlint: ${paths.length} files, 0 findings\n`,
    });
    const { code, output } = await script('lint-workflows', fileWith(wrong));
    expect(code).toBe(1);
    expect(output).toContain('"github.event.pull_request.title" is potentially untrusted');
    expect(output).toContain('property "nobody" is not defined');
  });

  it('pin every action of others to a full SHA with its version', async () => {
    expect(await script('pin-actions', '--check')).toEqual({ code: 0, output: '' });
    const file = fileWith(wrong);
    expect(await script('pin-actions', '--check', file)).toEqual({
      code: 1,
      output: [
        `${file}:10: actions/checkout@v7: a tag or a branch can be moved: pin the full commit SHA`,
        `${file}:15: acme/shared/.github/workflows/deploy.yml@main: a tag or a branch can be moved: pin the full commit SHA`,
        '',
      ].join('\n'),
    });
  });
});

describe('an action that is used in several places', () => {
  const pins = new Map<string, Set<string>>();
  const USE = /uses: ([\w.-]+\/[\w.-]+)[\w./-]*@([0-9a-f]{40} # v[\d.]+)/g;
  for (const path of paths) {
    for (const [, action = '', pin = ''] of documentAt(path).matchAll(USE)) {
      pins.set(action, new Set([...(pins.get(action) ?? []), pin]));
    }
  }
  const majorOf = (action: string): string | undefined =>
    /# (v\d+)\./.exec([...(pins.get(action) ?? [])][0] ?? '')?.[1];

  it('has one pin', () => {
    expect([...pins.keys()].sort()).toEqual([
      'actions/attest',
      'actions/checkout',
      'actions/dependency-review-action',
      'actions/download-artifact',
      'actions/setup-node',
      'actions/upload-artifact',
      'github/codeql-action',
    ]);
    expect([...pins.values()].map(({ size }) => size)).toEqual([...pins].map(() => 1));
  });

  // A tag in prose, since nothing keeps a SHA fresh there: docs/adr/0015-trust.md.
  it('has that major version in the documentation and in what `init` writes', () => {
    const named = globSync(['README.md', 'docs/**/*.md', 'src/cli/**/*.ts'])
      .sort()
      .flatMap((path) =>
        [...documentAt(path).matchAll(/uses:\s+'?((?:actions|github)\/[\w-]+)[\w/-]*@(v\d+)/g)].map(
          ([, action = '', major]) => ({ path, action, major }),
        ),
      )
      // Of GitHub Enterprise Server, which has older ones.
      .filter(({ path }) => path !== 'docs/recipes/enterprise-server.md');
    expect(named.length).toBeGreaterThan(6);
    expect(named).toEqual(named.map(({ path, action }) => ({ path, action, major: majorOf(action) })));
  });
});
