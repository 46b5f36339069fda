import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { CheckReportJson } from '../../src/adapters/report/check-json.ts';
import { sandboxClock } from '../../src/sandbox/clock.ts';
import { startConnectSandbox } from '../../src/sandbox/connect/sandbox.ts';
import type { Run } from '../../src/sandbox/github/run.ts';
import { startGitHubSandbox } from '../../src/sandbox/github/sandbox.ts';
import { documentAt } from '../support/documents.ts';
import { fakeGh } from '../support/fake-gh.ts';

const DAY = 86_400_000;
const OPS = 'acme/ops';
const TOKEN = 'github_pat_of_the_daily_check';
const [OWN, FORK, DEPENDABOT] = [17, 18, 19];
const DEPLOY = '.github/workflows/deploy.yml';
const DAILY = '.github/workflows/check-daily.yml';
const deploy = (step: string): string => `on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - run: ${step}
        env: { SECRET: '\${{ secrets.REPORTS_CLIENT_SECRET }}' }
`;
/** Says that all is well, for whoever believes it. */
const forged = JSON.stringify({
  version: 1,
  checkedAt: '2026-11-23T00:00:00Z',
  credentials: ['ops-reports', 'ingest-prod', 'web-portal'].map((name) => ({
    ...{ name, secretId: 1, expiresAt: null, status: 'ok', findings: [], usedBy: [] },
  })),
});

/** The ready workflows as they stand. The secret of ops-reports has 20 days left; nobody has clients for the other two. */
const world = async () => {
  const bin = mkdtempSync(join(tmpdir(), 'bin-'));
  const gh = fakeGh(bin, { api: 'asked' });
  const clock = sandboxClock();
  const connect = await startConnectSandbox({ clock });
  const github = await startGitHubSandbox({
    clock,
    runner: {
      actionsRoot: new URL('../..', import.meta.url).pathname,
      env: { ROTATE_CLIENT_SECRETS_TIME_SCALE: '0.2', PATH: `${bin}:${process.env.PATH}` },
    },
  });
  onTestFinished(async () => {
    await Promise.all([connect.close(), github.close()]);
    rmSync(bin, { recursive: true, force: true });
  });
  const reports = connect.seed.selfRotating({ secret: { expiresAt: clock.now() + 20 * DAY + 3_600_000 } });
  const admin = connect.seed.administrator();
  const local = (yaml: string): string =>
    yaml
      .replaceAll('https://euno.datahub.connect.aveva.com', connect.url)
      .replaceAll('7f0a1a7c-58b0-4c11-9b1c-2d8e7f7a5f10', connect.tenantId)
      .replaceAll('0b8e0b54-6a2e-4b1e-9a74-0c7a8f8f6c0d', reports.clientId)
      .replaceAll('2c6f1f0e-3a63-4b0c-8c52-6f3d0f4d7a11', admin.clientId);
  const files = {
    'secret-rotation.yml': local(documentAt('examples/secret-rotation.yml')),
    [DAILY]: documentAt('examples/workflows/check-daily.yml'),
    '.github/workflows/check-pull-request.yml': documentAt('examples/workflows/check-pull-request.yml'),
    [DEPLOY]: deploy('./deploy'),
    '.github/workflows/nightly.yml': deploy('./report'),
  };
  const repository = github.addRepository({
    fullName: OPS,
    files,
    secrets: {
      CHECK_TOKEN: TOKEN,
      REPORTS_CLIENT_SECRET: reports.secret,
      CONNECT_ADMIN_SECRET: admin.secret,
    },
    pullRequests: [
      { number: OWN, changes: { [DEPLOY]: deploy('./deploy --all') } },
      {
        number: FORK,
        from: 'evil/ops',
        branch: 'main',
        author: 'mallory',
        // As if the daily check had run there, and as if its report were here.
        changes: { 'report/client-secrets.json': forged, 'client-secrets.json': forged, [DEPLOY]: deploy('./mine') },
      },
      { number: DEPENDABOT, branch: 'dependabot/actions', author: 'dependabot[bot]', changes: { 'README.md': 'new' } },
    ],
  });
  github.addRepository({ fullName: 'evil/ops', files });
  github.addToken({
    token: TOKEN,
    login: 'rotation-bot',
    permissions: { metadata: 'read', secrets: 'read', variables: 'read', actions: 'read', contents: 'read' },
    repositories: [OPS],
  });

  const ended = async (run: Promise<Run>): Promise<Run> => {
    const started = await run;
    await github.settled();
    return started;
  };
  const logOf = ({ jobs, startupError }: Run): string =>
    `${startupError ?? ''}${jobs.map(({ log }) => log).join('\n')}`;
  return {
    github,
    gh,
    /** As every day; its artifact is what pull requests go by. */
    async daily() {
      const run = await ended(github.startRun({ repository: OPS, workflow: 'check-daily.yml', event: 'schedule' }));
      expect(run.conclusion, logOf(run)).toBe('success');
      const kept = run.artifacts.get('client-secrets')?.get('client-secrets.json');
      gh.keep(run.id, new TextDecoder().decode(kept));
      return run;
    },
    async check(pullRequest: number) {
      const start = {
        repository: OPS,
        workflow: 'check-pull-request.yml',
        event: 'pull_request',
        pullRequest,
      } as const;
      const run = await ended(github.startRun(start));
      const [job] = run.jobs;
      return {
        run,
        log: logOf(run),
        summary: job?.steps.map(({ summary }) => summary).join('') ?? '',
        annotations: job?.annotations ?? [],
      };
    },
    comments: (number: number): string[] =>
      repository.pullRequests.get(number)?.comments.map(({ login, body }) => `${login}: ${body}`) ?? [],
    values: [reports.secret, admin.secret, TOKEN],
  };
};

it('a pull request of the repository itself is told by the report of the daily check, and commented on once', async () => {
  const { gh, daily, check, comments, values } = await world();
  const { id } = await daily();
  const { run, log, summary, annotations } = await check(OWN);
  expect(run.conclusion, log).toBe('success');
  expect(summary).toContain('## Client secrets: 1 expires in 20 days, 2 unknown');
  expect(summary).toMatch(
    /\| ⚠️ \| ops-reports \| \d+ \| [\d-]{10} \| 20 \| deploy\.yml:7 \*\(changed here\)\*, check-daily\.yml:\d+, nightly\.yml:7 \|/,
  );
  expect(annotations.filter(({ file }) => file === DEPLOY)).toEqual([
    expect.objectContaining({ level: 'warning', line: 7, title: 'NearingExpiry, changed here' }),
  ]);
  expect(comments(OWN)).toEqual([
    expect.stringMatching(/^github-actions\[bot\]: <!-- rotate-client-secrets: check -->/),
  ]);
  expect(comments(OWN)[0]).toContain('## Client secrets: 1 expires in 20 days, 2 unknown');
  await check(OWN);
  expect(comments(OWN)).toHaveLength(1);
  expect(gh.calls().map((call) => call.slice(0, 3).join(' '))).toContain(`run download ${id}`);
  expect(values.filter((value) => `${log}${summary}${comments(OWN)}`.includes(value))).toEqual([]);
}, 120_000);

it('a pull request of a fork without a report ends unknown and green, whatever it puts in place of one', async () => {
  const { check, comments, gh, github } = await world();
  // What a fork may start here is no run of the schedule, though its branch is called main.
  const theirs = github.addRun({
    repository: OPS,
    workflow: 'check-daily.yml',
    status: 'completed',
    event: 'pull_request',
  });
  gh.keep(theirs.id, forged);
  const { run, log, summary, annotations } = await check(FORK);
  expect(run.conclusion, log).toBe('success');
  expect(summary).toContain('## Client secrets: 3 unknown');
  expect(annotations.filter(({ level }) => level === 'notice')).toHaveLength(1);
  expect(annotations.filter(({ level }) => level === 'error')).toEqual([]);
  expect(comments(FORK)).toEqual([]);
  expect(gh.calls().map(([first]) => first)).toEqual(['api']);
}, 120_000);

it('a pull request of a fork is told by the report of the repository, in the places of its own files', async () => {
  const { daily, check, comments } = await world();
  await daily();
  const { run, log, summary } = await check(FORK);
  expect(run.conclusion, log).toBe('success');
  expect(summary).toMatch(/deploy\.yml:7 \*\(changed here\)\*, check-daily\.yml:\d+, nightly\.yml:7 \|/);
  expect(comments(FORK)).toEqual([]);
}, 120_000);

it('a pull request of Dependabot is told by the report, and not commented on', async () => {
  const { daily, check, comments } = await world();
  const { artifacts } = await daily();
  const { run, log, summary, annotations } = await check(DEPENDABOT);
  expect(run.conclusion, log).toBe('success');
  expect(summary).toContain('## Client secrets: 1 expires in 20 days, 2 unknown');
  expect(summary).toMatch(/check-daily\.yml:\d+, deploy\.yml:7, nightly\.yml:7 \|/);
  expect(annotations.filter(({ level }) => level === 'error')).toEqual([]);
  expect(comments(DEPENDABOT)).toEqual([]);
  const kept = artifacts.get('client-secrets')?.get('client-secrets.json');
  const report: CheckReportJson = JSON.parse(new TextDecoder().decode(kept));
  expect(report.credentials.map(({ name, status }) => [name, status])).toContainEqual(['ops-reports', 'warning']);
}, 120_000);
