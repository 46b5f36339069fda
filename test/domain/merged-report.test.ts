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
    for (const reports of [
      [...jobs, plan],
      [plan, ...jobs.toReversed()],
    ]) {
      const { report } = mergedReport(reports);
      expect(report).toMatchObject({ version: 1, dryRun: false, startedAt: minute(0), finishedAt: minute(9) });
    }
    const unordered = [reportOf(5, 9, credential('b', 'rotated')), reportOf(2, 4, credential('c', 'rotated'))];
    for (const reports of [unordered, unordered.toReversed()]) {
      expect(mergedReport(reports).report).toMatchObject({ startedAt: minute(2), finishedAt: minute(9) });
    }
    expect(mergedReport([]).report).toMatchObject({ startedAt: '', finishedAt: '', credentials: [] });
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
    expect(mergedReport([plan]).report.credentials[0]?.error).toMatchObject({
      message: 'No report came from the job that was to work on it, so that it is not known what became of it.',
      hint: expect.stringContaining(
        'Look at the log of that job: it was cancelled, lost, or refused its inputs. The next run',
      ),
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

  describe('of a run that was run again', () => {
    const later = (from: number, to: number, ...credentials: CredentialReport[]): RotationReport => ({
      ...reportOf(from, to, ...credentials),
      dryRun: true,
    });
    // The files of the first attempt are still there.
    const first = [
      reportOf(2, 4, credential('a', 'rotated')),
      reportOf(2, 5, credential('b', 'failed')),
      reportOf(2, 6, credential('c', 'rotated')),
    ];

    it('from its failed jobs on has the plan of the first time, and the new report of the job', () => {
      const plan = planOf(...['a', 'b', 'c'].map((name) => credential(name, 'planned')));
      const again = reportOf(20, 25, credential('b', 'rotated'));
      expect(told([again, ...first, plan])).toEqual({
        all: [
          ['a', 'rotated'],
          ['b', 'rotated'],
          ['c', 'rotated'],
        ],
        untold: [],
      });
    });

    it('as a whole goes by the new plan, whatever the jobs of the first time said', () => {
      const plan = later(
        20,
        21,
        credential('a', 'unchanged'),
        credential('b', 'unchanged'),
        credential('c', 'planned'),
      );
      const merged = mergedReport([...first, plan, reportOf(22, 24, credential('c', 'failed'))]);
      expect(told([...first, plan, reportOf(22, 24, credential('c', 'failed'))])).toEqual({
        all: [
          ['a', 'unchanged'],
          ['b', 'unchanged'],
          ['c', 'failed', 'FORBIDDEN'],
        ],
        untold: [],
      });
      expect(merged.report).toMatchObject({ startedAt: minute(20), finishedAt: minute(24) });
    });

    it('tells of a job that was lost the second time, though it had reported the first time', () => {
      const plan = later(20, 21, ...['a', 'b', 'c'].map((name) => credential(name, 'planned')));
      expect(told([...first, plan, reportOf(22, 24, credential('a', 'rotated'))])).toEqual({
        all: [
          ['a', 'rotated'],
          ['b', 'failed', 'CANCELLED'],
          ['c', 'failed', 'CANCELLED'],
        ],
        untold: ['b', 'c'],
      });
    });

    it('by two plans goes, for each credential, by the one that names it', () => {
      const plan = later(20, 21, credential('b', 'unchanged'));
      expect(told([planOf(credential('a', 'planned'), credential('b', 'planned')), plan, ...first]).all).toEqual([
        ['a', 'rotated'],
        ['b', 'unchanged'],
        ['c', 'rotated'],
      ]);
    });
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
