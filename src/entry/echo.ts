/**
 * For so long after a Ctrl-C another one may be its echo, in milliseconds: npm, and what `npm run demo` starts, send it on to
 * a program that the terminal has sent it to already.
 */
export const ECHO_MS = 1000;
