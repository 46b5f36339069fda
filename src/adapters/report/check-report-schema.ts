import * as z from 'zod/mini';

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

/** What a check writes. */
export const checkReportSchema = z.object({
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
  z.toJSONSchema(checkReportSchema, { metadata: told, target: 'draft-7', io: 'input' });

/** One credential of it. */
export type CredentialJson = z.infer<typeof credential>;
