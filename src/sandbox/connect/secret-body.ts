import { z } from 'zod';
import type { components } from '../../contract/connect.types.ts';
import { badRequest } from './api-error.ts';
import { instant } from './request-body.ts';
import type { SecretRecord } from './secrets.ts';

type Schemas = components['schemas'];

/** Body of POST and PUT of a secret. */
export const secretBody = z.object({
  Description: z.string().nullish(),
  Expires: z.boolean().nullish(),
  Expiration: instant.nullish(),
});

type SecretBody = z.infer<typeof secretBody>;
type Described = Pick<SecretRecord, 'description' | 'expiresAt'>;

const endOf = (expires: boolean, expiration: number | null | undefined): number | null => {
  if (expires && expiration == null) {
    throw badRequest('Expires is true, or not given, and there is no Expiration.', 'Give an Expiration.');
  }
  if (!expires && expiration != null) {
    throw badRequest('Expires is false and there is an Expiration.', 'Leave one of them out.');
  }
  return expiration ?? null;
};

/** What a POST describes. */
export const newSecret = (body: SecretBody): Described => ({
  description: body.Description ?? null,
  expiresAt: endOf(body.Expires ?? true, body.Expiration),
});

/** What a PUT leaves: what it does not give stays, but the end of a secret that shall no longer expire. */
export const changedSecret = (current: Described, body: SecretBody): Described => {
  const expires = body.Expires ?? current.expiresAt !== null;
  const stays = expires ? current.expiresAt : null;
  return {
    description: body.Description ?? current.description,
    expiresAt: endOf(expires, body.Expiration ?? stays),
  };
};

/** As the API writes an instant, or null for never. */
export const showInstant = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

/** As the API shows a secret: never with its value. */
export const showSecret = ({ id, description, expiresAt }: SecretRecord): Schemas['ClientSecret'] => ({
  Id: id,
  Description: description,
  Expires: expiresAt !== null,
  Expiration: showInstant(expiresAt),
});
