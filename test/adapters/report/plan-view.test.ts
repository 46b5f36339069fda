import { describe, expect, it } from 'vitest';
import { plansView, planView } from '../../../src/adapters/report/plan-view.ts';
import type { CredentialReport } from '../../../src/domain/report.ts';
import { timed } from '../../domain/examples.ts';
import { at, credential, detailsOf } from './sample-report.ts';

const planned = credential({ status: 'planned' });
const pilot = { id: 1, description: 'made by hand, laptop of the pilot line' };
const nothing = { write: [], delete: [], keep: [] };
const DAY = 86_400_000;

describe('the plan of a credential', () => {
  it('is shown change by change, with what is there now', () => {
    const plannedChanges = {
      create: { expiresAt: at('2027-02-21T08:15:00Z') },
      write: [
        { destination: 'acme/ingest:CONNECT_CLIENT_SECRET', witness: timed(at('2026-08-25T10:00:00Z')) },
        { destination: 'acme/ingest#production:CONNECT_CLIENT_SECRET', witness: null },
        { destination: 'acme/ingest:VERSIONED', witness: { kind: 'version' as const, version: '7' } },
      ],
      verify: 'verify-connect.yml on acme/ingest@main',
      delete: [
        { id: 3, expiresAt: at('2026-12-05T00:00:00Z') },
        { id: 4, expiresAt: null, description: 'an intern' },
      ],
      keep: [pilot, { id: 2, description: '' }],
    };
    expect(planView(planned, detailsOf({ plannedChanges, message: '12 days left' }))).toBe(
      [
        'ingest-prod: rotate, NearingExpiry (12 days left)',
        '  + create   secret, expires 2027-02-21',
        '  ~ write    acme/ingest:CONNECT_CLIENT_SECRET             (written 2026-08-25)',
        '  ~ write    acme/ingest#production:CONNECT_CLIENT_SECRET  (not there yet)',
        '  ~ write    acme/ingest:VERSIONED                         (is there)',
        '  ? verify   verify-connect.yml on acme/ingest@main',
        '  - delete   secret 3 (expires 2026-12-05)',
        '  - delete   secret 4, not ours ("an intern") (never expires)',
        '  = keep     secret 1, not ours ("made by hand, laptop of the pilot line")',
        '  = keep     secret 2, not ours',
        'Nothing was changed.',
      ].join('\n'),
    );
  });

  it('says what a later run does, and that nobody verifies', () => {
    const doomed = [{ id: 3, expiresAt: at('2026-12-05T00:00:00Z') }];
    const plannedChanges = { ...nothing, create: { expiresAt: 0 }, delete: doomed, grace: DAY };
    const text = planView(planned, detailsOf({ plannedChanges }));
    expect(text).toContain(
      '  - delete   secret 3 (expires 2026-12-05), by a later run once the grace period of 1d is over\n',
    );
    expect(text).toContain('  ? verify   nobody does: allow-unverified takes the acknowledged writes for enough\n');
  });

  it('shows what is there where nothing is due, and what a wait is for', () => {
    const there = [
      '  = keep     secret 7 (expires 2027-02-21)',
      '  = keep     secret 3, older than that',
      '  = keep     acme/ingest:CONNECT_CLIENT_SECRET             (written 2026-11-23)',
      '  = keep     acme/ingest#production:CONNECT_CLIENT_SECRET  (not there yet)',
      '  = keep     secret 1, not ours ("made by hand, laptop of the pilot line")',
      'Nothing was changed.',
    ];
    const notDue = { ...planned, status: 'unchanged', reason: 'NotDue' } as const;
    expect(planView(notDue, detailsOf({ message: '90 days left' })).split('\n')).toEqual([
      'ingest-prod: nothing to do, NotDue (90 days left)',
      ...there,
    ]);
    const waits = {
      ...planned,
      status: 'pending',
      reason: 'GracePeriod',
      pendingRetirement: [{ secretId: 3, after: '2026-11-24T08:10:00Z' }],
    } as const;
    expect(
      planView({ ...waits, pendingRetirement: [...waits.pendingRetirement] }, detailsOf({ message: '' })).split('\n'),
    ).toEqual([
      'ingest-prod: wait, GracePeriod',
      '  - delete   secret 3, by a run after 2026-11-24 08:10 UTC',
      ...there.filter((line) => !line.includes('secret 3')),
    ]);
    const { secretId: _, expiresAt: __, ...unknown } = planned;
    const skipped: CredentialReport = { ...unknown, status: 'skipped', reason: 'InProgressElsewhere' };
    expect(planView(skipped, detailsOf({ message: '' })).split('\n')).toEqual([
      'ingest-prod: skip, InProgressElsewhere',
      ...there.slice(1),
    ]);
  });

  it('tells a retirement, a repeated verification and a receipt apart', () => {
    const first = (changes: Parameters<typeof detailsOf>[0], reason = planned.reason) =>
      planView({ ...planned, reason }, detailsOf({ message: '', ...changes })).split('\n')[0];
    const gone = [{ id: 3, expiresAt: null }];
    expect(first({ plannedChanges: { ...nothing, delete: gone } }, 'Superseded')).toBe(
      'ingest-prod: retire, Superseded',
    );
    expect(first({ plannedChanges: { ...nothing, verify: 'v.yml on a/b' } }, 'VerifyAgain')).toBe(
      'ingest-prod: verify again, VerifyAgain',
    );
    expect(first({ plannedChanges: { ...nothing, record: true } }, 'GracePeriod')).toBe(
      'ingest-prod: complete the receipt, GracePeriod',
    );
    expect(planView(planned, detailsOf({ plannedChanges: { ...nothing, record: true, delete: gone } }))).toContain(
      'retire, NearingExpiry',
    );
    expect(first({}, 'NotDue')).toBe('ingest-prod: nothing to do, NotDue');
  });

  it('holds no description that breaks out of its line', () => {
    const plannedChanges = {
      ...nothing,
      create: { expiresAt: 0 },
      keep: [{ id: 1, description: 'x\n```\n::error::y' }],
    };
    expect(planView(planned, detailsOf({ plannedChanges, message: '' })).split('\n')).toContain(
      '  = keep     secret 1, not ours ("x ``` : :error: :y")',
    );
  });
});

it('the plans of several credentials end with how many there are of each kind', () => {
  const rotates = {
    credential: planned,
    details: detailsOf({ plannedChanges: { ...nothing, create: { expiresAt: 0 } } }),
  };
  const rests = { credential: { ...planned, status: 'unchanged' } as const, details: detailsOf() };
  const all = plansView([rotates, rests, rotates, { ...rests, credential: { ...planned, status: 'pending' } }]);
  expect(all.split('\n\n')).toHaveLength(5);
  expect(all.split('\n').at(-1)).toBe('Plan: 2 to rotate, 1 to wait, 1 with nothing to do. Nothing was changed.');
  expect(all.match(/Nothing was changed/g)).toHaveLength(1);
  expect(plansView([rests])).toBe(planView(rests.credential, rests.details));
});
