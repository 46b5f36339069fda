import { describe, expect, it } from 'vitest';
import { SecretValue } from '../../../src/domain/secret-value.ts';
import type { VerificationWorkflow } from '../../../src/ports/verifier.ts';
import { virtualClock } from '../../support/virtual-clock.ts';
import { connectTo, failure, github, START, serve, TOKEN, without, workflowFile } from './github-fixture.ts';

const workflow: VerificationWorkflow = { repository: 'acme/ingest', workflow: 'verify.yml', timeout: 900_000 };
const request = { credential: 'ingest', correlationId: '4f9c2a7d1be0', fingerprint: 'a'.repeat(32) };
// biome-ignore lint/suspicious/noTemplateCurlyInString: it is GitHub that fills these in
const RUN_NAME = 'Verify ${{ inputs.credential }} ${{ inputs.correlation-id }} ${{ inputs.fingerprint }}';
const titled = workflowFile.replace('jobs:', `run-name: ${RUN_NAME}\njobs:`);

describe('check', () => {
  it('asks for repository, workflow and file at once', async () => {
    const { github: gh, sandbox, requests } = await github();
    // Each request is held until all three have come: one after the other would never end.
    const all = Promise.withResolvers<void>();
    let come = 0;
    const watch = sandbox.server.intercept;
    sandbox.server.intercept = async (incoming, handle) => {
      come += 1;
      if (come === 3) all.resolve();
      await all.promise;
      return watch ? watch(incoming, handle) : handle(incoming);
    };
    await gh.verifier.check(workflow);
    expect(requests().sort()).toEqual([
      'GET /repos/acme/ingest',
      'GET /repos/acme/ingest/actions/workflows/verify.yml',
      'GET /repos/acme/ingest/contents/.github%2Fworkflows%2Fverify.yml',
    ]);
  });

  it('does not need the default branch when a ref is given, and looks at the file of that ref', async () => {
    const { github: gh, sandbox, requests } = await github();
    sandbox.repository('acme/ingest').setFile('.github/workflows/verify.yml', 'on: push', 'release');
    const error = await failure(gh.verifier.check({ ...workflow, ref: 'release' }));
    expect(error).toMatchObject({ code: 'CONFIG_INVALID' });
    expect(error.hint).toContain('`workflow_dispatch:`');
    expect(requests()).not.toContain('GET /repos/acme/ingest');
  });

  it('finds the file of a workflow that is given by its id', async () => {
    const { github: gh, sandbox } = await github();
    const id = sandbox.repository('acme/ingest').workflow('verify.yml')?.id;
    await gh.verifier.check({ ...workflow, workflow: String(id) });
    sandbox.repository('acme/ingest').setFile('.github/workflows/verify.yml', 'on: workflow_dispatch');
    // What was found once is not looked for again in the same run; under another ref it is.
    const error = await failure(gh.verifier.check({ ...workflow, workflow: String(id), ref: 'main' }));
    expect(error.message).toContain('does not declare the inputs credential, correlation-id, fingerprint');
  });

  it('does without the file where the token may not read it', async () => {
    const { github: gh, sandbox } = await github({ permissions: without('contents') });
    sandbox.repository('acme/ingest').setFile('.github/workflows/verify.yml', 'on: workflow_dispatch');
    await expect(gh.verifier.check(workflow)).resolves.toBeUndefined();
  });

  it('says that a workflow is disabled, missing or out of reach', async () => {
    const { github: gh, sandbox } = await github();
    const found = sandbox.repository('acme/ingest').workflow('verify.yml');
    if (found) found.state = 'disabled_manually';
    expect((await failure(gh.verifier.check(workflow))).message).toContain('its state is disabled_manually');
    expect(await failure(gh.verifier.check({ ...workflow, workflow: 'other.yml' }))).toMatchObject({
      code: 'NOT_FOUND',
    });

    const poor = await github({ permissions: { contents: 'read' } });
    const error = await failure(poor.github.verifier.check(workflow));
    expect(error.code).toBe('FORBIDDEN');
    expect(error.hint).toContain('"Actions: write" on acme/ingest');
  });
});

describe('dispatch', () => {
  it('answers the run that GitHub names', async () => {
    const { github: gh, sandbox, requests } = await github();
    await gh.verifier.check(workflow);
    const before = requests().length;
    const run = await gh.verifier.dispatch(workflow, request);
    expect(run).toEqual({
      repository: 'acme/ingest',
      id: sandbox.runs()[0]?.id,
      url: `${sandbox.server.url}/acme/ingest/actions/runs/${run.id}`,
    });
    expect(sandbox.run(run.id).inputs).toEqual({
      credential: 'ingest',
      'correlation-id': request.correlationId,
      fingerprint: request.fingerprint,
    });
    expect(requests().slice(before)).toEqual(['POST /repos/acme/ingest/actions/workflows/verify.yml/dispatches']);
  });

  it('is repeated when its answer is lost: a second verification does no harm', async () => {
    const { github: gh, sandbox } = await github();
    sandbox.failNext({ method: 'POST', path: '/dispatches', status: 502, applied: true });
    const run = await gh.verifier.dispatch(workflow, request);
    expect(sandbox.runs().map(({ id }) => id)).toContain(run.id);
    expect(sandbox.runs()).toHaveLength(2);
  });

  it.each([
    ['an unknown ref', { ...workflow, ref: 'nowhere' }, workflowFile, /verify-ref: there is no branch or tag nowhere/],
    ['an undeclared input', workflow, 'on: workflow_dispatch\njobs: {}\n', /Declare `credential`/],
    ['no trigger', workflow, 'on: push\njobs: {}\n', /Add `workflow_dispatch:`/],
  ])('%s is told clearly', async (_name, asked, file, hint) => {
    const { github: gh, sandbox } = await github();
    sandbox.repository('acme/ingest').setFile('.github/workflows/verify.yml', file);
    const error = await failure(gh.verifier.dispatch(asked, request));
    expect(error).toMatchObject({ code: 'CONFIG_INVALID', effect: 'none' });
    expect(error.message).toContain('422');
    expect(error.hint).toMatch(hint);
  });

  it('names the permission that is missing', async () => {
    const { github: gh } = await github({ permissions: { actions: 'read' } });
    const error = await failure(gh.verifier.dispatch(workflow, request));
    expect(error.code).toBe('FORBIDDEN');
    expect(error.hint).toContain('Give the token "Actions: write" on acme/ingest.');
  });
});

describe('Enterprise Server', () => {
  it('finds the run by the correlation id in its title', async () => {
    const { github: gh, sandbox, requests } = await github({ ghes: true });
    sandbox.repository('acme/ingest').setFile('.github/workflows/verify.yml', titled);
    sandbox.addRun({ repository: 'acme/ingest', workflow: 'verify.yml', status: 'completed', title: 'Verify x' });
    const run = await gh.verifier.dispatch(workflow, request);
    expect(sandbox.run(run.id).inputs['correlation-id']).toBe(request.correlationId);
    expect(requests()).toContain('GET /api/v3/repos/acme/ingest/actions/workflows/verify.yml/runs');
  });

  it('waits for the run to show up, and says what to do when it never does', async () => {
    const { github: gh, time } = await github({ ghes: true });
    const error = await failure(gh.verifier.dispatch(workflow, request));
    expect(error.code).toBe('VERIFICATION_FAILED');
    expect(error.hint).toContain(`run-name: ${RUN_NAME}`);
    expect(time.now() - START).toBeLessThanOrEqual(30_000);
    expect(time.now() - START).toBeGreaterThan(20_000);
  });

  it('is recognised by its header alone, even by that of the refusal', async () => {
    const time = virtualClock(START);
    const bodies: string[] = [];
    const { url } = await serve(time, async (incoming) => {
      const headers = { 'x-github-enterprise-version': '3.19.1', 'content-type': 'application/json' };
      if (incoming.method === 'GET') {
        const run = { id: 7, display_title: `Verify ${request.correlationId}`, html_url: 'https://ghes/7' };
        return new Response(JSON.stringify({ workflow_runs: [run] }), { headers });
      }
      bodies.push(await incoming.text());
      if (bodies.at(-1)?.includes('return_run_details')) {
        return new Response(JSON.stringify({ message: 'Invalid request.' }), { status: 400, headers });
      }
      return new Response(null, { status: 204, headers });
    });
    const run = await connectTo(url, time).verifier.dispatch({ ...workflow, ref: 'main' }, request);
    expect(run.id).toBe(7);
    expect(bodies).toHaveLength(2);
  });
});

describe('state', () => {
  const add = async (more: object = {}) => {
    const fixture = await github();
    const run = fixture.sandbox.addRun({
      repository: 'acme/ingest',
      workflow: 'verify.yml',
      status: 'queued',
      ...more,
    });
    const state = (workflows = [workflow]) =>
      fixture.github.verifier.state({ repository: 'acme/ingest', id: run.id }, workflows);
    return { ...fixture, run, state };
  };

  it.each([
    ['queued', undefined, { status: 'running' }],
    ['in_progress', undefined, { status: 'running' }],
    ['requested', undefined, { status: 'running' }],
    ['pending', undefined, { status: 'running' }],
    ['waiting', undefined, { status: 'awaiting-approval' }],
    ['completed', 'success', { status: 'succeeded' }],
    ['completed', 'failure', { status: 'failed', conclusion: 'failure' }],
    ['completed', 'skipped', { status: 'failed', conclusion: 'skipped' }],
    ['completed', 'timed_out', { status: 'failed', conclusion: 'timed_out' }],
  ] as const)('%s %s', async (status, conclusion, expected) => {
    const { sandbox, run, state } = await add();
    sandbox.setRun(run.id, { status, conclusion: conclusion ?? null });
    expect(await state()).toEqual({ ...expected, url: `${sandbox.server.url}/acme/ingest/actions/runs/${run.id}` });
  });

  it('is that of a run of this workflow, this ref, this repository and a dispatch only', async () => {
    const { run, state, requests } = await add();
    const id = String(run.workflow.id);
    expect(await state([{ ...workflow, workflow: id }])).toBeDefined();
    expect(await state([{ ...workflow, repository: 'Acme/Ingest' }])).toBeDefined();
    expect(await state([{ ...workflow, ref: 'refs/heads/main' }])).toBeDefined();
    expect(await state([{ ...workflow, ref: 'release' }])).toBeUndefined();
    expect(await state([{ ...workflow, workflow: 'other.yml' }])).toBeUndefined();
    expect(await state([{ ...workflow, workflow: '1' }])).toBeUndefined();
    const asked = requests().length;
    expect(await state([{ ...workflow, repository: 'acme/other' }])).toBeUndefined();
    expect(requests()).toHaveLength(asked);
    const scheduled = await add({ event: 'schedule' });
    expect(await scheduled.state()).toBeUndefined();
  });

  it('is nothing when the run was deleted', async () => {
    const { github: gh } = await github();
    expect(await gh.verifier.state({ repository: 'acme/ingest', id: 99 }, [workflow])).toBeUndefined();
  });
});

describe('runs of the rotating workflow', () => {
  it.each([
    ['queued', 'active'],
    ['in_progress', 'active'],
    ['waiting', 'active'],
    ['completed', 'ended'],
  ] as const)('%s: %s', async (status, expected) => {
    const { github: gh, sandbox } = await github();
    const { id } = sandbox.addRun({ repository: 'acme/ingest', workflow: 'verify.yml', status, attempt: 2 });
    expect(await gh.runs.state(`acme/ingest/${id}.2`)).toBe(expected);
    expect(await gh.runs.state(`acme/ingest/${id}.1`)).toBe('unknown');
  });

  it.each(['local', 'acme/ingest', 'acme/ingest/1', '../../x/1.1', 'acme/ingest/1.1/2', 'gitlab:42', ''])(
    '"%s" is not a run of GitHub, and nothing is asked',
    async (run) => {
      const { github: gh, requests } = await github();
      expect(await gh.runs.state(run)).toBe('unknown');
      expect(requests()).toEqual([]);
    },
  );

  it('are unknown to a token that may not see them, and when GitHub is down', async () => {
    const { github: gh, sandbox } = await github({ runToken: new SecretValue('expired') });
    const { id } = sandbox.addRun({ repository: 'acme/ingest', workflow: 'verify.yml', status: 'queued' });
    expect(await gh.runs.state(`acme/ingest/${id}.1`)).toBe('unknown');
    const poor = await github({ runToken: new SecretValue(TOKEN), permissions: {} });
    const other = poor.sandbox.addRun({ repository: 'acme/ingest', workflow: 'verify.yml', status: 'queued' });
    expect(await poor.github.runs.state(`acme/ingest/${other.id}.1`)).toBe('unknown');
    const down = await github();
    down.sandbox.failNext({ path: /attempts/, status: 503, times: 4 });
    expect(await down.github.runs.state('acme/ingest/1.1')).toBe('unknown');
  });
});
