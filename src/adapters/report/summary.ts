import type { RotationReport } from '../../domain/report.ts';
import type { CredentialDetails } from '../../domain/report-details.ts';
import { failuresOf } from './annotations.ts';
import { fitted, type Section, summaryRoom } from './fit.ts';
import { lifeGantt, type SecretLife } from './life-gantt.ts';
import { minute, took } from './moments.ts';
import { planView } from './plan-view.ts';
import { failureNote, notOursNote, shadowsNote, stillValidNote, unfinishedNote } from './summary-notes.ts';
import { headline, tableHead, tableRow } from './summary-table.ts';
import { markdownText } from './untrusted.ts';

const stepRows = ({ credentials }: RotationReport): string[] =>
  credentials.flatMap(({ name, steps }) =>
    steps.map(
      ({ step, startedAt, durationMs }) =>
        `| ${markdownText(name)} | ${step} | ${minute(startedAt)} | ${took(durationMs)} |\n`,
    ),
  );

/** A picture of the secrets that consumers use, those first that end first. */
const picture = (
  { credentials, startedAt }: RotationReport,
  detailsByName: ReadonlyMap<string, CredentialDetails>,
): string[] => {
  const lives = credentials.flatMap(({ name, secretId, expiresAt, nextRotationAt }): SecretLife[] => {
    if (secretId === undefined) return [];
    const createdAt = detailsByName.get(name)?.createdAt;
    return [
      {
        credential: name,
        secretId,
        ...(createdAt === undefined ? {} : { createdAt }),
        ...(nextRotationAt === undefined ? {} : { rotateFrom: Date.parse(nextRotationAt) }),
        ...(expiresAt === undefined ? {} : { expiresAt: Date.parse(expiresAt) }),
      },
    ];
  });
  const byEnd = lives.sort((one, other) => (one.expiresAt ?? Infinity) - (other.expiresAt ?? Infinity) || 0);
  const drawn = lifeGantt(byEnd, Date.parse(startedAt));
  return drawn === '' ? [] : [`\`\`\`mermaid\n${drawn}\`\`\`\n\n`];
};

/** The job summary in Markdown, below 1 MiB: how it went, what failed, the table, what else to know, the steps. */
export const summaryMarkdown = (report: RotationReport, details: readonly CredentialDetails[]): string => {
  const { credentials, dryRun } = report;
  const detailsByName = new Map(details.map((one) => [one.name, one]));
  const planned = credentials.flatMap((credential) => {
    const found = detailsByName.get(credential.name);
    // Of many, those for which there is nothing to do are told by the table.
    const worthShowing = found && (found.plannedChanges || credentials.length === 1);
    return dryRun && worthShowing && credential.status !== 'failed' ? [planView(credential, found)] : [];
  });
  const sections: Section[] = [
    {
      head: '',
      items: [`## Client secrets: ${headline(credentials)}${dryRun ? ' (dry run, nothing was changed)' : ''}\n\n`],
      foot: '',
      noun: 'headings',
    },
    {
      head: '',
      items: failuresOf(report, details).map((failure) => `${failureNote(failure)}\n\n`),
      foot: '',
      noun: 'failures',
    },
    {
      head: tableHead,
      items: credentials.map((credential) => tableRow(credential, detailsByName.get(credential.name))),
      foot: '\n',
      noun: 'credentials',
    },
    { head: '', items: planned.map((plan) => `\`\`\`text\n${plan}\n\`\`\`\n\n`), foot: '', noun: 'plans' },
    {
      head: '',
      items: details.filter(({ shadows }) => shadows.length > 0).map(shadowsNote),
      foot: '',
      noun: 'notes on hidden destinations',
    },
    {
      head: '',
      items: credentials.flatMap((credential) => {
        const deletedAt = detailsByName.get(credential.name)?.deletedAt;
        const any = credential.retiredSecretIds.length > 0;
        return any && deletedAt !== undefined ? [stillValidNote(credential, deletedAt, report)] : [];
      }),
      foot: '',
      noun: 'notes on secrets that were deleted',
    },
    {
      head: '',
      items: details.filter(({ unfinishedRuns }) => unfinishedRuns !== undefined).map(unfinishedNote),
      foot: '',
      noun: 'notes on runs that are not finished',
    },
    {
      head: '',
      items: details.filter(({ unmanaged }) => unmanaged.length > 0).map(notOursNote),
      foot: '',
      noun: 'notes on secrets that are not ours',
    },
    { head: '', items: picture(report, detailsByName), foot: '', noun: 'pictures' },
    {
      head: '<details><summary>Steps</summary>\n\n| Credential | Step | Started | Took |\n|-|-|-|-:|\n',
      items: stepRows(report),
      foot: '\n</details>\n\n',
      noun: 'steps',
    },
  ];
  return fitted(sections, summaryRoom);
};
