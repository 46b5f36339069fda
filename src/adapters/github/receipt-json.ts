import * as z from 'zod/mini';
import type { Instant } from '../../domain/instant.ts';
import type { Receipt } from '../../domain/receipt.ts';

/** The largest value of an Actions variable, in bytes. */
export const LARGEST_RECEIPT = 48 * 1024;

const nonce = z.string().check(z.regex(/^[0-9a-f]{12}$/));
const instant = z.pipe(
  z.iso.datetime(),
  z.transform((text) => Date.parse(text)),
);

const receiptJson = z.object({
  version: z.literal(1),
  credential: z.string(),
  generation: z.optional(
    z.object({
      secretId: z.int().check(z.positive()),
      nonce,
      fingerprint: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
    }),
  ),
  verificationRuns: z
    .array(
      z.object({
        repository: z.string().check(z.regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/)),
        id: z.int().check(z.positive()),
      }),
    )
    .check(z.maxLength(100)),
  dispatchedAt: z.optional(instant),
  verifiedAt: z.optional(instant),
  proven: z.optional(nonce),
  destinations: z.record(z.string().check(z.regex(/^[0-9a-f]{6}$/)), z.object({ nonce, updatedAt: instant })),
});

const iso = (at: Instant): string => new Date(at).toISOString();

/** The receipt as JSON, moments to the millisecond: what is compared later must come back as it was. */
export const printReceipt = ({
  credential,
  generation,
  runs,
  dispatchedAt,
  verifiedAt,
  proven,
  notes,
}: Receipt): string =>
  JSON.stringify({
    version: 1,
    credential,
    generation,
    verificationRuns: runs,
    dispatchedAt: dispatchedAt === undefined ? undefined : iso(dispatchedAt),
    verifiedAt: verifiedAt === undefined ? undefined : iso(verifiedAt),
    proven,
    destinations: Object.fromEntries(
      Object.entries(notes).map(([hash, note]) => [hash, { nonce: note.nonce, updatedAt: iso(note.updatedAt) }]),
    ),
  });

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The receipt of that credential in a variable's value; `null` for anything else that people may have put there. */
export const parseReceipt = (text: string, credential: string): Receipt | null => {
  if (Buffer.byteLength(text) > LARGEST_RECEIPT) return null;
  const read = receiptJson.safeParse(parsed(text));
  if (!read.success || read.data.credential !== credential) return null;
  const { generation, verificationRuns, dispatchedAt, verifiedAt, proven, destinations } = read.data;
  return {
    credential,
    ...(generation === undefined ? {} : { generation }),
    runs: verificationRuns,
    ...(dispatchedAt === undefined ? {} : { dispatchedAt }),
    ...(verifiedAt === undefined ? {} : { verifiedAt }),
    ...(proven === undefined ? {} : { proven }),
    notes: destinations,
  };
};
