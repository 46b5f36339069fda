/** `GracePeriod` as people say it: `grace period`. Error codes stay as they are. */
export const reasonWords = (reason: string): string =>
  /[a-z]/.test(reason) ? reason.replaceAll(/(?!^)[A-Z]/g, (letter) => ` ${letter}`).toLowerCase() : reason;

/** `secret 3`, `secrets 3, 7` */
export const secretsNamed = (ids: readonly number[]): string =>
  `secret${ids.length === 1 ? '' : 's'} ${ids.join(', ')}`;

/** `1 credential`, `2 credentials` */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
