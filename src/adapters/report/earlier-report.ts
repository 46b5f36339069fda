import { open } from 'node:fs/promises';
import * as z from 'zod/mini';
import { type FindingReason, levelOf } from '../../domain/check-finding.ts';
import type { CheckedCredential, CheckReport } from '../../domain/check-report.ts';

/** What editors and other programs are told of each part, beside its shape. */
const told = z.registry<{ description: string }>();

const described = <T extends z.ZodMiniType>(schema: T, description: string): T => {
  told.add(schema, { description });
  return schema;
};

const moment = () => z.iso.datetime();
const text = (longest: number) => z.string().check(z.maxLength(longest));
const whole = () => z.int().check(z.positive());

const status = () => z.enum(['ok', 'warning', 'failure', 'unknown']);

const findings = () =>
  z
    .array(
      z.object({
        reason: described(z.string().check(z.regex(/^\w{1,60}$/)), 'Machine word.'),
        message: described(text(4000), 'What was found, in one sentence.'),
        hint: described(text(4000), 'What to do about it.'),
      }),
    )
    .check(z.maxLength(100));

const credential = z.object({
  name: described(z.string().check(z.regex(/^[\w./#:-]{1,100}$/)), 'Name of the credential.'),
  secretId: z.optional(
    described(
      whole(),
      'Id of the secret in question: the newest that the rotation made, else the hand-made one that expires last.',
    ),
  ),
  expiresAt: z.optional(described(z.nullable(moment()), 'When that secret expires; null when it never does.')),
  daysLeft: z.optional(
    described(z.nullable(z.int()), 'Whole days until then; once it has expired the whole days since, negative.'),
  ),
  status: status(),
  findings: findings(),
  usedBy: described(
    z
      .array(z.object({ file: text(4000), line: whole(), changed: z.optional(z.literal(true)) }))
      .check(z.maxLength(100_000)),
    'Places in workflow and action files that use it; changed where the pull request changes the file.',
  ),
  destinations: z.optional(
    described(
      z.array(text(700)).check(z.maxLength(10_000)),
      'GitHub secrets that hold it, as owner/repo#environment:NAME.',
    ),
  ),
  createdAt: z.optional(described(moment(), 'When the rotation made it.')),
});

const reportSchema = z.object({
  version: z.literal(1),
  checkedAt: described(moment(), 'When the oldest of what it says was read.'),
  status: z.optional(described(status(), 'The worst of all.')),
  credentials: z.array(credential).check(z.maxLength(100_000)),
  findings: z.optional(described(findings(), 'What is not about one credential.')),
  leftOut: z.optional(
    described(z.array(text(4000)).check(z.maxLength(100_000)), 'What could not be looked at, and why.'),
  ),
});

/** The same as JSON Schema, for whoever reads the output `result`. */
export const checkReportJsonSchema = (): object =>
  z.toJSONSchema(reportSchema, { metadata: told, target: 'draft-7', io: 'input' });

/** In bytes: far more than any check writes. */
const LARGEST = 64 * 2 ** 20;

/** An earlier check, or why there is none: completes "The report cannot be used: …". */
export type EarlierReport =
  | { readonly report: Pick<CheckReport, 'checkedAt' | 'credentials'> }
  | { readonly unusable: string };

const instant = (iso: string | null | undefined): number | undefined =>
  iso === null || iso === undefined ? undefined : Date.parse(iso);

const fromJson = (json: z.infer<typeof credential>): CheckedCredential => {
  const { name, secretId, expiresAt, findings: found, destinations = [] } = json;
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
  const findings = found.map(({ reason, message, hint }) => ({
    // A later version may know more words; whatever they are, they are shown.
    reason: reason as FindingReason,
    message,
    hint,
    level: levelOf(reason),
  }));
  return { name, ...secret, findings, destinations, usedBy: [] };
};

/** Understands the text of a report; whoever could write the file may have put anything there. */
export const parseEarlierReport = (content: string): EarlierReport => {
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch {
    return { unusable: 'it is not JSON' };
  }
  const read = reportSchema.safeParse(json);
  if (!read.success) {
    const [issue] = read.error.issues;
    return {
      unusable: `it is not what a check writes, at ${issue?.path.map(String).join('.').slice(0, 100) || 'its top'}`,
    };
  }
  const { checkedAt, credentials } = read.data;
  return { report: { checkedAt: Date.parse(checkedAt), credentials: credentials.map(fromJson) } };
};

/** Reads the report of an earlier check from a regular file. */
export const readEarlierReport = async (path: string): Promise<EarlierReport> => {
  try {
    await using file = await open(path, 'r');
    const stats = await file.stat();
    if (!stats.isFile()) return { unusable: 'it is not a file' };
    if (stats.size > LARGEST) return { unusable: `it has ${stats.size} bytes; expected at most ${LARGEST}` };
    return parseEarlierReport(await file.readFile('utf8'));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'it cannot be read';
    return { unusable: code === 'ENOENT' ? 'there is no such file' : code };
  }
};
