import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readReportFolder } from '../../../src/adapters/report/report-folder.ts';
import { parseReport } from '../../../src/adapters/report/report-json.ts';
import { credential, failedCredential, reportOf } from './sample-report.ts';

const folderWith = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'reports-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
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
    symlinkSync(join(outside, 'secret.json'), join(folder, 'link.json'));
    expect(await readReportFolder(folder)).toEqual({ reports: [report, report], unreadable: [] });
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
