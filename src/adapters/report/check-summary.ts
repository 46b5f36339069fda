import type { Finding } from '../../domain/check-finding.ts';
import {
  byUrgency,
  type CheckedCredential,
  type CheckReport,
  credentialStatus,
  daysLeftOf,
} from '../../domain/check-report.ts';
import type { Instant } from '../../domain/instant.ts';
import type { UsedBy } from '../../domain/secret-use.ts';
import { checkHeadline, placeName, sentence, signs } from './check-words.ts';
import { commentRoom, fitted, type Section, summaryRoom } from './fit.ts';
import { lifeGantt } from './life-gantt.ts';
import { day } from './moments.ts';
import { markdownText } from './untrusted.ts';

const MOST_PLACES = 10;

const place = (one: UsedBy): string => `${markdownText(placeName(one))}${one.changed ? ' *(changed here)*' : ''}`;

const usedByCell = ({ usedBy }: CheckedCredential, most: number): string => {
  const more = usedBy.length - most;
  return `${usedBy.slice(0, most).map(place).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
};

/** Heads of the columns; the first holds the one sign of each row. */
const tableHead = ['| | Credential | Secret | Expires | Days left | Used by |', '|-|-|-|-|-:|-|', ''].join('\n');

const tableRow = (one: CheckedCredential, now: Instant, most: number): string => {
  const { name, secret } = one;
  const cells = [
    signs[credentialStatus(one)],
    markdownText(name),
    secret === undefined ? '' : String(secret.id),
    secret === undefined ? '' : secret.expiresAt === null ? 'never' : day(secret.expiresAt),
    daysLeftOf(one, now) ?? '',
    usedByCell(one, most),
  ];
  return `| ${cells.join(' | ')} |\n`;
};

const findingItem = ({ reason, message, hint }: Finding, name?: string): string =>
  `- ${name === undefined ? '' : `**${markdownText(name)}** · `}\`${reason}\` · ${markdownText(sentence({ message }), 2000)} **Next:** ${markdownText(hint, 2000)}\n`;

const findingSection = ({ findings }: CheckReport, urgent: readonly CheckedCredential[]): Section => ({
  head: '',
  items: [
    ...findings.map((one) => findingItem(one)),
    ...urgent.flatMap(({ name, findings: own }) => own.map((one) => findingItem(one, name))),
  ],
  foot: '\n',
  noun: 'findings',
});

const MOST_LEFT_OUT = 10;

const leftOutSection = ({ leftOut }: CheckReport): Section => {
  const more = leftOut.length - MOST_LEFT_OUT;
  return {
    head: '**Not looked at:**\n\n',
    items: [
      ...leftOut.slice(0, MOST_LEFT_OUT).map((words) => `- ${markdownText(words, 1000)}\n`),
      ...(more > 0 ? [`- and ${more} more of the kind; the log has them all\n`] : []),
    ],
    foot: '\n',
    noun: 'things that were not looked at',
  };
};

/** How long before its end each credential is rotated, where that is known; milliseconds by name. */
export type RotateBefore = ReadonlyMap<string, number>;

const picture = (urgent: readonly CheckedCredential[], rotateBefore: RotateBefore, now: Instant): string => {
  const lives = urgent.flatMap(({ name, secret }) => {
    if (!secret) return [];
    const { id, expiresAt, createdAt } = secret;
    const before = rotateBefore.get(name);
    return [
      {
        credential: name,
        secretId: id,
        ...(createdAt === undefined ? {} : { createdAt }),
        ...(expiresAt === null ? {} : { expiresAt }),
        ...(expiresAt === null || before === undefined ? {} : { rotateFrom: expiresAt - before }),
      },
    ];
  });
  const drawn = lifeGantt(lives, now);
  return drawn === '' ? '' : `\`\`\`mermaid\n${drawn.trimEnd()}\n\`\`\`\n\n`;
};

const headingSection = (report: CheckReport, now: Instant): Section => ({
  head: '',
  items: [`## Client secrets: ${checkHeadline(report, now)}\n\n`],
  foot: '',
  noun: 'headings',
});

const tableSection = (urgent: readonly CheckedCredential[], now: Instant, most = MOST_PLACES): Section => ({
  head: tableHead,
  items: urgent.map((one) => tableRow(one, now, most)),
  foot: '\n',
  noun: 'credentials',
});

/** The job summary in Markdown, below 1 MiB: how it stands, the table by urgency, the picture, each finding. */
export const checkSummary = (report: CheckReport, rotateBefore: RotateBefore, now: Instant): string => {
  const urgent = byUrgency(report.credentials);
  const drawn = picture(urgent, rotateBefore, now);
  return fitted(
    [
      headingSection(report, now),
      tableSection(urgent, now),
      { head: '', items: drawn === '' ? [] : [drawn], foot: '', noun: 'pictures' },
      findingSection(report, urgent),
      leftOutSection(report),
    ],
    summaryRoom,
  );
};

/** Places of each row: what to do must find room beside them. */
const placesInComment = (rows: number): number => Math.max(2, Math.min(MOST_PLACES, Math.floor(80 / rows)));

/** How the one comment on a pull request is found again. */
export const COMMENT_MARKER = '<!-- rotate-client-secrets: check -->';

/** The comment on a pull request: a line when all is well, else the table and what to do. */
export const checkComment = (report: CheckReport, now: Instant): string => {
  const attention = byUrgency(report.credentials).filter((one) => credentialStatus(one) !== 'ok');
  const headline = checkHeadline(report, now);
  if (attention.length === 0 && report.findings.length === 0)
    return `${COMMENT_MARKER}\n✅ Client secrets: ${headline}.\n`;
  const well = report.credentials.length - attention.length;
  const sections: Section[] = [
    headingSection(report, now),
    ...(attention.length > 0 ? [tableSection(attention, now, placesInComment(attention.length))] : []),
    findingSection(report, attention),
    {
      head: '',
      // Where none needs attention, the headline has said it.
      items: well > 0 && attention.length > 0 ? [`✅ ${well} more ${well === 1 ? 'is' : 'are'} well.\n`] : [],
      foot: '',
      noun: 'notes',
    },
  ];
  return `${COMMENT_MARKER}\n${fitted(sections, commentRoom)}`;
};
