import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { RotationReport } from '../../domain/report.ts';
import type { Failure } from './annotations.ts';
import { parseReport } from './report-json.ts';
import { plainLine } from './untrusted.ts';

/** In bytes: some ten thousand credentials. */
const LARGEST_REPORT = 64 * 2 ** 20;

const HINT = 'Give a folder that holds the result-files of the plan and of the rotate jobs, and no other JSON.';

/** What a folder holds: reports, and files that should be some. */
export interface ReportFolder {
  readonly reports: readonly RotationReport[];
  readonly unreadable: readonly Failure[];
}

const wrong = (message: string): Failure => ({ code: 'CONFIG_INVALID', message, hint: HINT });

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown error';

/** Every `.json` file of the folder and of those in it, in the order of their paths. */
const filesIn = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
};

const readOne = async (path: string): Promise<RotationReport | undefined> =>
  (await stat(path)).size > LARGEST_REPORT ? undefined : parseReport(await readFile(path, 'utf8'));

/** Reads all result-files of a folder; one that is none hides no other. */
export const readReportFolder = async (folder: string): Promise<ReportFolder> => {
  const shown = plainLine(JSON.stringify(folder));
  const [reports, unreadable]: [RotationReport[], Failure[]] = [[], []];
  try {
    for (const path of await filesIn(folder)) {
      const report = await readOne(path);
      if (report) reports.push(report);
      else unreadable.push(wrong(`${plainLine(JSON.stringify(path))} is not the report of a run.`));
    }
  } catch (error) {
    return { reports, unreadable: [wrong(`reports is ${shown}, which cannot be read: ${codeOf(error)}.`)] };
  }
  return reports.length + unreadable.length > 0
    ? { reports, unreadable }
    : { reports, unreadable: [wrong(`reports is ${shown}, which holds no report.`)] };
};
