// biome-ignore-all lint/suspicious/noTemplateCurlyInString: workflow files have expressions in plain text.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Run } from '../../src/sandbox/github/run.ts';
import { logOf, REPO, type RunnerVisit, steps, visitRunner } from './github-workflow.ts';

describe('what a run in the GitHub sandbox may see and do', () => {
  let visitor: RunnerVisit;

  beforeEach(async () => {
    visitor = await visitRunner();
  });

  afterEach(async () => {
    await visitor.sandbox.close();
    expect(visitor.traffic.violations).toEqual([]);
  });

  it('prefers secrets of the environment to those of the repository to those of the organization', async () => {
    const say = '- run: test "$A/$B/$C/$D" = "$EXPECTED"';
    const env = [
      '  env: { A: "${{ secrets.SHARED }}", B: "${{ secrets.REPOSITORY_ONLY }}", C: "${{ secrets.ORG_ONLY }}",',
      '         D: "${{ secrets.ELSEWHERE }}", EXPECTED: "${{ matrix.expected }}" }',
    ];
    const run = await visitor.running(
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

  it('shows those of an organization to whom their visibility lets see them, and none that others than Actions read', async () => {
    const { sandbox, putSecret } = visitor;
    const org = '/orgs/acme/actions/secrets';
    sandbox.addRepository({ fullName: 'acme/open', isPublic: true });
    const selected = [sandbox.repository('acme/open').id];
    await putSecret(org, 'FOR_PRIVATE', 'private', { visibility: 'private' });
    await putSecret(org, 'FOR_ALL', 'all', { visibility: 'all' });
    await putSecret(org, 'FOR_OPEN', 'open', { visibility: 'selected', selected_repository_ids: selected });
    for (const app of ['dependabot', 'codespaces', 'agents']) sandbox.writeByHand(`${REPO}:${app}/OTHER`, app);
    const names = ['FOR_PRIVATE', 'FOR_ALL', 'FOR_OPEN', 'OTHER'];
    const env = names.map((name, n) => `V${n}: "\${{ secrets.${name} }}"`).join(', ');
    const workflow = `on: workflow_dispatch\njobs:\n  one:\n${steps('- run: echo "<$V0/$V1/$V2/$V3>"', `  env: { ${env} }`)}`;
    const printed = [];
    for (const repository of [REPO, 'acme/open']) {
      sandbox.repository(repository).setFile('.github/workflows/see.yml', workflow);
      const run = await sandbox.startRun({ repository, workflow: 'see.yml' });
      await sandbox.settled();
      // The command stands above what it printed.
      printed.push(logOf(run).replaceAll('***', 'x').match(/<.*>/g)?.at(-1));
    }
    expect(printed).toEqual(['<x/x//>', '</x/x/>']);
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
    const run = await visitor.running(job('late', '{ name: guarded, deployment: false }'));
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
    const first = await visitor.running(jobs);
    expect((await visitor.request('GET', path(first))).body).toMatchObject({ status: 'waiting', conclusion: null });
    const { text } = await visitor.request('GET', `${path(first)}/pending_deployments`);
    const [pending] = JSON.parse(text);
    expect(pending).toMatchObject({ environment: { name: 'guarded' }, current_user_can_approve: true });
    const body = { environment_ids: [pending.environment.id], state: 'approved', comment: 'go' };
    expect((await visitor.request('POST', `${path(first)}/pending_deployments`, { body })).status).toBe(200);
    await visitor.sandbox.settled();
    expect(first.conclusion).toBe('success');
    expect((await visitor.request('POST', `${path(first)}/pending_deployments`, { body })).status).toBe(422);

    const second = await visitor.running(jobs);
    visitor.sandbox.reject(second.id);
    await visitor.sandbox.settled();
    expect(second.conclusion).toBe('failure');
  });

  it('masks secrets, their encodings, and what a step asks to be masked', async () => {
    const value = 'repository-value';
    const run = await visitor.running(
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
    const run = await visitor.running(
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
    expect((await visitor.running(['  one:', steps(...lines)].join('\n'))).conclusion).toBe('success');
    const refused = await visitor.running(['  one:', '    permissions: {}', steps(...lines)].join('\n'));
    expect(refused.conclusion).toBe('failure');
    expect(logOf(refused)).toContain('contents: read');
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
