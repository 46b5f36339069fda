import { appOf, type Destination, type OrganizationDestination, ownerOf } from '../../domain/destination.ts';
import { ownerAndRepo } from './read-answer.ts';
import { type SecretKind, secretKinds } from './secret-kinds.ts';

/** What kind of secret an organization's destination is. */
export const organizationKindOf = (destination: OrganizationDestination): SecretKind<'organization'> =>
  secretKinds.organization[appOf(destination)];

/** What kind of secret a destination is: its routes and permissions. */
export const kindOf = (destination: Destination): SecretKind => {
  if ('organization' in destination) return organizationKindOf(destination);
  return 'environment' in destination ? secretKinds.environment.actions : secretKinds.repository[appOf(destination)];
};

/** Names what shares a public key and a list of secrets. */
export const scopeOf = (destination: Destination): string =>
  `${appOf(destination)} of ${ownerOf(destination).toLowerCase()}`;

/** What the paths of its scope want to know. */
export const scopeParametersOf = (destination: Destination): Readonly<Record<string, string>> => {
  if ('organization' in destination) return { org: destination.organization };
  return {
    ...ownerAndRepo(destination.repository),
    ...('environment' in destination ? { environment_name: destination.environment } : {}),
  };
};

/** What the paths of the secret itself want to know. */
export const secretParametersOf = (destination: Destination): Readonly<Record<string, string>> => ({
  ...scopeParametersOf(destination),
  secret_name: destination.secret,
});
