import * as z from 'zod/mini';
import type { Instant } from '../../domain/instant.ts';
import type { DestinationNote, Receipt } from '../../domain/receipt.ts';
import type { Witness } from '../../domain/witness.ts';

/** The largest value of an Actions variable, in bytes. */
export const LARGEST_RECEIPT = 48 * 1024;

const nonce = z.string().check(z.regex(/^[0-9a-f]{12}$/));
const instant = z.pipe(
  z.iso.datetime(),
  z.transform((text) => Date.parse(text)),
);

const version = z.string().check(z.regex(/^[\w.:/+=~-]{1,64}$/));
const absent = z.optional(z.undefined());

/** A note has one witness, under a key that names its kind; that of a time is older than the other kinds. */
const noteJson = z.pipe(
  z.union([
    z.object({ nonce, updatedAt: instant, version: absent, tag: absent }),
    z.object({ nonce, updatedAt: absent, version, tag: absent }),
    z.object({ nonce, updatedAt: absent, version: absent, tag: nonce }),
  ]),
  z.transform((note): DestinationNote => {
    const { nonce, updatedAt, version, tag } = note;
    if (updatedAt !== undefined) return { nonce, witness: { kind: 'time', at: updatedAt } };
    if (version !== undefined) return { nonce, witness: { kind: 'version', version } };
    return { nonce, witness: { kind: 'tag', nonce: tag } };
  }),
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
  destinations: z.record(z.string().check(z.regex(/^[0-9a-f]{6}$/)), noteJson),
});

const iso = (at: Instant): string => new Date(at).toISOString();

const printWitness = (witness: Witness): object => {
  switch (witness.kind) {
    case 'time':
      return { updatedAt: iso(witness.at) };
    case 'version':
      return { version: witness.version };
    case 'tag':
      return { tag: witness.nonce };
  }
};

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
      Object.entries(notes).map(([hash, note]) => [hash, { nonce: note.nonce, ...printWitness(note.witness) }]),
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
