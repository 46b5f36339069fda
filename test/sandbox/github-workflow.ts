import type { Run } from '../../src/sandbox/github/run.ts';
import type { RunnerOptions } from '../../src/sandbox/github/runner/job-session.ts';
import { type Visitor, visitGitHub } from './github-client.ts';

export const REPO = 'acme/ingest';

/** A visitor of a repository with secrets on every level, and a way to run jobs there. */
export interface RunnerVisit extends Visitor {
  /** Starts a workflow of these jobs and waits until nothing moves any more. */
  running(jobs: string, head?: string): Promise<Run>;
}

/** The steps of a job, one line of YAML each. */
export const steps = (...lines: string[]): string =>
  `    runs-on: ubuntu-latest\n    steps:\n${lines.map((line) => `      ${line}\n`).join('')}`;

/** What the job of that name printed, or the only job. */
export const logOf = (run: Run, name?: string): string =>
  run.jobs.find((job) => name === undefined || job.name === name)?.log ?? '';

/** Opens the sandbox and fills it. */
export const visitRunner = async (runner: RunnerOptions = {}): Promise<RunnerVisit> => {
  const visitor = await visitGitHub({ runner });
  const { sandbox, putSecret } = visitor;
  sandbox.addRepository({
    fullName: REPO,
    environments: [{ name: 'production' }, { name: 'guarded', needsApproval: true }],
    variables: { REGION: 'euno' },
    secrets: { SHARED: 'of-the-repository', REPOSITORY_ONLY: 'repository-value' },
    files: { 'README.md': 'hello\n' },
  });
  await putSecret('/orgs/acme/actions/secrets', 'SHARED', 'of-the-organization', { visibility: 'all' });
  await putSecret('/orgs/acme/actions/secrets', 'ORG_ONLY', 'organization-value', { visibility: 'all' });
  await putSecret('/orgs/acme/actions/secrets', 'ELSEWHERE', 'not-for-ingest', { visibility: 'selected' });
  sandbox.writeByHand(`${REPO}#production:SHARED`, 'of-production');
  const running: RunnerVisit['running'] = async (jobs, head = '') => {
    const text = `on: { workflow_dispatch: , schedule: [{ cron: '7 3 * * *' }] }\n${head}\njobs:\n${jobs}`;
    sandbox.repository(REPO).setFile('.github/workflows/test.yml', text);
    const run = await sandbox.startRun({ repository: REPO, workflow: 'test.yml' });
    await sandbox.settled();
    return run;
  };
  return { ...visitor, running };
};
