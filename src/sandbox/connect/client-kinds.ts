import { badRequest, notFound } from './api-error.ts';
import type { Client, ClientKind } from './clients.ts';
import type { IdentityService } from './identity-service.ts';
import { readGuid } from './random.ts';
import type { Role } from './roles.ts';

/** How the API treats one kind of client. */
export interface ClientKindRules {
  kind: ClientKind;
  /** The last part of the path of the collection. */
  path: string;
  /** What messages call it. */
  noun: string;
  mayRead: readonly Role[];
  mayKeepSecrets: readonly Role[];
}

/** Every kind of client that has secrets; the paths and who may do what differ. */
export const clientKinds: readonly ClientKindRules[] = [
  {
    kind: 'client-credential',
    path: 'ClientCredentialClients',
    noun: 'client credential client',
    mayRead: ['Self', 'Tenant Member'],
    mayKeepSecrets: ['Self', 'Tenant Administrator'],
  },
  {
    kind: 'hybrid',
    path: 'HybridClients',
    noun: 'hybrid client',
    mayRead: ['Tenant Administrator'],
    mayKeepSecrets: ['Tenant Administrator'],
  },
];

/** The client id of the path in its one spelling, or 400. */
export const readClientId = (text: string): string => {
  const id = readGuid(text);
  if (id === undefined) throw badRequest(`The client id "${text}" is not a GUID.`);
  return id;
};

/** The client of this kind, or 404. */
export const existingClient = (service: IdentityService, rules: ClientKindRules, id: string): Client => {
  const client = service.clients.find(id);
  if (client?.kind !== rules.kind) throw notFound(rules.noun, id);
  return client;
};
