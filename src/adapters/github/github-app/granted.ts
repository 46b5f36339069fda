import type { Installation } from './installation.ts';
import type { Access, Need, Scope } from './scopes.ts';

const allows = (granted: string | undefined, access: Access): boolean =>
  granted === access || granted === 'write' || granted === 'admin';

/** What of the scope's permissions the installation grants: GitHub refuses as a whole what asks for more. */
export const permissionsFor = ({ needs }: Scope, { permissions }: Installation): Record<string, Access> =>
  Object.fromEntries(
    needs.flatMap(({ key, access }): [string, Access][] => {
      if (allows(permissions[key], access)) return [[key, access]];
      return allows(permissions[key], 'read') ? [[key, 'read']] : [];
    }),
  );

const named = ({ title, access, organization }: Need): string =>
  `${organization ? 'the organization permission ' : ''}"${title}: ${access}"`;

/** How to get what the installation does not grant; undefined when it grants all that is needed. */
export const lackingIn = ({ owner, needs }: Scope, { app, page, permissions }: Installation): string | undefined => {
  const lacking = needs.filter(({ key, access, optional }) => !optional && !allows(permissions[key], access));
  if (lacking.length === 0) return undefined;
  return `The installation of the GitHub App ${app} for ${owner} does not grant ${lacking.map(named).join(', ')}: give the app what is missing on its page, then have an owner of ${owner} accept it on ${page}.`;
};
