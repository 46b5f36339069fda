import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sandboxClock } from '../../src/sandbox/clock.ts';
import { type Visitor, visitGitHub } from './github-client.ts';

const VERIFY = `name: Verify
on:
  workflow_dispatch:
    inputs:
      credential: { required: true }
      attempts: { type: number, default: 3 }
      region: { type: choice, options: [euno, uswe] }
run-name: Verify \${{ inputs.credential }}
jobs:
  verify:
    runs-on: ubuntu-latest
    steps:
      - run: test '\${{ inputs.attempts }}' = 3
`;
const OTHER = 'on: push\njobs: { a: { runs-on: x, steps: [{ run: "true" }] } }\n';
const WORKFLOWS = '/repos/acme/ingest/actions/workflows';
const RUNS = '/repos/acme/ingest/actions/runs';
const dispatches = `${WORKFLOWS}/verify.yml/dispatches`;

const startVisit = async (ghes: boolean) => {
  const visitor = await visitGitHub({ clock: sandboxClock(), ghes });
  visitor.sandbox.addRepository({
    fullName: 'acme/ingest',
    files: {
      '.github/workflows/verify.yml': VERIFY,
      '.github/workflows/other.yaml': OTHER,
      '.github/workflows/broken.yml': 'on: workflow_dispatch\njobs: { a: { stepz: [] } }\n',
    },
    branches: { topic: { '.github/workflows/verify.yml': VERIFY } },
    tags: { v1: { '.github/workflows/verify.yml': VERIFY } },
  });
  return visitor;
};

describe('dispatching a workflow in the GitHub sandbox', () => {
  let visitor: Visitor;

  beforeEach(async () => {
    visitor = await startVisit(false);
  });

  afterEach(async () => {
    await visitor.sandbox.close();
    expect(visitor.traffic.violations).toEqual([]);
  });

  it('finds workflows by file name and by id', async () => {
    const { body } = await visitor.request('GET', `${WORKFLOWS}/verify.yml`);
    expect(body).toMatchObject({ name: 'Verify', path: '.github/workflows/verify.yml', state: 'active' });
    expect((await visitor.request('GET', `${WORKFLOWS}/${body.id}`)).body).toEqual(body);
    expect((await visitor.request('GET', WORKFLOWS)).body).toMatchObject({ total_count: 3 });
    expect((await visitor.request('GET', `${WORKFLOWS}/nothing.yml`)).status).toBe(404);
  });

  it('answers 204, or 200 with the run when asked for it or in the newer version', async () => {
    const body = { ref: 'main', inputs: { credential: 'a' } };
    const silent = await visitor.request('POST', dispatches, { body });
    expect([silent.status, silent.text]).toEqual([204, '']);
    const asked = await visitor.request('POST', dispatches, { body: { ...body, return_run_details: true } });
    expect(asked.status).toBe(200);
    const headers = { 'x-github-api-version': '2026-03-10' };
    const newer = await visitor.request('POST', dispatches, { body, headers });
    expect(newer.status).toBe(200);
    expect(Object.keys(newer.body).sort()).toEqual(['html_url', 'run_url', 'workflow_run_id']);
    await visitor.sandbox.settled();
    const run = await visitor.request('GET', `${RUNS}/${newer.body.workflow_run_id}`);
    expect(run.body).toMatchObject({
      display_title: 'Verify a',
      event: 'workflow_dispatch',
      status: 'completed',
      conclusion: 'success',
      path: '.github/workflows/verify.yml',
      head_branch: 'main',
      url: newer.body.run_url,
      html_url: newer.body.html_url,
    });
  });

  it.each([
    [{ ref: 'main', inputs: { credential: 'a', secret: 'b' } }, 'Unexpected inputs provided: ["secret"]'],
    [{ ref: 'main', inputs: {} }, "Required input 'credential' not provided"],
    [{ ref: 'main' }, "Required input 'credential' not provided"],
    [{ ref: 'main', inputs: { credential: 'a', region: 'mars' } }, "Provided value 'mars' for input 'region'"],
    [{ ref: 'nowhere', inputs: { credential: 'a' } }, 'No ref found for: nowhere'],
    [{ inputs: { credential: 'a' } }, '"ref" wasn\'t supplied'],
  ])('refuses %j', async (body, message) => {
    const answer = await visitor.request('POST', dispatches, { body });
    expect(answer.status).toBe(422);
    expect(answer.body.message).toContain(message);
    expect(visitor.sandbox.runs()).toEqual([]);
  });

  it('refuses workflows without the trigger, broken or disabled ones, and bodies that are no JSON', async () => {
    const post = (file: string, body: unknown = { ref: 'main' }) =>
      visitor.request('POST', `${WORKFLOWS}/${file}/dispatches`, { body });
    expect((await post('other.yaml')).body.message).toBe("Workflow does not have 'workflow_dispatch' trigger");
    expect((await post('broken.yml')).body.message).toMatch(/stepz/);
    const workflow = visitor.sandbox.repository('acme/ingest').workflow('verify.yml');
    Object.assign(workflow ?? {}, { state: 'disabled_manually' });
    expect((await post('verify.yml')).body.message).toMatch(/disabled workflow/);
    expect((await post('verify.yml', '{')).status).toBe(400);
    expect((await post('nothing.yml')).status).toBe(404);
  });

  it('needs actions: write', async () => {
    visitor.sandbox.addToken({ token: 'reader', login: 'x', permissions: { actions: 'read' } });
    const answer = await visitor.request('POST', dispatches, { token: 'reader', body: { ref: 'main' } });
    expect(answer.status).toBe(403);
    expect(answer.headers.get('x-accepted-github-permissions')).toBe('actions=write');
  });

  it('runs branches and tags, and filters runs', async () => {
    const { sandbox } = visitor;
    const inputs = { credential: 'a' };
    for (const ref of ['topic', 'v1', 'refs/heads/main']) {
      expect((await visitor.request('POST', dispatches, { body: { ref, inputs } })).status).toBe(204);
      sandbox.clock.advance(10_000);
    }
    await sandbox.settled();
    const since = new Date(sandbox.clock.now() - 15_000).toISOString().replace(/\.\d+Z/, 'Z');
    sandbox.addRun({ repository: 'acme/ingest', workflow: 'other.yaml', event: 'schedule', status: 'in_progress' });
    const titles = async (query: string, path = RUNS) => {
      const { body } = await visitor.request('GET', `${path}${query}`);
      const runs: unknown[] = Array.isArray(body.workflow_runs) ? body.workflow_runs : [];
      return [body.total_count, runs.length];
    };
    expect(await titles('')).toEqual([4, 4]);
    expect(await titles('?event=schedule')).toEqual([1, 1]);
    expect(await titles('?branch=topic')).toEqual([1, 1]);
    expect(await titles('?status=in_progress')).toEqual([1, 1]);
    expect(await titles('?status=success')).toEqual([3, 3]);
    expect(await titles(`?event=workflow_dispatch&created=${encodeURIComponent(`>=${since}`)}`)).toEqual([1, 1]);
    expect(await titles(`?created=${encodeURIComponent(`*..${since}`)}`)).toEqual([2, 2]);
    expect(await titles('', `${WORKFLOWS}/other.yaml/runs`)).toEqual([1, 1]);
    expect(await titles('?per_page=3')).toEqual([4, 3]);
    expect(await titles('?per_page=3&page=2')).toEqual([4, 1]);
    const { headers } = await visitor.request('GET', `${RUNS}?per_page=3`);
    expect(headers.get('link')).toContain('page=2>; rel="next"');
    expect((await visitor.request('GET', `${RUNS}?created=yesterday`)).status).toBe(422);
  });

  it('shows attempts and jobs', async () => {
    const { sandbox } = visitor;
    const { id } = await sandbox.startRun({
      repository: 'acme/ingest',
      workflow: 'verify.yml',
      inputs: { credential: 'a' },
    });
    await sandbox.settled();
    expect((await visitor.request('GET', `${RUNS}/${id}/attempts/1`)).body).toMatchObject({ run_attempt: 1 });
    expect((await visitor.request('GET', `${RUNS}/${id}/attempts/2`)).status).toBe(404);
    const jobs = {
      total_count: 1,
      jobs: [{ name: 'verify', conclusion: 'success', steps: [{ conclusion: 'success' }] }],
    };
    expect((await visitor.request('GET', `${RUNS}/${id}/jobs`)).body).toMatchObject(jobs);
    expect((await visitor.request('GET', `${RUNS}/${id}/attempts/1/jobs`)).body).toMatchObject(jobs);
    expect((await visitor.request('GET', `${RUNS}/1`)).status).toBe(404);
    expect((await visitor.request('POST', `${RUNS}/${id}/cancel`)).status).toBe(409);
  });

  it('shows runs that a test has made up', async () => {
    const { sandbox } = visitor;
    const seed = { repository: 'acme/ingest', workflow: 'verify.yml', status: 'in_progress', attempt: 2 } as const;
    const { id } = sandbox.addRun(seed);
    expect((await visitor.request('GET', `${RUNS}/${id}/attempts/2`)).body).toMatchObject({ status: 'in_progress' });
    sandbox.setRun(id, { status: 'completed', conclusion: 'cancelled' });
    expect((await visitor.request('GET', `${RUNS}/${id}`)).body).toMatchObject({ conclusion: 'cancelled' });
  });
});

describe('dispatching a workflow on an Enterprise Server', () => {
  it('knows no run details, refuses unknown fields and gives its version', async () => {
    const visitor = await startVisit(true);
    expect(visitor.sandbox.apiUrl).toMatch(/\/api\/v3$/);
    const body = { ref: 'main', inputs: { credential: 'nonce' } };
    const answer = await visitor.request('POST', dispatches, { body });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('x-github-enterprise-version')).toMatch(/^3\./);
    const asked = await visitor.request('POST', dispatches, { body: { ...body, return_run_details: true } });
    expect(asked.status).toBe(400);
    expect(asked.body.message).toContain('return_run_details');
    await visitor.sandbox.settled();
    const { body: listed } = await visitor.request('GET', `${RUNS}?event=workflow_dispatch`);
    expect(listed).toMatchObject({ total_count: 1, workflow_runs: [{ display_title: 'Verify nonce' }] });
    await visitor.sandbox.close();
    expect(visitor.traffic.violations).toEqual([]);
  });
});
