import { describe, expect, it } from 'vitest';
import { checkWorld, DAY, REPOSITORY } from '../support/check-world.ts';

const generation = (daysLeft: number | null, madeDaysAgo = 90 - (daysLeft ?? 0)) => ({ daysLeft, madeDaysAgo });
const one = (secrets: Parameters<typeof checkWorld>[0][number]['secrets'], more = {}) =>
  checkWorld([{ name: 'ingest-prod', secret: 'CONNECT_CLIENT_SECRET', secrets, ...more }]);

describe('a check of one credential', () => {
  it('says that all is well, and writes nothing', async () => {
    const world = await one([generation(72)], { receipt: true });
    const run = await world.check();
    expect(run.code).toBe(0);
    expect(run.outputs).toMatchObject({ status: 'ok', expiring: '[]', expired: '[]' });
    expect(run.result.credentials).toMatchObject([
      { name: 'ingest-prod', secretId: 1, daysLeft: 72, status: 'ok', findings: [], usedBy: [] },
    ]);
    expect(run.annotations('error')).toEqual([]);
    expect(run.annotations('warning')).toEqual([]);
    expect(run.summary).toContain('## Client secrets: all is well');
    expect(run.stdout).toMatch(/^Client secrets: all is well$/m);
    // One token, one list; nothing but questions.
    const asked = run.requests.map(({ host, method, path }) => `${host} ${method} ${path.split('/').at(-1)}`);
    expect(asked.filter((text) => text === 'connect POST token')).toHaveLength(1);
    expect(asked.filter((text) => text === 'connect GET Secrets')).toHaveLength(1);
    expect(run.requests.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/token'))).toEqual([]);
    expect(world.violations).toEqual([]);
    expect(world.leaks(run)).toEqual([]);
  });

  it('warns of an end before warn-before, in its places, and names the workflow', async () => {
    const world = await one([generation(29)], { receipt: true });
    const run = await world.check();
    expect(run.code).toBe(0);
    expect(run.outputs).toMatchObject({ status: 'warning', expiring: '["ingest-prod"]', expired: '[]' });
    expect(run.reasons()).toEqual(['NearingExpiry']);
    expect(run.result.credentials[0]?.usedBy).toEqual([
      { file: '.github/workflows/deploy.yml', line: 6, changed: true },
    ]);
    const [annotation = '', ...others] = run.annotations('warning');
    expect(others).toEqual([]);
    expect(annotation).toContain('file=.github/workflows/deploy.yml,line=6');
    expect(annotation).toMatch(
      /CONNECT_CLIENT_SECRET \(ingest-prod\): secret 1 expires in 29 days, on \d{4}-\d\d-\d\d\. /,
    );
    expect(annotation).toContain('Run the workflow "Rotate client secrets" for ingest-prod before merging.');
    expect(annotation).toContain('This pull request changes this file.');
    expect(run.summary).toContain('deploy.yml:6 *(changed here)*');
    expect(world.violations).toEqual([]);
    expect(world.leaks(run)).toEqual([]);
  });

  it('fails at an end before fail-before', async () => {
    const world = await one([generation(6)], { receipt: true });
    const run = await world.check();
    expect(run.code).toBe(1);
    expect(run.outputs).toMatchObject({ status: 'failure', expiring: '["ingest-prod"]' });
    expect(run.reasons()).toEqual(['NearingExpiry', 'RotationOverdue']);
    expect(run.annotations('error')).toHaveLength(1);
    expect(run.summary).toContain('## Client secrets: 1 expires in 6 days');
    expect((await world.check({ inputs: { 'fail-before': '5d' } })).code).toBe(0);
  });

  it('fails at a secret that has expired', async () => {
    const world = await one([generation(-3)], { receipt: true });
    const run = await world.check();
    expect(run.code).toBe(1);
    expect(run.outputs).toMatchObject({ status: 'failure', expiring: '[]', expired: '["ingest-prod"]' });
    expect(run.reasons()).toContain('Expired');
    // An hour less than three days ago, in the same number everywhere.
    expect(run.result.credentials[0]?.daysLeft).toBe(-2);
    expect(run.result.credentials[0]?.findings[0]?.message).toContain('expired 2 days ago');
    expect(run.summary).toMatch(/^\| ❌ \| ingest-prod \| 1 \| [\d-]{10} \| -2 \|/m);
    expect(run.stdout).toContain('ingest-prod: failure · secret 1, expired 2 days ago · Expired');
  });

  it('fails where the client has no secret', async () => {
    const run = await (await one([])).check();
    expect(run.code).toBe(1);
    expect(run.reasons()).toEqual(['Missing']);
  });

  it('judges the hand-made secret that expires last where there is no generation', async () => {
    const run = await (await one([{ daysLeft: 80 }, { daysLeft: 100 }, { daysLeft: 40 }])).check();
    expect(run.result.credentials[0]).toMatchObject({ secretId: 2, daysLeft: 100, status: 'ok' });
  });

  it('warns of a secret that never expires', async () => {
    const run = await (await one([{ daysLeft: null }])).check();
    expect(run.code).toBe(0);
    expect(run.reasons()).toEqual(['NeverExpires']);
    expect(run.result.credentials[0]).toMatchObject({ expiresAt: null, daysLeft: null, status: 'warning' });
  });

  it('warns of a generation that was not delivered, and of a destination that is not there', async () => {
    const undelivered = await (await one([generation(80)], { writtenDaysAgo: 20 })).check();
    expect(undelivered.reasons()).toEqual(['Unfinished']);
    const missing = await (await one([generation(80)], { writtenDaysAgo: 'never' })).check();
    expect(missing.reasons()).toEqual(['DestinationMissing']);
    expect(missing.result.credentials[0]?.findings[0]?.message).toContain(`${REPOSITORY}:CONNECT_CLIENT_SECRET`);
  });

  it('warns of a destination that somebody else wrote', async () => {
    const run = await (await one([generation(80)], { receipt: true, writtenDaysAgo: 2 })).check();
    expect(run.reasons()).toEqual(['DestinationChanged']);
  });

  it('warns of a deletion that is overdue, and of hand-made secrets that end', async () => {
    const world = await one([
      { daysLeft: -1, description: 'made by hand, "old"' },
      { daysLeft: 10, description: 'laptop of the pilot line' },
      generation(40),
      generation(80),
    ]);
    const run = await world.check();
    expect(run.reasons()).toEqual(['RetirementOverdue', 'HandMadeExpired', 'HandMadeNearingExpiry']);
    expect(run.summary).toContain('laptop of the pilot line');
  });

  it('warns of a client that is nearly full', async () => {
    const many = Array.from({ length: 8 }, () => ({ daysLeft: 100 }));
    expect((await (await one(many)).check()).reasons()).toEqual(['NearCapacity']);
  });

  it('says that the schedule stopped, and which', async () => {
    const world = await one([generation(27)], { receipt: true });
    const before = await world.check();
    expect(before.reasons()).toEqual(['NearingExpiry', 'RotationOverdue']);
    Object.assign(world.repository.workflow('rotate.yml') ?? {}, { state: 'disabled_inactivity' });
    const [, overdue] = (await world.check()).result.credentials[0]?.findings ?? [];
    expect(overdue?.message).toContain('GitHub has disabled it');
    expect(overdue?.hint).toContain('"Rotate client secrets"');
  });

  it('warns of a token that ends soon', async () => {
    const world = await checkWorld([{ name: 'ingest-prod', secret: 'S', secrets: [generation(80)] }], {
      tokenDaysLeft: 5,
    });
    const run = await world.check();
    expect(run.outputs.status).toBe('warning');
    expect(run.result.findings.map(({ reason }) => reason)).toEqual(['TokenNearingExpiry']);
  });

  it('leaves out what only GitHub knows without a token, and says so', async () => {
    const world = await one([generation(80)], { writtenDaysAgo: 20 });
    const run = await world.check({ inputs: { 'github-token': '' } });
    expect(run.outputs.status).toBe('ok');
    expect(run.requests.every(({ host }) => host === 'connect')).toBe(true);
    expect(run.result.leftOut).toHaveLength(1);
    expect(run.stdout).toContain('github-token is not given');
    expect(run.summary).toContain('github-token is not given');
  });

  it('judges by expiry where the token may not see the secrets', async () => {
    const world = await one([generation(29)]);
    world.github.addToken({
      token: 'ghs_of_the_job',
      login: 'github-actions[bot]',
      permissions: { pull_requests: 'read' },
    });
    const run = await world.check({ inputs: { 'github-token': 'ghs_of_the_job' } });
    expect(run.reasons()).toEqual(['NearingExpiry']);
    expect(run.result.leftOut.join()).toContain('403');
    expect(run.result.credentials[0]?.usedBy[0]?.changed).toBe(true);
  });

  it.each([
    ['refuses', { status: 403 }, 1],
    ['does not know', { status: 404 }, 1],
    ['answers nonsense about', { status: 200, body: '<html>' }, 1],
    ['is not there for', { drop: true }, 5],
  ])('names no workflow and no cause where GitHub %s its run, and judges the rest', async (_, fault, times) => {
    const world = await one([generation(27)], { receipt: true });
    for (let at = 0; at < times; at += 1) world.github.failNext({ path: /\/actions\/runs\//, ...fault });
    const run = await world.check({ workspace: { '.github/workflows/rotate.yml': 'on: push' } });
    expect([run.code, run.outputs.status]).toEqual([0, 'warning']);
    expect(run.reasons()).toEqual(['NearingExpiry', 'RotationOverdue']);
    const [nearing, overdue] = run.result.credentials[0]?.findings ?? [];
    expect(nearing?.hint).toBe('Rotate ingest-prod before merging.');
    expect(overdue?.message).toMatch(/\(rotate-before 30d\)$/);
    expect(run.result.leftOut).toEqual([expect.stringContaining('Which workflow rotates, and whether it is enabled')]);
    expect(run.summary).toContain('Which workflow rotates, and whether it is enabled, was not looked at');
  });

  it('takes the time from the servers', async () => {
    const world = await one([generation(80)]);
    world.clock.advance(60 * DAY);
    expect((await world.check({ inputs: { 'github-token': '' } })).result.credentials[0]?.daysLeft).toBe(20);
  });
});
