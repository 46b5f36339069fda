// biome-ignore-all lint/suspicious/noTemplateCurlyInString: workflow files have expressions in plain text.
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Visitor, visitGitHub } from './github-client.ts';

const ACTION = `name: fake
description: says what it was given
inputs:
  client-secret: { description: x, required: true }
  api url: { description: x, default: "\${{ github.api_url }}" }
  owner: { description: x, default: "of \${{ github.repository }}" }
  empty: { description: x }
outputs: { evidence: { description: x } }
runs: { using: node24, main: ../dist/main.cjs, post: ../dist/post.cjs }
`;

const MAIN = `
const { appendFileSync } = require('node:fs');
const names = Object.keys(process.env).filter((name) => name.startsWith('INPUT_')).sort();
console.log(names.map((name) => name + '=' + process.env[name]).join('\\n'));
console.log('SANDBOX_MARK=' + process.env.SANDBOX_MARK, 'SCALE=' + process.env.SCALE, 'TOKEN=' + process.env.GITHUB_TOKEN);
console.log('NODE=' + process.version, 'ACTION=' + process.env.GITHUB_ACTION_REPOSITORY + '@' + process.env.GITHUB_ACTION_REF);
console.log('TEMP=' + process.env.RUNNER_TEMP);
appendFileSync(process.env.GITHUB_OUTPUT, 'evidence=fingerprint\\n');
appendFileSync(process.env.GITHUB_STATE, 'secretId=7\\n');
console.log('::error title=CODE::it went wrong');
process.exitCode = process.env['INPUT_CLIENT-SECRET'] === 'wrong' ? 1 : 0;
`;

describe('actions in the GitHub sandbox', () => {
  let root: string;
  let visitor: Visitor;

  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  };

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'fake-action-'));
    await write('verify/action.yml', ACTION);
    await write('action.yml', ACTION.replaceAll('../dist', 'dist'));
    await write(
      'composite/action.yml',
      'name: c\ndescription: c\nruns: { using: composite, steps: [{ run: x, shell: bash }] }\n',
    );
    await write('missing/action.yml', 'name: c\ndescription: c\nruns: { using: node24, main: nothing.js }\n');
    await write('dist/main.cjs', MAIN);
    await write('dist/post.cjs', "console.log('post of', process.env.STATE_secretId, process.env['INPUT_OWNER'])");
    visitor = await visitGitHub({ runner: { actionsRoot: root, env: { SCALE: '0.02' } } });
    visitor.sandbox.addRepository({ fullName: 'acme/ingest', secrets: { VALUE: 'se"cret' } });
  });

  afterEach(async () => {
    await visitor.sandbox.close();
    expect(visitor.traffic.violations).toEqual([]);
    await rm(root, { recursive: true });
  });

  const VALID = '{ client-secret: "${{ secrets.VALUE }}" }';
  const running = async (uses: string, inputs = VALID, before = '') => {
    const text = `on: workflow_dispatch
jobs:
  one:
    runs-on: ubuntu-latest
    steps:${before}
      - id: act
        uses: ${uses}
        with: ${inputs}
      - run: echo "evidence <\${{ steps.act.outputs.evidence }}>"
        if: always()
`;
    visitor.sandbox.repository('acme/ingest').setFile('.github/workflows/test.yml', text);
    const run = await visitor.sandbox.startRun({ repository: 'acme/ingest', workflow: 'test.yml' });
    await visitor.sandbox.settled();
    return { run, log: run.jobs[0]?.log ?? '' };
  };

  it.each([['OWNER/rotate-client-secrets/verify@v1'], ['acme/rotate-client-secrets@main']])(
    'starts %s as the runner does',
    async (uses) => {
      process.env.SANDBOX_MARK = 'of the sandbox itself';
      const { run, log } = await running(uses);
      Reflect.deleteProperty(process.env, 'SANDBOX_MARK');
      expect(run.startupError).toBeUndefined();
      expect(log).toContain(
        [
          `INPUT_API_URL=${visitor.sandbox.apiUrl}`,
          'INPUT_CLIENT-SECRET=***',
          'INPUT_EMPTY=',
          'INPUT_OWNER=of acme/ingest',
          'SANDBOX_MARK=undefined SCALE=0.02 TOKEN=undefined',
          `NODE=${process.version}`,
        ].join('\n'),
      );
      expect(log).not.toContain('se"cret');
      expect(log).toContain('evidence <fingerprint>');
      expect(log.trimEnd()).toMatch(/post of 7 of acme\/ingest$/);
      expect(run.conclusion).toBe('success');
      expect(run.jobs[0]?.steps.map(({ name }) => name)).toEqual([
        `Run ${uses}`,
        'Run echo "evidence <fingerprint>"',
        `Post Run ${uses}`,
      ]);
      expect(run.jobs[0]?.annotations).toEqual([{ level: 'error', title: 'CODE', message: 'it went wrong' }]);
      const temp = /TEMP=(\S+)/.exec(log)?.[1] ?? '';
      expect(temp).toContain(tmpdir());
      expect(existsSync(temp)).toBe(false);
    },
  );

  it('fails the job with the action, and cleans up all the same', async () => {
    const { run, log } = await running('acme/rotate-client-secrets/verify@v1', '{ client-secret: wrong, typo: x }');
    expect(run.conclusion).toBe('failure');
    expect(log).toContain('post of 7');
    const warning = run.jobs[0]?.annotations.find(({ level }) => level === 'warning');
    expect(warning?.message).toContain("Unexpected input(s) 'typo'");
  });

  it.each([
    ['acme/rotate-client-secrets/composite@v1', "using: composite'"],
    ['acme/rotate-client-secrets/missing@v1', "'nothing.js', which does not exist"],
    ['acme/rotate-client-secrets/nowhere@v1', 'no action.yml'],
    ['./verify', 'Did you forget to run actions/checkout'],
  ])('refuses %s by name', async (uses, message) => {
    const { run, log } = await running(uses, '{}');
    expect(run.conclusion).toBe('failure');
    expect(log).toContain(message);
  });

  it('looks for ./ in what was checked out', async () => {
    const repository = visitor.sandbox.repository('acme/ingest');
    const files = {
      'own/action.yml': ACTION,
      'dist/main.cjs': "console.log('from the workspace')",
      'dist/post.cjs': '',
    };
    for (const [path, text] of Object.entries(files)) repository.setFile(path, text);
    const { run, log } = await running('./own', VALID, '\n      - uses: actions/checkout@v6');
    expect(log).toContain('from the workspace');
    expect(log).not.toContain('INPUT_');
    expect(run.conclusion).toBe('success');
    const other = await running('./verify', VALID, '\n      - uses: actions/checkout@v6');
    expect(other.log).toContain("'./verify' in the workspace");
    expect(other.run.conclusion).toBe('failure');
  });
});
