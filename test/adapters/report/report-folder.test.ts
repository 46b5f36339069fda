import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detailsFrom } from '../../../src/adapters/report/merged-details.ts';
import { readReportFolder } from '../../../src/adapters/report/report-folder.ts';
import { parseReport } from '../../../src/adapters/report/report-json.ts';
import { summaryMarkdown } from '../../../src/adapters/report/summary.ts';
import type { RotationReport } from '../../../src/domain/report.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { credential, failedCredential, reportOf } from './sample-report.ts';

const folderWith = (files: Readonly<Record<string, string>>): string => {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
};

const report = reportOf(credential(), failedCredential({ name: 'billing' }));

describe('a result-file', () => {
  it('comes back as it was written', () => {
    expect(parseReport(JSON.stringify(report))).toEqual(report);
  });

  it('of a later version of the report, or with a moment that is none, is refused', () => {
    expect(parseReport(JSON.stringify({ ...report, version: 2 }))).toBeUndefined();
    expect(parseReport(JSON.stringify(reportOf(credential({ expiresAt: 'soon' }))))).toBeUndefined();
    expect(parseReport(JSON.stringify(reportOf()))).toBeUndefined();
  });

  it('with words that are none, or names of several lines, is refused', () => {
    const forged: unknown[] = [
      { reason: '](https://evil.test)' },
      { name: 'a\n::error::b' },
      { error: { code: '`<b>', message: '', hint: '' } },
      { steps: [{ step: '| x', startedAt: '2026-11-23T08:15:41Z', durationMs: 1 }] },
    ];
    for (const changes of forged) {
      const one = { ...credential(), ...(changes as object) };
      expect(parseReport(JSON.stringify(reportOf(one)))).toBeUndefined();
    }
  });

  it('with a duration beyond all calendars is refused; the longest makes a summary', () => {
    const lasting = (durationMs: number): RotationReport =>
      reportOf(credential({ steps: [{ step: 'retire', startedAt: '9999-12-31T23:59:59Z', durationMs }] }));
    expect(parseReport(JSON.stringify(lasting(1e308)))).toBeUndefined();
    const longest = parseReport(JSON.stringify(lasting(10 * 365 * 86_400_000)));
    if (!longest) throw new Error('it was refused');
    expect(summaryMarkdown(longest, longest.credentials.map(detailsFrom))).toContain('may be accepted until');
  });

  it('with more steps than a function takes arguments is told all the same', () => {
    const step = { step: 'retire', startedAt: '2026-11-23T08:15:41Z', durationMs: 1000 } as const;
    const many = credential({ steps: Array.from({ length: 300_000 }, () => step) });
    expect(detailsFrom(many).deletedAt).toBe(Date.parse('2026-11-23T08:15:42Z'));
  });

  it('can hold anything without harm', () => {
    fc.assert(fc.property(fc.json(), (json) => parseReport(json) === undefined));
    expect(parseReport('{')).toBeUndefined();
  });
});

describe('a folder of reports', () => {
  it('is read to its depth; links and other files are not followed', async () => {
    const outside = folderWith({ 'secret.json': JSON.stringify(report) });
    const folder = folderWith({
      'plan.json': JSON.stringify(report),
      'batch-1/report.json': JSON.stringify(report),
      'a.txt': 'x',
    });
    symlinkSync(outside, join(folder, 'batch-2'));
    expect(await readReportFolder(folder)).toEqual({ reports: [report, report], unreadable: [], skipped: [] });
  });

  it('has what cannot be looked at skipped by name, and the rest is read', async () => {
    const outside = folderWith({ 'secret.json': JSON.stringify(report) });
    const folder = folderWith({ 'a.json': JSON.stringify(report), 'x.json/z.json': JSON.stringify(report) });
    symlinkSync(join(outside, 'secret.json'), join(folder, 'link.json'));
    symlinkSync('nowhere.json', join(folder, 'broken.json'));
    execFileSync('mkfifo', [join(folder, 'pipe.json')]);
    const { reports, unreadable, skipped } = await readReportFolder(folder);
    expect(reports).toEqual([report, report]);
    expect(unreadable).toEqual([]);
    expect(skipped.map(({ code, message }) => `${code} ${message.replace(folder, '')}`).sort()).toEqual([
      'REPORT_SKIPPED "/broken.json" was skipped: it is a link.',
      'REPORT_SKIPPED "/link.json" was skipped: it is a link.',
      'REPORT_SKIPPED "/pipe.json" was skipped: it is not a file.',
    ]);
  });

  it('has a file and a folder skipped that the system refuses to open', async () => {
    const folder = folderWith({ 'a.json': JSON.stringify(report), 'z/b.json': JSON.stringify(report) });
    // Longer than a path may be: whoever runs this may open everything else.
    const name = 'm'.repeat(200);
    const script = `cd "$0"; for at in $(seq 25); do mkdir ${name}; cd ${name}; echo '{}' > ${name}.json; done`;
    execFileSync('bash', ['-ec', script, folder]);
    const { reports, unreadable, skipped } = await readReportFolder(folder);
    expect(reports).toEqual([report, report]);
    expect(unreadable.length).toBeGreaterThan(10);
    expect(skipped).toHaveLength(2);
    for (const { message } of skipped) expect(message).toMatch(/^"\/.*m…? was skipped: ENAMETOOLONG\.$/);
  });

  it('that holds something else says so, and what it holds is used', async () => {
    const folder = folderWith({ 'one.json': JSON.stringify(report), 'two.json': '[]' });
    const { reports, unreadable } = await readReportFolder(folder);
    expect(reports).toHaveLength(1);
    expect(unreadable).toMatchObject([
      { code: 'CONFIG_INVALID', message: expect.stringContaining('two.json" is not the') },
    ]);
  });

  it('that is empty or missing is told', async () => {
    const folder = folderWith({});
    expect((await readReportFolder(folder)).unreadable).toMatchObject([
      { message: expect.stringContaining('which holds no report') },
    ]);
    expect((await readReportFolder(join(folder, 'none'))).unreadable).toMatchObject([
      { message: expect.stringContaining('which cannot be read: ENOENT') },
    ]);
  });
});
