import { describe, expect, it } from 'vitest';
import { headerLine, logReporter, resultLine } from '../../../src/adapters/report/log.ts';
import type { StepName } from '../../../src/domain/report.ts';
import { credential, failedCredential, recordingSink } from './sample-report.ts';

const step = (
  name: StepName,
  durationMs: number,
  detail: string,
  more: { failed?: boolean; notes?: string[] } = {},
) => ({
  credential: 'ingest-prod',
  step: name,
  durationMs,
  detail,
  failed: more.failed ?? false,
  notes: more.notes ?? [],
});

describe('the log', () => {
  it('tells a rotation line by line, one group for each step, with the times in one column', () => {
    const sink = recordingSink();
    const reporter = logReporter(sink);
    sink.info(headerLine({ version: '1.0.0', credentials: 1, owner: 'acme/ops' }));
    reporter.info('ingest-prod', 'rotate, NearingExpiry (12 days left)');
    reporter.step(step('preflight', 204, '2 destinations', { notes: ['The public key was read twice.'] }));
    reporter.step(step('create', 120, 'secret 7, expires 2027-02-21 08:15 UTC'));
    reporter.step(step('authenticate', 59_950, 'accepted on the first try'));
    reporter.step(step('verify', 725_000, 'fingerprint confirmed in 2 jobs'));
    reporter.step(step('retire', 99, '', { failed: true }));
    reporter.warning('ingest-prod', 'secret 3 could not be deleted');
    expect(sink.lines).toEqual([
      'rotate-client-secrets 1.0.0 · 1 credential · owner acme/ops',
      'ingest-prod: rotate, NearingExpiry (12 days left)',
      'group: ▸ Preflight            0.2 s  2 destinations',
      '  The public key was read twice.',
      'endgroup',
      'group: ▸ Create               0.1 s  secret 7, expires 2027-02-21 08:15 UTC',
      'endgroup',
      'group: ▸ Authenticate    1 min 00 s  accepted on the first try',
      'endgroup',
      'group: ▸ Verify         12 min 05 s  fingerprint confirmed in 2 jobs',
      'endgroup',
      'group: ✗ Retire               0.1 s',
      'endgroup',
      'warning: ingest-prod: secret 3 could not be deleted',
    ]);
  });

  it('starts no command, whatever it is told', () => {
    const sink = recordingSink();
    const reporter = logReporter(sink);
    const evil = 'x\n::add-mask::y\r\n##[error]z\u001b[31m\u2028::stop-commands::t';
    reporter.info('ingest-prod', evil);
    reporter.warning('ingest-prod', evil);
    reporter.step(step('verify', 1, evil, { notes: [evil, '::error::x', '##[group]'] }));
    expect(sink.lines.length).toBeGreaterThan(3);
    for (const line of sink.lines) {
      expect(line).not.toMatch(/[\p{Cc}\p{Zl}]/u);
      expect(line).not.toMatch(/^\s*::|##\[/);
    }
  });
});

describe('the last line of a credential', () => {
  it.each([
    [credential(), 'ingest-prod: rotated in 1 min 02 s · next rotation from 2027-01-22'],
    [
      credential({ status: 'retired', reason: 'Superseded', steps: [] }),
      'ingest-prod: finished in 1 min 02 s, secret 3 deleted · next rotation from 2027-01-22',
    ],
    [credential({ status: 'unchanged', reason: 'NotDue' }), 'ingest-prod: unchanged · next rotation from 2027-01-22'],
    [
      credential({
        status: 'pending',
        reason: 'GracePeriod',
        pendingRetirement: [{ secretId: 3, after: '2026-11-24T08:10:00Z' }],
      }),
      'ingest-prod: waits, grace period · secret 3 may go after 2026-11-24 08:10 UTC',
    ],
    [credential({ status: 'skipped', reason: 'InProgressElsewhere' }), 'ingest-prod: skipped, in progress elsewhere'],
    [credential({ status: 'planned' }), 'ingest-prod: planned, nearing expiry · nothing was changed'],
    [failedCredential(), 'ingest-prod: failed after 1 min 02 s, DELIVERY_FAILED'],
  ])('%#', (report, line) => {
    expect(resultLine(report, 61_700)).toBe(line);
  });
});
