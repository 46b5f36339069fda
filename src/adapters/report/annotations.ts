import type { RotationReport } from '../../domain/report.ts';
import type { CredentialDetails } from '../../domain/report-details.ts';
import type { LogSink } from './log.ts';
import { plainLine } from './untrusted.ts';
import { counted } from './words.ts';

/** What happened, what is safe, what to do next. */
export interface Failure {
  readonly code: string;
  /** Of the credential; absent when the failure is not about one, such as a wrong input. */
  readonly name?: string;
  readonly message: string;
  readonly safety?: string;
  readonly hint: string;
}

/** The failures of a report, in its order. */
export const failuresOf = (report: RotationReport, details: readonly CredentialDetails[]): Failure[] => {
  const safeties = new Map(details.map(({ name, safety }) => [name, safety]));
  return report.credentials.flatMap(({ name, error }): Failure[] => {
    const safety = safeties.get(name);
    return error ? [{ name, ...error, ...(safety === undefined ? {} : { safety }) }] : [];
  });
};

// GitHub keeps no more of an annotation.
const LONGEST_ANNOTATION = 4096;

/** On three lines; the first has the room that the others leave. */
export const failureText = ({ name, message, safety, hint }: Failure): string => {
  const rest = [
    ...(safety === undefined ? [] : [`\n  ${plainLine(safety, 1000)}`]),
    `\n  Next: ${plainLine(hint, 1000)}`,
  ].join('');
  const room = LONGEST_ANNOTATION - rest.length;
  const first = name === undefined ? message : `${name}: ${message}`;
  const line = plainLine(first, room);
  // A character may count as two.
  return (line.length > room ? plainLine(first, Math.floor(room / 2)) : line) + rest;
};

// GitHub shows no more of a step.
const MOST_ANNOTATIONS = 10;

/** One annotation for each failure, an error unless told; beyond ten the tenth counts the rest, which the log then holds. */
export const announceFailures = (
  sink: LogSink,
  failures: readonly Failure[],
  level: 'error' | 'warning' = 'error',
): void => {
  const shown = failures.length > MOST_ANNOTATIONS ? failures.slice(0, MOST_ANNOTATIONS - 1) : failures;
  const rest = failures.slice(shown.length);
  for (const failure of shown) sink[level](failureText(failure), { title: failure.code });
  if (rest.length === 0) return;
  sink[level](`${counted(rest.length, 'more failure')}. The log of this step holds them all.`, {
    title: 'MORE_FAILURES',
  });
  for (const failure of rest) {
    for (const line of `${failure.code} ${failureText(failure)}`.split('\n')) sink.info(line);
  }
};
