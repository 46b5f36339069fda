import type { Finding } from '../../domain/check-finding.ts';
import {
  byUrgency,
  type CheckedCredential,
  type CheckReport,
  credentialStatus,
  daysLeftOf,
} from '../../domain/check-report.ts';
import type { Instant } from '../../domain/instant.ts';
import { checkHeadline, placeName, sentence } from './check-words.ts';
import { day } from './moments.ts';
import { textTable } from './text-table.ts';
import { plainLine } from './untrusted.ts';

const heads = ['STATUS', 'CREDENTIAL', 'SECRET', 'EXPIRES', 'DAYS LEFT', 'USED BY'];
/** Numbers. */
const RIGHT = [2, 4];
const NOTHING = '-';
const MOST_PLACES = 3;

const usedByCell = ({ usedBy }: CheckedCredential): string => {
  const more = usedBy.length - MOST_PLACES;
  const places = usedBy.slice(0, MOST_PLACES).map((one) => plainLine(placeName(one), 100));
  return `${places.join(', ') || NOTHING}${more > 0 ? ` and ${more} more` : ''}`;
};

const row = (one: CheckedCredential, now: Instant): string[] => {
  const { name, secret } = one;
  return [
    credentialStatus(one),
    plainLine(name, 100),
    secret === undefined ? NOTHING : String(secret.id),
    secret === undefined ? NOTHING : secret.expiresAt === null ? 'never' : day(secret.expiresAt),
    daysLeftOf(one, now)?.toString() ?? NOTHING,
    usedByCell(one),
  ];
};

const findingText = ({ level, reason, message, hint }: Finding, name?: string): string => {
  const whose = name === undefined ? '' : `${name}: `;
  const said = plainLine(`${whose}${sentence({ message })}`, 2000);
  return `${level} ${plainLine(reason)}: ${said}\n  Next: ${plainLine(hint, 2000)}`;
};

/** What a check found, for a person: how it stands, the table by urgency, and each finding with what to do. */
export const checkView = (report: CheckReport, now: Instant): string => {
  const urgent = byUrgency(report.credentials);
  const table = urgent.length === 0 ? [] : [textTable([heads, ...urgent.map((one) => row(one, now))], RIGHT)];
  const findings = [
    ...report.findings.map((one) => findingText(one)),
    ...urgent.flatMap(({ name, findings: own }) => own.map((one) => findingText(one, name))),
  ];
  return [
    `Client secrets: ${checkHeadline(report, now)}`,
    ...table,
    ...(findings.length > 0 ? [findings.join('\n')] : []),
  ].join('\n\n');
};
