/** A moment in epoch milliseconds, on the server's clock. */
export type Instant = number;

/** ISO 8601 in UTC with whole seconds: how every moment is written outside the program. */
export const isoSeconds = (at: Instant): string => `${new Date(at).toISOString().slice(0, -'.000Z'.length)}Z`;

/** The first whole second that is not before `at`. */
export const ceilToSecond = (at: Instant): Instant => Math.ceil(at / 1000) * 1000;

/** `2027-02-21 08:15 UTC`: how people read a moment. */
export const utcMinute = (at: Instant): string => `${isoSeconds(at).slice(0, 16).replace('T', ' ')} UTC`;

/** `2027-02-21`, in UTC. */
export const utcDay = (at: Instant): string => isoSeconds(at).slice(0, 10);
