import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { outputsOf, writeOutputs, writeResultFile, writeSummary } from '../../../src/adapters/report/outputs.ts';
import { rotateOutputs } from '../../../src/config/inputs.ts';
import { credential, failedCredential, reportOf } from './sample-report.ts';

const temporaryFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'report-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
};

const warnings = () => {
  const told: string[] = [];
  return { told, warning: (message: string) => void told.push(message) };
};

describe('the outputs', () => {
  it('of one credential', () => {
    const report = reportOf(credential());
    const outputs = outputsOf(report);
    expect(outputs).toEqual({
      result: JSON.stringify(report),
      rotated: '["ingest-prod"]',
      failed: '[]',
      'secret-id': '7',
      'expires-at': '2027-02-21T08:15:00Z',
      'next-rotation-at': '2027-01-22T08:15:00Z',
    });
    expect(Object.keys(outputs)).toEqual(Object.keys(rotateOutputs));
  });

  it('of several credentials name those that failed, and the earliest next rotation', () => {
    const outputs = outputsOf(
      reportOf(
        credential(),
        failedCredential({ name: 'billing', nextRotationAt: '2026-12-01T00:00:00Z' }),
        failedCredential({ name: 'reports', nextRotationAt: '2027-12-01T00:00:00Z' }),
      ),
    );
    expect(outputs).toMatchObject({
      rotated: '["ingest-prod"]',
      failed: '["billing","reports"]',
      'next-rotation-at': '2026-12-01T00:00:00Z',
    });
    expect(outputs).not.toHaveProperty('secret-id');
  });

  it('leave out a report that is too large, with a warning', () => {
    const credentials = Array.from({ length: 1000 }, (_, index) => credential({ name: `credential-${index}` }));
    const set = new Map<string, string>();
    const { told, warning } = warnings();
    writeOutputs(reportOf(...credentials), { setOutput: (name, value) => void set.set(name, value), warning });
    expect(set.get('result')).toBe('');
    expect(JSON.parse(set.get('rotated') ?? '')).toHaveLength(1000);
    expect(told).toEqual(['The output result is empty, because it would be too large. Use result-file instead.']);
  });
});

describe('files', () => {
  it('hold the whole report, in folders that are made for it', async () => {
    const path = join(await temporaryFolder(), 'deep', 'report.json');
    const report = reportOf(credential());
    const { told, warning } = warnings();
    await writeResultFile(path, report, { warning });
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(report);
    expect(told).toEqual([]);
  });

  it('that cannot be written are a warning, not a failure', async () => {
    const folder = await temporaryFolder();
    const { told, warning } = warnings();
    await writeResultFile(folder, reportOf(), { warning });
    await writeSummary(folder, '# x', { warning });
    expect(told).toEqual([
      expect.stringMatching(/^The result-file could not be written: .*EISDIR/),
      expect.stringMatching(/^The job summary could not be written: .*EISDIR/),
    ]);
  });

  it('take the summary where the runner wants it, and nowhere else', async () => {
    const path = join(await temporaryFolder(), 'summary.md');
    const { told, warning } = warnings();
    await writeSummary(path, 'one\n', { warning });
    await writeSummary(path, 'two\n', { warning });
    await writeSummary(undefined, 'three\n', { warning });
    expect(await readFile(path, 'utf8')).toBe('one\ntwo\n');
    expect(told).toEqual([]);
  });
});
