import type { SecretValue } from '../domain/secret-value.ts';
import type { InputReader } from './input-reader.ts';
import type { rotateInputs } from './inputs.ts';
import type { Problems } from './problems.ts';

/** Who acts at the credential API: the client for itself, or an administrator for it. */
export interface ActingIdentity {
  readonly role: 'self' | 'administrator';
  readonly clientId: string;
  readonly secret: SecretValue;
}

type Reader = InputReader<typeof rotateInputs>;

const ONE_WAY = 'Give client-secret, or admin-client-id with admin-client-secret, but not both.';

const readAdministrator = (inputs: Reader, clientId: string | undefined, problems: Problems) => {
  const adminId = inputs.value('admin-client-id', 'guid');
  const secret = inputs.secret('admin-client-secret');
  if (inputs.text('admin-client-id') === '') inputs.missing('admin-client-id', 'It belongs to admin-client-secret.');
  if (!secret) inputs.missing('admin-client-secret', 'It belongs to admin-client-id.');
  // It would authenticate with a secret that its own rotation supersedes, and that no destination then holds.
  if (adminId !== undefined && adminId.toLowerCase() === clientId?.toLowerCase()) {
    problems.add({
      input: 'admin-client-id',
      message: `admin-client-id is ${problems.quote(adminId)}, the client that is rotated; expected another client.`,
      hint: 'A client that rotates itself gives its secret as client-secret.',
    });
  }
  return adminId === undefined || !secret ? undefined : { role: 'administrator' as const, clientId: adminId, secret };
};

/** Exactly one of the two ways to act; a hybrid client has only the second. */
export const readIdentity = (
  inputs: Reader,
  { clientId, hybrid }: { clientId: string | undefined; hybrid: boolean },
  problems: Problems,
): ActingIdentity | undefined => {
  const secret = inputs.secret('client-secret');
  const administered = inputs.text('admin-client-id') !== '' || inputs.secret('admin-client-secret') !== undefined;
  if (secret && administered) {
    problems.add({
      input: 'client-secret',
      message: 'client-secret and an administrator client are both given; expected one of the two.',
      hint: ONE_WAY,
    });
    return undefined;
  }
  if (hybrid && !administered) {
    problems.add({
      input: 'admin-client-id',
      message: 'admin-client-id is missing; a hybrid client cannot rotate itself.',
      hint: 'Give admin-client-id and admin-client-secret of a Tenant Administrator client, and no client-secret.',
    });
    return undefined;
  }
  if (administered) return readAdministrator(inputs, clientId, problems);
  if (!secret) {
    inputs.missing('client-secret', ONE_WAY);
    return undefined;
  }
  return clientId === undefined ? undefined : { role: 'self', clientId, secret };
};
