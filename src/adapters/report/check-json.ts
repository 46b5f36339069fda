import type { CheckStatus, Finding } from '../../domain/check-finding.ts';
import {
  type CheckedCredential,
  type CheckReport,
  credentialStatus,
  daysLeftOf,
  reportStatus,
} from '../../domain/check-report.ts';
import { type Instant, isoSeconds } from '../../domain/instant.ts';
import type { UsedBy } from '../../domain/secret-use.ts';
import { plainLine } from './untrusted.ts';

interface FindingJson {
  reason: string;
  message: string;
  hint: string;
}

/** One credential in the output `result`; moments are ISO 8601 in UTC. */
interface CheckedCredentialJson {
  name: string;
  secretId?: number;
  /** `null`: it never expires. */
  expiresAt?: string | null;
  daysLeft?: number | null;
  status: CheckStatus;
  findings: FindingJson[];
  usedBy: { file: string; line: number; changed?: true }[];
  destinations: string[];
  createdAt?: string;
}

/** The output `result` of `check/`, and what a later check takes as `report`. */
export interface CheckReportJson {
  version: 1;
  checkedAt: string;
  status: CheckStatus;
  credentials: CheckedCredentialJson[];
  findings: FindingJson[];
  leftOut: string[];
}

const LONGEST = 2000;

/** What others say in it made harmless: workflows print outputs, and files are opened in terminals. */
const findingJson = ({ reason, message, hint }: Finding): FindingJson => ({
  reason,
  message: plainLine(message, LONGEST),
  hint: plainLine(hint, LONGEST),
});

const usedByJson = ({ file, line, changed }: UsedBy): CheckedCredentialJson['usedBy'][number] => ({
  file,
  line,
  ...(changed ? { changed } : {}),
});

const credentialJson = (one: CheckedCredential, now: Instant): CheckedCredentialJson => {
  const { name, secret, findings, usedBy, destinations } = one;
  const life = secret && {
    secretId: secret.id,
    expiresAt: secret.expiresAt === null ? null : isoSeconds(secret.expiresAt),
    daysLeft: daysLeftOf(one, now) ?? null,
    ...(secret.createdAt === undefined ? {} : { createdAt: isoSeconds(secret.createdAt) }),
  };
  return {
    name,
    ...life,
    status: credentialStatus(one),
    findings: findings.map(findingJson),
    usedBy: usedBy.map(usedByJson),
    destinations: [...destinations],
  };
};

/** The report as it is printed. @param now when its days are counted, which may be later than what it says was read */
export const checkReportJson = (report: CheckReport, now: Instant): CheckReportJson => ({
  version: 1,
  checkedAt: isoSeconds(report.checkedAt),
  status: reportStatus(report),
  credentials: report.credentials.map((one) => credentialJson(one, now)),
  findings: report.findings.map(findingJson),
  leftOut: report.leftOut.map((words) => plainLine(words, LONGEST)),
});
