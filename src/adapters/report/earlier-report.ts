import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import {
  type CheckStatus,
  type Finding,
  type FindingReason,
  levelOf,
  rankOf,
  worstOf,
} from '../../domain/check-finding.ts';
import type { CheckedCredential, CheckReport } from '../../domain/check-report.ts';
import { type Instant, utcMinute } from '../../domain/instant.ts';
import { type CredentialJson, checkReportSchema } from './check-report-schema.ts';

/** In bytes: far more than any check writes. */
const LARGEST = 64 * 2 ** 20;

/** An earlier check, or why there is none: completes "The report cannot be used: …". */
export type EarlierReport =
  | { readonly report: Pick<CheckReport, 'checkedAt' | 'credentials'> }
  | { readonly unusable: string };

const instant = (iso: string | null | undefined): number | undefined =>
  iso === null || iso === undefined ? undefined : Date.parse(iso);

/** The level that a reason stands for. What a later version knows besides is as bad as that version has found it. */
const levelIn = (reason: string, stated: CheckStatus): Finding['level'] => {
  const known = levelOf(reason);
  if (reason === 'NearingExpiry') return stated === 'failure' ? stated : known;
  const isCode = /^[A-Z_]+$/.test(reason);
  return known === 'unknown' && !isCode && stated !== 'ok' ? stated : known;
};

const findingsIn = ({ findings: found, status: stated }: CredentialJson): Finding[] => {
  const levels = found.map(({ reason }) => levelIn(reason, stated));
  // Nothing may look better for being read again.
  const raised = stated !== 'ok' && rankOf(stated) < rankOf(worstOf(levels)) ? stated : undefined;
  return found.map(({ reason, message, hint }) => ({
    // A later version may know more words; whatever they are, they are shown.
    reason: reason as FindingReason,
    message,
    hint,
    level: raised ?? levelIn(reason, stated),
  }));
};

const fromJson = (json: CredentialJson): CheckedCredential => {
  const { name, secretId, expiresAt, destinations = [] } = json;
  const createdAt = instant(json.createdAt);
  const secret =
    secretId === undefined || expiresAt === undefined
      ? {}
      : {
          secret: {
            id: secretId,
            expiresAt: instant(expiresAt) ?? null,
            ...(createdAt === undefined ? {} : { createdAt }),
          },
        };
  return { name, ...secret, findings: findingsIn(json), destinations, usedBy: [] };
};

/** What no check would write of a credential, and which would let it pass for well: a sentence. */
const contradictionIn = ({ name, status: stated, findings: found, secretId, expiresAt }: CredentialJson) => {
  if ((secretId === undefined) !== (expiresAt === undefined)) return `it tells only half of the secret of ${name}`;
  if (found.length === 0 && stated !== 'ok') return `${name} is "${stated}", and nothing was found`;
  const worst = worstOf([stated, ...found.map(({ reason }) => levelIn(reason, stated))]);
  const alarming = worst === 'failure' || worst === 'unknown';
  return secretId === undefined && !alarming ? `${name} is "${worst}", and no secret is named` : undefined;
};

const repeatedIn = (credentials: readonly CredentialJson[]): string | undefined => {
  const known = new Set<string>();
  return credentials.find(({ name }) => known.size === known.add(name).size)?.name;
};

/** Clocks differ a little. */
const FUTURE_TOLERANCE = 5 * 60_000;

/** Understands the text of a report; whoever could write the file may have put anything there. */
export const parseEarlierReport = (content: string, now: Instant): EarlierReport => {
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch {
    return { unusable: 'it is not JSON' };
  }
  const read = checkReportSchema.safeParse(json);
  if (!read.success) {
    const [issue] = read.error.issues;
    return {
      unusable: `it is not what a check writes, at ${issue?.path.map(String).join('.').slice(0, 100) || 'its top'}`,
    };
  }
  const { credentials } = read.data;
  const checkedAt = Date.parse(read.data.checkedAt);
  if (checkedAt > now + FUTURE_TOLERANCE) {
    // It would never be too old.
    return { unusable: `it is dated ${utcMinute(checkedAt)}, and now it is ${utcMinute(now)}` };
  }
  const repeated = repeatedIn(credentials);
  if (repeated !== undefined) return { unusable: `it is not what a check writes: it names ${repeated} twice` };
  for (const one of credentials) {
    const contradiction = contradictionIn(one);
    if (contradiction !== undefined) return { unusable: `it is not what a check writes: ${contradiction}` };
  }
  return { report: { checkedAt, credentials: credentials.map(fromJson) } };
};

/** Reads the report of an earlier check from a regular file. */
export const readEarlierReport = async (path: string, now: Instant): Promise<EarlierReport> => {
  try {
    // A pipe must not keep the run waiting.
    await using file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const stats = await file.stat();
    if (!stats.isFile()) return { unusable: 'it is not a file' };
    if (stats.size > LARGEST) return { unusable: `it has ${stats.size} bytes; expected at most ${LARGEST}` };
    return parseEarlierReport(await file.readFile('utf8'), now);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'it cannot be read';
    return { unusable: code === 'ENOENT' ? 'there is no such file' : code };
  }
};
