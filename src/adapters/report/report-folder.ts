import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { RotationReport } from '../../domain/report.ts';
import type { Failure } from './annotations.ts';
import { parseReport } from './report-json.ts';
import { plainLine } from './untrusted.ts';

/** In bytes: some ten thousand credentials. */
const LARGEST_REPORT = 64 * 2 ** 20;

const HINT = 'Give a folder that holds the result-files of the plan and of the rotate jobs, and no other JSON.';
const SKIPPED_HINT =
  'What it would have told counts as missing. Let this job read it, and keep no links among the result-files.';

/** What a folder holds. */
export interface ReportFolder {
  readonly reports: readonly RotationReport[];
  /** Files that should be reports, or the whole folder. */
  readonly unreadable: readonly Failure[];
  /** What could not be looked at: it counts as missing, which is told by the plan. */
  readonly skipped: readonly Failure[];
}

const wrong = (message: string): Failure => ({ code: 'CONFIG_INVALID', message, hint: HINT });

const shown = (path: string): string => plainLine(JSON.stringify(path));

const skip = (path: string, why: string): Failure => ({
  code: 'REPORT_SKIPPED',
  message: `${shown(path)} was skipped: ${why}.`,
  hint: SKIPPED_HINT,
});

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown error';

const reasonOf = (error: unknown): string => {
  const code = codeOf(error);
  return code === 'EACCES' || code === 'EPERM' ? 'this job may not read it' : code;
};

/** Every `.json` file of the folder and of those in it, in the order of their paths; links are not followed. */
const filesIn = async (folder: string, skipped: Failure[]): Promise<string[]> => {
  const found: string[] = [];
  const folders = [folder];
  for (const one of folders) {
    const entries = await readdir(one, { withFileTypes: true }).catch((error: unknown) => {
      if (one === folder) throw error;
      skipped.push(skip(one, reasonOf(error)));
      return [];
    });
    for (const entry of entries) {
      const path = join(one, entry.name);
      if (entry.isDirectory()) folders.push(path);
      else if (!entry.name.endsWith('.json')) continue;
      else if (entry.isFile()) found.push(path);
      else skipped.push(skip(path, entry.isSymbolicLink() ? 'it is a link' : 'it is not a file'));
    }
  }
  return found.sort();
};

const readOne = async (path: string): Promise<RotationReport | undefined> =>
  (await stat(path)).size > LARGEST_REPORT ? undefined : parseReport(await readFile(path, 'utf8'));

/** Reads all result-files of a folder; none of them hides another. */
export const readReportFolder = async (folder: string): Promise<ReportFolder> => {
  const [reports, unreadable, skipped]: [RotationReport[], Failure[], Failure[]] = [[], [], []];
  try {
    for (const path of await filesIn(folder, skipped)) {
      try {
        const report = await readOne(path);
        if (report) reports.push(report);
        else unreadable.push(wrong(`${shown(path)} is not the report of a run.`));
      } catch (error) {
        skipped.push(skip(path, reasonOf(error)));
      }
    }
  } catch (error) {
    const why = `reports is ${shown(folder)}, which cannot be read: ${codeOf(error)}.`;
    return { reports, unreadable: [wrong(why)], skipped };
  }
  if (reports.length + unreadable.length === 0) {
    unreadable.push(wrong(`reports is ${shown(folder)}, which holds no report.`));
  }
  return { reports, unreadable, skipped };
};
