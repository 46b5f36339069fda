// biome-ignore-all lint/suspicious/noTemplateCurlyInString: workflow files have expressions in plain text.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Run } from '../../src/sandbox/github/run.ts';
import { type Visitor, visitGitHub } from './github-client.ts';

const REPO = 'acme/ingest';

describe('the runner of the GitHub sandbox', () => {
  let visitor: Visitor;

  beforeEach(async () => {
    visitor = await visitGitHub();
    visitor.sandbox.addRepository({
      fullName: REPO,
      environments: [{ name: 'production' }, { name: 'guarded', needsApproval: true }],
      variables: { REGION: 'euno' },
      secrets: { SHARED: 'of-the-repository', REPOSITORY_ONLY: 'repository-value' },
      files: { 'README.md': 'hello\n' },
    });
    await visitor.putSecret('/orgs/acme/actions/secrets', 'SHARED', 'of-the-organization', { visibility: 'all' });
    await visitor.putSecret('/orgs/acme/actions/secrets', 'ORG_ONLY', 'organization-value', { visibility: 'all' });
    await visitor.putSecret('/orgs/acme/actions/secrets', 'ELSEWHERE', 'not-for-ingest', { visibility: 'selected' });
    visitor.sandbox.writeByHand(`${REPO}#production:SHARED`, 'of-production');
  });

  afterEach(async () => {
    await visitor.sandbox.close();
    expect(visitor.traffic.violations).toEqual([]);
  });

  /** Starts a workflow of these jobs and waits until nothing moves any more. */
  const running = async (jobs: string, head = ''): Promise<Run> => {
    const text = `on: { workflow_dispatch: , schedule: [{ cron: '7 3 * * *' }] }\n${head}\njobs:\n${jobs}`;
    visitor.sandbox.repository(REPO).setFile('.github/workflows/test.yml', text);
    const run = await visitor.sandbox.startRun({ repository: REPO, workflow: 'test.yml' });
    await visitor.sandbox.settled();
    return run;
  };

  const steps = (...lines: string[]) =>
    `    runs-on: ubuntu-latest\n    steps:\n${lines.map((l) => `      ${l}\n`).join('')}`;
  const logOf = (run: Run, name?: string) => run.jobs.find((job) => name === undefined || job.name === name)?.log ?? '';

  it('prefers secrets of the environment to those of the repository to those of the organization', async () => {
    const say = '- run: test "$A/$B/$C/$D" = "$EXPECTED"';
    const env = [
      '  env: { A: "${{ secrets.SHARED }}", B: "${{ secrets.REPOSITORY_ONLY }}", C: "${{ secrets.ORG_ONLY }}",',
      '         D: "${{ secrets.ELSEWHERE }}", EXPECTED: "${{ matrix.expected }}" }',
    ];
    const run = await running(
      [
        '  one:',
        '    strategy:',
        '      matrix:',
        '        include:',
        '          - { environment: production, expected: of-production/repository-value/organization-value/ }',
        '          - { environment: "", expected: of-the-repository/repository-value/organization-value/ }',
        '    environment: ${{ matrix.environment }}',
        steps(say, ...env),
      ].join('\n'),
    );
    expect(run.startupError).toBeUndefined();
    expect(run.jobs.map(({ conclusion }) => conclusion)).toEqual(['success', 'success']);
    expect(run.conclusion).toBe('success');
  });

  it('reads repository secrets when the run is queued and environment secrets when the job starts', async () => {
    const job = (name: string, environment: string) =>
      [
        `  ${name}:`,
        `    environment: ${environment}`,
        steps(
          '- run: test "$REPOSITORY" = repository-value && test "$OWN" = written-while-waiting',
          '  env: { REPOSITORY: "${{ secrets.REPOSITORY_ONLY }}", OWN: "${{ secrets.OWN }}" }',
        ),
      ].join('\n');
    const run = await running(job('late', '{ name: guarded, deployment: false }'));
    expect(run.status).toBe('waiting');
    visitor.sandbox.writeByHand(`${REPO}:REPOSITORY_ONLY`, 'too late');
    visitor.sandbox.writeByHand(`${REPO}#guarded:OWN`, 'written-while-waiting');
    visitor.sandbox.approve(run.id);
    await visitor.sandbox.settled();
    expect(logOf(run)).not.toContain('##[error]');
    expect(run.conclusion).toBe('success');
  });

  it('waits for an approval that can be given and refused through the API', async () => {
    const jobs = ['  guarded:', '    environment: guarded', steps('- run: echo done')].join('\n');
    const path = (run: Run) => `/repos/${REPO}/actions/runs/${run.id}`;
    const first = await running(jobs);
    expect((await visitor.request('GET', path(first))).body).toMatchObject({ status: 'waiting', conclusion: null });
    const { text } = await visitor.request('GET', `${path(first)}/pending_deployments`);
    const [pending] = JSON.parse(text);
    expect(pending).toMatchObject({ environment: { name: 'guarded' }, current_user_can_approve: true });
    const body = { environment_ids: [pending.environment.id], state: 'approved', comment: 'go' };
    expect((await visitor.request('POST', `${path(first)}/pending_deployments`, { body })).status).toBe(200);
    await visitor.sandbox.settled();
    expect(first.conclusion).toBe('success');
    expect((await visitor.request('POST', `${path(first)}/pending_deployments`, { body })).status).toBe(422);

    const second = await running(jobs);
    visitor.sandbox.reject(second.id);
    await visitor.sandbox.settled();
    expect(second.conclusion).toBe('failure');
  });

  it('multiplies a job by its matrix, and cancels the rest when one fails', async () => {
    const run = await running(
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

    const failing = await running(
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
    const run = await running(
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
    const run = await running(
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

  it('masks secrets, their encodings, and what a step asks to be masked', async () => {
    const value = 'repository-value';
    const run = await running(
      [
        '  one:',
        steps(
          '- run: |',
          '    echo "plain $V"',
          '    printf "%s" "$V" | base64',
          '    printf "xy%s" "$V" | base64',
          '    echo "::add-mask::one%0Atwo"',
          '    echo "one or two"',
          '    echo "::error title=T $V,file=a.yml,line=3::broken: $V"',
          '    echo "::warning::w1%0Aw2"',
          '    echo "::debug::unseen"',
          '    echo "::stop-commands::resume-here"',
          '    echo "::error::only text"',
          '    echo "::resume-here::"',
          '    printf "%s" "$V" | od -An -tx1 | tr -d " \\n"',
          '  env: { V: "${{ secrets.REPOSITORY_ONLY }}" }',
        ),
      ].join('\n'),
    );
    const log = logOf(run);
    expect(log).not.toContain(value);
    expect(log).not.toContain(Buffer.from(value).toString('base64'));
    expect(log).toContain('plain ***');
    expect(log).toContain('*** or ***');
    expect(log).not.toContain('unseen');
    expect(log).toContain('::error::only text');
    expect(log).toContain(Buffer.from(value).toString('hex'));
    expect(run.jobs[0]?.annotations).toEqual([
      { level: 'error', message: 'broken: ***', title: 'T ***', file: 'a.yml', line: 3 },
      { level: 'warning', message: 'w1\nw2' },
    ]);
  });

  it('gives a GITHUB_TOKEN with the permissions of the job, which dies with it', async () => {
    const ask = (path: string) =>
      `curl -s -o /dev/null -w "${path} %{http_code}\\n" -H "authorization: Bearer $TOKEN" "$GITHUB_API_URL/repos/$GITHUB_REPOSITORY/${path}"`;
    const lines = [
      '- env: { TOKEN: "${{ github.token }}" }',
      '  run: |',
      `    ${ask('actions/runs')}`,
      `    ${ask('contents/README.md')}`,
      `    ${ask('actions/secrets')}`,
      `    ${ask('actions/variables')}`,
      '    test "$TOKEN" = "${{ secrets.GITHUB_TOKEN }}"',
    ];
    const run = await running(
      [
        '  none:',
        steps(...lines),
        '  some:',
        '    permissions: { actions: read, contents: read }',
        steps(...lines),
      ].join('\n'),
      'permissions: {}',
    );
    expect(run.conclusion).toBe('success');
    const codes = (name: string) => [...logOf(run, name).matchAll(/^\S+ (\d{3})$/gm)].map(([, code]) => code);
    expect(codes('none')).toEqual(['403', '403', '403', '403']);
    expect(codes('some')).toEqual(['200', '200', '403', '403']);
    const tokens = visitor.traffic.exchanges.filter(({ status }) => status === 401);
    expect(tokens).toEqual([]);
  });

  it('checks out the files of the repository when the token may read them', async () => {
    const lines = [
      '- uses: actions/checkout@v6',
      '  with: { path: sub }',
      '- run: test "$(cat sub/README.md)" = hello',
    ];
    expect((await running(['  one:', steps(...lines)].join('\n'))).conclusion).toBe('success');
    const refused = await running(['  one:', '    permissions: {}', steps(...lines)].join('\n'));
    expect(refused.conclusion).toBe('failure');
    expect(logOf(refused)).toContain('contents: read');
  });

  it.each([
    ['another action', '- uses: actions/setup-node@v6', 'actions/setup-node@v6'],
    ['a container action', '- uses: docker://alpine', 'docker://alpine'],
    ['another shell', "- { run: 'x', shell: pwsh }", 'shell: pwsh'],
    ['a path out of the actions', '- uses: ./../elsewhere', './../elsewhere'],
  ])('refuses %s by name before anything runs', async (_, step, named) => {
    const run = await running(['  one:', steps('- run: echo first', step)].join('\n'));
    expect(run.conclusion).toBe('startup_failure');
    expect(run.startupError).toContain(named);
    expect(run.jobs).toEqual([]);
  });

  it.each([
    ['  one:\n    uses: ./.github/workflows/other.yml\n', "'uses:' (job one)"],
    [`  one:\n    container: node\n${steps('- run: x')}`, "'container:' (job one)"],
    [`  one:\n    services: { db: { image: x } }\n${steps('- run: x')}`, "'services:' (job one)"],
    [`  a:\n    needs: b\n${steps('- run: x')}  b:\n    needs: a\n${steps('- run: x')}`, 'in a circle'],
    [`  a:\n    needs: c\n${steps('- run: x')}`, "needs 'c'"],
  ])('refuses %j', async (jobs, message) => {
    const run = await running(jobs);
    expect(run.conclusion).toBe('startup_failure');
    expect(run.startupError).toContain(message);
  });

  it('fails a step whose expression makes no sense', async () => {
    const run = await running(['  one:', steps("- run: echo ${{ hashFiles('x') }}")].join('\n'));
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

  it('cancels: the step gets SIGINT, clean-up still runs', async () => {
    const text = [
      'on: workflow_dispatch',
      'jobs:',
      '  one:',
      steps(
        '- run: |',
        '    trap "echo got SIGINT; exit 130" INT',
        '    curl -s -X POST -H "authorization: Bearer ${{ github.token }}" "$GITHUB_API_URL/repos/$GITHUB_REPOSITORY/actions/runs/$GITHUB_RUN_ID/cancel"',
        '    while true; do read -t 0.05 < <(:) || true; done',
        '- run: echo never',
        '- run: echo cleaning up',
        '  if: cancelled()',
      ),
      '    permissions: { actions: write }',
    ].join('\n');
    visitor.sandbox.repository(REPO).setFile('.github/workflows/test.yml', text);
    const run = await visitor.sandbox.startRun({ repository: REPO, workflow: 'test.yml' });
    await visitor.sandbox.settled();
    expect(run.conclusion).toBe('cancelled');
    expect(run.jobs[0]?.steps.map(({ conclusion }) => conclusion)).toEqual(['cancelled', 'skipped', 'success']);
    expect(logOf(run)).toContain('got SIGINT');
  });
});
