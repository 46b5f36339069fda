import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGitHub, type GitHub } from '../../../src/adapters/github/github.ts';
import { CallFailed } from '../../../src/adapters/http/call-failed.ts';
import type { Fetch } from '../../../src/adapters/http/connection.ts';
import { emptyReceipt } from '../../../src/domain/receipt.ts';
import { SecretValue } from '../../../src/domain/secret-value.ts';
import { protocolTimes } from '../../../src/domain/times.ts';
import { answerLike, asResponse, type HostileAnswer } from '../../support/hostile-answers.ts';
import { judged } from '../../support/judged.ts';
import { virtualClock } from '../../support/virtual-clock.ts';

const TOKEN = 'github_pat_11AAAAAAA0123456789_rotation';
const VALUE = 'kT8/w3+Zq~9_x-AbC=made';
const destination = { repository: 'acme/ingest', secret: 'NAME' };
const inEnvironment = { ...destination, environment: 'production' };
const workflow = { repository: 'acme/ingest', workflow: 'verify.yml', timeout: 900_000 };
const request = { credential: 'ingest', correlationId: '4f9c2a7d1be0', fingerprint: 'a'.repeat(32) };
const moment = '2026-11-23T08:00:00Z';
const run = {
  id: 42,
  event: 'workflow_dispatch',
  path: '.github/workflows/verify.yml',
  workflow_id: 7,
  head_branch: 'main',
  status: 'completed',
  conclusion: 'success',
  html_url: 'https://github.com/acme/ingest/actions/runs/42',
  display_title: 'Verify ingest 4f9c2a7d1be0',
};

const good = {
  key: { key_id: '1', key: Buffer.alloc(32, 9).toString('base64') },
  secret: { name: 'NAME', created_at: moment, updated_at: moment },
  secrets: { total_count: 1, secrets: [{ name: 'NAME', created_at: moment, updated_at: moment }] },
  repository: { default_branch: 'main' },
  workflow: { path: '.github/workflows/verify.yml', state: 'active' },
  file: 'on:\n  workflow_dispatch:\n    inputs: { credential: {}, correlation-id: {}, fingerprint: {} }\n',
  started: { workflow_run_id: 42, run_url: 'https://x.test', html_url: run.html_url },
  run,
  runs: { total_count: 1, workflow_runs: [run] },
  variable: {
    name: 'R',
    value: JSON.stringify({ version: 1, credential: 'ingest', verificationRuns: [], destinations: {} }),
  },
  error: { message: `Bad credentials: ${TOKEN}`, errors: [{ field: TOKEN }], documentation_url: TOKEN },
};

const operations: Record<string, (gh: GitHub, now: () => number) => Promise<unknown>> = {
  prepare: (gh) => gh.destinations.prepare(destination),
  'prepare for an environment': (gh) => gh.destinations.prepare(inEnvironment),
  read: (gh) => gh.destinations.read(destination),
  'read many': (gh) => Promise.all(['A', 'B'].map((secret) => gh.destinations.read({ ...inEnvironment, secret }))),
  write: (gh, now) =>
    gh.destinations.write(destination, new SecretValue(VALUE), {
      ready: async () => {},
      pass: async () => now() + 30_000,
    }),
  check: (gh) => gh.verifier.check(workflow),
  dispatch: (gh) => gh.verifier.dispatch(workflow, request),
  'state of a verification': (gh) => gh.verifier.state({ repository: 'acme/ingest', id: 42 }, [workflow]),
  'read a receipt': (gh) => gh.receiptsFor({ owner: 'acme', credential: 'ingest' }, 'acme/ingest').read(),
  'write a receipt': (gh) =>
    gh.receiptsFor({ owner: 'acme', credential: 'ingest' }, 'acme/ingest').write(emptyReceipt('ingest')),
  'state of a run': (gh) => gh.runs.state('acme/ingest/42.1'),
};

/** Answers well, but a kind of request by these answers, which are used over and over or once. */
const githubOf = (only: number, answers: readonly HostileAnswer[], over: boolean) => {
  const clock = virtualClock();
  let calls = 0;
  const fine = (path: string, method: string): Response => {
    if (path.includes('/contents/')) return new Response(good.file, { headers: { 'content-type': 'text/plain' } });
    const found = Object.entries({
      '/public-key$': good.key,
      '/secrets/[A-Z]+$': good.secret,
      '/secrets$': good.secrets,
      '/dispatches$': good.started,
      '/workflows/[^/]+$': good.workflow,
      '/workflows/[^/]+/runs$': good.runs,
      '/runs/': good.run,
      '/variables/': good.variable,
    }).find(([pattern]) => path.search(pattern) >= 0);
    if (method === 'PUT' || method === 'PATCH') return new Response(null, { status: 204 });
    return Response.json(found?.[1] ?? good.repository, { headers: { date: 'Mon, 23 Nov 2026 08:00:00 GMT' } });
  };
  const fetch: Fetch = async (address, { method = 'GET' } = {}) => {
    const index = calls++;
    const answer = over ? answers[index % answers.length] : answers[index];
    if (answer && (over || index === only || answers.length > 1)) return asResponse(answer);
    return fine(new URL(address).pathname, method);
  };
  const failing: Fetch = async (...call) => {
    if (calls > 400)
      throw new CallFailed({
        failure: 'too-large',
        host: 'x',
        message: 'Far too many calls.',
        hint: 'h',
        effect: 'none',
      });
    return fetch(...call);
  };
  const gh = createGitHub({
    apiUrl: 'https://api.github.test',
    token: new SecretValue(TOKEN),
    fetch: failing,
    clock,
    times: protocolTimes,
    pace: 'polite',
    userAgent: 'test',
    random: () => 0.5,
  });
  return { gh, clock, calls: () => calls };
};

const answers = fc.array(answerLike(...Object.values(good)), { minLength: 1, maxLength: 3 });

describe.each(Object.entries(operations))('%s', (name, operate) => {
  it('survives whatever comes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(3), answers, fc.boolean(), async (only, given, over) => {
        const { gh, clock, calls } = githubOf(only, given, over);
        const began = clock.now();
        const error = await judged(operate(gh, clock.now), {
          names: /github\.test|acme\/ingest|GitHub/,
          secrets: [TOKEN, VALUE],
        });
        if (/^(?:prepare|read|state|check)/.test(name)) expect(error?.effect ?? 'none').toBe('none');
        expect(calls()).toBeLessThan(100);
        expect(clock.now() - began).toBeLessThan(3_600_000);
      }),
      { numRuns: 80 },
    );
  });
});
