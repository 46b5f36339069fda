import { describe, expect, it } from 'vitest';
import { sideBySide } from '../../src/app/side-by-side.ts';
import { finding } from '../../src/domain/check-finding.ts';
import type { CheckedCredential } from '../../src/domain/check-report.ts';
import { DAY } from '../domain/examples.ts';
import { now } from '../domain/plan-examples.ts';
import { check, enabled, fails, living, onGitHub, taskOf, use } from './check-fixture.ts';

describe('a credential with its secret', () => {
  it('that is well asks for nothing more', async () => {
    const { report, asked, told } = await check([taskOf(living(60))], { workflow: enabled });
    expect(report).toMatchObject({ checkedAt: now, findings: [], leftOut: [] });
    expect(report.credentials).toMatchObject([
      { name: 'ingest-prod', secret: { id: 7, createdAt: now - 60 * DAY }, findings: [], usedBy: [] },
    ]);
    expect(asked).toEqual([]);
    expect(told).toEqual(['ingest-prod']);
  });

  it('that ends is told with the workflow that made it, its places, and those first that change', async () => {
    const uses = ['c', 'b', 'a', 'c', 'a'].map((name, index) => use('connect_client_secret', `${name}.yml`, 9 - index));
    const world = { workflow: { name: 'Rotate', state: 'quiet' as const }, uses, changed: ['c.yml'] };
    const { report, asked, hint } = await check([taskOf(living(20))], world);
    expect(asked).toEqual(['acme/ops/7.1', 'uses']);
    expect(hint).toBe('Enable the workflow "Rotate" and run it for ingest-prod.');
    expect(report.credentials[0]?.findings[1]?.message).toContain('GitHub has disabled it');
    const [first] = report.credentials;
    expect(first?.usedBy.map(({ file, line, changed }) => [file, line, changed])).toEqual([
      ['c.yml', 6, true],
      ['c.yml', 9, true],
      ['a.yml', 5, false],
      ['a.yml', 7, false],
      ['b.yml', 8, false],
    ]);
  });

  it('has what could not be read of the checkout told beside its places', async () => {
    const world = { uses: [use('CONNECT_CLIENT_SECRET')], unread: ['a.yml was skipped: it is not UTF-8.'] };
    const { report } = await check([taskOf(living(20))], world);
    expect(report.credentials[0]?.usedBy).toHaveLength(1);
    expect(report.leftOut).toEqual(world.unread);
    expect((await check([taskOf(living(60))], world)).report.leftOut).toEqual([]);
  });

  it('has the first thousand of its places, of those the changed ones first, and the number of all', async () => {
    const uses = Array.from({ length: 1500 }, (_, at) => use('*', at < 1490 ? 'a.yml' : 'z.yml', at + 1));
    const { report } = await check([taskOf(living(20))], { uses, changed: ['z.yml'] });
    const places = report.credentials[0]?.usedBy ?? [];
    expect(places.map(({ file, line }) => `${file}:${line}`)).toEqual([
      ...Array.from({ length: 10 }, (_, at) => `z.yml:${1491 + at}`),
      ...Array.from({ length: 990 }, (_, at) => `a.yml:${1 + at}`),
    ]);
    expect(report.leftOut).toEqual([
      'Of 1500 places that use the secret of ingest-prod, only the first 1000 are shown.',
    ]);
  });

  it('shares room for places with all others that suffer', async () => {
    const tasks = Array.from({ length: 400 }, (_, at) =>
      taskOf(living(20), { identity: { owner: 'acme/ops', credential: `c-${at}` } }),
    );
    const uses = Array.from({ length: 2000 }, (_, at) => use('*', 'a.yml', at + 1));
    const { report } = await check(tasks, { uses });
    // None of the generations is theirs, so that each lacks its secret.
    expect(report.credentials.map(({ usedBy }) => usedBy.length)).toEqual(Array.from(tasks, () => 250));
    expect(report.leftOut).toHaveLength(400);
  });

  it('has its places in order, in whatever order they were found', async () => {
    const uses = ['a', 'c', 'b'].map((name) => use('CONNECT_CLIENT_SECRET', `${name}.yml`));
    for (const found of [uses, uses.toReversed()]) {
      const { report } = await check([taskOf(living(20))], { uses: found });
      expect(report.credentials[0]?.usedBy.map(({ file }) => file)).toEqual(['a.yml', 'b.yml', 'c.yml']);
    }
  });

  it('that cannot be read is unknown, and keeps nobody else from being read', async () => {
    const byHand = async () => [{ id: 1, description: null, expiresAt: now + 60 * DAY }];
    const other = taskOf(byHand, { identity: { owner: 'acme/ops', credential: 'billing' } });
    const { report } = await check([taskOf(fails('NOT_FOUND')), other]);
    const beside = await check([taskOf(living(20)), other], { uses: [use('CONNECT_CLIENT_SECRET')] });
    expect(beside.report.credentials.map(({ usedBy }) => usedBy.length)).toEqual([1, 0]);
    expect(report.credentials.map(({ findings }) => findings)).toMatchObject([
      [{ reason: 'NOT_FOUND', message: 'No.', hint: 'Do.', level: 'unknown' }],
      [],
    ]);
  });

  it('whose own secret is refused has failed; one that an administrator asks for is unknown', async () => {
    const refused = fails('AUTHENTICATION_FAILED');
    expect((await check([taskOf(refused, { actsItself: true })])).reasons).toEqual(['NotAccepted']);
    expect((await check([taskOf(refused)])).reasons).toEqual(['AUTHENTICATION_FAILED']);
    expect((await check([taskOf(fails('SERVICE_UNAVAILABLE'), { actsItself: true })])).reasons).toEqual([
      'SERVICE_UNAVAILABLE',
    ]);
  });
});

describe('what GitHub knows', () => {
  it('is judged with the rest', async () => {
    const missing = onGitHub(
      async () => null,
      async () => null,
    );
    expect((await check([taskOf(living(60), { onGitHub: missing })])).reasons).toEqual(['DestinationMissing']);
  });

  it('is left out once where it may not be seen, and no failure', async () => {
    const forbidden = onGitHub(fails('FORBIDDEN'), fails('FORBIDDEN'));
    const { report } = await check([taskOf(living(60), { onGitHub: forbidden })], { leftOut: ['Before.'] });
    expect(report.leftOut).toEqual(['Before.', 'No. Do.']);
    expect(report.credentials[0]?.findings).toEqual([]);
  });

  it('is not left out because of a bug, or of a cancelled run', async () => {
    const broken = onGitHub(() => Promise.reject(new TypeError('x')));
    expect((await check([taskOf(living(60), { onGitHub: broken })])).reasons).toEqual(['INTERNAL']);
    expect((await check([taskOf(living(60), { onGitHub: onGitHub(fails('CANCELLED')) })])).reasons).toEqual([
      'CANCELLED',
    ]);
  });

  it('is told of the token, too', async () => {
    const { report } = await check([taskOf(living(60))], { tokenEndsAt: () => now + DAY });
    expect(report.findings.map(({ reason }) => reason)).toEqual(['TokenNearingExpiry']);
  });
});

describe('a credential without its secret', () => {
  const earlierOne: CheckedCredential = {
    name: 'ingest-prod',
    secret: { id: 7, expiresAt: now + 5 * DAY },
    findings: [finding('NearCapacity', 'x', 'y')],
    destinations: ['acme/ingest:OTHER', 'what is that?'],
    usedBy: [],
  };
  const earlier = { checkedAt: now - 8 * DAY, credentials: [earlierOne] };

  it('goes by the report, with the destinations that are given', async () => {
    const { report, reasons } = await check([taskOf(undefined)], { earlier, uses: [use('CONNECT_CLIENT_SECRET')] });
    expect(reasons).toEqual(['NearingExpiry', 'NearCapacity']);
    expect(report.checkedAt).toBe(earlier.checkedAt);
    expect(report.findings.map(({ reason }) => reason)).toEqual(['ReportTooOld']);
    expect(report.credentials[0]?.usedBy).toHaveLength(1);
  });

  it('or with those of the report, where nobody says which are meant', async () => {
    const { report } = await check([], { earlier, uses: [use('OTHER'), use('CONNECT_CLIENT_SECRET')] });
    expect(report.credentials).toMatchObject([{ name: 'ingest-prod', usedBy: [{ secret: 'OTHER' }] }]);
  });

  it('is not checked where the report does not know it, or there is none', async () => {
    const unknown = await check([taskOf(undefined)], { earlier: { ...earlier, credentials: [] } });
    expect(unknown.reasons).toEqual(['NotChecked']);
    expect(unknown.hint).toContain('Let the check that makes the report');
    const none = await check([taskOf(undefined)]);
    expect(none.hint).toContain('Give report');
    expect(none.report.checkedAt).toBe(now);
    expect((await check([])).report.findings.map(({ reason }) => reason)).toEqual(['NotChecked']);
  });

  it('makes the whole no older than what was read now, if it had one', async () => {
    const { report } = await check([taskOf(living(60))], { earlier });
    expect([report.checkedAt, report.findings]).toEqual([now, []]);
  });
});

it('never works on more than so many at once, and keeps the order', async () => {
  let [running, most] = [0, 0];
  const results = await sideBySide([5, 1, 4, 2, 3], 2, async (item) => {
    running += 1;
    most = Math.max(most, running);
    for (let turn = 0; turn < item; turn += 1) await Promise.resolve();
    running -= 1;
    return item * 10;
  });
  expect([results, most]).toEqual([[50, 10, 40, 20, 30], 2]);
  expect(await sideBySide([], 2, async () => 1)).toEqual([]);
});
