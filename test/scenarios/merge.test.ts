import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { CredentialReport, RotationReport } from '../../src/domain/report.ts';
import { credential, failedCredential, reportOf } from '../adapters/report/sample-report.ts';
import { runAction } from '../support/action-process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const moment = (minute: number): string => `2026-11-23T08:${String(minute).padStart(2, '0')}:00Z`;
const during = (from: number, to: number, ...credentials: CredentialReport[]): RotationReport => ({
  ...reportOf(...credentials),
  startedAt: moment(from),
  finishedAt: moment(to),
});
const planned = (name: string): CredentialReport => credential({ name, status: 'planned', retiredSecretIds: [] });

/** What the summary job of the ready workflow finds in its folder. */
const merge = async (parts: Readonly<Record<string, RotationReport>>) => {
  const folder = temporaryFolder();
  for (const [name, part] of Object.entries(parts)) writeFileSync(join(folder, `${name}.json`), JSON.stringify(part));
  mkdirSync(join(folder, 'folder.json'));
  symlinkSync('nowhere', join(folder, 'broken.json'));
  const step = await runAction({
    action: 'merge',
    inputs: { reports: folder, 'result-file': 'merged.json' },
    contexts: {},
    env: { GITHUB_ACTIONS: 'true' },
  });
  const merged = JSON.parse(step.files['merged.json'] ?? '{"credentials":[]}') as RotationReport;
  return { ...step, all: merged.credentials.map(({ name, status }) => [name, status]) };
};

it('a run of which all jobs were run again is told by its new plan, beside what lies there of the first time', async () => {
  const { code, all, summary, stdout } = await merge({
    // The first time: two batches.
    'batch-2': during(2, 6, failedCredential({ name: 'billing' }), credential({ name: 'reports' })),
    // The second time there was less to do, and the file of the plan and of the first batch was written anew.
    plan: {
      ...during(
        20,
        21,
        planned('ingest'),
        credential({ name: 'billing', status: 'unchanged' }),
        credential({ name: 'reports', status: 'unchanged' }),
      ),
      dryRun: true,
    },
    'batch-1': during(22, 24, credential({ name: 'ingest' })),
  });
  expect(all).toEqual([
    ['ingest', 'rotated'],
    ['billing', 'unchanged'],
    ['reports', 'unchanged'],
  ]);
  expect(code).toBe(0);
  expect(summary).toContain('## Client secrets: 1 rotated, 2 unchanged');
  expect(stdout).toMatch(/^3 reports: 1 rotated, 2 unchanged$/m);
  // What cannot be read is named, and hides nothing.
  const warnings = stdout.split('\n').filter((line) => line.startsWith('::warning'));
  expect(warnings).toEqual([
    expect.stringMatching(/title=REPORT_SKIPPED::.*broken\.json" was skipped: it is a link\./),
  ]);
});

it('what was lost with a file that cannot be read counts as missing', async () => {
  const { code, all, stdout } = await merge({ plan: { ...during(0, 1, planned('ingest')), dryRun: true } });
  expect(all).toEqual([['ingest', 'failed']]);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^1 report: 1 failed$/m);
  expect(stdout).toContain('No report came from the job');
});
