import type { SecretValue } from '../domain/secret-value.ts';
import type { CredentialReader } from './input-reader.ts';

/** Who acts at the credential API: the client for itself, or an administrator for it. */
export interface ActingIdentity {
  readonly role: 'self' | 'administrator';
  readonly clientId: string;
  readonly secret: SecretValue;
  /** The environment variable that a config file names for the secret. */
  readonly variable?: string;
}

const variableOf = (variable: string | undefined): Pick<ActingIdentity, 'variable'> =>
  variable === undefined ? {} : { variable };

const oneWay = ({ label }: CredentialReader): string =>
  `Give ${label('client-secret')}, or ${label('admin-client-id')} with ${label('admin-client-secret')}, but not both.`;

const readAdministrator = (given: CredentialReader, clientId: string | undefined): ActingIdentity | undefined => {
  const { label } = given;
  const adminId = given.value('admin-client-id', 'guid');
  const secret = given.secret('admin-client-secret');
  if (!given.has('admin-client-id')) {
    given.missing('admin-client-id', `It belongs to ${label('admin-client-secret')}.`);
  }
  if (!secret) given.missing('admin-client-secret', `It belongs to ${label('admin-client-id')}.`);
  // It would authenticate with a secret that its own rotation supersedes, and that no destination then holds.
  if (adminId !== undefined && adminId.toLowerCase() === clientId?.toLowerCase()) {
    given.note(
      'admin-client-id',
      `${label('admin-client-id')} is "${adminId}", the client that is rotated; expected another client.`,
      `A client that rotates itself gives its secret as ${label('client-secret')}.`,
    );
  }
  if (adminId === undefined || !secret) return undefined;
  return { role: 'administrator', clientId: adminId, secret, ...variableOf(given.variable('admin-client-secret')) };
};

/** Exactly one of the two ways to act; a hybrid client has only the second. */
export const readIdentity = (given: CredentialReader, clientId: string | undefined): ActingIdentity | undefined => {
  const { label } = given;
  const hybrid = given.text('client-type') === 'hybrid';
  const administered = given.has('admin-client-id') || given.has('admin-client-secret');
  if (given.has('client-secret') && administered) {
    const message = `${label('client-secret')} and an administrator client are both given; expected one of the two.`;
    given.note('client-secret', message, oneWay(given));
    return undefined;
  }
  if (hybrid && !administered) {
    given.note(
      'admin-client-id',
      `${label('admin-client-id')} is missing; a hybrid client cannot rotate itself.`,
      `Give ${label('admin-client-id')} and ${label('admin-client-secret')} of a Tenant Administrator client, and no ${label('client-secret')}.`,
    );
    return undefined;
  }
  if (administered) return readAdministrator(given, clientId);
  const secret = given.secret('client-secret');
  if (!secret) {
    given.missing('client-secret', oneWay(given));
    return undefined;
  }
  if (clientId === undefined) return undefined;
  return { role: 'self', clientId, secret, ...variableOf(given.variable('client-secret')) };
};
