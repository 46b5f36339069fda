// biome-ignore-all lint/suspicious/noTemplateCurlyInString: workflow files have expressions in plain text.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { logOf, REPO, type RunnerVisit, steps, visitRunner } from './github-workflow.ts';

describe('jobs and steps in the GitHub sandbox', () => {
  let visitor: RunnerVisit;

  beforeEach(async () => {
    visitor = await visitRunner();
  });

  afterEach(async () => {
    await visitor.sandbox.close();
    expect(visitor.traffic.violations).toEqual([]);
  });

  it('multiplies a job by its matrix, and cancels the rest when one fails', async () => {
    const run = await visitor.running(
      [
        '  many:',
        '    strategy:',
        '      matrix:',
        '        os: [a, b]',
        '        n: [1, 2]',
        '        exclude: [{ os: b, n: 2 }]',
        '        include: [{ os: a, extra: yes }, { os: c }]',
        steps('- run: echo "${{ matrix.os }}-${{ matrix.n }}-${{ matrix.extra }}-${{ strategy.job-total }}"'),
      ].join('\n'),
    );
    expect(run.conclusion).toBe('success');
    expect(run.jobs.map(({ name }) => name)).toEqual([
      'many (a, 1, yes)',
      'many (a, 2, yes)',
      'many (b, 1)',
      'many (c)',
    ]);
    expect(logOf(run, 'many (a, 2, yes)')).toContain('a-2-yes-4');
    expect(logOf(run, 'many (c)')).toContain('c---4');

    const failing = await visitor.running(
      [
        '  many:',
        '    strategy: { max-parallel: 1, matrix: { exit: [1, 0] } }',
        steps('- run: exit ${{ matrix.exit }}'),
        '  after:',
        '    needs: many',
        steps('- run: echo never'),
        '  report:',
        '    needs: [many]',
        '    if: failure()',
        steps('- run: echo "many was ${{ needs.many.result }}"'),
      ].join('\n'),
    );
    expect(failing.conclusion).toBe('failure');
    expect(failing.jobs.map(({ name, conclusion }) => [name, conclusion])).toEqual([
      ['many (1)', 'failure'],
      ['many (0)', 'cancelled'],
      ['after', 'skipped'],
      ['report', 'success'],
    ]);
    expect(logOf(failing, 'report')).toContain('many was failure');
  });

  it('skips steps after a failure but for those that ask for it', async () => {
    const run = await visitor.running(
      [
        '  one:',
        steps(
          '- run: exit 3',
          '  id: tolerated',
          '  continue-on-error: true',
          '- run: echo "${{ steps.tolerated.outcome }} and ${{ steps.tolerated.conclusion }}"',
          '- run: exit 4',
          '- run: echo never',
          '- run: echo on failure',
          '  if: failure()',
          '- run: echo in any case ${{ job.status }}',
          "  if: always() && vars.REGION == 'euno'",
          '- run: echo not this',
          "  if: ${{ always() && github.ref_name == 'other' }}",
        ),
      ].join('\n'),
    );
    expect(run.conclusion).toBe('failure');
    const conclusions = run.jobs[0]?.steps.map(({ conclusion }) => conclusion);
    expect(conclusions).toEqual(['success', 'success', 'failure', 'skipped', 'success', 'success', 'skipped']);
    const log = logOf(run);
    expect(log).toContain('failure and success');
    expect(log).toContain('Process completed with exit code 4.');
    expect(log).toContain('in any case failure');
    expect(run.jobs[0]?.annotations.map(({ message }) => message)).toContain('Process completed with exit code 4.');
  });

  it('hands values from step to step and from job to job', async () => {
    const run = await visitor.running(
      [
        '  first:',
        '    outputs: { answer: "${{ steps.make.outputs.answer }}", leak: "${{ steps.make.outputs.leak }}" }',
        steps(
          '- id: make',
          '  shell: bash',
          '  run: |',
          '    { echo "answer<<END"; echo "4"; echo "2"; echo END; } >> "$GITHUB_OUTPUT"',
          '    echo "leak=x${{ secrets.REPOSITORY_ONLY }}" >> "$GITHUB_OUTPUT"',
          '    echo "FROM_STEP=kept" >> "$GITHUB_ENV"',
          '    mkdir -p "$HOME/bin" && printf "#!/bin/bash\\necho tool ran" > "$HOME/bin/tool" && chmod +x "$HOME/bin/tool"',
          '    echo "$HOME/bin" >> "$GITHUB_PATH"',
          '    echo "## Sum of ${{ secrets.REPOSITORY_ONLY }}" >> "$GITHUB_STEP_SUMMARY"',
          '- run: |',
          '    tool',
          '    test "$FROM_STEP/${{ env.OUTER }}/$INNER/$STEP" = "kept/o/euno-i/euno-i-s"',
          '  env: { STEP: "${{ env.INNER }}-s" }',
        ),
        '    env: { INNER: "${{ vars.REGION }}-i" }',
        '  second:',
        '    needs: first',
        steps('- run: echo "<${{ join(fromJSON(toJSON(needs.first.outputs)).*, \',\') }}>"'),
      ].join('\n'),
      'env: { OUTER: o }',
    );
    expect(run.startupError).toBeUndefined();
    expect(logOf(run, 'first')).toContain('tool ran');
    expect(run.conclusion).toBe('success');
    expect(logOf(run, 'second')).toContain('<4\n2>');
    expect(run.jobs[0]?.annotations).toContainEqual({
      level: 'warning',
      message: "Skip output 'leak' since it may contain secret.",
    });
    expect(run.jobs[0]?.steps[0]?.summary).toBe('## Sum of ***\n');
  });

  it.each([
    ['another action', '- uses: actions/setup-node@v6', 'actions/setup-node@v6'],
    ['a container action', '- uses: docker://alpine', 'docker://alpine'],
    ['another shell', "- { run: 'x', shell: pwsh }", 'shell: pwsh'],
    ['a path out of the actions', '- uses: ./../elsewhere', './../elsewhere'],
  ])('refuses %s by name before anything runs', async (_, step, named) => {
    const run = await visitor.running(['  one:', steps('- run: echo first', step)].join('\n'));
    expect(run.conclusion).toBe('startup_failure');
    expect(run.startupError).toContain(named);
    expect(run.jobs).toEqual([]);
  });

  it.each([
    ['  one:\n    uses: ./.github/workflows/other.yml\n', "workflow was not found: './.github/workflows/other.yml'"],
    [
      '  one:\n    uses: ./.github/workflows/other.yml\n    strategy: { matrix: { n: [1] } }\n',
      "'strategy:' (job one)",
    ],
    [`  one:\n    container: node\n${steps('- run: x')}`, "'container:' (job one)"],
    [`  one:\n    services: { db: { image: x } }\n${steps('- run: x')}`, "'services:' (job one)"],
    [`  a:\n    needs: b\n${steps('- run: x')}  b:\n    needs: a\n${steps('- run: x')}`, 'in a circle'],
    [`  a:\n    needs: c\n${steps('- run: x')}`, "needs 'c'"],
  ])('refuses %j', async (jobs, message) => {
    const run = await visitor.running(jobs);
    expect(run.conclusion).toBe('startup_failure');
    expect(run.startupError).toContain(message);
  });

  it('fails a step whose expression makes no sense', async () => {
    const run = await visitor.running(['  one:', steps("- run: echo ${{ hashFiles('x') }}")].join('\n'));
    expect(run.conclusion).toBe('failure');
    expect(logOf(run)).toContain('hashFiles');
  });

  it('starts on a schedule without inputs', async () => {
    visitor.sandbox
      .repository(REPO)
      .setFile(
        '.github/workflows/test.yml',
        `on: { schedule: [{ cron: '7 3 * * *' }] }\njobs:\n  one:\n${steps('- run: test "$GITHUB_EVENT_NAME" = schedule')}`,
      );
    const run = await visitor.sandbox.startRun({ repository: REPO, workflow: 'test.yml', event: 'schedule' });
    await visitor.sandbox.settled();
    expect(run).toMatchObject({ event: 'schedule', conclusion: 'success' });
  });
});
