import { expect, it } from 'vitest';
import type { CredentialOutcome } from '../../src/app/outcome.ts';
import { reportOf } from '../../src/app/rotation-report.ts';

const outcome = (name: string, startedAt: string, finishedAt: string, message: string): CredentialOutcome => ({
  report: {
    name,
    status: 'unchanged',
    reason: 'NotDue',
    previousSecretIds: [],
    destinations: [],
    verification: { status: 'none' },
    retiredSecretIds: [],
    pendingRetirement: [],
    unmanagedSecretIds: [],
    steps: [],
  },
  details: { name, message, unmanaged: [], shadows: [] },
  startedAt: Date.parse(startedAt),
  finishedAt: Date.parse(finishedAt),
});

it('one report holds every credential, from the first start to the last end, without what nobody is to read', () => {
  const given = [
    outcome('one', '2026-11-23T08:15:41Z', '2026-11-23T08:15:49Z', 'nothing to hide'),
    outcome('two', '2026-11-23T08:15:40Z', '2026-11-23T08:15:45Z', 'holds value-of-2'),
  ];
  const { report, details } = reportOf(given, { dryRun: true, redact: (text) => text.replaceAll('value-of-2', '***') });
  expect(report).toMatchObject({
    version: 1,
    startedAt: '2026-11-23T08:15:40Z',
    finishedAt: '2026-11-23T08:15:49Z',
    dryRun: true,
    credentials: [{ name: 'one' }, { name: 'two' }],
  });
  expect(details.map(({ message }) => message)).toEqual(['nothing to hide', 'holds ***']);
});
