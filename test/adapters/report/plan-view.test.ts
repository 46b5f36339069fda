import { expect, it } from 'vitest';
import { planView } from '../../../src/adapters/report/plan-view.ts';
import { at, credential, detailsOf } from './sample-report.ts';

const planned = credential({ status: 'planned' });
const pilot = { id: 1, description: 'made by hand, laptop of the pilot line' };

it('a rotation is shown change by change', () => {
  const plannedChanges = {
    create: { expiresAt: at('2027-02-21T08:15:00Z') },
    write: [
      { destination: 'acme/ingest:CONNECT_CLIENT_SECRET', updatedAt: at('2026-08-25T10:00:00Z') },
      { destination: 'acme/ingest#production:CONNECT_CLIENT_SECRET', updatedAt: null },
    ],
    verify: 'verify-connect.yml on acme/ingest@main',
    delete: [
      { id: 3, expiresAt: at('2026-12-05T00:00:00Z') },
      { id: 4, expiresAt: null },
    ],
    keep: [pilot, { id: 2, description: '' }],
  };
  expect(planView(planned, detailsOf({ plannedChanges, message: '12 days left' }))).toBe(
    [
      'ingest-prod: rotate, NearingExpiry (12 days left)',
      '  + create   secret, expires 2027-02-21',
      '  ~ write    acme/ingest:CONNECT_CLIENT_SECRET             (written 2026-08-25)',
      '  ~ write    acme/ingest#production:CONNECT_CLIENT_SECRET  (not there yet)',
      '  ? verify   verify-connect.yml on acme/ingest@main',
      '  - delete   secret 3 (expires 2026-12-05)',
      '  - delete   secret 4 (never expires)',
      '  = keep     secret 1, not ours ("made by hand, laptop of the pilot line")',
      '  = keep     secret 2, not ours',
      'Nothing was changed.',
    ].join('\n'),
  );
});

it('a retirement, a repeated verification and a rest are told apart', () => {
  const nothing = { write: [], delete: [], keep: [] };
  const first = (changes: Parameters<typeof detailsOf>[0], reason = planned.reason) =>
    planView({ ...planned, reason }, detailsOf({ message: '', ...changes })).split('\n')[0];
  const gone = [{ id: 3, expiresAt: null }];
  expect(first({ plannedChanges: { ...nothing, delete: gone } }, 'Superseded')).toBe('ingest-prod: retire, Superseded');
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

it('a description cannot break out of its line', () => {
  const plannedChanges = { write: [], delete: [], keep: [{ id: 1, description: 'x\n```\n::error::y' }] };
  expect(planView(planned, detailsOf({ plannedChanges, message: '' })).split('\n')).toEqual([
    'ingest-prod: nothing to do, NearingExpiry',
    '  = keep     secret 1, not ours ("x ``` : :error: :y")',
    'Nothing was changed.',
  ]);
});
