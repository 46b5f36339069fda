import * as z from 'zod/mini';
import type { ErrorCode } from '../../domain/errors.ts';
import type { CredentialReport, RotationReport } from '../../domain/report.ts';

const moment = z.iso.datetime();
const id = z.int().check(z.positive());
const ids = z.array(id);
const text = z.string().check(z.maxLength(50_000));
/** A name of a credential, or a destination as it is printed: neither has line breaks. */
const label = z.string().check(z.regex(/^\P{Cc}{1,1000}$/u));
/** Ten years: with any more there are moments that no calendar has. */
const LONGEST_MS = 10 * 365 * 86_400_000;
const durationMs = z.number().check(z.nonnegative(), z.maximum(LONGEST_MS));

const isWord = (value: unknown): boolean => typeof value === 'string' && /^[A-Za-z_]{1,60}$/.test(value);
/** A machine word, of this version or of a later one. */
const word = <T extends string>() => z.custom<T>(isWord);

const credential = z.object({
  name: label,
  status: z.enum(['rotated', 'retired', 'unchanged', 'pending', 'skipped', 'planned', 'failed']),
  reason: word<CredentialReport['reason']>(),
  secretId: z.exactOptional(id),
  previousSecretIds: ids,
  expiresAt: z.exactOptional(moment),
  nextRotationAt: z.exactOptional(moment),
  destinations: z.array(
    z.object({
      destination: label,
      status: z.enum(['verified', 'acknowledged', 'failed', 'unchanged']),
      updatedAt: z.exactOptional(moment),
    }),
  ),
  verification: z.object({
    status: z.enum(['succeeded', 'failed', 'timed_out', 'pending', 'none']),
    evidence: z.exactOptional(z.enum(['fingerprint', 'acknowledged'])),
    url: z.exactOptional(text),
    durationMs: z.exactOptional(durationMs),
  }),
  retiredSecretIds: ids,
  pendingRetirement: z.array(z.object({ secretId: id, after: moment })),
  unmanagedSecretIds: ids,
  steps: z.array(z.object({ step: word<CredentialReport['steps'][number]['step']>(), startedAt: moment, durationMs })),
  error: z.exactOptional(z.object({ code: word<ErrorCode>(), message: text, hint: text })),
});

const report = z.object({
  version: z.literal(1),
  startedAt: moment,
  finishedAt: moment,
  dryRun: z.boolean(),
  credentials: z.array(credential).check(z.minLength(1)),
});

/** The report that a `result-file` holds; undefined when it is none. */
export const parseReport = (json: string): RotationReport | undefined => {
  try {
    return report.parse(JSON.parse(json));
  } catch {
    return undefined;
  }
};
