import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { CredentialReport, RotationReport } from '../../domain/report.ts';
import { plainLine, printableJson } from './untrusted.ts';

/** `setOutput` and `warning` of `@actions/core`, or what stands in for them. */
export interface OutputSink {
  setOutput(name: string, value: string): void;
  warning(message: string): void;
}

/** In characters: an output holds 1 MB, which GitHub counts in UTF-16. */
export const LONGEST_OUTPUT = 2 ** 20 / 2;

// Some hundred destinations, each with its label and what the server said.
const LONGEST_MESSAGE = 20_000;

/** The report with what others say in it made harmless: workflows print outputs, and files are opened in terminals. */
export const withoutHarm = (report: RotationReport): RotationReport => ({
  ...report,
  credentials: report.credentials.map(({ error, ...credential }) => {
    if (!error) return credential;
    const { code, message, hint } = error;
    return {
      ...credential,
      error: { code, message: plainLine(message, LONGEST_MESSAGE), hint: plainLine(hint, LONGEST_MESSAGE) },
    };
  }),
});

const namesWith = (report: RotationReport, status: CredentialReport['status']): string =>
  JSON.stringify(report.credentials.filter((credential) => credential.status === status).map(({ name }) => name));

/** The outputs of the root action; what has no value is left unset. */
export const outputsOf = (report: RotationReport): Record<string, string> => {
  const [only, second] = report.credentials;
  const single = second ? undefined : only;
  const next = report.credentials
    .flatMap(({ nextRotationAt }) => (nextRotationAt === undefined ? [] : [nextRotationAt]))
    .sort((a, b) => Date.parse(a) - Date.parse(b))[0];
  const outputs: Record<string, string | undefined> = {
    result: printableJson(withoutHarm(report)),
    rotated: namesWith(report, 'rotated'),
    failed: namesWith(report, 'failed'),
    'secret-id': single?.secretId?.toString(),
    'expires-at': single?.expiresAt,
    'next-rotation-at': next,
  };
  return Object.fromEntries(
    Object.entries(outputs).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
};

/** Sets outputs; one that is too large is left empty with a warning. */
export const setOutputs = (outputs: Readonly<Record<string, string>>, sink: OutputSink): void => {
  for (const [name, value] of Object.entries(outputs)) {
    const fits = value.length <= LONGEST_OUTPUT;
    if (!fits) sink.warning(`The output ${name} is empty, because it would be too large. Use result-file instead.`);
    sink.setOutput(name, fits ? value : '');
  }
};

/** Sets the outputs of the root action. */
export const writeOutputs = (report: RotationReport, sink: OutputSink): void => setOutputs(outputsOf(report), sink);

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Writes JSON to the file that an input names. When that fails it is a warning: what was done stays done. */
export const writeJsonFile = async (
  { input, path }: { readonly input: string; readonly path: string },
  value: object,
  sink: Pick<OutputSink, 'warning'>,
): Promise<void> => {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, `${printableJson(value, 2)}\n`);
  } catch (error) {
    sink.warning(`The ${input} could not be written: ${reasonOf(error)}`);
  }
};

/** Writes the report of a rotation to a file. */
export const writeResultFile = (
  path: string,
  report: RotationReport,
  sink: Pick<OutputSink, 'warning'>,
): Promise<void> => writeJsonFile({ input: 'result-file', path }, withoutHarm(report), sink);

/** Appends to the job summary; `path` is GITHUB_STEP_SUMMARY, and where there is none nothing is written. */
export const writeSummary = async (
  path: string | undefined,
  markdown: string,
  sink: Pick<OutputSink, 'warning'>,
): Promise<void> => {
  if (!path) return;
  try {
    await appendFile(path, markdown);
  } catch (error) {
    sink.warning(`The job summary could not be written: ${reasonOf(error)}`);
  }
};
