/** As it stands in package.json; a guard test compares the two. */
export const version = '0.1.0';

/** How the program names itself to both APIs. */
export const userAgent = `rotate-client-secrets/${version}`;
