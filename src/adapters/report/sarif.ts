import { createHash } from 'node:crypto';
import { type CheckStatus, type Finding, findingReasons, hurtsConsumers } from '../../domain/check-finding.ts';
import { byUrgency, type CheckReport } from '../../domain/check-report.ts';
import type { UsedBy } from '../../domain/secret-use.ts';
import { advice, subjectAt } from './check-words.ts';
import { plainLine } from './untrusted.ts';
import { reasonWords } from './words.ts';

interface SarifOptions {
  readonly version: string;
  /** Where what has no place of its own is shown: the config file or the workflow of this run, from the root of the checkout. */
  readonly home: string;
  readonly informationUri: string;
}

type Level = 'error' | 'warning' | 'note';

const levelNames: Readonly<Record<CheckStatus, Level>> = {
  failure: 'error',
  warning: 'warning',
  unknown: 'note',
  ok: 'note',
};

/** GitHub takes 25,000 results and shows 5,000 of them, the worst first. */
const MOST_RESULTS = 5000;
/** GitHub cuts a message after 1,024 characters where it shows it in one line. */
const LONGEST = 1000;

const RULES_NOTE = 'See the documentation of the check for what it means and what to do.';

const securitySeverity: Readonly<Record<Level, string>> = { error: '8.0', warning: '5.0', note: '2.0' };

const ruleOf = (reason: string, level: Level, helpUri: string) => {
  const words = reasonWords(reason);
  const said = `A client secret: ${words}.`;
  return {
    id: `client-secret/${reason}`,
    name: reason,
    shortDescription: { text: said },
    fullDescription: { text: said },
    help: { text: RULES_NOTE, markdown: RULES_NOTE },
    helpUri,
    defaultConfiguration: { level },
    properties: {
      tags: ['security', 'credentials'],
      precision: 'very-high',
      'problem.severity': level === 'note' ? 'recommendation' : level,
      'security-severity': securitySeverity[level],
    },
  };
};

/** A path as a relative URI: nothing in it may be taken for a scheme, a query or the root. */
const uriOf = (path: string): string =>
  path
    .toWellFormed()
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .map((part) => encodeURIComponent(part))
    .join('/');

const regionOf = ({ line, span }: UsedBy) => {
  if (!span) return { startLine: line };
  const { column, endLine, endColumn } = span;
  // Columns count UTF-16 code units, and the end stands behind the last of them.
  return { startLine: line, startColumn: column, endLine, endColumn };
};

interface Item {
  readonly finding: Finding;
  readonly name: string;
  readonly place: UsedBy;
}

/** Each finding at each place that suffers from it; what no workflow suffers from, or none is known, once at home. */
const itemsOf = (report: CheckReport, home: string): Item[] => {
  const atHome: UsedBy = { file: home, line: 1, changed: false };
  return [
    ...report.findings.map((finding) => ({ finding, name: '', place: atHome })),
    ...byUrgency(report.credentials).flatMap(({ name, findings, usedBy }) =>
      findings.flatMap((finding) => {
        const places = hurtsConsumers(finding) && usedBy.length > 0 ? usedBy : [atHome];
        return places.map((place) => ({ finding, name, place }));
      }),
    ),
  ];
};

/** The findings as SARIF 2.1.0, in the form that GitHub code scanning takes. */
export const sarifOf = (report: CheckReport, { version, home, informationUri }: SarifOptions): object => {
  const helpUri = `${informationUri}/blob/main/docs/check.md#findings`;
  const rules = findingReasons().map(([reason, level]) => ruleOf(reason, levelNames[level], helpUri));
  const items = itemsOf(report, home).slice(0, MOST_RESULTS);
  // Codes of errors have no place in the table: their rules come with the first that needs them.
  for (const { reason, level } of items.map(({ finding }) => finding)) {
    if (!rules.some(({ name }) => name === reason)) rules.push(ruleOf(reason, levelNames[level], helpUri));
  }
  const seen = new Map<string, number>();
  const results = items.map(({ finding, name, place }) => {
    const { reason, level } = finding;
    // The line is left out: the same finding is the same alert wherever it moves to.
    const identity = [reason, name, place.file, place.secret?.toUpperCase() ?? ''].join('\n');
    const occurrence = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, occurrence);
    const hash = createHash('sha256').update(identity, 'utf8').digest('hex').slice(0, 16);
    const subject = subjectAt(name, place);
    return {
      ruleId: `client-secret/${reason}`,
      ruleIndex: rules.findIndex((rule) => rule.name === reason),
      level: levelNames[level],
      message: { text: plainLine(`${subject === '' ? '' : `${subject}: `}${advice(finding)}`, LONGEST) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: uriOf(place.file), uriBaseId: '%SRCROOT%' },
            region: regionOf(place),
          },
        },
      ],
      partialFingerprints: { primaryLocationLineHash: `${hash}:${occurrence}` },
    };
  });
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'rotate-client-secrets', semanticVersion: version, version, informationUri, rules } },
        automationDetails: { id: 'rotate-client-secrets/check/' },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
};
