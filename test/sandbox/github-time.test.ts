// biome-ignore-all lint/suspicious/noTemplateCurlyInString: workflow files have expressions in plain text.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JobRun, Run } from '../../src/sandbox/github/run.ts';
import { logOf, REPO, type RunnerVisit, steps, visitRunner } from './github-workflow.ts';

describe('time limits and concurrency groups in the GitHub sandbox', () => {
  let visitor: RunnerVisit;
  const heard: { job: JobRun; text: string }[] = [];

  beforeEach(async () => {
    heard.length = 0;
    visitor = await visitRunner({
      patience: { interruptMs: 50, terminateMs: 50 },
      onLog: (_, job, text) => heard.push({ job, text }),
    });
  });

  afterEach(async () => {
    await visitor.sandbox.close();
    expect(visitor.traffic.violations).toEqual([]);
  });

  const conclusions = (run: Run) => run.jobs[0]?.steps.map(({ conclusion }) => conclusion);
  const messages = (run: Run) => run.jobs.flatMap(({ annotations }) => annotations.map(({ message }) => message));

  it('ends a step that takes too long as a failure', async () => {
    const lines = [
      '- run: sleep 20',
      '  timeout-minutes: 0.005',
      '- run: echo never',
      '- run: echo "so ${{ job.status }}"',
    ];
    const run = await visitor.running(['  one:', steps(...lines, '  if: always()')].join('\n'));
    expect(conclusions(run)).toEqual(['failure', 'skipped', 'success']);
    expect(run.conclusion).toBe('failure');
    expect(messages(run)).toEqual(["The action 'Run sleep 20' has timed out after 0.005 minutes."]);
    expect(logOf(run)).toContain('so failure');
  });

  it('cancels a job that takes too long, but not what has to run after it', async () => {
    const lines = ['- run: sleep 20', '- run: echo never', '- run: echo "so ${{ job.status }}"', '  if: always()'];
    const limit =
      '    timeout-minutes: ${{ fromJSON(matrix.minutes) }}\n    strategy: { matrix: { minutes: ["0.005"] } }';
    const run = await visitor.running(['  one:', limit, steps(...lines)].join('\n'));
    expect(conclusions(run)).toEqual(['cancelled', 'skipped', 'success']);
    expect(run.conclusion).toBe('cancelled');
    expect(messages(run)).toEqual([
      'The job running on runner sandbox has exceeded the maximum execution time of 0.005 minutes.',
      'The operation was canceled.',
    ]);
    expect(logOf(run)).toContain('so cancelled');
  });

  it('lets a step that is fast enough end by itself', async () => {
    const lines = ['- run: exit 7', '  timeout-minutes: 10', '  continue-on-error: true', '- run: echo done'];
    const run = await visitor.running(['  one:', '    timeout-minutes: 10', steps(...lines)].join('\n'));
    expect(run.conclusion).toBe('success');
    expect(messages(run)).toEqual(['Process completed with exit code 7.']);
  });

  it('tells what a job prints as soon as it does', async () => {
    const run = await visitor.running(['  one:', steps('- run: echo "of ${{ secrets.REPOSITORY_ONLY }}"')].join('\n'));
    expect(heard.map(({ text }) => `${text}\n`).join('')).toBe(logOf(run));
    expect(heard.every(({ job }) => job === run.jobs[0])).toBe(true);
    expect(logOf(run)).toContain('of ***');
  });

  /** Starts runs that wait for an approval inside their group, so that nothing depends on how fast they are. */
  const started = async (count: number, concurrency: string, jobLevel = ''): Promise<Run[]> => {
    const job = ['  one:', '    environment: guarded', jobLevel, steps('- run: echo done')].join('\n');
    const text = `on: workflow_dispatch\n${concurrency}\njobs:\n${job}`;
    visitor.sandbox.repository(REPO).setFile('.github/workflows/test.yml', text);
    const runs: Run[] = [];
    for (let index = 0; index < count; index += 1) {
      runs.push(await visitor.sandbox.startRun({ repository: REPO, workflow: 'test.yml' }));
      await visitor.sandbox.settled();
    }
    return runs;
  };
  const states = (runs: readonly Run[]) => runs.map(({ status, conclusion }) => conclusion ?? status);
  const approve = async (run: Run | undefined) => {
    visitor.sandbox.approve(run?.id ?? 0);
    await visitor.sandbox.settled();
  };

  it.each([
    ['of the run', 'concurrency: "${{ github.workflow }}"', ''],
    ['of a job', '', '    concurrency: { group: "a ${{ github.ref_name }}" }'],
  ])('keeps one run in a group %s, and the latest of those that wait', async (_, top, inJob) => {
    const runs = await started(3, top, inJob);
    expect(states(runs)).toEqual(['waiting', 'cancelled', 'pending']);
    const said = runs.map((run) => [run.startupError ?? '', ...messages(run)].join(''));
    expect(said[1]).toContain('Canceling since a higher priority waiting request for');
    await approve(runs[0]);
    expect(states(runs)).toEqual(['success', 'cancelled', 'waiting']);
    await approve(runs[2]);
    expect(states(runs)).toEqual(['success', 'cancelled', 'success']);
  });

  it('keeps all that wait, in their order, with queue: max', async () => {
    const runs = await started(3, 'concurrency: { group: G, queue: max }');
    expect(states(runs)).toEqual(['waiting', 'pending', 'pending']);
    const cancelled = `/repos/${REPO}/actions/runs/${runs[1]?.id}/cancel`;
    await approve(runs[0]);
    expect(states(runs)).toEqual(['success', 'waiting', 'pending']);
    expect((await visitor.request('POST', cancelled)).status).toBe(202);
    await visitor.sandbox.settled();
    expect(states(runs)).toEqual(['success', 'cancelled', 'waiting']);
  });

  it('lets a pending run be cancelled, and others have groups of their own', async () => {
    const runs = await started(2, 'concurrency: { group: "g ${{ github.run_number }}" }');
    expect(states(runs)).toEqual(['waiting', 'waiting']);
    const [first, second] = await started(2, 'concurrency: other');
    expect((await visitor.request('GET', `/repos/${REPO}/actions/runs/${second?.id}`)).body).toMatchObject({
      status: 'pending',
      conclusion: null,
    });
    await visitor.request('POST', `/repos/${REPO}/actions/runs/${second?.id}/cancel`);
    await visitor.sandbox.settled();
    await approve(first);
    expect(states([first, second].filter((run) => run !== undefined))).toEqual(['success', 'cancelled']);
  });

  it('cancels the one that runs with cancel-in-progress: true', async () => {
    const runs = await started(2, 'concurrency: { group: g, cancel-in-progress: true }');
    expect(states(runs)).toEqual(['cancelled', 'waiting']);
    expect(runs.flatMap(messages)).toEqual(['Canceling since a higher priority waiting request for g exists']);
  });

  it.each([
    ['concurrency: { group: g, queue: max, cancel-in-progress: true }', '', 'startup_failure', 'cancel-in-progress'],
    ['concurrency: { group: "${{ github.head_ref }}" }', '', 'startup_failure', 'is empty'],
    ['concurrency: g', '    concurrency: G', 'cancelled', 'deadlock'],
  ])('does not wait for ever: %s', async (top, inJob, conclusion, message) => {
    const [run] = await started(1, top, inJob);
    expect(run?.conclusion).toBe(conclusion);
    expect([run?.startupError, ...(run ? messages(run) : [])].join(' ')).toContain(message);
  });
});
