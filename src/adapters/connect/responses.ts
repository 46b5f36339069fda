import { z } from 'zod/mini';
import type { ClientSecret } from '../../domain/client-secret.ts';
import type { Instant } from '../../domain/instant.ts';

/** ISO 8601 as the API writes it. Without a zone it is UTC all the same: the API knows no other. */
const utcInstant = z.pipe(
  z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/i)),
  z.transform((text, context): Instant => {
    const at = Date.parse(/(Z|[+-]\d\d:\d\d)$/i.test(text) ? text : `${text}Z`);
    if (Number.isNaN(at)) context.issues.push({ code: 'custom', input: undefined, message: 'not a moment' });
    return at;
  }),
);

const clientSecret = z.pipe(
  z.object({
    Id: z.int(),
    Description: z.nullish(z.string()),
    Expires: z.nullish(z.boolean()),
    Expiration: z.nullish(utcInstant),
  }),
  z.transform(
    ({ Id, Description, Expires, Expiration }): ClientSecret => ({
      id: Id,
      description: Description ?? null,
      expiresAt: Expires === false ? null : (Expiration ?? null),
    }),
  ),
);

const discoveryDocument = z.object({ token_endpoint: z.string() });
const tokenRefusal = z.object({ error: z.string().check(z.regex(/^[a-z_]{1,60}$/)) });
const createdValue = z.object({ Secret: z.string().check(z.minLength(1)) });

/** What was read, or where a body departs from what is documented: a path of field names, never a value. */
export type Read<T> = { readonly data: T } | { readonly wrongAt: string };

const reader =
  <T>(schema: z.ZodMiniType<T>) =>
  (body: unknown): Read<T> => {
    const { success, data, error } = schema.safeParse(body);
    if (success) return { data };
    const path = error.issues[0]?.path ?? [];
    return { wrongAt: path.length > 0 ? path.map(String).join('.') : 'the whole' };
  };

/** A page of secrets. */
export const readSecrets = reader(z.array(clientSecret));
/** One secret without its value. */
export const readSecret = reader(clientSecret);
/** The value in the answer to a create call. */
export const readCreatedValue = reader(createdValue);
/** The part of a discovery document that is needed. */
export const readDiscovery = reader(discoveryDocument);
/** Why the token endpoint refuses, in OAuth's words. */
export const readTokenRefusal = reader(tokenRefusal);
