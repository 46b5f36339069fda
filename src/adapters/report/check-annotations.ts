import { type Finding, hurtsConsumers, rankOf } from '../../domain/check-finding.ts';
import { byUrgency, type CheckedCredential, type CheckReport } from '../../domain/check-report.ts';
import type { UsedBy } from '../../domain/secret-use.ts';
import { advice, subjectAt } from './check-words.ts';
import { plainLine } from './untrusted.ts';
import { counted } from './words.ts';

/** Where an annotation is shown. */
interface AnnotationProperties {
  title?: string;
  file?: string;
  startLine?: number;
  endLine?: number;
  startColumn?: number;
  endColumn?: number;
}

/** `@actions/core`, or anything that speaks like it. */
export interface AnnotationSink {
  error(message: string, properties?: AnnotationProperties): void;
  warning(message: string, properties?: AnnotationProperties): void;
  notice(message: string, properties?: AnnotationProperties): void;
  info(message: string): void;
}

type Kind = 'error' | 'warning' | 'notice';

interface Annotation {
  readonly kind: Kind;
  readonly text: string;
  readonly properties: AnnotationProperties;
  readonly changed: boolean;
}

// GitHub shows no more of a type and step.
const MOST = 10;
// GitHub keeps no more of an annotation.
const LONGEST = 4096;

const kindOf = ({ level, reason }: Finding): Kind => {
  if (level === 'failure') return 'error';
  return reason === 'NotChecked' ? 'notice' : 'warning';
};

/** A character may count as two. */
const fitting = (text: string): string => {
  const line = plainLine(text, LONGEST);
  return line.length > LONGEST ? plainLine(text, LONGEST / 2) : line;
};

const withoutPlace = (finding: Finding, name?: string): Annotation => ({
  kind: kindOf(finding),
  text: fitting(`${name === undefined ? '' : `${name}: `}${advice(finding)}`),
  properties: { title: finding.reason },
  changed: false,
});

/** Where it stands; nowhere where the name of the file might itself be taken for a command. */
const positionOf = ({ file, line, span }: UsedBy): AnnotationProperties => {
  if (plainLine(file, file.length) !== file) return {};
  const endLine = span?.endLine ?? line;
  // Columns are understood on one line only.
  const columns = span && endLine === line ? { startColumn: span.column, endColumn: span.endColumn } : {};
  return { file, startLine: line, endLine, ...columns };
};

const atPlace = (finding: Finding, name: string, place: UsedBy): Annotation => {
  const { changed } = place;
  return {
    kind: kindOf(finding),
    text: fitting(
      `${subjectAt(name, place)}: ${advice(finding)}${changed ? ' This pull request changes this file.' : ''}`,
    ),
    properties: { title: changed ? `${finding.reason}, changed here` : finding.reason, ...positionOf(place) },
    changed,
  };
};

/** One for each place with the worst of what hurts there, and one for each other finding. */
const ofCredential = ({ name, findings, usedBy }: CheckedCredential): Annotation[] => {
  const [worst] = [...findings].filter(hurtsConsumers).sort((a, b) => rankOf(a.level) - rankOf(b.level));
  const placed = worst && usedBy.length > 0 ? worst : undefined;
  return [
    ...(placed ? usedBy.map((place) => atPlace(placed, name, place)) : []),
    ...findings.filter((one) => one !== placed && one.reason !== 'NotChecked').map((one) => withoutPlace(one, name)),
  ];
};

const MOST_NAMED = 10;

/** Credentials that nobody could look at share one, as they share the reason. */
const ofUnchecked = (credentials: readonly CheckedCredential[]): Annotation[] => {
  const byAdvice = new Map<string, { finding: Finding; names: string[] }>();
  for (const { name, findings } of credentials) {
    for (const finding of findings.filter(({ reason }) => reason === 'NotChecked')) {
      const found = byAdvice.get(finding.message) ?? { finding, names: [] };
      found.names.push(name);
      byAdvice.set(finding.message, found);
    }
  }
  return [...byAdvice.values()].map(({ finding, names }) => {
    const more = names.length - MOST_NAMED;
    return withoutPlace(finding, `${names.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`);
  });
};

const tell = (sink: AnnotationSink, kind: Kind, all: readonly Annotation[], most: number): void => {
  // What the pull request touches comes first; the rest stays as it is, the worst first.
  const sorted = [...all].sort((one, other) => Number(other.changed) - Number(one.changed));
  const shown = sorted.length > most ? sorted.slice(0, most - 1) : sorted;
  const rest = sorted.slice(shown.length);
  for (const { text, properties } of shown) sink[kind](text, properties);
  if (rest.length === 0) return;
  sink[kind](`${counted(rest.length, 'more finding')}. The job summary and the log of this step hold them all.`, {
    title: 'More findings',
  });
  for (const { text, properties } of rest) {
    const place = properties.file === undefined ? '' : `${properties.file}:${properties.startLine} `;
    sink.info(plainLine(`${kind}: ${place}${text}`, LONGEST));
  }
};

/**
 * Annotations of everything that was found: errors, then warnings, then notices; of each the worst first, at most ten.
 * @param warned how many warnings the step has shown already
 */
export const announceFindings = (
  sink: AnnotationSink,
  { credentials, findings }: CheckReport,
  { warned = 0 }: { readonly warned?: number } = {},
): void => {
  const urgent = byUrgency(credentials);
  const all = [...findings.map((one) => withoutPlace(one)), ...urgent.flatMap(ofCredential), ...ofUnchecked(urgent)];
  for (const kind of ['error', 'warning', 'notice'] as const) {
    tell(
      sink,
      kind,
      all.filter((one) => one.kind === kind),
      // Room for the worst and for the number of the others there must be.
      kind === 'warning' ? Math.max(2, MOST - warned) : MOST,
    );
  }
};
