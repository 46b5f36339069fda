// biome-ignore-all lint/suspicious/noTemplateCurlyInString: workflow files have expressions in plain text.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Run } from '../../src/sandbox/github/run.ts';
import { logOf, REPO, type RunnerVisit, steps, visitRunner } from './github-workflow.ts';

const CALLED = '.github/workflows/called.yml';

describe('called workflows in the GitHub sandbox', () => {
  let visitor: RunnerVisit;

  beforeEach(async () => {
    visitor = await visitRunner();
  });

  afterEach(async () => {
    await visitor.sandbox.close();
    expect(visitor.traffic.violations).toEqual([]);
  });

  const called = (text: string): void => visitor.sandbox.repository(REPO).setFile(CALLED, text);
  const calling = (lines: string[] = [], head = 'permissions: { contents: read }'): Promise<Run> =>
    visitor.running(`  outer:\n    uses: ./${CALLED}\n${lines.map((line) => `    ${line}\n`).join('')}`, head);

  it('see what they are given, and give outputs back', async () => {
    called(
      [
        'on:',
        '  workflow_call:',
        '    inputs:',
        '      word: { type: string, required: true }',
        '      count: { type: number, default: 3 }',
        '      loud: { type: boolean, default: false }',
        '    secrets: { GIVEN: { required: true } }',
        '    outputs: { said: { value: "${{ jobs.inner.outputs.said }}" } }',
        'jobs:',
        '  inner:',
        '    outputs: { said: "${{ steps.say.outputs.said }}" }',
        steps(
          '- run: echo "${{ inputs.word }} ${{ inputs.count }} ${{ inputs.loud }} [${{ secrets.REPOSITORY_ONLY }}]"',
          '- run: test "$GIVEN" = repository-value && echo "said=${{ inputs.word }}-${{ github.repository }}" >> "$GITHUB_OUTPUT"',
          '  id: say',
          '  env: { GIVEN: "${{ secrets.GIVEN }}" }',
        ),
      ].join('\n'),
    );
    const run = await visitor.running(
      [
        '  outer:',
        `    uses: ./${CALLED}`,
        '    with: { word: hello, loud: "${{ 1 == 1 }}" }',
        '    secrets: { GIVEN: "${{ secrets.REPOSITORY_ONLY }}" }',
        '  after:',
        '    needs: outer',
        steps('- run: echo "got ${{ needs.outer.outputs.said }}, ${{ needs.outer.result }}"'),
      ].join('\n'),
    );
    expect(run.jobs.map(({ name, conclusion }) => [name, conclusion])).toEqual([
      ['outer / inner', 'success'],
      ['after', 'success'],
    ]);
    // Secrets that it was not given are not there.
    expect(logOf(run, 'outer / inner')).toContain('hello 3 true []');
    expect(logOf(run, 'after')).toContain(`got hello-${REPO}, success`);
  });

  it('are refused as a whole when the call is wrong', async () => {
    const ending = async (...given: Parameters<typeof calling>) => {
      const { conclusion, startupError } = await calling(...given);
      return `${conclusion}: ${startupError}`;
    };
    called(
      [
        'on: { workflow_call: { inputs: { flag: { type: boolean } }, secrets: { NEEDED: { required: true } } } }',
        'permissions: { actions: read }',
        'jobs:',
        '  inner:',
        steps('- run: echo never'),
      ].join('\n'),
    );
    expect(await ending(['secrets: { NEEDED: x }'])).toBe(
      "startup_failure: The nested job 'inner' is requesting 'actions: read', but is only allowed 'actions: none'.",
    );
    const head = 'permissions: { actions: write }';
    expect(await ending([], head)).toBe('startup_failure: Secret NEEDED is required, but not provided while calling.');
    expect(await ending(['secrets: { NEEDED: x }', 'with: { other: 1 }'], head)).toContain(
      'Invalid input, other is not defined',
    );
    expect(await ending(['secrets: { NEEDED: x }', 'with: { flag: "${{ inputs.nothing }}" }'], head)).toContain(
      "Unexpected value 'null' for the boolean input flag",
    );
    expect(await ending(['secrets: { NEEDED: x }'], head)).toBe('success: undefined');
  });

  it('in the concurrency group of their caller would wait for themselves', async () => {
    called(`on: workflow_call\nconcurrency: one\njobs:\n  inner:\n${steps('- run: echo never')}`);
    const run = await calling([], 'concurrency: one');
    expect(run).toMatchObject({ conclusion: 'cancelled', startupError: expect.stringContaining('deadlock') });
    expect((await calling([], 'concurrency: another')).conclusion).toBe('success');
  });

  it('may be given everything, or have another one of their own', async () => {
    called(
      `on: workflow_call\njobs:\n  inner:\n${steps('- run: test "${{ secrets.ORG_ONLY }}" = organization-value')}`,
    );
    expect((await calling(['secrets: inherit'])).conclusion).toBe('success');
    expect((await calling()).conclusion).toBe('failure');
  });
});

describe('artifacts in the GitHub sandbox', () => {
  let visitor: RunnerVisit;

  beforeEach(async () => {
    visitor = await visitRunner();
  });

  afterEach(async () => visitor.sandbox.close());

  const upload = (name: string, path: string, more = ''): string =>
    `- uses: actions/upload-artifact@v7\n        with: { name: ${name}, path: ${path}${more} }`;
  const download = (given: string): string => `- uses: actions/download-artifact@v8\n        with: { ${given} }`;

  it('go from job to job of one run', async () => {
    const run = await visitor.running(
      [
        '  one:',
        steps(
          '- run: mkdir out && echo 1 > out/one.txt && echo 2 > two.txt',
          upload('part-1', 'out'),
          upload('part-2', 'two.txt'),
        ),
        '  two:',
        '    needs: one',
        steps(
          download('pattern: part-*, path: all, merge-multiple: true'),
          download('path: apart'),
          download('name: part-2'),
          '- run: cat all/one.txt all/two.txt apart/part-1/one.txt two.txt',
        ),
      ].join('\n'),
    );
    expect(run.conclusion, run.jobs.map(({ log }) => log).join('')).toBe('success');
    expect(logOf(run, 'two')).toContain('\n1\n2\n1\n2\n');
  });

  it('that are not there, or there already, are errors', async () => {
    const conclusionOf = async (...lines: string[]) => {
      const run = await visitor.running(`  one:\n${steps('- run: echo x > x.txt', ...lines)}`);
      return `${run.conclusion}: ${run.jobs[0]?.annotations.map(({ message }) => message).join()}`;
    };
    expect(await conclusionOf(download('name: none'))).toContain('failure: Unable to download artifact(s)');
    expect(await conclusionOf(download('pattern: none-*'))).toBe('success: ');
    expect(await conclusionOf(upload('a', 'none.txt', ', if-no-files-found: error'))).toContain('failure: No files');
    expect(await conclusionOf(upload('a', 'none.txt'))).toBe('success: ');
    expect(await conclusionOf(upload('a', 'x.txt'), upload('a', 'x.txt'))).toContain('failure: (409) Conflict');
    expect(await conclusionOf(upload('a', 'x.txt'), upload('a', 'x.txt', ', overwrite: true'))).toBe('success: ');
  });
});
