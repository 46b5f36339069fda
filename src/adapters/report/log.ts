import type { CredentialReport } from '../../domain/report.ts';
import type { Reporter, StepLine } from '../../ports/reporter.ts';
import { day, minute, took } from './moments.ts';
import { plainLine } from './untrusted.ts';
import { counted, reasonWords, secretsNamed } from './words.ts';

/** Where lines go: `@actions/core`, or anything that speaks like it. */
export interface LogSink {
  info(message: string): void;
  debug(message: string): void;
  warning(message: string, properties?: { title?: string }): void;
  error(message: string, properties?: { title?: string }): void;
  startGroup(title: string): void;
  endGroup(): void;
}

/** In characters. */
export const LONGEST_LINE = 1000;

/** The first line of a log. */
export const headerLine = (run: { version: string; credentials: number; owner: string }): string =>
  plainLine(`rotate-client-secrets ${run.version} · ${counted(run.credentials, 'credential')} · owner ${run.owner}`);

const capitalized = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/** `▸ Create               0.1 s  secret 7`; times end in one column. */
export const stepTitle = ({ step, durationMs, detail, failed }: StepLine): string => {
  const head = `${failed ? '✗' : '▸'} ${capitalized(step).padEnd(15)}${took(durationMs).padStart(11)}`;
  return `${head}  ${plainLine(detail, LONGEST_LINE)}`.trimEnd();
};

/** What happened on the way, as a line of the log below its step. */
export const noteLine = (note: string): string => `  ${plainLine(note, LONGEST_LINE)}`;

/** Writes the log of one credential while things happen. */
export const logReporter = (sink: LogSink): Reporter => ({
  info: (credential, message) => sink.info(plainLine(`${credential}: ${message}`, LONGEST_LINE)),
  warning: (credential, message) => sink.warning(plainLine(`${credential}: ${message}`, LONGEST_LINE)),
  step: (line) => {
    sink.startGroup(stepTitle(line));
    for (const note of line.notes) sink.info(noteLine(note));
    sink.endGroup();
  },
});

const nextRotation = ({ nextRotationAt }: CredentialReport): string[] =>
  nextRotationAt === undefined ? [] : [`next rotation from ${day(nextRotationAt)}`];

const became = (report: CredentialReport, duration: string): string[] => {
  switch (report.status) {
    case 'rotated':
      return [`rotated in ${duration}`, ...nextRotation(report)];
    case 'retired':
      return [`finished in ${duration}, ${secretsNamed(report.retiredSecretIds)} deleted`, ...nextRotation(report)];
    case 'unchanged':
      return ['unchanged', ...nextRotation(report)];
    case 'pending':
      return [
        `waits, ${reasonWords(report.reason)}`,
        ...report.pendingRetirement.map(({ secretId, after }) => `secret ${secretId} may go after ${minute(after)}`),
      ];
    case 'skipped':
      return [`skipped, ${reasonWords(report.reason)}`];
    case 'planned':
      return [`planned, ${reasonWords(report.reason)}`, 'nothing was changed'];
    case 'failed':
      return [`failed after ${duration}, ${report.error?.code ?? report.reason}`];
  }
};

/** The last line about a credential: what became of it, and how long that took. */
export const resultLine = (report: CredentialReport, tookMs: number): string =>
  plainLine(`${report.name}: ${became(report, took(tookMs)).join(' · ')}`, LONGEST_LINE);
