import * as z from 'zod/mini';
import { destinationsSchema } from './destinations-schema.ts';
import { asInput, flag, map, text, told, variable, wholeNumber } from './schema-parts.ts';
import { parsers } from './value-parsers.ts';

const LARGEST_ID = 2_147_483_647;

const administrator = map(
  {
    'client-id': asInput('admin-client-id', 'guid'),
    'client-secret-env': variable(
      'Name of the environment variable that holds the secret of the administrator client.',
    ),
  },
  'A Tenant Administrator client that acts in place of the client.',
);

const connect = map(
  {
    url: z.optional(asInput('connect-url', 'url')),
    'primary-url': z.optional(asInput('connect-primary-url', 'url')),
    'tenant-id': text(parsers.guid, 'GUID of the tenant.'),
    'client-id': text(parsers.guid, 'GUID of the client whose secret is rotated.'),
    'client-type': z.optional(asInput('client-type', 'client-type')),
    'client-secret-env': z.optional(
      variable(
        'Name of the environment variable that holds the current secret of the client, which then rotates itself.',
      ),
    ),
    admin: z.optional(administrator),
  },
  'The client at CONNECT data services, and who acts for it: the client itself, or an administrator.',
  { oneOf: [{ required: ['client-secret-env'] }, { required: ['admin'] }] },
);

const verification = map(
  {
    workflow: z
      .union([text(parsers.workflow, 'File name or id of the workflow.'), wholeNumber(Number.MAX_SAFE_INTEGER)])
      .register(told, { description: 'File name or id of the verification workflow.' }),
    repository: z.optional(asInput('verify-repository', 'repository')),
    ref: z.optional(asInput('verify-ref', 'ref')),
    timeout: z.optional(asInput('verify-timeout', 'duration')),
  },
  'A workflow that proves what the consumers hold.',
);

const policy = {
  'rotate-before': z.optional(asInput('rotate-before', 'duration')),
  lifetime: z.optional(asInput('lifetime', 'duration')),
  'grace-period': z.optional(asInput('grace-period', 'duration')),
  'accept-timeout': z.optional(asInput('accept-timeout', 'duration')),
  verify: z.optional(
    z.union([verification, z.array(verification)]).register(told, {
      description:
        'The verification workflow, or a list of them: one for each consuming repository. An empty list takes away that of the defaults.',
    }),
  ),
  'allow-unverified': z.optional(flag('allow-unverified')),
  'allow-external-source': z.optional(flag('allow-external-source')),
  'wait-for-runs': z.optional(flag('wait-for-runs')),
};

const credential = map(
  {
    connect,
    destinations: destinationsSchema,
    ...policy,
    'retire-ids': z.optional(
      z.array(wholeNumber(LARGEST_ID)).register(told, {
        description: 'Ids of secrets made by hand that may be deleted too once a newer one is verified.',
      }),
    ),
  },
  'One OAuth client whose secret is kept fresh.',
);

const credentials = z
  .record(text(parsers['credential-name'], 'Name of the credential.'), credential)
  .check(({ value, issues }) => {
    const rejected = { expected: 'at least one credential', shown: 'empty' };
    if (Object.keys(value).length === 0) issues.push({ code: 'custom', input: value, params: { rejected } });
  })
  .register(told, { description: 'The credentials, by name.', minProperties: 1 });

/** A config file: what it may hold, and what editors are told of it. */
export const configSchema = map(
  {
    version: z.literal(1).register(told, { description: 'Version of this format.' }),
    owner: z.optional(
      text(
        parsers.owner,
        'Who owns the secrets that are made; by default the repository that the workflow runs in. Those of another owner are left alone, except by revoke-others.',
      ),
    ),
    defaults: z.optional(map(policy, 'What holds for every credential that says nothing else.')),
    credentials,
  },
  'The credentials that rotate-client-secrets keeps fresh.',
);

/** The same as JSON Schema, for editors. */
export const configJsonSchema = (): object =>
  z.toJSONSchema(configSchema, { metadata: told, target: 'draft-7', io: 'input' });
