import { z } from 'zod';
import { badRequest } from './api-error.ts';
import type { Client } from './clients.ts';
import { readGuid } from './random.ts';
import { instant } from './request-body.ts';
import { roleIds } from './roles.ts';

const id = z.string().transform((text, context) => {
  const read = readGuid(text);
  if (read === undefined) context.addIssue({ code: 'custom', message: 'must be a GUID' });
  return read ?? z.NEVER;
});
const role = id.refine((given) => Object.values<string>(roleIds).includes(given), 'is no role of this tenant');
const texts = z.array(z.string());
const uris = texts.max(10);

/** Body of PUT of a client of either kind; what it does not give, or gives as null, stays. */
export const clientBody = z.object({
  Id: id.nullish(),
  Name: z.string().min(1).nullish(),
  Enabled: z.boolean().nullish(),
  AccessTokenLifetime: z.int().min(60).max(3600).nullish(),
  Tags: texts.nullish(),
  RoleIds: z.array(role).nullish(),
  RedirectUris: uris.nullish(),
  PostLogoutRedirectUris: uris.nullish(),
  ClientUri: z.string().nullish(),
  LogoUri: z.string().nullish(),
  AllowOfflineAccess: z.boolean().nullish(),
  AllowAccessTokensViaBrowser: z.boolean().nullish(),
});

/** Body of POST of a client of either kind. */
export const newClientBody = clientBody.extend({
  Name: z.string().min(1),
  SecretDescription: z.string().nullish(),
  SecretExpirationDate: instant.nullish(),
});

type ClientBody = z.infer<typeof clientBody>;

/** What is true of a client that nobody has described. */
export const blankClient = (kind: Client['kind'], clientId: string): Client => {
  const common = { Id: clientId, Name: clientId, Enabled: true, AccessTokenLifetime: 3600, Tags: [] };
  return kind === 'client-credential'
    ? { kind, properties: { ...common, RoleIds: [] } }
    : {
        kind,
        properties: {
          ...common,
          RedirectUris: [],
          PostLogoutRedirectUris: [],
          ClientUri: null,
          LogoUri: null,
          AllowOfflineAccess: false,
          AllowAccessTokensViaBrowser: false,
        },
      };
};

/** The client with what the body gives. */
export const describeClient = ({ kind, properties: current }: Client, body: ClientBody): Client => {
  if (body.Id && body.Id !== current.Id) throw badRequest('The Id of a client cannot be changed.');
  const common = {
    Id: current.Id,
    Name: body.Name ?? current.Name,
    Enabled: body.Enabled ?? current.Enabled,
    AccessTokenLifetime: body.AccessTokenLifetime ?? current.AccessTokenLifetime,
    Tags: body.Tags ?? current.Tags,
  };
  if (kind === 'client-credential') {
    const roles = body.RoleIds ?? current.RoleIds;
    if (!roles.includes(roleIds.member)) throw badRequest(`RoleIds must contain the member role, ${roleIds.member}.`);
    return { kind, properties: { ...common, RoleIds: roles } };
  }
  return {
    kind,
    properties: {
      ...common,
      RedirectUris: body.RedirectUris ?? current.RedirectUris,
      PostLogoutRedirectUris: body.PostLogoutRedirectUris ?? current.PostLogoutRedirectUris,
      ClientUri: body.ClientUri ?? current.ClientUri ?? null,
      LogoUri: body.LogoUri ?? current.LogoUri ?? null,
      AllowOfflineAccess: body.AllowOfflineAccess ?? current.AllowOfflineAccess ?? false,
      AllowAccessTokensViaBrowser: body.AllowAccessTokensViaBrowser ?? current.AllowAccessTokensViaBrowser ?? false,
    },
  };
};
