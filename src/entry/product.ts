import { version } from './version.ts';

/** Where it is explained. */
export const homepage = 'https://github.com/OWNER/rotate-client-secrets';

/** Which part of the product asks. */
export type Part = 'rotate' | 'post' | 'check' | 'verify' | 'plan';

/** How the program names itself to both APIs, and which part of it asks (User-Agent with a comment, RFC 9110 section 10.1.5). */
export const userAgentOf = (part: Part): string => `rotate-client-secrets/${version} (${part})`;
