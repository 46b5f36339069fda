import { expect, it } from 'vitest';
import { statusView } from '../../../src/adapters/report/status-view.ts';
import type { CredentialStatus } from '../../../src/domain/credential-status.ts';

const checkedAt = '2026-11-23T08:30:00Z';

const status = (given: Partial<CredentialStatus>): CredentialStatus => ({
  name: 'ingest-prod',
  secretId: 7,
  managed: true,
  createdAt: '2026-11-23T08:18:20Z',
  expiresAt: '2027-02-21T08:15:00Z',
  daysLeft: 89,
  destinations: [{ destination: 'acme/ingest:A', status: 'delivered' }],
  supersededSecretIds: [3],
  unmanaged: [{ id: 1, description: '', expiresAt: null }],
  nextRotationAt: '2027-01-22T08:15:00Z',
  ...given,
});

it.each([
  [{ action: 'unchanged', reason: 'NotDue' }, 'from 2027-01-22'],
  [{ action: 'rotate', reason: 'NearingExpiry' }, 'now, nearing expiry'],
  [{ action: 'retire', reason: 'Superseded' }, 'to be finished, superseded'],
  [{ action: 'pending', reason: 'GracePeriod' }, 'waits, grace period'],
  // Nobody knows whether it is at work: what is known is said.
  [{ action: 'skip', reason: 'InProgressElsewhere' }, 'waits, a run made it 12 min ago and may be at work'],
  [
    { action: 'skip', reason: 'InProgressElsewhere', createdAt: '2026-11-23T08:30:01Z' },
    'waits, a run made it 1 min ago and may be at work',
  ],
  [{ error: { code: 'NOT_FOUND', message: 'No.', hint: 'Look.' } }, 'NOT_FOUND'],
] as const)('a row ends with what comes next: %j', (given, next) => {
  const [heads = '', row = ''] = statusView({ version: 1, checkedAt, credentials: [status(given)] }).split('\n');
  expect(row.slice(heads.indexOf('NEXT ROTATION'))).toBe(next);
});
