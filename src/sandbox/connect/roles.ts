import { ApiError } from './api-error.ts';

/** The ids of the two roles that a client may be given. */
export const roleIds = {
  member: '3f1c6a52-0a6e-4f0b-9a55-6c1f2f0a7d01',
  administrator: '8d2b7e94-51c3-4b6f-8e0d-2a9c4e1b5f02',
} as const;

/** Whom an operation admits. Self is the client that the operation is about. */
export type Role = 'Self' | 'Tenant Member' | 'Tenant Administrator';

/** Who calls, as the access token says. */
export interface Caller {
  clientId: string;
  roleIds: readonly string[];
}

const has = (caller: Caller, role: Role, clientId: string | undefined): boolean => {
  const isAdministrator = caller.roleIds.includes(roleIds.administrator);
  if (role === 'Self') return caller.clientId === clientId;
  return isAdministrator || (role === 'Tenant Member' && caller.roleIds.includes(roleIds.member));
};

/** Refuses with 403 unless the caller has one of the roles. */
export const requireRole = (caller: Caller, admitted: readonly Role[], clientId?: string): void => {
  if (admitted.some((role) => has(caller, role, clientId))) return;
  throw new ApiError(
    403,
    `Client ${caller.clientId} has none of the roles that this operation needs: ${admitted.join(', ')}.`,
    'Call with a client that has one of these roles.',
  );
};
