import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergedReport } from '../../src/domain/merged-report.ts';
import type { CredentialReport, RotationReport, Status } from '../../src/domain/report.ts';

const credential = (name: string, status: Status, given: Partial<CredentialReport> = {}): CredentialReport => ({
  name,
  status,
  reason: 'NearingExpiry',
  previousSecretIds: [],
  destinations: [],
  verification: { status: 'none' },
  retiredSecretIds: [],
  pendingRetirement: [],
  unmanagedSecretIds: [],
  steps: [],
  ...(status === 'failed' ? { error: { code: 'FORBIDDEN', message: 'Refused.', hint: 'Ask.' } } : {}),
  ...given,
});

const minute = (at: number): string => `2026-11-23T08:${String(at).padStart(2, '0')}:00Z`;
const reportOf = (from: number, to: number, ...credentials: CredentialReport[]): RotationReport => ({
  version: 1,
  startedAt: minute(from),
  finishedAt: minute(to),
  dryRun: false,
  credentials,
});
const planOf = (...credentials: CredentialReport[]): RotationReport => ({
  ...reportOf(0, 1, ...credentials),
  dryRun: true,
});

const told = (reports: readonly RotationReport[]) => {
  const { report, untold } = mergedReport(reports);
  return {
    all: report.credentials.map(({ name, status, error }) => [name, status, ...(error ? [error.code] : [])]),
    untold: untold.map(({ name }) => name),
  };
};

describe('a merged report', () => {
  it('has what the jobs say, and what the plan says of all others, in the order of the plan', () => {
    const plan = planOf(credential('a', 'unchanged'), credential('b', 'planned'), credential('c', 'planned'));
    const jobs = [reportOf(3, 9, credential('c', 'failed')), reportOf(2, 4, credential('b', 'rotated'))];
    expect(told([...jobs, plan])).toEqual({
      all: [
        ['a', 'unchanged'],
        ['b', 'rotated'],
        ['c', 'failed', 'FORBIDDEN'],
      ],
      untold: [],
    });
    const { report } = mergedReport([...jobs, plan]);
    expect(report).toMatchObject({ version: 1, dryRun: false, startedAt: minute(0), finishedAt: minute(9) });
  });

  it('tells of those whose job said nothing', () => {
    const plan = planOf(credential('a', 'planned'), credential('b', 'failed'), credential('c', 'pending'));
    expect(told([plan])).toEqual({
      all: [
        ['a', 'failed', 'CANCELLED'],
        ['b', 'failed', 'FORBIDDEN'],
        ['c', 'pending'],
      ],
      untold: ['a', 'b'],
    });
  });

  it('believes the later of two jobs, whichever is read first', () => {
    const [first, again] = [reportOf(2, 4, credential('a', 'failed')), reportOf(7, 8, credential('a', 'rotated'))];
    for (const reports of [
      [first, again],
      [again, first],
    ]) {
      expect(told(reports)).toEqual({ all: [['a', 'rotated']], untold: [] });
    }
  });

  it('names every credential once, and forgets none', () => {
    const some = fc.array(fc.record({ name: fc.constantFrom('a', 'b', 'c', 'd'), failed: fc.boolean() }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.array(fc.record({ dryRun: fc.boolean(), at: fc.integer({ min: 0, max: 59 }), some })), (runs) => {
        const reports = runs.map(({ dryRun, at, some: given }) => ({
          ...reportOf(at, at, ...given.map(({ name, failed }) => credential(name, failed ? 'failed' : 'rotated'))),
          dryRun,
        }));
        const names = mergedReport(reports).report.credentials.map(({ name }) => name);
        expect(names.sort()).toEqual([...new Set(reports.flatMap((one) => one.credentials.map((c) => c.name)))].sort());
      }),
    );
  });
});
